package smtp

import (
	"bytes"
	"context"

	"mailspec/harness/session"
)

// Deliver hands a message in, for the harness's own set-up: MAIL, RCPT, DATA, message. The session has said
// EHLO or LHLO. A refusal is a *session.Inconclusive that names the command.
func (s *Session) Deliver(ctx context.Context, sender string, recipients []string, mail []byte) error {
	if err := s.must(ctx, "MAIL FROM:<"+sender+">", 2); err != nil {
		return err
	}
	for _, r := range recipients {
		if err := s.must(ctx, "RCPT TO:<"+r+">", 2); err != nil {
			return err
		}
	}
	if err := s.must(ctx, "DATA", 3); err != nil {
		return err
	}
	if err := s.Send(ctx, appendMessage(nil, mail)); err != nil {
		return err
	}
	replies := 1
	if s.monitor.role == Local {
		replies = len(recipients)
	}
	for range replies {
		r, err := s.ReadReply(ctx, "reply to the message")
		if err := refused("the message", 2, r, err); err != nil {
			return err
		}
	}
	return nil
}

// must sends a command whose reply has to begin with the digit.
func (s *Session) must(ctx context.Context, line string, severity int) error {
	r, err := s.Command(ctx, line)
	return refused(line, severity, r, err)
}

func refused(what string, severity int, r Reply, err error) error {
	if err == nil && r.Code.Severity() != severity {
		return &session.Inconclusive{Reason: "the server answers " + what + " with " + session.Quote(r.Append(nil))}
	}
	return err
}

// appendMessage dot-stuffs a message of CRLF lines and ends it. RFC 5321 §4.5.2
func appendMessage(dst, mail []byte) []byte {
	for len(mail) > 0 {
		line := mail
		if i := bytes.Index(mail, []byte("\r\n")); i >= 0 {
			line = mail[:i+2]
		}
		mail = mail[len(line):]
		if line[0] == '.' {
			dst = append(dst, '.')
		}
		dst = append(dst, line...)
	}
	if len(dst) > 0 && !bytes.HasSuffix(dst, []byte("\r\n")) {
		dst = append(dst, '\r', '\n')
	}
	return append(dst, '.', '\r', '\n')
}
