package steps

import (
	"bytes"
	"strings"

	"mailspec/harness/imap"
)

// kind is one of the kinds of mail that a scenario brings about: how to search for it, and how to know it
// by its header section and by all its octets.
type kind struct {
	search string // the key of IMAP's SEARCH. RFC 9051 §6.4.4
	mayBe  func(header []byte) bool
	is     func(octets []byte) bool
	pace   string // names how long it takes to come, for patience
	nul    bool   // the octets hold a NUL, which no string of IMAP has. RFC 9051 §4.3.1
}

// letters are the messages that the scenario sent.
func (w *World) letters() kind {
	return kind{search: "HEADER " + runField + " " + imap.Frame(w.id()), mayBe: w.ours, is: w.ours, pace: arrival(w.spokenRoute())}
}

// notifications are what servers wrote about these messages: somewhere in them stands the scenario's own
// word, which nobody else knows. A server need not search all parts of a report for it.
func (w *World) notifications() kind {
	search := "NOT HEADER " + runField + " " + imap.Frame(w.id()) + " OR TEXT " + imap.Frame(w.id()) + " HEADER Content-Type multipart/report"
	return kind{search: search, mayBe: isAutomatic, is: w.isAbout, pace: "notification"}
}

// either is mail of one kind or the other.
func either(a, b kind) kind {
	return kind{search: "OR (" + a.search + ") (" + b.search + ")", pace: a.pace,
		mayBe: func(header []byte) bool { return a.mayBe(header) || b.mayBe(header) },
		is:    func(octets []byte) bool { return a.is(octets) || b.is(octets) }}
}

// isAbout tells whether a message speaks of one of the scenario's, and is none of them.
func (w *World) isAbout(octets []byte) bool {
	word := w.id()
	if w.sweeps {
		word += "-" // and the scenario's part
	}
	return !w.ours(octets) && isAutomatic(octets) && bytes.Contains(octets, []byte(word))
}

// isAutomatic tells whether a header section is of a message that a server may have written: a report, one
// whose reverse-path is null, or one that says so itself. RFC 6522 §3, RFC 5321 §4.5.5, RFC 3834 §5
func isAutomatic(octets []byte) bool {
	header, _ := splitMessage(octets)
	text := asciiLower(string(header))
	for _, mark := range []string{"multipart/report", "return-path: <>", "auto-submitted: auto-", "mailer-daemon"} {
		if strings.Contains(text, mark) {
			return true
		}
	}
	return false
}

func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
