package pop3

import (
	"fmt"

	"mailspec/reference/choice"
)

// maxResponse is the longest first line of a response, CRLF included. RFC 1939 §3, RFC 2449 §4
const maxResponse = 512

// The response codes that this server gives. RFC 2449 §8.1.2, RFC 3206 §4, §5,
// RFC 6856 §5
const (
	codeNone    = ""
	codeInUse   = "IN-USE"
	codeAuth    = "AUTH"
	codeSysTemp = "SYS/TEMP"
	codeSysPerm = "SYS/PERM"
	codeUTF8    = "UTF8"
)

// refusal is a negative response that is on its way.
type refusal struct {
	code string // for a client, or codeNone
	text string // for a person; holds nothing that the client sent
}

// Error gives the text.
func (r *refusal) Error() string { return r.text }

// noSuchMessage answers a message-number that is not in the maildrop or is marked as deleted.
// RFC 1939 §5
func noSuchMessage() error { return &refusal{text: "no such message"} }

// appendStatus writes the first line of a response. The status indicator is in upper case always; a
// text of our own that grew too long is cut. RFC 1939 §3
func appendStatus(dst []byte, status, text string) []byte {
	start := len(dst)
	dst = append(dst, status...)
	if text != "" {
		dst = append(dst, ' ')
		dst = append(dst, text...)
	}
	if len(dst)-start > maxResponse-2 {
		dst = dst[:start+maxResponse-2]
	}
	return append(dst, "\r\n"...)
}

// refusalText puts the response code in front of the text. RFC 2449 §8
func refusalText(r *refusal, c *choice.Choices) string {
	if r.code == codeNone {
		return r.text
	}
	code := r.code
	if c.Flip() { // Free choice: the case of a response code. RFC 2449 §8
		code = lower(code)
	}
	return "[" + code + "] " + r.text
}

// ok sends a positive response.
func (s *session) ok(text string) {
	s.out.Write(appendStatus(s.scratch[:0], "+OK", text))
}

// okf sends a positive response whose text is data that the RFC lays down.
func (s *session) okf(format string, args ...any) { s.ok(fmt.Sprintf(format, args...)) }

// okText sends a positive response with any of the texts.
// Free choice: what follows the status indicator. RFC 1939 §9
func (s *session) okText(texts ...string) { s.ok(s.choices.Text(texts...)) }

// refuse sends a negative response. RFC 1939 §3
func (s *session) refuse(r *refusal) {
	s.out.Write(appendStatus(s.scratch[:0], "-ERR", refusalText(r, s.choices)))
}

func lower(s string) string {
	out := []byte(s)
	for i, c := range out {
		if 'A' <= c && c <= 'Z' {
			out[i] = c + 'a' - 'A'
		}
	}
	return string(out)
}
