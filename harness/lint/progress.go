package lint

import (
	"fmt"
	"io"
	"time"
)

// progress shows how far a run is, in one line that changes. It wraps the Writer, and takes its line away
// before anything else is written: both may be the same terminal.
type progress struct {
	Writer
	terminal io.Writer
	now      func() time.Time
	drawn    time.Time
	visible  bool
	messages int
	failed   int
}

// progressEvery keeps the line from costing more than the work that it shows.
const progressEvery = 100 * time.Millisecond

// WithProgress adds a changing line on a terminal to a Writer.
func WithProgress(w Writer, terminal io.Writer) Writer {
	return &progress{Writer: w, terminal: terminal, now: time.Now, drawn: time.Now()}
}

// Message implements Writer.
func (p *progress) Message(m *Message) error {
	p.messages++
	if !m.Conforms {
		p.failed++
	}
	if len(m.Findings) > 0 {
		p.clear()
	}
	if err := p.Writer.Message(m); err != nil {
		return err
	}
	if now := p.now(); now.Sub(p.drawn) >= progressEvery {
		p.drawn, p.visible = now, true
		fmt.Fprintf(p.terminal, "\r\x1b[K%s judged, %d not conformant", plural(p.messages, "message"), p.failed)
	}
	return nil
}

// Unreadable implements Writer.
func (p *progress) Unreadable(e *InputError) error {
	p.clear()
	return p.Writer.Unreadable(e)
}

// End implements Writer.
func (p *progress) End(s Summary) error {
	p.clear()
	return p.Writer.End(s)
}

func (p *progress) clear() {
	if p.visible {
		fmt.Fprint(p.terminal, "\r\x1b[K")
		p.visible = false
	}
}
