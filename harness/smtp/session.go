package smtp

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"time"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// closeTimeout is how long a server may keep a last QUIT from being written.
const closeTimeout = time.Second

// Session is one SMTP, submission or LMTP session, read strictly and monitored. It serves one goroutine.
type Session struct {
	conn    *session.Conn
	monitor *monitor
	octets  int    // sent since the last reply
	kind    string // of the reply that is waited for
}

// NewSession begins a session on a connection whose greeting has not been read.
func NewSession(conn *session.Conn, judge session.Judge, role Role) *Session {
	return &Session{conn: conn, monitor: newMonitor(judge, role, conn.Secure())}
}

// Greeting reads the greeting. A server that lawfully turns the client away is a *session.Inconclusive.
// RFC 5321 §3.1
func (s *Session) Greeting(ctx context.Context) error {
	r, err := s.ReadReply(ctx, "greeting")
	switch {
	case err != nil:
		return err
	case r.Code == codeReady:
		return nil
	case r.Code.Severity() >= 4:
		return &session.Inconclusive{Reason: "the server greets with " + r.Code.String(),
			Remedy: "let the server take connections from here"}
	}
	return s.mismatch("a 220 greeting", r)
}

// Send writes octets as they are. Every command, message and challenge's answer in them is held against the
// replies that come.
func (s *Session) Send(ctx context.Context, octets []byte) error {
	s.monitor.write(octets, s.conn.Pending())
	s.octets += len(octets)
	if aheadOfTLS(octets) {
		return s.conn.WriteWhole(ctx, octets)
	}
	return s.conn.Write(ctx, octets)
}

// aheadOfTLS tells whether octets stand behind STARTTLS. Cut apart, they would be part of the TLS handshake.
// RFC 3207 §4.2
func aheadOfTLS(octets []byte) bool {
	for rest := octets; len(rest) > 0; {
		line, behind, found := bytes.Cut(rest, []byte("\r\n"))
		if found && len(behind) > 0 && len(line) == len("STARTTLS") && equalFold(line, "STARTTLS") {
			return true
		}
		rest = behind
	}
	return false
}

// Expect reads one reply, monitors it, and compares. The first reply of a session is the greeting. Names
// are bound in vars only if the reply is as expected. A server that has no TLS for the moment may say so: a
// *session.Inconclusive. RFC 3207 §4
func (s *Session) Expect(ctx context.Context, e Expectation, vars notation.Vars) error {
	r, err := s.ReadReply(ctx, "reply "+e.String())
	if err != nil {
		return err
	}
	switch {
	case e.compare(r, vars):
		return nil
	case s.monitor.withoutTLS(r):
		return &session.Inconclusive{Reason: "the server answers STARTTLS with " + r.Code.String(),
			Remedy: "let the server have its certificate and key"}
	}
	return s.mismatch(e.String(), r)
}

// Command sends a line with CRLF behind it and reads the reply.
func (s *Session) Command(ctx context.Context, line string) (Reply, error) {
	if err := s.Send(ctx, []byte(line+"\r\n")); err != nil {
		return Reply{}, err
	}
	return s.ReadReply(ctx, "reply to "+readCommand([]byte(line)).verb)
}

// Offers gives the parameters of an extension that the last EHLO or LHLO listed. keyword is in capitals.
func (s *Session) Offers(keyword string) (params []string, ok bool) {
	params, ok = s.monitor.offers[keyword]
	return params, ok
}

// StartTLS begins TLS; the server has said 220 to STARTTLS, or the dialogue has let it refuse: then there is no
// TLS into which anything could come, a *session.Settled. Where the client has sent more behind STARTTLS, a
// server that waits for the handshake may meet that first, and lawfully give up: a *session.Settled too, as
// nothing of it can be carried out any more. RFC 3207 §4, §4.2
func (s *Session) StartTLS(ctx context.Context) error {
	if s.monitor.sent.mode != modeTLS {
		return &session.Settled{How: "no TLS: STARTTLS was refused"}
	}
	behind := len(s.monitor.sent.octets) > 0 && s.conn.Pending() == 0
	err := s.conn.StartTLS(ctx)
	var mismatch *session.Mismatch
	if behind && errors.As(err, &mismatch) {
		return withoutTLS(mismatch)
	}
	if err == nil {
		s.monitor.startTLS()
	}
	return err
}

// withoutTLS tells what a handshake that failed behind octets of ours means. Of a server that only stays silent
// nothing is known: a *session.Inconclusive.
func withoutTLS(failed *session.Mismatch) error {
	has := func(text string) bool { return strings.Contains(failed.Got, text) }
	switch {
	case has(spokePlain):
		return failed
	case has(context.DeadlineExceeded.Error()), has(context.Canceled.Error()), has(os.ErrDeadlineExceeded.Error()):
		return &session.Inconclusive{Reason: "no TLS with octets behind STARTTLS: " + failed.Got, Remedy: "send whole segments"}
	}
	return &session.Settled{How: "no TLS: what was sent behind STARTTLS was taken for the handshake, and not carried out: " + failed.Got}
}

// spokePlain is what crypto/tls says of a server that goes on without TLS: what it says then answers what was
// sent behind STARTTLS.
const spokePlain = "first record does not look like a TLS handshake"

// AwaitClose waits until the server closes. Octets before that are a *session.Mismatch.
func (s *Session) AwaitClose(ctx context.Context) error {
	s.conn.Await(kindClose)
	sent, err := s.conn.AwaitClose(ctx, MaxReplyLine)
	if err == nil {
		s.conn.Heard(kindClose)
	}
	s.monitor.leftover(sent)
	if err == nil && len(sent) > 0 {
		s.conn.Transcript().Mark()
		return &session.Mismatch{Want: "the connection to close", Got: session.Quote(sent)}
	}
	return err
}

// Close says QUIT without waiting for the answer, and closes.
func (s *Session) Close() {
	m := s.monitor
	if n := s.conn.Pending(); n > 0 {
		if octets, err := s.conn.ReadN(context.Background(), n, ""); err == nil {
			m.leftover(octets)
		}
	}
	if !m.closing && m.sent.mode == modeCommands {
		ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
		defer cancel()
		// Nothing rests on it: the server may be gone.
		_ = s.conn.Write(ctx, []byte("QUIT\r\n"))
	}
	s.conn.Close()
}

// ReadReply reads one reply and monitors it. what names it for the errors.
func (s *Session) ReadReply(ctx context.Context, what string) (Reply, error) {
	var r Reply
	size := 0
	broken := &session.Broken{}
	s.await()
	for len(r.Lines) < MaxReplyLines {
		l, err := s.readLine(ctx, what)
		if err != nil {
			return r, cutShort(err, r)
		}
		if len(r.Lines) == 0 {
			r.Code = l.Code
		}
		if l.Code != r.Code {
			broken = &session.Broken{ID: idSameCode, Want: r.Code.String() + " in each line of the reply",
				Got: session.Quote(shown(l))}
		}
		l.At.Offset += size
		l.TextAt.Offset += size
		size += l.At.Length
		r.Lines = append(r.Lines, l)
		if !l.More {
			return s.whole(r, size, broken)
		}
	}
	s.monitor.lost = true
	s.conn.Transcript().Mark()
	return r, &session.Overlong{What: what, Max: MaxReplyLines}
}

// cutShort adds to a close in the middle of a reply the lines that came before it.
func cutShort(err error, r Reply) error {
	var closed *session.Closed
	if len(r.Lines) > 0 && errors.As(err, &closed) {
		closed.Part = append(r.Append(nil), closed.Part...)
	}
	return err
}

// whole monitors a reply whose lines have all come.
func (s *Session) whole(r Reply, size int, broken *session.Broken) (Reply, error) {
	if broken.ID != "" {
		s.monitor.judge.Check(idSameCode, false, broken.Want, broken.Got)
		s.conn.Transcript().Mark()
		s.monitor.lost = true
		return r, broken
	}
	if len(r.Lines) > 1 {
		s.monitor.check(idSameCode, true, "", nil)
	}
	s.monitor.reply(r, size)
	s.heard(r)
	return r, nil
}

// readLine reads one line and judges its form. What cannot be read is a *session.Broken.
func (s *Session) readLine(ctx context.Context, what string) (ReplyLine, error) {
	raw, err := s.conn.ReadLine(ctx, MaxReplyLine, what)
	var overlong *session.Overlong
	if errors.As(err, &overlong) {
		s.monitor.check(idLineLength, false, "a reply line of at most 512 octets", raw)
		s.monitor.lost = true
		s.conn.Transcript().Mark()
		return ReplyLine{}, &session.Broken{ID: idLineLength, Want: "a line of at most 512 octets", Got: overlong.Error()}
	}
	if err != nil {
		return ReplyLine{}, err
	}
	l, faults := readReplyLine(raw)
	s.monitor.line(raw, l, faults)
	if len(faults) > 0 && faults[0].Rule == RuleReplyLine {
		s.monitor.lost = true
		s.conn.Transcript().Mark()
		return l, &session.Broken{ID: idReplyLine, Want: "a reply line", Got: session.Quote(raw)}
	}
	return l, nil
}

func (s *Session) mismatch(want string, r Reply) error {
	s.conn.Transcript().Mark()
	return &session.Mismatch{Want: want, Got: session.Quote(r.Append(nil)), Leaves: r.Code == codeShutdown}
}
