// Package features holds the specification: one feature file is one section of one RFC, one Rule is one
// requirement.
package features

import "embed"

// FS holds every feature file, below smtp, pop3, imap and message.
//
//go:embed smtp pop3 imap message
var FS embed.FS
