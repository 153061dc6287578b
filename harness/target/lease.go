package target

import (
	"context"
	"sync"
)

// Pool lends accounts to scenarios. A scenario that needs a maildrop to itself leases alone; IMAP
// scenarios, which work in mailboxes of their own, share.
type Pool struct {
	mu       sync.Mutex
	changed  chan struct{} // closed and made anew at each return
	accounts []Account
	alone    []bool
	sharing  []int
	next     int // where the search begins, so that sharers spread
}

// NewPool makes a pool of the accounts.
func NewPool(accounts []Account) *Pool {
	return &Pool{changed: make(chan struct{}), accounts: accounts,
		alone: make([]bool, len(accounts)), sharing: make([]int, len(accounts))}
}

// Size is how many accounts there are.
func (p *Pool) Size() int { return len(p.accounts) }

// Lease waits until n accounts are free and takes them in one step, so that no two scenarios can wait for
// each other. n is at most Size. The error is the context's.
func (p *Pool) Lease(ctx context.Context, n int, alone bool) (accounts []Account, release func(), err error) {
	for {
		p.mu.Lock()
		taken := p.take(n, alone)
		changed := p.changed
		p.mu.Unlock()
		if taken != nil {
			for _, i := range taken {
				accounts = append(accounts, p.accounts[i])
			}
			return accounts, sync.OnceFunc(func() { p.giveBack(taken, alone) }), nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		}
	}
}

// take marks n accounts, or none.
func (p *Pool) take(n int, alone bool) []int {
	free := make([]int, 0, n)
	for k := range p.accounts {
		i := (p.next + k) % len(p.accounts)
		if len(free) < n && !p.alone[i] && (!alone || p.sharing[i] == 0) {
			free = append(free, i)
		}
	}
	if len(free) < n {
		return nil
	}
	p.next++
	for _, i := range free {
		if alone {
			p.alone[i] = true
		} else {
			p.sharing[i]++
		}
	}
	return free
}

func (p *Pool) giveBack(taken []int, alone bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, i := range taken {
		if alone {
			p.alone[i] = false
		} else {
			p.sharing[i]--
		}
	}
	close(p.changed)
	p.changed = make(chan struct{})
}
