package message

import "bytes"

// listID reads a description and an identifier in angle brackets. White space and comments around its
// tokens are judged apart. RFC 2919 §2, §3
func (d *decoder) listID() {
	if d.cfws(); !d.at('<') {
		if !d.at('"') && !d.is(atext) {
			d.fail("list-id", "a description, or an identifier such as <lunch.example.com>")
		}
		d.phrase()
	}
	d.octet('<', "list-id")
	start := d.i
	d.fws()
	d.dotAtomText("list-id", "an identifier such as lunch.example.com")
	d.fws()
	d.ids = append(d.ids, span{start, d.i})
	d.octet('>', "list-id")
	d.cfws()
	d.end("list-id", `nothing more behind ">"`)
}

// judgeListID looks at an identifier of a list. RFC 2919 §2, §3, §5
func (c *checker) judgeListID(v *fieldValue, b *body) {
	c.look(listIDComment)
	for _, p := range v.pieces {
		if p.kind == commentText {
			c.fault(listIDComment, b.place(p.start-1), "a comment in List-Id: write the description in front of the identifier, in quotes if need be")
			break
		}
	}
	s := v.ids[0]
	id, at := b.text[s.start:s.end], b.place(s.start)
	if blank := bytes.IndexAny(id, " \t"); blank >= 0 {
		c.fault(listIDSyntax, b.place(s.start+blank), "white space inside the angle brackets of List-Id: leave it out")
		return
	}
	const longest = 255
	c.check(listIDLength, len(id) <= longest, at, "an identifier of more than 255 octets: choose a shorter one")
	dot := bytes.IndexByte(id, '.')
	c.check(listIDNamespace, dot > 0, at, "an identifier without a domain: write the list's name, a period and a domain, as in lunch.example.com")
	if labels := bytes.Split(id, []byte(".")); len(labels) > 1 && equalFold(labels[len(labels)-1], "localhost") {
		c.judgeUnmanaged(labels, at)
	}
}

// judgeUnmanaged looks at an identifier that no domain vouches for. RFC 2919 §5
func (c *checker) judgeUnmanaged(labels [][]byte, at place) {
	month := labels[len(labels)-2]
	dated := len(month) == 6 && string(month[:2]) >= "01" && string(month[:2]) <= "12"
	for _, b := range month {
		dated = dated && isDigit(b)
	}
	c.check(listIDMonth, dated, at, "an identifier under localhost without the month of its making: put it in front, as in 021999.localhost")
	random := false
	for _, l := range labels {
		random = random || longestHex(l) >= 32
	}
	c.check(listIDRandom, random, at, "an identifier under localhost without 32 random hexadecimal digits: another list may have the same")
}

// longestHex gives the length of the longest run of hexadecimal digits.
func longestHex(octets []byte) (longest int) {
	run := 0
	for _, b := range octets {
		if !isHex(b) {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}
