package reports

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"mailspec/harness/verdict"
)

// How many lines of a transcript a page or a JUnit file shows. report.json has all of them.
const (
	judgedLines = 400 // of a scenario that did not pass
	passedLines = 60
	afterMark   = 20 // how many of them stand behind the last offending line
)

// said is a line of a transcript as people read it.
type said struct {
	Side    string // client, server or note
	Time    string // milliseconds, as wide as a column
	Session string // number and label, as wide as a column
	Text    string // "C: …"
	Mark    bool
}

// excerpt shows a scenario's transcript, the offending lines always in it.
func excerpt(sc verdict.Scenario) []said {
	limit := judgedLines
	if sc.Verdict == verdict.Pass {
		limit = passedLines
	}
	first, last := window(sc.Transcript, limit)
	width := sessionWidth(sc.Transcript[first:last])
	var out []said
	if first > 0 {
		out = append(out, leftOut(first))
	}
	for _, line := range sc.Transcript[first:last] {
		out = append(out, say(line, width))
	}
	if rest := len(sc.Transcript) - last; rest > 0 {
		out = append(out, leftOut(rest))
	}
	return out
}

// asText gives an excerpt as plain text, its offending lines with > before them.
func asText(all []said) string {
	var out strings.Builder
	for _, s := range all {
		sign := "  "
		if s.Mark {
			sign = "> "
		}
		out.WriteString(sign + s.Time + s.Session + s.Text + "\n")
	}
	return out.String()
}

// window chooses which lines to show: the last offending one and what led to it, else the beginning.
func window(lines []verdict.Line, limit int) (first, last int) {
	if len(lines) <= limit {
		return 0, len(lines)
	}
	last = limit
	for i, line := range lines {
		if line.Mark {
			last = max(limit, min(i+1+afterMark, len(lines)))
		}
	}
	return last - limit, last
}

func leftOut(n int) said {
	return said{Side: "note", Text: fmt.Sprintf("-- %d lines are left out here; report.json has them", n)}
}

func say(line verdict.Line, width int) said {
	out := said{Side: "note", Mark: line.Mark}
	out.Time = fmt.Sprintf("%8.1f  ", line.At)
	out.Session = fmt.Sprintf("%-*s  ", width, sessionName(line))
	sign := "-- "
	switch line.Side {
	case "C":
		out.Side, sign = "client", "C: "
	case "S":
		out.Side, sign = "server", "S: "
	}
	out.Text = sign + oneLine(line.Text)
	return out
}

// sessionName is a session's number and what it is, short enough for a column.
func sessionName(line verdict.Line) string {
	const most = 20
	label := []rune(oneLine(line.Label))
	if len(label) > most {
		label = append(label[:most-1], '…')
	}
	switch {
	case line.Session == 0:
		return string(label)
	case len(label) == 0:
		return strconv.Itoa(line.Session)
	}
	return strconv.Itoa(line.Session) + " " + string(label)
}

func sessionWidth(lines []verdict.Line) int {
	width := 0
	for _, line := range lines {
		width = max(width, utf8.RuneCountInString(sessionName(line)))
	}
	return width
}
