//go:build unix

package fuzz

import (
	"os"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/message"
)

// TestMessageSpeed: the checker judges mail faster than go-message reads it, also where that is not asked for the
// message's fields, and the reference reads and decodes it at least twice as fast as enmime. Both of a pair are measured in turn, by the processor time
// of this process, so that what else the machine does counts for neither; the median of the rounds decides.
func TestMessageSpeed(t *testing.T) {
	switch {
	case os.Getenv("CI") != "true":
		t.Skip("a comparison of speeds takes seconds and a machine of its own: CI=true asks for it")
	case raceDetector:
		t.Skip("the race detector slows each reader down in its own way")
	}
	list, _ := benchCorpus()
	for _, row := range []struct {
		name      string
		ours, its func(octets []byte)
		times     int // that the corpus is read in one measurement
		want      float64
	}{
		{"the checker beside go-message", benchChecker, benchGoMessage, 10, 1.4},
		{"the checker beside go-message with fields", benchChecker, benchGoMessageFields, 10, 1.6},
		{"the reference beside enmime", func(octets []byte) { benchReference(octets); benchDecode(message.Parse(octets)) }, benchEnmime, 1, 2},
	} {
		t.Run(row.name, func(t *testing.T) {
			const rounds = 9
			var ratios []float64
			for range rounds {
				ours := processorTime(t, list, row.ours, row.times)
				its := processorTime(t, list, row.its, row.times)
				ratios = append(ratios, float64(its)/float64(ours))
			}
			slices.Sort(ratios)
			t.Logf("%.2f times as fast; the rounds: %.2f", ratios[rounds/2], ratios)
			assert.GreaterOrEqual(t, ratios[rounds/2], row.want)
		})
	}
}

// processorTime reads the messages so many times and gives what it took of the processors.
func processorTime(t *testing.T, list [][]byte, read func(octets []byte), times int) time.Duration {
	runtime.GC()
	before := processorTimeNow(t)
	for range times {
		for _, octets := range list {
			read(octets)
		}
	}
	return processorTimeNow(t) - before
}

func processorTimeNow(t *testing.T) time.Duration {
	var u syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
