package replay

import (
	"bytes"
	"strings"

	"mailspec/harness/notation"
)

// Change is one thing that the fake server says otherwise.
type Change struct {
	What      string // for a person: "250 → 550 in …"
	recording int
	event     int
	octets    []byte // what the event holds instead
}

// String is the change in words.
func (c Change) String() string { return c.What }

// None plays recordings as they were.
func None() Change { return Change{What: "nothing", recording: -1} }

// with gives the recording with the change in it.
func (rec *Recording) with(c Change) *Recording {
	events := append([]event(nil), rec.events...)
	events[c.event].octets = c.octets
	return &Recording{Label: rec.Label, events: events}
}

// Changes lists what can be said otherwise in the judged part of the recordings, one change each: another
// code or status, a line that is missing, another number, flag or tag, a dot that is not stuffed, an
// octet of a message that is another. A line that a server need not send is left out only where relevant
// says that the scenario speaks of it; keyword is its first word.
func Changes(recordings []*Recording, relevant func(keyword string) bool) []Change {
	var all []Change
	for i, rec := range recordings {
		if rec.judged < 0 {
			continue
		}
		before := []byte(nil) // what the client said last
		for j, e := range rec.events {
			switch {
			case e.client:
				before = e.octets
			case j >= rec.judged && (rec.ended == 0 || j < rec.ended) && !e.closed:
				for _, m := range mutate(rec.Label, before, e.octets, relevant) {
					all = append(all, Change{m.what, i, j, m.octets})
				}
			}
		}
	}
	return all
}

// mutant is an event's octets with one change.
type mutant struct {
	what   string
	octets []byte
}

// mutate gives the changes of what a server said in one go, after the client's last words.
func mutate(label string, before, said []byte, relevant func(string) bool) []mutant {
	lines := linesOf(said)
	switch {
	case strings.Contains(label, "pop3"):
		return mutatePOP3(before, lines, relevant)
	case strings.Contains(label, "imap"):
		return mutateIMAP(lines, relevant)
	default:
		return mutateSMTP(lines, relevant)
	}
}

// mostLines is how many pieces an answer is changed in: of a long one several lines make a piece, so that
// the changes of a message of megabytes do not fill the memory.
const mostLines = 200

// linesOf cuts what was said into lines; the middle of a long answer is one piece.
func linesOf(said []byte) [][]byte {
	lines := bytes.SplitAfter(said, []byte("\n"))
	if n := len(lines); n > 0 && len(lines[n-1]) == 0 {
		lines = lines[:n-1]
	}
	if len(lines) <= mostLines {
		return lines
	}
	head, tail := lines[:mostLines/2:mostLines/2], lines[len(lines)-mostLines/2:]
	middle := bytes.Join(lines[len(head):len(lines)-len(tail)], nil)
	return append(append(head, middle), tail...)
}

// swap gives the lines with line i replaced; nil drops it.
func swap(lines [][]byte, i int, line []byte) []byte {
	var out []byte
	for j, l := range lines {
		if j == i {
			l = line
		}
		out = append(out, l...)
	}
	return out
}

func changed(lines [][]byte, i int, line []byte) mutant {
	what := "without " + show(lines[i])
	if line != nil {
		what = show(lines[i]) + " → " + show(line)
	}
	return mutant{what, swap(lines, i, line)}
}

func show(line []byte) string {
	const most = 60
	s := notation.Escape(bytes.TrimRight(line, "\r\n"))
	if len(s) > most {
		s = s[:most] + "…"
	}
	return `"` + s + `"`
}

// bump gives the line with each of its numbers, one at a time, one greater.
func bump(line []byte) [][]byte {
	var out [][]byte
	for i := 0; i < len(line); i++ {
		if line[i] < '0' || line[i] > '9' || i > 0 && isWord(line[i-1]) {
			continue
		}
		end := i
		for end < len(line) && line[end] >= '0' && line[end] <= '9' {
			end++
		}
		if end < len(line) && isWord(line[end]) {
			i = end
			continue
		}
		last := line[end-1]
		next := byte('1')
		if last != '9' {
			next = last + 1
		}
		changed := append([]byte(nil), line...)
		changed[end-1] = next
		out = append(out, changed)
		i = end
	}
	return out
}

func isWord(b byte) bool {
	return b == '-' || b == '_' || b == '.' || b == '@' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '"'
}
