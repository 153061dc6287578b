package steps

import (
	"context"
	"hash/fnv"
	"slices"
	"strings"
	"sync"
	"time"

	"mailspec/harness/catalogue"
	"mailspec/harness/message"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// Run is what the scenarios of one run share. Make it with NewRun.
type Run struct {
	ID        string // unique word of the run: in mailbox names and header fields
	Target    *target.Target
	Segments  session.Segments
	Transport target.Transport // which endpoints the sessions use
	Dialer    session.Dialer   // nil: the network
	Offers    Offers
	Judge     message.Options // how messages are judged

	pool     *target.Pool
	slots    chan struct{} // one for each connection that may be open
	patience *patience
	left     *leftBehind
	notices  *notices
	poll     time.Duration // how often mail that may be on its way is looked for
}

// poll of a run over the network.
const poll = 100 * time.Millisecond

// NewRun prepares a run against the target.
func NewRun(id string, t *target.Target) *Run {
	return &Run{ID: id, Target: t, Segments: session.Whole, pool: target.NewPool(t.Accounts),
		slots: make(chan struct{}, t.Connections), patience: newPatience(t.Timeout), left: &leftBehind{}, notices: &notices{}, poll: poll}
}

// Variant is the same run over another transport and segmentation: accounts, connections and patience
// are shared with it.
func (r *Run) Variant(transport target.Transport, segments session.Segments) *Run {
	v := *r
	v.Transport, v.Segments = transport, segments
	return &v
}

// Alone is the run for one scenario by itself, over a dialer of its own: what it loses or leaves behind
// there says nothing about the run, and it leases the same accounts each time.
func (r *Run) Alone(dialer session.Dialer, judge message.Options) *Run {
	v := *r
	v.Dialer, v.Judge = dialer, judge
	if dialer != nil {
		v.poll = time.Millisecond // nothing is on its way
	}
	v.patience, v.left, v.pool = newPatience(r.Target.Timeout), &leftBehind{}, target.NewPool(r.Target.Accounts)
	v.notices = &notices{}
	return &v
}

// LeftBehind lists what the run could not remove.
func (r *Run) LeftBehind() []string { return r.left.list() }

// Lost gives the endpoints that were lost, with what happened.
func (r *Run) Lost() map[string]error { return r.patience.lostOnes() }

// Offers is what each endpoint advertised: capability words in lower case.
type Offers map[target.Endpoint][]string

// Has tells whether the endpoint that sessions of the protocol use in this run advertised the word.
func (r *Run) Has(p target.Protocol, word string) bool {
	e, _ := r.endpoint(p)
	return slices.Contains(r.Offers[e], word)
}

// endpoint gives the endpoint that sessions of the protocol use in this run.
func (r *Run) endpoint(p target.Protocol) (target.Endpoint, bool) {
	if e, ok := r.Target.Endpoint(p, r.Transport); ok {
		return e, true
	}
	return r.Target.Endpoint(p, "")
}

// connect opens a recorded connection, waiting for a free slot.
func (w *World) connect(ctx context.Context, p target.Protocol, n int, label string) (*session.Conn, func(), error) {
	e, ok := w.run.endpoint(p)
	if !ok {
		return nil, nil, &session.Skipped{Reason: "the target has no " + string(p) + " endpoint"}
	}
	if err := w.run.patience.lostAt(e.Address); err != nil {
		return nil, nil, err
	}
	select {
	case w.run.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	free := sync.OnceFunc(func() { <-w.run.slots })
	conn, err := session.Dial(ctx, session.Options{
		Address: e.Address, Implicit: e.TLS == target.Implicit, TLS: w.run.Target.TLSFor(e.Address),
		Segments: w.run.Segments, Timeout: w.run.patience.timeout(e.Address), Transcript: w.Transcript,
		Session: n, Label: label, Dialer: w.run.Dialer, Patience: w.run.patience.at(e.Address),
	})
	if err != nil {
		free()
		w.run.patience.saw(e.Address, err)
		return nil, nil, err
	}
	return conn, free, nil
}

// leftBehind gathers what could not be removed.
type leftBehind struct {
	mu    sync.Mutex
	items []string
}

func (l *leftBehind) add(item string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.items = append(l.items, item)
}

func (l *leftBehind) list() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Sorted(slices.Values(l.items))
}

// accountsFor tells how many accounts a scenario needs.
func accountsFor(s *catalogue.Scenario) int {
	if s.Requirement.Area == "message" {
		return 0
	}
	uses := usesOf(s)
	switch {
	case slices.Contains(s.Needs, "second-account"):
		return 2
	case uses[target.POP3], uses[target.IMAP], mentions(s, "{alice"), mentions(s, "alice "), mentions(s, "{scram-"):
		return 1
	}
	return 0
}

func mentions(s *catalogue.Scenario, what string) bool {
	for _, step := range s.Steps {
		if strings.Contains(step.Text, what) || strings.Contains(step.DocString, what) {
			return true
		}
	}
	return false
}

func hash(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}
