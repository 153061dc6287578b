package imap

import (
	"bytes"
	"fmt"
	"slices"
)

// keptLiteral is how much of a literal that we send is kept for the monitor.
const keptLiteral = 64 << 10

// mode is what the server reads next.
type mode int

const (
	lineMode    mode = iota
	headMode         // a synchronizing literal was announced: the server's continuation request is due
	literalMode      // left octets of a literal
)

// event is why the framer stopped.
type event int

const (
	consumed  event = iota // nothing is left
	announced              // the head of a synchronizing literal was sent
	completed              // a command is complete
	continued              // a line that continues IDLE or AUTHENTICATE
)

// framer cuts what we send into commands, as a server reads it. RFC 9051 §2.2.1
type framer struct {
	mode    mode
	left    uint64
	kept    []byte // of the literal
	plus    bool   // it is a non-synchronizing one
	unasked []byte // what is kept of the command's non-synchronizing literals
	text    []byte // the command so far, its literals whole or cut to what is kept
	partial []byte // a line without its end
	last    []byte // the line that ended last
	dialog  string // IDLE or AUTHENTICATE, while lines continue that command
	begun   bool   // text is the beginning of a command
	murky   bool   // what was sent may be read in more than one way
}

func (f framer) clone() framer {
	f.kept, f.text, f.partial = slices.Clone(f.kept), slices.Clone(f.text), slices.Clone(f.partial)
	f.unasked = slices.Clone(f.unasked)
	return f
}

// reset forgets the command that was begun: the server has rejected it.
func (f *framer) reset() {
	f.mode, f.left, f.kept, f.text, f.unasked, f.begun = lineMode, 0, nil, nil, nil, false
}

// feed takes octets up to the next event.
func (f *framer) feed(octets []byte) (n int, ev event) {
	for n < len(octets) {
		if f.mode != lineMode {
			n += f.literal(octets[n:])
			continue
		}
		i := bytes.IndexByte(octets[n:], '\n')
		if i < 0 {
			f.partial = append(f.partial, octets[n:]...)
			return len(octets), consumed
		}
		line := append(f.partial, octets[n:n+i+1]...)
		f.partial = nil
		n += i + 1
		if ev := f.line(line); ev != consumed {
			return n, ev
		}
	}
	return n, consumed
}

// literal takes octets of a literal. Such that are sent before the server asked for them are murky.
func (f *framer) literal(octets []byte) int {
	if f.mode == headMode {
		f.murky = true
		f.mode = literalMode
	}
	n := len(octets)
	if uint64(n) > f.left {
		n = int(f.left)
	}
	f.kept = append(f.kept, octets[:min(n, max(keptLiteral-len(f.kept), 0))]...)
	if f.left -= uint64(n); f.left == 0 {
		f.endLiteral()
	}
	return n
}

func (f *framer) endLiteral() {
	f.text = fmt.Appendf(f.text, "{%d}\r\n%s", len(f.kept), f.kept)
	if f.plus {
		f.unasked = append(append(f.unasked, f.kept...), '\n')
	}
	f.mode, f.kept = lineMode, nil
}

// line takes a line with its end.
func (f *framer) line(line []byte) event {
	content := bytes.TrimSuffix(line, []byte("\r\n"))
	if len(content) == len(line) || bytes.ContainsAny(content, "\r\x00") {
		f.murky = true // servers differ in what ends a line
		content = bytes.TrimRight(content, "\r\n")
	}
	f.last = content
	if f.dialog != "" && !f.begun {
		return f.continuation(content)
	}
	f.begun = true
	head, n, plus, ok := literalHead(content)
	if !ok {
		f.text = append(f.text, content...)
		return completed
	}
	f.text = append(f.text, head...)
	f.mode, f.left, f.plus = headMode, n, plus
	if !plus {
		return announced
	}
	if f.mode = literalMode; n == 0 {
		f.endLiteral()
	}
	return consumed
}

// granted notes that the server asked for the literal.
func (f *framer) granted() {
	if f.mode != headMode {
		return
	}
	if f.mode = literalMode; f.left == 0 {
		f.endLiteral()
	}
}

// continuation takes a line that goes on with IDLE or AUTHENTICATE.
func (f *framer) continuation(content []byte) event {
	switch {
	case f.dialog == "IDLE" && equalFold(content, "DONE"):
		f.dialog = ""
	case f.dialog == "IDLE" || bytes.IndexByte(content, ' ') >= 0:
		f.murky = true
	}
	return continued
}

// take gives the command that is complete and makes ready for the next.
func (f *framer) take() *command {
	c := parseCommand(f.text)
	f.reset()
	if c.is("IDLE", "AUTHENTICATE") {
		f.dialog = c.name
	}
	return c
}

// literalHead finds "{n}" or "{n+}" at the end of a line. A "~" before it stays in what is given back.
func literalHead(content []byte) (before []byte, n uint64, plus, ok bool) {
	open := bytes.LastIndexByte(content, '{')
	if open < 0 || content[len(content)-1] != '}' {
		return nil, 0, false, false
	}
	digits := content[open+1 : len(content)-1]
	plus = bytes.HasSuffix(digits, []byte("+"))
	d := &decoder{in: bytes.TrimSuffix(digits, []byte("+"))}
	n = d.number64()
	if d.err != nil || d.off != len(d.in) {
		return nil, 0, false, false
	}
	return content[:open], n, plus, true
}
