package message

import "fmt"

// roomOf gives what a composite's label lets into it. RFC 2045 §6.1, §6.4
func (c *checker) roomOf(h *content) domain {
	switch {
	case !h.labelled && c.header.counts[encodingField] > 0:
		return anyOctet // the label could not be read, which was named
	case h.encoding == "" || h.encoding == "7bit":
		return sevenBit
	case h.encoding == "8bit":
		return eightBit
	default:
		return anyOctet
	}
}

// room gives the least that the first n containers let in, save those that were accused already.
func (c *checker) room(n int) domain {
	least := anyOctet
	for i := range c.open[:n] {
		if m := &c.open[i]; !m.overfull {
			least = min(least, m.room)
		}
	}
	return least
}

// demand holds the labels of the first n containers to what is found in them. RFC 2045 §6.4
func (c *checker) demand(need domain, n int) {
	if c.room(n) >= need {
		return
	}
	for i := range c.open[:n] {
		m := &c.open[i]
		if m.room >= need || m.overfull {
			continue
		}
		m.overfull = true
		c.checkIn(m.inner, compositeLabel, false, m.typeAt, fmt.Sprintf(
			"%s data stands inside this, which is %s by its label or for want of one: label it %s too", domainNames[need], domainNames[m.room], domainNames[need]))
	}
	c.leaf.room = c.room(len(c.open))
}

// messageStart gives how many containers are outside the innermost message in a message, itself included.
func (c *checker) messageStart() int {
	for i := len(c.open) - 1; i >= 0; i-- {
		if c.open[i].kind != aMultipart {
			return i + 1
		}
	}
	return 0
}

// binaryLine looks at how much a piece of a binary body asks of the labels around it. RFC 2045 §2.7,
// §2.8, §6.4
func (c *checker) binaryLine(l *line) {
	const limit = 998
	switch {
	case l.has&(nul|cr) != 0 || l.end == endLF && !c.opt.LocalLines || l.length > limit:
		c.leaf.used = anyOctet
	case l.has&eight != 0:
		c.leaf.used = max(c.leaf.used, eightBit)
	}
	if c.leaf.room < c.leaf.used {
		c.demand(c.leaf.used, len(c.open))
	}
}

// endLabel looks at a part whose label asks for more than its data does. RFC 2045 §6.4
func (c *checker) endLabel() {
	f := &c.leaf
	labelled := sevenBit
	switch f.encoding {
	case "8bit":
		labelled = eightBit
	case "binary":
		labelled = anyOctet
	}
	if labelled == sevenBit || len(c.open) == 0 {
		return
	}
	c.look(compositeLabel)
	c.check(needlessLabel, f.used != sevenBit || f.room >= labelled, f.encodeAt, fmt.Sprintf(
		"a part labelled %s inside a %s multipart, and its data is 7bit: the label asks more of the transport than the data needs", f.encoding, domainNames[f.room]))
}
