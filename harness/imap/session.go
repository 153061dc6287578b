package imap

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"time"

	"mailspec/harness/session"
)

// closeTimeout bounds the LOGOUT that nobody waits for.
const closeTimeout = time.Second

// Session is one IMAP session: the connection, what was sent, what the server may say now. It serves one
// goroutine.
type Session struct {
	conn     *session.Conn
	judge    session.Judge
	client   client
	guard    guard
	mon      *monitor
	greeting *Response
	greeted  bool // the greeting was matched, or is past
	broken   bool // an unreadable response came: the state is unknown since
	spent    int  // octets since the last group ended
	count    int  // responses since then

	untagged []*Response // came, and belong to the next group
	before   []*Response // came with an earlier group of one pipeline
	early    []*Response // tagged responses that came before they were asked for
	tags     int
}

// NewSession watches a connection on which nothing was read yet.
func NewSession(conn *session.Conn, judge session.Judge) *Session {
	s := &Session{conn: conn, judge: judge}
	s.mon = newMonitor(s)
	return s
}

// next reads one response and watches it.
func (s *Session) next(ctx context.Context, what string) (*Response, error) {
	r, err := receive(ctx, s.conn, what)
	var wrong *SyntaxError
	if errors.As(err, &wrong) {
		return nil, s.unreadable(&r, wrong)
	}
	if err != nil {
		return nil, err
	}
	s.count++
	if s.spent += len(r.Octets) + 256; s.spent > MaxOctets || s.count > MaxResponses {
		return nil, &session.Overlong{What: "data before " + what, Max: MaxOctets}
	}
	s.mon.response(&r)
	return &r, nil
}

// unreadable reports a response that has no sense. What comes behind it may be out of step: it is no
// longer judged.
func (s *Session) unreadable(r *Response, wrong *SyntaxError) error {
	id := grammarID(r, wrong)
	from := min(max(wrong.Offset-60, 0), len(r.Octets))
	want := "the grammar's " + wrong.Rule
	got := session.Quote(r.Octets[from:])
	if !s.broken {
		s.judge.Check(id, false, want, got)
	}
	s.broken = true
	return &session.Broken{ID: id, Want: want, Got: got}
}

// newGroup makes ready for the next group. Untagged data that nobody asked for may belong to commands
// that were in progress with this one.
func (s *Session) newGroup(used []*Response) {
	s.spent, s.count = 0, 0
	s.before = nil
	if len(s.client.pending) > 0 || len(s.early) > 0 {
		s.before = used
	}
	s.untagged = nil
}

// Greeting reads and watches the greeting. RFC 9051 §7.1
func (s *Session) Greeting(ctx context.Context) error {
	if s.greeting != nil {
		return nil
	}
	r, err := s.next(ctx, "greeting")
	if err != nil {
		return err
	}
	s.greeting = r
	if r.Kind != Untagged || !slices.Contains([]string{"OK", "PREAUTH"}, r.Name) {
		s.conn.Transcript().Mark()
		return &session.Mismatch{Want: "* OK or * PREAUTH as greeting", Got: session.Quote(r.Octets)}
	}
	return nil
}

// StartTLS begins TLS, behind the server's OK to STARTTLS. A server may take what was sent behind STARTTLS
// for a handshake that fails, or close there: then nothing of it can be carried out any more, which is a
// *session.Settled. Where it only stays silent, that is a *session.Inconclusive. RFC 9051 §6.2.1
func (s *Session) StartTLS(ctx context.Context) error {
	ahead := s.client.unanswered() && s.conn.Pending() == 0
	err := s.conn.StartTLS(ctx)
	var failed *session.Mismatch
	if ahead && errors.As(err, &failed) {
		return withoutTLS(failed)
	}
	if err != nil {
		return err
	}
	s.client.startedTLS()
	s.mon.startedTLS()
	return nil
}

// spokePlain is what crypto/tls says of a server that goes on without TLS: what it says then answers what
// was sent behind STARTTLS.
const spokePlain = "first record does not look like a TLS handshake"

// withoutTLS tells what a handshake that failed behind octets of ours means.
func withoutTLS(failed *session.Mismatch) error {
	const taken = "no TLS: what was sent behind STARTTLS was taken for the handshake, as it may be: "
	has := func(text string) bool { return strings.Contains(failed.Got, text) }
	switch {
	case has(spokePlain):
		return failed
	case has(context.DeadlineExceeded.Error()), has(context.Canceled.Error()), has(os.ErrDeadlineExceeded.Error()):
		return &session.Inconclusive{Reason: taken + failed.Got, Remedy: "send whole segments, to a server that throws such octets away"}
	default:
		return &session.Settled{How: taken + failed.Got}
	}
}

// AwaitClose waits until the server closes. Responses before that are a *session.Mismatch.
func (s *Session) AwaitClose(ctx context.Context) error {
	sent, err := s.conn.AwaitClose(ctx, MaxLine)
	if err != nil {
		return err
	}
	if len(sent) > 0 {
		s.conn.Transcript().Mark()
		return &session.Mismatch{Want: "the close of the connection", Got: session.Quote(sent)}
	}
	return nil
}

// Close says LOGOUT where that can be understood, waits for nothing, and closes.
func (s *Session) Close() {
	if s.client.framer.mode == lineMode && !s.client.framer.begun && s.greeting != nil {
		ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
		defer cancel()
		_ = s.conn.Write(ctx, []byte("mailspecbye LOGOUT\r\n"))
	}
	s.conn.Close()
}
