package smtp

import (
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"

	"mailspec/reference/choice"
)

// maxReplyText keeps a reply line within 512 octets, with its code, enhanced status code and CRLF.
// RFC 5321 §4.5.3.1.5
const maxReplyText = 490

// Reply is what a server answers to one command. RFC 5321 §4.2
type Reply struct {
	Code     int
	Enhanced string   // status code; empty where RFC 2034 §4 wants none
	Text     []string // one for each line; none is one empty line
	Read     bool     // the text is for programs, and must stay as it is. RFC 5321 §4.2
}

// reply makes a reply of one line whose text is for people. It holds nothing beyond ASCII, whatever
// addresses it repeats.
func reply(code int, enhanced, format string, args ...any) Reply {
	text := []byte(fmt.Sprintf(format, args...))
	for i, c := range text {
		if c >= utf8.RuneSelf {
			text[i] = '?' // RFC 6531 §3.7.4.2
		}
	}
	return Reply{Code: code, Enhanced: enhanced, Text: []string{string(text[:min(len(text), maxReplyText)])}}
}

// AppendReply writes a reply as it goes over the wire. Each of its lines begins with the code, and with
// the same enhanced status code. RFC 5321 §4.2, RFC 2034 §4
func AppendReply(dst []byte, r Reply) []byte {
	if len(r.Text) == 0 {
		return appendLine(dst, r, ' ', "")
	}
	last := len(r.Text) - 1
	for _, text := range r.Text[:last] {
		dst = appendLine(dst, r, '-', text)
	}
	return appendLine(dst, r, ' ', r.Text[last])
}

func appendLine(dst []byte, r Reply, mark byte, text string) []byte {
	dst = append(strconv.AppendInt(dst, int64(r.Code), 10), mark)
	dst = append(dst, r.Enhanced...)
	if r.Enhanced != "" && text != "" {
		dst = append(dst, ' ')
	}
	return append(append(dst, text...), "\r\n"...)
}

// vary takes a reply for people through the free choices: its text, and how many lines it has.
// RFC 5321 §4.2
func vary(r Reply, c *choice.Choices) Reply {
	if r.Read {
		return r
	}
	own := ""
	if len(r.Text) > 0 {
		own = r.Text[0]
	}
	// Free choice: what the text of a reply is. RFC 5321 §4.2
	r.Text = []string{c.Text(own, "Answer to your command", "Server says: 250 is not the code")}
	// Free choice: whether a reply has one line or more. RFC 5321 §4.2
	for c.Flip() && len(r.Text) < 4 {
		r.Text = append(r.Text, c.Text("and so on", "599 this is text", "-"))
	}
	return r
}

// badSequence refuses a command that may not come now. RFC 5321 §4.1.4
func badSequence(what string) Reply { return reply(503, "5.5.1", "Bad sequence of commands: %s", what) }

// badSyntax refuses arguments. RFC 5321 §4.2.2
func badSyntax(enhanced string, err error) Reply {
	var syntax *SyntaxError
	if errors.As(err, &syntax) {
		return reply(501, enhanced, "Syntax error: %s", syntax)
	}
	return reply(501, enhanced, "Syntax error in arguments")
}
