package session

import (
	"fmt"
	"time"

	"mailspec/harness/notation"
)

// Mismatch says that the target answered, and not as the requirement asks. It is a fail.
type Mismatch struct {
	Want, Got string // in protocol words
	Leaves    bool   // the answer says that the server closes the connection now
}

// Error implements error.
func (m *Mismatch) Error() string { return fmt.Sprintf("want %s, got %s", m.Want, m.Got) }

// Closed says that the server closed the connection when something else was due. It is an observation
// of its own, and a fail where an answer was required.
type Closed struct {
	While string // "the reply to RCPT"
	Part  []byte // what came of the unfinished line
}

// Error implements error.
func (c *Closed) Error() string {
	return "the server closed the connection while " + c.While + " was due"
}

// Silent says that nothing (more) came before the deadline. A deadline only gives up: no verdict but
// inconclusive rests on it.
type Silent struct {
	While string
	After time.Duration
	Part  []byte
}

// Error implements error.
func (s *Silent) Error() string {
	return fmt.Sprintf("no %s within %s", s.While, s.After.Round(time.Millisecond))
}

// Broken says that what the server sent cannot be read by its protocol's grammar. The reader has already
// reported the requirement that forbids it; the scenario that met it is blocked by that one.
type Broken struct {
	ID        string // the requirement reported
	Want, Got string
}

// Error implements error.
func (b *Broken) Error() string {
	return fmt.Sprintf("%s is broken: want %s, got %s", b.ID, b.Want, b.Got)
}

// Skipped says that the target does not offer what the scenario needs.
type Skipped struct{ Reason string }

// Error implements error.
func (s *Skipped) Error() string { return s.Reason }

// Inconclusive says that a precondition could not be reached, and what would make it possible.
type Inconclusive struct {
	Reason string
	Remedy string
}

// Error implements error.
func (i *Inconclusive) Error() string {
	if i.Remedy == "" {
		return i.Reason
	}
	return i.Reason + " (" + i.Remedy + ")"
}

// Settled says that the target answered in another lawful way, by which the requirement is shown to hold: it
// drops the connection, say, instead of going on. It is a pass.
type Settled struct{ How string }

// Error implements error.
func (s *Settled) Error() string { return s.How }

// Lost says that an endpoint cannot be connected to.
type Lost struct {
	Address string
	Err     error
}

// Error implements error.
func (l *Lost) Error() string { return fmt.Sprintf("cannot connect to %s: %v", l.Address, l.Err) }

// Unwrap gives the network's error.
func (l *Lost) Unwrap() error { return l.Err }

// Refused says that the harness would not send a line, for the safety of mail that is not ours, or could
// not understand an author's line. It is an error of the suite.
type Refused struct{ Reason string }

// Error implements error.
func (r *Refused) Error() string { return r.Reason }

// Quote shows a peer's octets in a message: escaped, in quotation marks, cut to about a line.
func Quote(octets []byte) string { return quote(octets) }

func quote(octets []byte) string {
	const most = 200
	if len(octets) > most {
		return `"` + notation.Escape(octets[:most]) + `" … (` + notef("%d octets)", len(octets))
	}
	return `"` + notation.Escape(octets) + `"`
}
