package session

import (
	"bytes"
	"sync"
	"time"

	"mailspec/harness/notation"
	"mailspec/harness/verdict"
)

// Bounds of a transcript. What goes beyond is counted, not kept.
const (
	maxTranscriptLines  = 600
	maxTranscriptOctets = 128 << 10
	maxTranscriptLine   = 2000
)

// Transcript records the sessions of one scenario: both sides, with time offsets. It is bounded, safe for
// concurrent use, and never holds a secret.
type Transcript struct {
	mu      sync.Mutex
	start   time.Time
	lines   []line
	octets  int
	dropped int
	secrets []secret
	last    int // the newest server line, -1 before any
}

type line struct {
	at      time.Duration
	session int
	label   string
	side    string
	octets  []byte
	cut     int // octets not kept
	open    bool
	mark    bool
}

// NewTranscript begins a transcript. Each secret, as it stands and in base64, is replaced wherever it
// would appear.
func NewTranscript(secrets ...[]byte) *Transcript {
	return &Transcript{start: time.Now(), secrets: secretsOf(secrets), last: -1}
}

// Hide adds a secret.
func (t *Transcript) Hide(secret []byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.secrets = append(t.secrets, secretsOf([][]byte{secret})...)
}

// Note records words of ours.
func (t *Transcript) Note(session int, label, text string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.add(line{at: time.Since(t.start), session: session, label: label, octets: []byte(text)})
}

// record adds octets of one side. Octets that continue an unfinished line of the same session and
// side go on in it.
func (t *Transcript) record(session int, label, side string, octets []byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for len(octets) > 0 {
		n := bytes.IndexByte(octets, '\n') + 1
		if n == 0 {
			n = len(octets)
		}
		t.extend(session, label, side, octets[:n])
		octets = octets[n:]
	}
}

func (t *Transcript) extend(session int, label, side string, octets []byte) {
	ends := octets[len(octets)-1] == '\n'
	if i := t.unfinished(session, label, side); i >= 0 {
		l := &t.lines[i]
		room := min(maxTranscriptLine-len(l.octets), len(octets))
		l.octets = append(l.octets, octets[:max(room, 0)]...)
		l.cut += len(octets) - max(room, 0)
		l.open = !ends
		t.octets += max(room, 0)
		return
	}
	keep := min(len(octets), maxTranscriptLine)
	t.add(line{at: time.Since(t.start), session: session, label: label, side: side,
		octets: bytes.Clone(octets[:keep]), cut: len(octets) - keep, open: !ends})
}

// unfinished finds the session's open line of that side among the newest lines.
func (t *Transcript) unfinished(session int, label, side string) int {
	for i := len(t.lines) - 1; i >= max(0, len(t.lines)-8); i-- {
		l := t.lines[i]
		if l.session == session && l.label == label {
			if l.side == side && l.open {
				return i
			}
			return -1
		}
	}
	return -1
}

func (t *Transcript) add(l line) {
	if len(t.lines) >= maxTranscriptLines || t.octets >= maxTranscriptOctets {
		t.dropped++
		return
	}
	t.octets += len(l.octets)
	t.lines = append(t.lines, l)
	if l.side == "S" {
		t.last = len(t.lines) - 1
	}
}

// Mark marks the newest server line as the offending one.
func (t *Transcript) Mark() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.last >= 0 {
		t.lines[t.last].mark = true
	}
}

// MarkLine marks the newest server line that these octets begin, else the newest of all.
func (t *Transcript) MarkLine(octets []byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	first, _, _ := bytes.Cut(octets, []byte("\n"))
	for i := t.last; i >= 0 && len(first) > 0; i-- {
		if t.lines[i].side == "S" && bytes.HasPrefix(t.lines[i].octets, first[:min(len(first), maxTranscriptLine)]) {
			t.lines[i].mark = true
			return
		}
	}
	if t.last >= 0 {
		t.lines[t.last].mark = true
	}
}

// Lines gives the transcript in report form: escaped, secrets replaced.
func (t *Transcript) Lines() []verdict.Line {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := make([]verdict.Line, 0, len(t.lines)+1)
	for _, l := range t.lines {
		out = append(out, t.report(l))
	}
	if t.dropped > 0 {
		out = append(out, verdict.Line{Text: notef("%d further lines were not kept", t.dropped)})
	}
	return out
}

func (t *Transcript) report(l line) verdict.Line {
	text := l.octets
	if l.side != "" {
		text = bytes.TrimSuffix(text, []byte("\r\n"))
	}
	v := verdict.Line{
		At:      float64(l.at.Microseconds()) / 1000,
		Session: l.session, Label: l.label, Side: l.side, Mark: l.mark,
		Text: notation.Escape(hide(text, t.secrets)),
	}
	if l.cut > 0 {
		v.Text += notef(" … and %d octets more", l.cut)
	}
	return v
}
