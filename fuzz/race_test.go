//go:build race

package fuzz

// raceDetector tells that the tests run with it.
const raceDetector = true
