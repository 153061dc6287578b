package steps

import (
	"bytes"
	"cmp"
	"fmt"
	"strings"

	"mailspec/harness/message"
	"mailspec/harness/notation"
)

// letter is a message on its way into a mailbox or a maildrop.
type letter struct {
	octets []byte
	flags  string // as IMAP sends them: "(\Seen)", or "" for none
}

// runField is the name of the header field that marks mail of ours.
const runField = "X-Mailspec-Run"

// letterOf makes the message of a table's row. Everything in it depends on the run and the row alone.
func (w *World) letterOf(n int, cells map[string]string) (letter, error) {
	l := letter{}
	if flags := cells["flags"]; flags != "" {
		l.flags = "(" + strings.Trim(flags, "()") + ")"
	}
	if name := cells["message"]; name != "" {
		l.octets = w.vars[name]
		return l, nil
	}
	body, err := message.Octets(cmp.Or(cells["body"], fmt.Sprintf(`This is message %d.\r\n`, n)))
	if err != nil {
		return l, err
	}
	if !bytes.HasSuffix(body, []byte("\r\n")) {
		body = append(body, '\r', '\n')
	}
	var b bytes.Buffer
	for _, field := range [][2]string{
		{"Date", cmp.Or(cells["date"], "Thu, 01 Jan 2026 12:00:00 +0000")},
		{"From", cmp.Or(cells["from"], "Sender <sender@"+clientName+">")},
		{"To", cmp.Or(cells["to"], "<"+w.accounts[0].Address+">")},
		{"Subject", cmp.Or(cells["subject"], fmt.Sprintf("message %d", n))},
		{"Message-ID", fmt.Sprintf("<%s.%d@%s>", w.id(), n, clientName)},
	} {
		value, err := message.Octets(field[1])
		if err != nil {
			return l, err
		}
		fmt.Fprintf(&b, "%s: %s\r\n", field[0], value)
	}
	fmt.Fprintf(&b, "%s\r\n\r\n%s", w.runHeader(), body)
	l.octets = b.Bytes()
	return l, nil
}

// ours tells whether a message's header section marks it as this scenario's.
func (w *World) ours(octets []byte) bool {
	header, _ := splitMessage(octets)
	if w.sweeps {
		return bytes.Contains(header, []byte(w.runHeader()+"-"))
	}
	return bytes.Contains(header, []byte(w.runHeader()+"\r\n"))
}

// splitMessage cuts a message at its first empty line: the header section with its last CRLF, the body.
// RFC 5322 §2.1
func splitMessage(octets []byte) (header, body []byte) {
	if bytes.HasPrefix(octets, []byte("\r\n")) {
		return nil, octets[2:]
	}
	if i := bytes.Index(octets, []byte("\r\n\r\n")); i >= 0 {
		return octets[:i+2], octets[i+4:]
	}
	return octets, nil
}

// carries tells whether a message that arrived is the one that was sent: the same body, octet for octet,
// and its header lines all there in order, between whatever trace fields were added. RFC 5321 §4.4
func carries(arrived, sent []byte) bool {
	header, body := splitMessage(arrived)
	sentHeader, sentBody := splitMessage(sent)
	if !bytes.Equal(body, sentBody) {
		return false
	}
	lines := bytes.SplitAfter(header, []byte("\r\n"))
	for _, want := range bytes.SplitAfter(sentHeader, []byte("\r\n")) {
		if len(want) == 0 {
			continue
		}
		found := false
		for len(lines) > 0 && !found {
			found = bytes.Equal(lines[0], want)
			lines = lines[1:]
		}
		if !found {
			return false
		}
	}
	return true
}

// namesIn gives the names that stand in braces in a text.
func namesIn(text string) map[string]bool {
	found := map[string]bool{}
	for _, raw := range strings.Split(text, "\n") {
		template, err := notation.ParseTemplate(strings.TrimSuffix(raw, `\`))
		if err != nil {
			continue // message.Lines will say what is wrong
		}
		for _, name := range template.Holes() {
			if name != "" {
				found[name] = true
			}
		}
	}
	return found
}
