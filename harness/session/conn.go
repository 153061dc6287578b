// Package session makes recorded connections to a target: every octet of both sides goes into a bounded
// transcript, every read has a limit and a deadline, and writes are cut into segments as the run asks.
// It knows no protocol.
package session

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"net"
	"os"
	"time"
)

// Segments says how written octets are cut into TCP segments.
type Segments string

// The ways to cut.
const (
	Whole Segments = "whole" // one write
	Bytes Segments = "byte"  // each octet by itself
	CRLF  Segments = "crlf"  // between CR and LF, and behind LF
)

// Transport is the connection under a session. The network makes one; so does a replayed transcript.
type Transport interface {
	net.Conn
	// StartTLS begins a TLS handshake as client. Octets already read must have been consumed.
	StartTLS(ctx context.Context, config *tls.Config) error
}

// Dialer opens transports.
type Dialer interface {
	Dial(ctx context.Context, address string) (Transport, error)
}

// Options say how a connection is made and watched.
type Options struct {
	Address    string
	Implicit   bool // TLS from the first octet. RFC 8314 §3
	TLS        *tls.Config
	Segments   Segments
	Timeout    time.Duration // for one line, one literal, one write: only to give up
	Transcript *Transcript
	Session    int      // the session's number in the dialogue
	Label      string   // what the session is: "smtp", "setup imap"
	Dialer     Dialer   // nil: the network
	Patience   Patience // nil: each answer has the whole Timeout
}

// Conn is one recorded connection. It serves one goroutine.
type Conn struct {
	opt    Options
	t      Transport
	buf    []byte // read and not yet taken
	chunk  []byte // what one read gets
	secure bool
	eof    bool
	due    due
}

// Dial connects, and begins TLS when it is implicit. The error is a *Lost, a *Mismatch for a TLS handshake
// that failed, or the context's.
func Dial(ctx context.Context, opt Options) (*Conn, error) {
	if opt.Dialer == nil {
		opt.Dialer = Network{}
	}
	limit, cancel := context.WithTimeout(ctx, opt.Timeout)
	defer cancel()
	t, err := opt.Dialer.Dial(context.WithValue(limit, labelKey{}, opt.Label), opt.Address)
	if err != nil && ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, &Lost{opt.Address, err}
	}
	c := &Conn{opt: opt, t: t}
	if opt.Implicit {
		if err := c.StartTLS(limit); err != nil {
			t.Close()
			return nil, err
		}
	}
	return c, nil
}

// Secure tells whether TLS is on.
func (c *Conn) Secure() bool { return c.secure }

// Transcript is where the connection is recorded.
func (c *Conn) Transcript() *Transcript { return c.opt.Transcript }

// Write sends octets, cut as the run asks. A server that closed meanwhile is seen by the next read, not
// here: what it said before closing is still to be read.
func (c *Conn) Write(ctx context.Context, octets []byte) error {
	c.opt.Transcript.record(c.opt.Session, c.opt.Label, "C", octets)
	c.deadline(ctx)
	for _, segment := range c.opt.Segments.cut(octets) {
		if _, err := c.t.Write(segment); err != nil {
			if isTimeout(err) {
				return &Silent{While: "reading of what was sent", After: c.opt.Timeout}
			}
			c.opt.Transcript.Note(c.opt.Session, c.opt.Label, "the server took no more")
			return nil
		}
	}
	return nil
}

// WriteWhole sends octets in one write, whatever the run asks: for what the server has to find behind a line
// before it can act on that line.
func (c *Conn) WriteWhole(ctx context.Context, octets []byte) error {
	cut := c.opt.Segments
	defer func() { c.opt.Segments = cut }()
	c.opt.Segments = Whole
	return c.Write(ctx, octets)
}

// cut gives the pieces that are written one by one.
func (s Segments) cut(octets []byte) [][]byte {
	var pieces [][]byte
	switch s {
	case Bytes:
		if len(octets) > maxByteSegments {
			head := Bytes.cut(octets[:maxByteSegments])
			return append(head, octets[maxByteSegments:])
		}
		for i := range octets {
			pieces = append(pieces, octets[i:i+1])
		}
	case CRLF:
		for len(octets) > 0 {
			n := bytes.IndexAny(octets, "\r\n") + 1
			if n == 0 {
				n = len(octets)
			}
			pieces = append(pieces, octets[:n])
			octets = octets[n:]
		}
	default:
		pieces = [][]byte{octets}
	}
	return pieces
}

// maxByteSegments bounds how many octets of one write go out alone: a 10 MB body byte by byte would
// cost ten million segments and show nothing that the first thousands do not.
const maxByteSegments = 8 << 10

// ReadLine gives the next line with its line end, as far as an LF. max is the longest line taken,
// line end included; of a longer one the first max octets are given, with an *Overlong. what names the
// line for *Closed and *Silent, which come with the part that was read.
func (c *Conn) ReadLine(ctx context.Context, max int, what string) ([]byte, error) {
	deadline := c.deadline(ctx)
	searched := 0
	for {
		if i := bytes.IndexByte(c.buf[searched:], '\n'); i >= 0 && searched+i < max {
			return c.take(searched + i + 1), nil
		}
		if len(c.buf) >= max {
			return c.take(max), &Overlong{What: what, Max: max}
		}
		searched = len(c.buf)
		if err := c.fill(what, deadline); err != nil {
			return c.take(len(c.buf)), err
		}
	}
}

// ReadN gives exactly n octets, or what came of them with a *Closed or *Silent.
func (c *Conn) ReadN(ctx context.Context, n int, what string) ([]byte, error) {
	deadline := c.deadline(ctx)
	for len(c.buf) < n {
		if err := c.fill(what, deadline); err != nil {
			return c.take(len(c.buf)), err
		}
	}
	return c.take(n), nil
}

// Pending is how many octets were received and not yet taken.
func (c *Conn) Pending() int { return len(c.buf) }

// AwaitClose reads until the server closes. What it sends before goes to the transcript; more than
// max octets of it are an *Overlong.
func (c *Conn) AwaitClose(ctx context.Context, max int) (sent []byte, err error) {
	deadline := c.deadline(ctx)
	for {
		err := c.fill("close of the connection", deadline)
		var closed *Closed
		if errors.As(err, &closed) {
			return c.take(len(c.buf)), nil
		}
		if err != nil {
			return c.take(len(c.buf)), err
		}
		if len(c.buf) > max {
			return c.take(max), &Overlong{What: "close of the connection", Max: max}
		}
	}
}

// StartTLS begins TLS. Octets that the server sent before the handshake are a *Mismatch: it may not
// speak between its go-ahead and the handshake.
func (c *Conn) StartTLS(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, c.opt.Timeout)
	defer cancel()
	if len(c.buf) > 0 {
		return &Mismatch{Want: "the TLS handshake", Got: quote(c.buf)}
	}
	if err := c.t.StartTLS(ctx, c.opt.TLS); err != nil {
		return &Mismatch{Want: "a TLS handshake", Got: err.Error()}
	}
	c.secure = true
	c.opt.Transcript.Note(c.opt.Session, c.opt.Label, "TLS begins")
	return nil
}

// Close ends the connection.
func (c *Conn) Close() error { return c.t.Close() }

// fill reads once more into the buffer.
func (c *Conn) fill(what string, deadline time.Time) error {
	if c.eof {
		return &Closed{While: what, Part: bytes.Clone(c.buf)}
	}
	if !time.Now().Before(deadline) {
		return c.silent(what)
	}
	if c.chunk == nil {
		c.chunk = make([]byte, readSize)
	}
	n, err := c.read(c.chunk, deadline)
	if n > 0 {
		c.opt.Transcript.record(c.opt.Session, c.opt.Label, "S", c.chunk[:n])
		c.buf = append(c.buf, c.chunk[:n]...)
		return nil
	}
	switch {
	case err == nil:
		return nil
	case isTimeout(err):
		return c.silent(what)
	default:
		c.eof = true
		c.opt.Transcript.Note(c.opt.Session, c.opt.Label, "the server closed the connection")
		return &Closed{While: what, Part: bytes.Clone(c.buf)}
	}
}

// readSize is how much is read at once.
const readSize = 16 << 10

func (c *Conn) silent(what string) error {
	return &Silent{While: what, After: c.waited(), Part: bytes.Clone(c.buf)}
}

func (c *Conn) take(n int) []byte {
	out := c.buf[:n:n]
	c.buf = c.buf[n:]
	return out
}

// deadline sets the deadline of the next operation: the context's or the timeout's, whichever is sooner.
func (c *Conn) deadline(ctx context.Context) time.Time {
	d := time.Now().Add(c.opt.Timeout)
	if end, ok := ctx.Deadline(); ok && end.Before(d) {
		d = end
	}
	if ctx.Err() != nil {
		d = time.Now()
	}
	c.t.SetDeadline(d)
	return d
}

func isTimeout(err error) bool {
	var ne net.Error
	return errors.Is(err, os.ErrDeadlineExceeded) || errors.As(err, &ne) && ne.Timeout()
}

// Overlong says that a line or an answer is longer than the reader takes.
type Overlong struct {
	What string
	Max  int
}

// Error implements error.
func (o *Overlong) Error() string { return notef("the %s is longer than %d octets", o.What, o.Max) }

// Network dials TCP.
type Network struct{}

// Dial implements Dialer.
func (Network) Dial(ctx context.Context, address string) (Transport, error) {
	var d net.Dialer
	nc, err := d.DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	return &transport{Conn: nc}, nil
}

// transport is a TCP connection that can change to TLS.
type transport struct{ net.Conn }

// StartTLS implements Transport.
func (t *transport) StartTLS(ctx context.Context, config *tls.Config) error {
	tc := tls.Client(t.Conn, config)
	if err := tc.HandshakeContext(ctx); err != nil {
		return err
	}
	t.Conn = tc
	return nil
}
