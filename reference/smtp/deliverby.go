package smtp

import (
	"strconv"
	"time"
)

// maxByDigits is how many digits a by-time has at most. RFC 2852 §4
const maxByDigits = 9

// deliverBy is what a sender said of the time within which a message shall be delivered. RFC 2852 §4
type deliverBy struct {
	time    time.Time // the deliver-by-time
	returns bool      // by-mode R: after that time it is not delivered at all
}

// passed tells whether the time is over. Without a request it never is.
func (b *deliverBy) passed(now time.Time) bool { return b != nil && !now.Before(b.time) }

// byParameter reads the value of BY. A message that must be returned after no time, or less, could never
// be delivered: that is an error of syntax. A trace is of the relays that the message passes, and there is
// none. RFC 2852 §4, §4.1.4
func (t *transaction) byParameter(p Parameter, now time.Time) *Reply {
	d := decoder{in: p.Value}
	negative := d.has('-')
	if !negative {
		d.has('+')
	}
	digits := d.some(digit, "by-time")
	d.octet(';', "by-value")
	returns := d.byMode()
	_ = d.has('T') || d.has('t')
	d.end()
	seconds, err := strconv.Atoi(digits)
	if negative {
		seconds = -seconds
	}
	if d.bad != nil || err != nil || len(digits) > maxByDigits || returns && seconds <= 0 {
		return badParameter(p)
	}
	t.by = &deliverBy{now.Add(time.Duration(seconds) * time.Second), returns}
	return nil
}

// byMode reads a by-mode and tells whether it is R. RFC 2852 §4
func (d *decoder) byMode() (returns bool) {
	switch {
	case d.has('R'), d.has('r'):
		return true
	case d.has('N'), d.has('n'):
		return false
	}
	d.fail("by-mode")
	return false
}

// refuseLate refuses a message that may not be delivered any more. RFC 2852 §3, §4.1.3
func (t *transaction) refuseLate(now time.Time) *Reply {
	if t.by.passed(now) && t.by.returns {
		r := reply(554, "5.4.7", "Delivery time expired")
		return &r
	}
	return nil
}

// wantsDelay tells whether a sender is to hear that the time is over. RFC 2852 §4.1.3
func (r *recipient) wantsDelay() bool { return r.notify == "" || r.wants("DELAY") }
