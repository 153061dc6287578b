package pop3

import "bytes"

// maildrop is what a session has learnt of its maildrop, which does not change while it is locked but by DELE
// and RSET. RFC 1939 §4, §5
type maildrop struct {
	total   int64 // -1: not known
	deleted map[int64]bool
	sizes   map[int64]int64
	unique  map[int64]string
	bodies  map[int64][]byte // retrieved messages, unstuffed
	kept    int              // octets in bodies

	stat, listed *totals // of the present deletions
}

// totals is a drop listing, or the sums of the scan listings.
type totals struct{ count, octets int64 }

func newMaildrop() maildrop {
	return maildrop{total: -1, deleted: map[int64]bool{}, sizes: map[int64]int64{},
		unique: map[int64]string{}, bodies: map[int64][]byte{}}
}

// maxRemembered bounds how many messages are remembered.
const maxRemembered = 100_000

// follow keeps the deletions. RFC 1939 §5
func (d *maildrop) follow(c command) {
	switch {
	case c.verb == "DELE" && c.message() > 0 && len(d.deleted) < maxRemembered:
		d.deleted[c.message()] = true
	case c.verb == "RSET":
		clear(d.deleted)
	default:
		return
	}
	d.stat, d.listed = nil, nil
}

// counted takes the number of messages from a STAT or a LIST.
func (d *maildrop) counted(n int64) {
	if d.total < 0 {
		d.total = n + int64(len(d.deleted))
	}
}

// stat judges a drop listing. RFC 1939 §5
func (m *monitor) stat(r Response, c command) {
	l, err := ParseListing(r.Text)
	m.check(idDropListing, err == nil, "+OK, the number of messages and their octets", r.head())
	if err != nil || !c.exactly("STAT") {
		return
	}
	m.check(idDropEnd, endsAtOctets(r.Text), "nothing behind the octets", r.head())
	d := &m.drop
	if d.total >= 0 && len(d.deleted) > 0 {
		m.check(idStatDeleted, l.Number == d.total-int64(len(d.deleted)), "the messages that are not marked as deleted", r.head())
	}
	d.counted(l.Number)
	d.stat = &totals{l.Number, l.Octets}
	m.together(r)
}

// together holds STAT and LIST against each other. Servers with UTF8 need not have exact sizes in STAT.
// RFC 1939 §5, RFC 6856 §2.1
func (m *monitor) together(r Response) {
	d := &m.drop
	if d.stat == nil || d.listed == nil {
		return
	}
	m.check(idStatCount, d.stat.count == d.listed.count, "the same number of messages in STAT and LIST", r.head())
	if m.caps.known && !m.caps.offers("UTF8") {
		m.check(idStatOctets, d.stat.octets == d.listed.octets, "the sum of LIST's sizes in STAT", r.head())
	}
}

// list judges scan listings. RFC 1939 §5
func (m *monitor) list(r Response, c command) {
	if !r.Multi {
		l, err := ParseListing(r.Text)
		m.check(idScanListing, err == nil, "a number, a space and a size", r.head())
		if n := c.message(); err == nil && n > 0 {
			m.check(idListOne, l.Number == n, "the listing of the message asked for", r.head())
			m.drop.sizes[n] = l.Octets
		}
		return
	}
	sum := totals{}
	seen := map[int64]bool{}
	r.each(func(line []byte) {
		l, err := ParseListing(line)
		m.check(idScanListing, err == nil, "a number, a space and a size", line)
		if err != nil {
			return
		}
		sum.count, sum.octets = sum.count+1, sum.octets+l.Octets
		m.numbered(l.Number, seen, line, idListDeleted)
		if len(m.drop.sizes) < maxRemembered {
			m.drop.sizes[l.Number] = l.Octets
		}
	})
	if m.listedAll(r, seen, sum.count) {
		m.drop.listed = &sum
		m.together(r)
	}
}

// numbered judges one message-number of a listing.
func (m *monitor) numbered(n int64, seen map[int64]bool, line []byte, gone string) {
	if len(m.drop.deleted) > 0 {
		m.check(gone, !m.drop.deleted[n], "no message that is marked as deleted", line)
	}
	if seen[n] {
		m.check(idNumbers, false, "each message once", line)
	}
	seen[n] = true
}

// listedAll judges that a listing of all messages has each number from 1 to the last, save the deleted ones.
// Their order is free. RFC 1939 §4
func (m *monitor) listedAll(r Response, seen map[int64]bool, count int64) bool {
	if r.cut || int64(len(seen)) != int64(r.Lines) {
		return false
	}
	if len(m.drop.deleted) == 0 {
		m.drop.counted(count)
	}
	for n := range m.drop.deleted {
		if seen[n] {
			return false // reported, and the numbers follow from it
		}
	}
	for n := int64(1); n <= count+int64(len(m.drop.deleted)); n++ {
		if !seen[n] && !m.drop.deleted[n] {
			m.check(idNumbers, false, "each number from 1 on", r.head())
			return false
		}
	}
	m.check(idNumbers, true, "", nil)
	return true
}

// uidl judges unique-id listings. RFC 1939 §7
func (m *monitor) uidl(r Response, c command) {
	if !r.Multi {
		u, err := ParseUniqueID(r.Text)
		m.check(idUniqueForm, err == nil, "a number, a space and a unique-id", r.head())
		if n := c.message(); err == nil && n > 0 {
			m.check(idUniqueOne, u.Number == n, "the listing of the message asked for", r.head())
			m.uniqueID(u, r.head())
		}
		return
	}
	seen := map[int64]bool{}
	owner := map[string]int64{}
	r.each(func(line []byte) {
		u, err := ParseUniqueID(line)
		m.check(idUniqueForm, err == nil, "a number, a space and a unique-id", line)
		if err != nil {
			return
		}
		m.numbered(u.Number, seen, line, idUniqueGone)
		m.uniqueID(u, line)
		if other, twice := owner[u.ID]; twice {
			// Copies of one message may share theirs; messages of different sizes are no copies.
			m.check(idUniqueTwice, !m.drop.differ(other, u.Number), "unique-ids of their own for different messages", line)
		}
		owner[u.ID] = u.Number
	})
	if m.listedAll(r, seen, int64(len(seen))) && int64(len(owner)) == int64(len(seen)) {
		m.check(idUniqueTwice, true, "", nil)
	}
}

// uniqueID judges one unique-id by itself and by what the session has seen before.
func (m *monitor) uniqueID(u UniqueID, line []byte) {
	m.check(idUniqueOctets, u.lawful(), "1 to 70 octets from 0x21 to 0x7E", line)
	if before, known := m.drop.unique[u.Number]; known {
		m.check(idUniqueStays, before == u.ID, "the unique-id that the message had before", line)
	}
	if len(m.drop.unique) < maxRemembered {
		m.drop.unique[u.Number] = u.ID
	}
}

// differ tells whether two messages are known to differ in size.
func (d *maildrop) differ(a, b int64) bool {
	one, known := d.sizes[a]
	other, also := d.sizes[b]
	return known && also && one != other
}

// retrieved judges a message's size against its scan listing. The CRLF before the end line may be taken as
// the message's last or as the terminator's first, so two sizes are right.
// RFC 1939 §3, §5, §11, RFC 6856 §2.1
func (m *monitor) retrieved(r Response, c command) {
	n := c.message()
	if size, known := m.drop.sizes[n]; known && m.caps.known {
		id := idExactSize
		if m.caps.offers("UTF8") {
			id = idUTF8Size
		}
		m.check(id, size == r.Octets || size == r.Octets-2, "as many octets as LIST says", r.head())
	}
	if !r.cut && m.drop.kept+len(r.Wire) <= MaxKept && n > 0 && m.drop.bodies[n] == nil {
		m.drop.bodies[n] = r.Body()
		m.drop.kept += len(r.Wire)
	}
}

// top judges TOP against the message as RETR gave it. RFC 1939 §7
func (m *monitor) top(r Response, c command) {
	n, lines, ok := c.top()
	message, known := m.drop.bodies[n]
	if !ok || !known || r.cut {
		return
	}
	m.check(idTop, bytes.Equal(r.Body(), head(message, lines)),
		"the header section, the empty line and the first lines of the body", r.head())
}

// head gives a message's header section, the empty line and the first lines of its body.
func head(message []byte, lines int64) []byte {
	at, inBody := 0, false
	for at < len(message) && (!inBody || lines > 0) {
		line, _ := nextLine(message[at:])
		at += len(line)
		if inBody {
			lines--
		}
		inBody = inBody || len(line) == 2
	}
	return message[:at]
}

// each calls f with each kept line, unstuffed and without its line end.
func (r Response) each(f func(line []byte)) {
	for rest := r.Wire; len(rest) > 0; {
		var line []byte
		line, rest = nextLine(rest)
		if line[0] == '.' {
			line = line[1:]
		}
		body, _ := cutLineEnd(line)
		f(body)
	}
}
