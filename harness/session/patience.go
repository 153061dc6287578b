package session

import "time"

// Patience says how long answers are waited for, below the connection's time-out, and hears how long they took. Kinds
// are answers that take a server about the same time: those to one command. It is used by many goroutines.
type Patience interface {
	Wait(kind string) time.Duration
	Took(kind string, time time.Duration)
	Missed(kind string) // it was waited for in vain
}

// slice is how long one read waits at most while patience is asked. A wait is as many slices as fit into it, each with
// a read of its own, so that a halt of this very process is not taken for the server's.
const slice = 100 * time.Millisecond

// due is the answer that is waited for.
type due struct {
	kinds []string // it may be of any of these; none: it has the whole time-out
	since time.Time
	took  time.Duration // until its first octets, or the end of the connection; 0 while nothing was read
	limit time.Duration // what was let pass in vain; 0 for the time-out
}

// Await says what kinds of answer the next one may be of. Without any, nothing is known of it.
func (c *Conn) Await(kinds ...string) {
	c.due = due{kinds: kinds, since: time.Now()}
}

// Heard says of what kind the answer was.
func (c *Conn) Heard(kind string) {
	if c.opt.Patience != nil && c.due.took > 0 {
		c.opt.Patience.Took(kind, c.due.took)
	}
	c.due.took = 0
}

// read reads once. It gives up at the deadline, or when patience ends.
func (c *Conn) read(chunk []byte, deadline time.Time) (n int, err error) {
	if c.opt.Patience == nil || len(c.due.kinds) == 0 {
		return c.t.Read(chunk)
	}
	defer c.t.SetReadDeadline(deadline) // for who reads past us: a TLS handshake
	for passed := time.Duration(0); ; {
		step := time.Now().Add(slice)
		last := !step.Before(deadline)
		if last {
			step = deadline
		}
		c.t.SetReadDeadline(step)
		n, err = c.t.Read(chunk)
		if n > 0 || !isTimeout(err) {
			if c.due.took == 0 {
				c.due.took = time.Since(c.due.since)
			}
			return n, err
		}
		passed += slice
		if limit := c.patience(); passed >= limit && !last {
			c.due.limit = limit
			c.opt.Patience.Missed(c.due.kinds[0])
			return n, err
		}
		if last {
			return n, err
		}
	}
}

// patience is how long the answer may take, of whatever kind it will be.
func (c *Conn) patience() (limit time.Duration) {
	for _, kind := range c.due.kinds {
		limit = max(limit, c.opt.Patience.Wait(kind))
	}
	return limit
}

// waited is how long the wait was that was given up.
func (c *Conn) waited() time.Duration {
	if c.due.limit > 0 {
		return c.due.limit
	}
	return c.opt.Timeout
}
