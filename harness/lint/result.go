package lint

import (
	"fmt"

	"mailspec/harness/verdict"
)

// Message is what was found in one message.
type Message struct {
	File       string    `json:"file"`              // as it was named; "-" is standard input
	Number     int       `json:"message,omitempty"` // of a message in an mbox, from 1
	Begins     Begin     `json:"begins"`            // where in the file; in an mbox behind the separator line
	Octets     int64     `json:"octets"`            // as judged
	LocalLines bool      `json:"local_lines"`       // LF was taken for a line end
	Conforms   bool      `json:"conforms"`          // no must finding; with strict no should finding either
	Counts     Counts    `json:"counts"`            // shown or not
	Findings   []Finding `json:"findings"`          // those that are shown
	More       []More    `json:"more,omitempty"`

	argument string // the one that led to the file
}

// Begin is the place in a file at which a message begins.
type Begin struct {
	Offset int64 `json:"offset"` // from 0
	Line   int   `json:"line"`   // from 1
}

// Place is that of one octet.
type Place struct {
	Offset int64 `json:"offset"` // from 0
	Line   int   `json:"line"`   // from 1
	Column int   `json:"column"` // in octets, from 1
}

// Finding is one fault, or with level may one piece of information.
type Finding struct {
	ID      string        `json:"id"`
	Level   verdict.Level `json:"level"`
	RFC     int           `json:"rfc,omitempty"` // none for a note, which accuses nobody
	Section string        `json:"section,omitempty"`
	Title   string        `json:"title"`
	Text    string        `json:"text"`
	At      Place         `json:"at"`      // in the message
	InFile  Place         `json:"in_file"` // differs from At in an mbox alone
	Excerpt *Excerpt      `json:"excerpt,omitempty"`
}

// Link is where the RFC Editor shows the requirement's section; empty without one.
func (f Finding) Link() string {
	if f.RFC == 0 {
		return ""
	}
	return fmt.Sprintf("https://www.rfc-editor.org/rfc/rfc%d#section-%s", f.RFC, f.Section)
}

// More counts the findings of one requirement that were left out because the message had so many of them.
type More struct {
	ID string `json:"id"`
	N  int    `json:"n"`
}

// Counts is how many findings there are of each level.
type Counts struct {
	Must   int `json:"must"`
	Should int `json:"should"`
	May    int `json:"may"`
}

func (c *Counts) add(level verdict.Level) {
	switch level {
	case verdict.Must:
		c.Must++
	case verdict.Should:
		c.Should++
	default:
		c.May++
	}
}

// fail tells whether findings of these numbers keep a message from conforming.
func (c Counts) fail(strict bool) bool { return c.Must > 0 || strict && c.Should > 0 }

// Summary counts all that was judged.
type Summary struct {
	Messages   int `json:"messages"`
	Conform    int `json:"conform"`
	Unreadable int `json:"unreadable"` // inputs
	Counts
	NotShown int `json:"not_shown"` // findings beyond the greatest number to show
}

// InputError is an input that could not be read, or not to its end.
type InputError struct {
	File string
	Err  error

	argument string
}

// Error implements error.
func (e *InputError) Error() string { return e.File + ": " + e.Err.Error() }

// Unwrap gives the cause.
func (e *InputError) Unwrap() error { return e.Err }
