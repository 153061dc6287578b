package steps

import (
	"sync"
	"time"

	"mailspec/harness/session"
)

// patience shortens the wait for an endpoint that keeps silent, and remembers the ones that are lost, so
// that a broken server costs little more time than a sound one.
type patience struct {
	mu     sync.Mutex
	full   time.Duration
	silent map[string]int
	lost   map[string]error
	seen   map[string]seen
	vain   map[string]int // how often a known thing was waited for in vain, by endpoint or by the thing
	heard  time.Time      // when the newest answer of all came
	count  int            // of all answers
}

// seen is what is known of how long one kind of thing takes the target.
type seen struct {
	times   int
	slowest time.Duration
}

// What takes the target a certain time again and again is waited for by that time, and no longer by the whole
// time-out: after so many times, so much longer than the slowest of them, and no less than a part of the time-out; a
// smaller part when such things were waited for in vain before. Who says --timeout thus moves all of it. What is given
// up is inconclusive, never a failure. A run has come to a halt when nothing was heard for a part of the time-out.
const (
	timesKnown    = 5
	slowestFactor = 10
	leastPart     = 10
	vainPart      = 50
	haltPart      = 5
	answersKnown  = 200
)

// silencesBorne is how often an endpoint may let the full time pass; after it the wait is shortWait.
const (
	silencesBorne = 3
	shortWait     = time.Second
)

func newPatience(full time.Duration) *patience {
	return &patience{full: full, silent: map[string]int{}, lost: map[string]error{}, seen: map[string]seen{}, vain: map[string]int{}}
}

func (p *patience) timeout(address string) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.silent[address] >= silencesBorne {
		return min(p.full, shortWait)
	}
	return p.full
}

// saw takes note of how a session with the endpoint ended.
func (p *patience) saw(address string, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := err.(type) {
	case *session.Lost:
		p.lost[address] = e
	case *session.Silent:
		if e.After >= p.full { // else it had less than its time
			p.silent[address]++
		}
	}
}

func (p *patience) lostAt(address string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.lost[address]
}

func (p *patience) lostOnes() map[string]error {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := map[string]error{}
	for a, err := range p.lost {
		out[a] = err
	}
	return out
}

// wait is how long a thing of a kind is waited for. with says what else was missed counts for it.
func (p *patience) wait(kind, with string) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.seen[kind]
	if s.times < timesKnown {
		return p.full
	}
	least := p.full / leastPart
	if p.vain[with] >= silencesBorne {
		least = p.full / vainPart
	}
	return min(p.full, max(least, slowestFactor*s.slowest))
}

// missed takes note that a thing was waited for in vain.
func (p *patience) missed(with string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.vain[with]++
}

// took takes note that a thing of a kind came.
func (p *patience) took(kind string, after time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.seen[kind]
	p.seen[kind] = seen{s.times + 1, max(s.slowest, after)}
}

// at is patience with the answers of one endpoint.
func (p *patience) at(address string) session.Patience { return endpointPatience{p, address} }

type endpointPatience struct {
	*patience
	address string
}

// Wait implements session.Patience.
func (e endpointPatience) Wait(kind string) time.Duration {
	return min(e.wait(e.address+" "+kind, e.address), e.standstill())
}

// Took implements session.Patience.
func (e endpointPatience) Took(kind string, after time.Duration) {
	e.took(e.address+" "+kind, after)
	e.mu.Lock()
	defer e.mu.Unlock()
	e.heard = time.Now()
	e.count++
}

// Missed implements session.Patience.
func (e endpointPatience) Missed(string) { e.missed(e.address) }

// standstill is how long an answer of a kind that is little known is waited for, when the target has given many others
// and the run has come to a halt: nothing goes on but waiting.
func (p *patience) standstill() time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.count < answersKnown || time.Since(p.heard) < p.full/haltPart {
		return p.full
	}
	for _, s := range p.seen {
		if s.slowest > p.full/haltPart { // it takes its time with something: who knows with what else
			return p.full
		}
	}
	return p.full * 3 / 10
}
