// Package replay records the connections of a scenario and plays them again as a fake server that says one
// thing otherwise. So it is proved that a scenario can fail: one that passes whatever is changed judges
// nothing.
package replay

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"sync"

	"mailspec/harness/session"
)

// event is what went over a connection next: octets of one side, or the server's close.
type event struct {
	client bool
	closed bool
	octets []byte
}

// Recording is one connection.
type Recording struct {
	Label  string
	mu     sync.Mutex
	events []event
	judged int // events before this one are set-up; -1 when all are
	ended  int // events from this one on are no longer judged; 0 when none are
}

// Recorder is a Dialer that records. Connections are kept in the order in which they were dialled.
type Recorder struct {
	Next       session.Dialer
	Recordings []*Recording
}

// Dial implements session.Dialer.
func (r *Recorder) Dial(ctx context.Context, address string) (session.Transport, error) {
	t, err := r.Next.Dial(ctx, address)
	if err != nil {
		return nil, err
	}
	rec := &Recording{Label: session.LabelOf(ctx), judged: -1}
	r.Recordings = append(r.Recordings, rec)
	return &recorded{t, rec}, nil
}

// recorded is a transport under a recorder.
type recorded struct {
	session.Transport
	rec *Recording
}

// Judged implements session.Marker.
func (r *recorded) Judged() {
	r.rec.mu.Lock()
	defer r.rec.mu.Unlock()
	if r.rec.judged < 0 {
		r.rec.judged = len(r.rec.events)
	}
}

// JudgedNoMore implements session.Marker.
func (r *recorded) JudgedNoMore() {
	r.rec.mu.Lock()
	defer r.rec.mu.Unlock()
	r.rec.ended = len(r.rec.events)
}

// Read implements net.Conn.
func (r *recorded) Read(p []byte) (int, error) {
	n, err := r.Transport.Read(p)
	if n > 0 {
		r.rec.add(event{octets: p[:n]})
	}
	if errors.Is(err, io.EOF) {
		r.rec.add(event{closed: true})
	}
	return n, err
}

// Write implements net.Conn.
func (r *recorded) Write(p []byte) (int, error) {
	r.rec.add(event{client: true, octets: p})
	return r.Transport.Write(p)
}

// StartTLS implements session.Transport: what is recorded is what goes through TLS.
func (r *recorded) StartTLS(ctx context.Context, config *tls.Config) error {
	return r.Transport.StartTLS(ctx, config)
}

// add joins octets of the same side into one event, but not across the mark of what is judged.
func (rec *Recording) add(e event) {
	rec.mu.Lock()
	defer rec.mu.Unlock()
	e.octets = append([]byte(nil), e.octets...)
	if n := len(rec.events); n > 0 && n != rec.judged && n != rec.ended && !e.closed {
		last := &rec.events[n-1]
		if last.client == e.client && !last.closed {
			last.octets = append(last.octets, e.octets...)
			return
		}
	}
	rec.events = append(rec.events, e)
}
