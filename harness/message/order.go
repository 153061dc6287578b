package message

// clockSkew is how many minutes the clocks of two hosts may differ before their dates seem out of order.
const clockSkew = 60

// order is where the trace fields and the resent fields stand among the others. RFC 5322 §3.6
type order struct {
	begun        bool  // one of the message's own fields has been seen
	untraced     bool  // a Return-Path without a Received field below it so far
	pathAt       place // of that Return-Path
	received     bool
	lastReceived int64 // the date of the Received field above, in minutes
}

// takeOrder looks at where a field stands. RFC 5322 §3.6, §3.6.6, §3.6.7
func (c *checker) takeOrder(k fieldKind, f *field) {
	if c.partHeader() {
		return
	}
	o := &c.header.message.order
	c.takeResent(k, f)
	switch {
	case k >= dateField && k <= keywordsField:
		o.begun = true
	case k.isResent():
		c.check(resentFirst, !o.begun, f.start(), "a resent field below the message's own fields: put it in front of them")
	case k == receivedField:
		o.untraced = false
		c.check(traceFirst, !o.begun, f.start(), "a Received field below the message's own fields: put it in front of them")
	case k == returnPathField:
		o.untraced, o.pathAt = true, f.start()
		c.look(returnPathTraced)
		c.check(traceFirst, !o.begun, f.start(), "Return-Path below the message's own fields: put it in front of them")
		c.check(oneReturnPath, c.header.counts[k] == 1, f.start(), "another Return-Path: readers take the first and disregard this one")
	}
}

// judgeOrder looks at what only the end of the header section shows. RFC 5322 §3.6.7
func (c *checker) judgeOrder() {
	if o := &c.header.message.order; o.untraced {
		c.fault(returnPathTraced, o.pathAt, "Return-Path without a Received field below it: the last server that a message passes writes both")
	}
}

// receivedDate holds the date of a Received field against the one above it, which is the younger.
// RFC 5322 §3.6, §3.6.7
func (c *checker) receivedDate(t *date, b *body) {
	o := &c.header.message.order
	now, ok := t.minutes()
	if !ok {
		return
	}
	if c.look(receivedOrder); o.received && now > o.lastReceived+clockSkew {
		c.fault(receivedOrder, b.place(0), "this Received field is younger than the one above it: a clock is wrong, or the fields were put into another order")
	}
	o.lastReceived, o.received = now, true
}
