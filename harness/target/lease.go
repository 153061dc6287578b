package target

import (
	"context"
	"strings"
	"sync"
)

// Pool lends accounts to scenarios, each to one at a time: a maildrop takes one session, and servers stumble
// when an account's first mailboxes are made by several at once.
type Pool struct {
	mu       sync.Mutex
	changed  chan struct{} // closed and made anew at each return
	accounts []Account
	taken    []bool
	next     int // where the search begins, so that the accounts wear evenly
}

// NewPool makes a pool of the accounts.
func NewPool(accounts []Account) *Pool {
	return &Pool{changed: make(chan struct{}), accounts: accounts, taken: make([]bool, len(accounts))}
}

// Size is how many accounts there are.
func (p *Pool) Size() int { return len(p.accounts) }

// Lease waits until n accounts are free and takes them in one step, so that no two scenarios can wait for
// each other. n is at most Size. Of several the postmaster comes last, as that name means something by itself
// (RFC 5321 §4.5.1). The error is the context's.
func (p *Pool) Lease(ctx context.Context, n int) (accounts []Account, release func(), err error) {
	for {
		p.mu.Lock()
		taken := p.take(n)
		changed := p.changed
		p.mu.Unlock()
		if taken != nil {
			for _, i := range taken {
				accounts = append(accounts, p.accounts[i])
			}
			if len(accounts) > 1 && strings.EqualFold(accounts[0].Local(), "postmaster") {
				accounts = append(accounts[1:], accounts[0])
			}
			return accounts, sync.OnceFunc(func() { p.giveBack(taken) }), nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		}
	}
}

// take marks n accounts, or none.
func (p *Pool) take(n int) []int {
	free := make([]int, 0, n)
	for k := range p.accounts {
		i := (p.next + k) % len(p.accounts)
		if len(free) < n && !p.taken[i] {
			free = append(free, i)
		}
	}
	if len(free) < n {
		return nil
	}
	p.next++
	for _, i := range free {
		p.taken[i] = true
	}
	return free
}

func (p *Pool) giveBack(taken []int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, i := range taken {
		p.taken[i] = false
	}
	close(p.changed)
	p.changed = make(chan struct{})
}
