package pop3

import (
	"bytes"
	"fmt"
	"strconv"
)

// retr sends a whole message. RFC 1939 §5 (RETR)
func (s *session) retr(cmd Command) error {
	body, err := s.body(cmd.Params[0])
	if err != nil {
		return err
	}
	s.okText(strconv.Itoa(len(body))+" octets", "message follows", "")
	writeMultiline(s.out, body)
	return nil
}

// top sends the header section, the blank line and the first lines of the body. RFC 1939 §7 (TOP)
func (s *session) top(cmd Command) error {
	lines, err := s.number(cmd.Params[1])
	if err != nil {
		return err
	}
	body, err := s.body(cmd.Params[0])
	if err != nil {
		return err
	}
	s.okText("top of message follows", "")
	writeMultiline(s.out, topOf(body, lines))
	return nil
}

// body reads a message's octets. A message that the store cannot give is our fault, not the client's.
// RFC 3206 §4
func (s *session) body(arg string) ([]byte, error) {
	n, m, err := s.message(arg)
	if err != nil {
		return nil, err
	}
	body, err := s.drop.inbox.Body(m.UID)
	if err != nil {
		return nil, s.fault("message cannot be read", fmt.Errorf("read message %d: %w", n, err))
	}
	if !s.asIs(body) {
		return nil, needsUTF8()
	}
	return body, nil
}

// topOf cuts a message behind its blank line and so many lines more. A message without a blank line, or
// with fewer lines, is given whole. RFC 1939 §7 (TOP)
func topOf(message []byte, lines uint64) []byte {
	end := headerEnd(message)
	for ; lines > 0 && end < len(message); lines-- {
		i := bytes.Index(message[end:], []byte("\r\n"))
		if i < 0 {
			return message
		}
		end += i + 2
	}
	return message[:end]
}

// headerEnd gives the offset behind the blank line that ends the header section. RFC 5322 §2.1
func headerEnd(message []byte) int {
	if bytes.HasPrefix(message, []byte("\r\n")) {
		return 2
	}
	if i := bytes.Index(message, []byte("\r\n\r\n")); i >= 0 {
		return i + 4
	}
	return len(message)
}
