package pop3

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

// Session is one POP3 session, read strictly, monitored and guarded. It serves one goroutine.
type Session struct {
	conn    *session.Conn
	monitor *monitor
	guard   guard
}

// NewSession begins a session on a connection whose greeting has not been read.
func NewSession(conn *session.Conn, judge session.Judge) *Session {
	return &Session{conn: conn, monitor: newMonitor(judge)}
}

// Greeting reads the greeting. RFC 1939 §4
func (s *Session) Greeting(ctx context.Context) error {
	r, err := s.ReadResponse(ctx, "greeting")
	if err == nil && r.Indicator != OK {
		s.conn.Transcript().Mark()
		return &session.Mismatch{Want: "a greeting with +OK", Got: session.Quote(r.head())}
	}
	return err
}

// Send writes octets as they are. Every command in them is held against the responses that come. A DELE
// that could hit a message which is not the run's own is a *session.Refused, and nothing is sent.
func (s *Session) Send(ctx context.Context, octets []byte) error {
	if err := s.refuse(octets); err != nil {
		return err
	}
	s.monitor.write(octets, s.conn.Pending())
	if aheadOfTLS(octets) {
		return s.conn.WriteWhole(ctx, octets)
	}
	return s.conn.Write(ctx, octets)
}

// aheadOfTLS tells whether octets stand behind STLS. Cut apart, they would be part of the TLS handshake.
// RFC 2595 §4
func aheadOfTLS(octets []byte) bool {
	line, rest, whole := bytes.Cut(octets, []byte("\r\n"))
	return whole && len(rest) > 0 && readCommand(line).exactly("STLS")
}

// Expect reads one response, monitors it, and compares. The first response of a session is the greeting.
// Names are bound in vars only if the response is as expected.
func (s *Session) Expect(ctx context.Context, e Expectation, vars notation.Vars) error {
	r, err := s.ReadResponse(ctx, "response "+e.String())
	if err != nil {
		return err
	}
	if err := e.noStamp(r); err != nil {
		return err
	}
	if m := e.compare(r, vars); m != nil {
		s.conn.Transcript().Mark()
		return m
	}
	return nil
}

// Command sends a line with CRLF behind it and reads the response.
func (s *Session) Command(ctx context.Context, line string) (Response, error) {
	if err := s.Send(ctx, []byte(line+"\r\n")); err != nil {
		return Response{}, err
	}
	return s.ReadResponse(ctx, "response to "+readCommand([]byte(line)).verb)
}

// Offers gives the parameters of a capability that the last CAPA listed. tag is in capitals.
func (s *Session) Offers(tag string) (params []string, ok bool) {
	params, ok = s.monitor.caps.tags[tag]
	return params, ok
}

// StartTLS begins TLS; the server has said +OK to STLS. A server may take what was sent behind STLS for a
// handshake that fails: that is a *session.Settled, as nothing of it can be carried out any more. RFC 2595 §4
func (s *Session) StartTLS(ctx context.Context) error {
	ahead := s.monitor.sent.owed() && s.conn.Pending() == 0
	if err := s.conn.StartTLS(ctx); err != nil {
		var failed *session.Mismatch
		if ahead && errors.As(err, &failed) {
			return withoutTLS(failed)
		}
		return err
	}
	s.monitor.startTLS()
	return nil
}

// withoutTLS tells what a handshake that failed behind octets of ours means. Of a server that only stays silent
// nothing is known: a *session.Inconclusive.
func withoutTLS(failed *session.Mismatch) error {
	has := func(text string) bool { return strings.Contains(failed.Got, text) }
	switch {
	case has(spokePlain):
		return failed
	case has(context.DeadlineExceeded.Error()), has(context.Canceled.Error()), has(os.ErrDeadlineExceeded.Error()):
		return &session.Inconclusive{Reason: "no TLS with octets behind STLS: " + failed.Got, Remedy: "send whole segments"}
	}
	return &session.Settled{How: "no TLS: what was sent behind STLS was taken for the handshake, and not carried out: " + failed.Got}
}

// spokePlain is what crypto/tls says of a server that answers in the clear instead of beginning TLS.
const spokePlain = "first record does not look like a TLS handshake"

// AwaitClose waits until the server closes. Octets before that are a *session.Mismatch.
func (s *Session) AwaitClose(ctx context.Context) error {
	sent, err := s.conn.AwaitClose(ctx, MaxStatusLine)
	s.monitor.leftover(sent)
	if err == nil && len(sent) > 0 {
		s.conn.Transcript().Mark()
		return &session.Mismatch{Want: "the connection to close", Got: session.Quote(sent)}
	}
	return err
}

// Close says QUIT and closes. Behind a log-in it waits, for a moment, until the server has closed: until
// then the maildrop may stay locked. RFC 1939 §4
func (s *Session) Close() {
	m := s.monitor
	if n := s.conn.Pending(); n > 0 {
		if octets, err := s.conn.ReadN(context.Background(), n, ""); err == nil {
			m.leftover(octets)
		}
	}
	if m.state != update && !m.sent.inTLS && !m.sent.inAuth {
		ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
		defer cancel()
		// Nothing rests on it: the server may be gone.
		_ = s.conn.Write(ctx, []byte("QUIT\r\n"))
		if m.state == transaction {
			_, _ = s.conn.AwaitClose(ctx, MaxResponse)
		}
	}
	s.conn.Close()
}

// ReadResponse reads one response and monitors it. what names it for the errors. Whether lines follow the
// first one is known from the command that it answers.
func (s *Session) ReadResponse(ctx context.Context, what string) (Response, error) {
	r, size, err := s.statusLine(ctx, what)
	if err != nil {
		return r, err
	}
	m := s.monitor
	c, owed := m.due()
	switch {
	case r.Indicator != OK || !owed || !c.multi():
	case m.wrongState(c):
		m.response(r, c, owed, size)
		m.lost = true // whether lines follow is open
		return r, nil
	default:
		n, err := s.lines(ctx, &r, c, what)
		if err != nil {
			m.lost = true
			return r, err
		}
		size += n
	}
	m.response(r, c, owed, size)
	return r, nil
}

// statusLine reads a response's first line and judges its form. What cannot be read is a *session.Broken.
func (s *Session) statusLine(ctx context.Context, what string) (Response, int, error) {
	raw, err := s.conn.ReadLine(ctx, MaxStatusLine, what)
	var overlong *session.Overlong
	if errors.As(err, &overlong) {
		s.monitor.check(idLineLength, false, "a line of at most 512 octets", raw)
		s.monitor.lost = true
		s.conn.Transcript().Mark()
		return Response{}, 0, &session.Broken{ID: idLineLength, Want: "a line of at most 512 octets", Got: overlong.Error()}
	}
	if err != nil {
		return Response{}, 0, err
	}
	r, faults := readStatusLine(raw)
	s.monitor.statusLine(raw, r, faults)
	if len(faults) > 0 && faults[0].Rule == RuleSingleLine {
		s.monitor.lost = true
		s.conn.Transcript().Mark()
		return r, 0, &session.Broken{ID: idIndicator, Want: "+OK or -ERR", Got: session.Quote(raw)}
	}
	return r, len(raw), nil
}

// lines reads what follows the first line of a multi-line response. size is its octets on the wire.
func (s *Session) lines(ctx context.Context, r *Response, c command, what string) (size int, err error) {
	r.Multi, r.tags = true, c.verb == "CAPA"
	message := c.verb == "RETR" || c.verb == "TOP"
	var last []byte
	for {
		line, err := s.line(ctx, what, message)
		size += len(line)
		switch {
		case err != nil:
			return size, s.unended(err, append(last, line...))
		case size > MaxResponse:
			s.conn.Transcript().Mark()
			return size, &session.Overlong{What: what, Max: MaxResponse}
		case !message:
			line = s.wholeLine(line)
		}
		if len(line) == 3 && line[0] == '.' {
			return size, nil
		}
		s.monitor.bodyLine(line)
		r.add(line)
		last = line[max(0, len(line)-len("\n.\r\n")):len(line):len(line)]
	}
}

// line reads one line of a multi-line response. In a message only CRLF ends a line: its text may hold any
// other CR and LF. RFC 1939 §3, RFC 2449 §3
func (s *Session) line(ctx context.Context, what string, message bool) ([]byte, error) {
	var line []byte
	for {
		part, err := s.conn.ReadLine(ctx, MaxLine-len(line), what)
		if line == nil {
			line = part
		} else {
			line = append(line, part...)
		}
		if err != nil || !message || bytes.HasSuffix(line, []byte("\r\n")) {
			return line, err
		}
	}
}

// unended looks at a message that did not end. One whose last octets are a dot line behind a lone LF was meant
// to end, and its *session.Silent becomes a *session.Broken. RFC 1939 §3
func (s *Session) unended(err error, line []byte) error {
	var silent *session.Silent
	if !errors.As(err, &silent) || !bytes.HasSuffix(line, []byte("\n.\r\n")) && !bytes.HasSuffix(line, []byte("\n.\n")) {
		return err
	}
	const want = "CRLF, a dot and CRLF at the end"
	got := line[max(0, len(line)-maxResponseLine):]
	s.monitor.check(idListingEnd, false, want, got)
	s.conn.Transcript().Mark()
	return &session.Broken{ID: idListingEnd, Want: want, Got: session.Quote(got)}
}

// wholeLine judges the end of a listing's line, and gives the line with CRLF. RFC 1939 §3
func (s *Session) wholeLine(line []byte) []byte {
	body, end := cutLineEnd(line)
	s.monitor.check(idListingEnd, end == 2, "a line that ends in CRLF", line)
	return append(bytes.Clone(body), '\r', '\n')
}
