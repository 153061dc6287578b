package replay

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"os"
	"sync"
	"time"

	"mailspec/harness/session"
)

// Player is a Dialer that plays recordings in the order in which they were made. It opens no network
// connection: when the server has nothing to say until the client speaks, and the client reads, a read
// ends at once as if its time were up.
type Player struct {
	mu         sync.Mutex
	recordings []*Recording
}

// NewPlayer plays recordings with one change.
func NewPlayer(recordings []*Recording, change Change) *Player {
	p := &Player{}
	for i, rec := range recordings {
		if i == change.recording {
			rec = rec.with(change)
		}
		p.recordings = append(p.recordings, rec)
	}
	return p
}

var errNoMore = errors.New("the recording has no further connection")

// Dial implements session.Dialer.
func (p *Player) Dial(context.Context, string) (session.Transport, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.recordings) == 0 {
		return nil, errNoMore
	}
	rec := p.recordings[0]
	p.recordings = p.recordings[1:]
	return &played{events: append([]event(nil), rec.events...)}, nil
}

// played is a connection to the fake server.
type played struct {
	mu     sync.Mutex
	events []event
	closed bool
}

// Read implements net.Conn.
func (c *played) Read(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.closed:
		return 0, net.ErrClosed
	case len(c.events) == 0, c.events[0].client:
		return 0, os.ErrDeadlineExceeded
	case c.events[0].closed:
		return 0, io.EOF
	}
	e := &c.events[0]
	n := copy(p, e.octets)
	e.octets = e.octets[n:]
	if len(e.octets) == 0 {
		c.events = c.events[1:]
	}
	return n, nil
}

// Write implements net.Conn. What the client sends is held against the recording; after the change it may
// differ, and then stands for what was sent at this place before.
func (c *played) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return 0, net.ErrClosed
	}
	for rest := p; len(rest) > 0; {
		if len(c.events) == 0 || !c.events[0].client {
			break
		}
		e := &c.events[0]
		n := min(len(e.octets), len(rest))
		if !bytes.Equal(e.octets[:n], rest[:n]) {
			c.events = c.events[1:]
			break
		}
		e.octets, rest = e.octets[n:], rest[n:]
		if len(e.octets) == 0 {
			c.events = c.events[1:]
		}
	}
	return len(p), nil
}

// Close implements net.Conn.
func (c *played) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed = true
	return nil
}

// StartTLS implements session.Transport: the recording is of what went through TLS.
func (c *played) StartTLS(context.Context, *tls.Config) error { return nil }

func (c *played) LocalAddr() net.Addr              { return nil }
func (c *played) RemoteAddr() net.Addr             { return nil }
func (c *played) SetDeadline(time.Time) error      { return nil }
func (c *played) SetReadDeadline(time.Time) error  { return nil }
func (c *played) SetWriteDeadline(time.Time) error { return nil }
