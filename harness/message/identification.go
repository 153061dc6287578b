package message

import "slices"

// maxIDs bounds how many identifiers of a field are kept.
const maxIDs = 1000

// identification is what the identification fields say. RFC 5322 §3.6.4
type identification struct {
	own               string
	replies, refs     idList
	repliesAt, refsAt place
	lastRef           string
}

// idList is the identifiers of a field.
type idList struct {
	text  string // the field body
	spans []span // of each in it
}

// idsIn keeps the first identifiers of a field.
func idsIn(b *body, spans []span) idList {
	return idList{string(b.text), slices.Clone(spans[:min(len(spans), maxIDs)])}
}

func (l *idList) at(i int) string { return l.text[l.spans[i].start:l.spans[i].end] }

func (l *idList) contains(id string) bool {
	for i := range l.spans {
		if l.at(i) == id {
			return true
		}
	}
	return false
}

// takeIDs keeps the identifiers of a field. RFC 5322 §3.6.4
func (c *checker) takeIDs(v *fieldValue, b *body) {
	id := &c.header.message.identification
	if len(v.ids) == 0 {
		return
	}
	for _, s := range v.ids {
		c.wordInIdentifier(b, s)
	}
	switch at := b.field.start(); v.kind {
	case messageIDField:
		id.own = string(b.text[v.ids[0].start:v.ids[0].end])
		c.judgeIDDomain(v.ids[0], b)
	case resentMessageIDField:
		c.resentID(string(b.text[v.ids[0].start:v.ids[0].end]), b)
		c.judgeIDDomain(v.ids[0], b)
	case inReplyToField:
		id.replies, id.repliesAt = idsIn(b, v.ids), at
	case referencesField:
		id.refs, id.refsAt = idsIn(b, v.ids), at
		last := v.ids[len(v.ids)-1]
		id.lastRef = string(b.text[last.start:last.end])
	case contentIDField:
		c.takeContentID(v.ids[0], b)
	}
}

// judgeIDs holds the identification fields together. RFC 5322 §3.6.4
func (c *checker) judgeIDs() {
	id, n := &c.header.message.identification, &c.header.counts
	if id.own != "" && len(id.replies.spans)+len(id.refs.spans) > 0 {
		c.look(ownIDReferred)
		if id.replies.contains(id.own) {
			c.fault(ownIDReferred, id.repliesAt, "In-Reply-To holds the message's own Message-ID: give this message an identifier of its own")
		} else if id.refs.contains(id.own) {
			c.fault(ownIDReferred, id.refsAt, "References holds the message's own Message-ID: give this message an identifier of its own")
		}
	}
	if len(id.replies.spans) != 1 {
		return // a reply to several messages may do without References
	}
	c.check(replyReferences, n[referencesField] > 0, id.repliesAt, "a reply without References: list the identifiers of the thread, the answered message's last")
	if len(id.refs.spans) > 0 {
		c.check(parentLast, id.lastRef == id.replies.at(0), id.refsAt, "References does not end with the message that In-Reply-To names: put its identifier last")
	}
}

// judgeIDDomain looks at what stands behind the at-sign of an identifier. RFC 5322 §3.6.4
func (c *checker) judgeIDDomain(s span, b *body) {
	text := b.text[s.start:s.end]
	at := len(text) - 1
	for at >= 0 && text[at] != '@' {
		at--
	}
	right := text[at+1:]
	literal := len(right) > 0 && right[0] == '['
	c.check(idDomain, literal || isHostName(right), b.place(s.start+at+1), "no domain behind the \"@\" of the identifier: put a domain of the sender there, so that nobody else makes the same identifier")
}

// isHostName tells whether octets are labels of letters, digits and hyphens, with periods between. An
// underscore is let pass, since hosts are called so. RFC 5322 §3.6.4
func isHostName(octets []byte) bool {
	label := 0
	for i, b := range octets {
		switch {
		case isAlnum(b) || b == '_' || b >= 0x80 || b == '-' && label > 0 && i+1 < len(octets) && octets[i+1] != '.':
			label++
		case b == '.' && label > 0 && i+1 < len(octets):
			label = 0
		default:
			return false
		}
	}
	return label > 0
}

// maxContentIDs bounds how many are held against each other.
const maxContentIDs = 10_000

// takeContentID looks for another part with the same Content-ID. Alternatives may share one. RFC 2392 §2
func (c *checker) takeContentID(s span, b *body) {
	c.keepPartID(clipped(b.text[s.start:s.end]))
	if c.inner > 0 || c.header.counts[contentIDField] > 1 {
		return // the same message may be enclosed twice, and a second field is named elsewhere
	}
	for i := range c.open {
		if c.open[i].subtype == "alternative" {
			return
		}
	}
	id := clipped(b.text[s.start:s.end])
	if id == "" {
		return
	}
	if c.contentIDs == nil {
		c.contentIDs = map[string]bool{}
	}
	c.check(contentIDUnique, !c.contentIDs[id], b.place(s.start), "another part has this Content-ID too: give each part an identifier of its own")
	if len(c.contentIDs) < maxContentIDs {
		c.contentIDs[id] = true
	}
}

// keepPartID keeps the identifier of a part, for the URLs that may name it. RFC 2392 §2
func (c *checker) keepPartID(id string) {
	if c.partIDs == nil {
		c.partIDs = map[string]bool{}
	}
	if id != "" && len(c.partIDs) < maxContentIDs {
		c.partIDs[id] = true
	}
}
