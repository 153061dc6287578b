package message

// obsZones are the zones that the obsolete form lists, with their hours east of UTC; never changed.
// RFC 5322 §4.3
var obsZones = map[string]int{
	"ut": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}

// obsZone reads an alphabetic zone: those that are listed, and others that have been seen. RFC 5322 §4.3
func (d *decoder) obsZone(t *date) {
	const longest = 5
	start := d.i
	for d.more() && isAlpha(d.in[d.i]) && d.i-start < longest {
		d.i++
	}
	name := lowered(d.in[start:d.i])
	hours, listed := obsZones[name]
	switch {
	case listed:
		t.offset, t.known = 60*hours, true
		d.form(obsNamedZone, start)
	case len(name) == 1 && name != "j":
		d.form(obsMilitaryZone, start)
	default:
		d.form(obsOtherZone, start)
	}
}

// obsShortYear notes a year of fewer than four digits. RFC 5322 §4.3
func (d *decoder) obsShortYear(t *date) {
	if t.yearDigits < 4 {
		d.form(obsYear, t.atYear)
	}
}

// dateComment notes a comment among the pieces since a mark, where a date has none. RFC 5322 §4.3
func (d *decoder) dateComment(start, mark int) {
	for _, p := range d.pieces[min(mark, len(d.pieces)):] {
		if p.kind == commentText {
			d.form(obsDateComment, start)
			return
		}
	}
}

// beforeMark reads the CFWS that the obsolete form has in front of a comma or a colon. Where no such mark
// follows, nothing is read. RFC 5322 §4.3
func (d *decoder) beforeMark(mark byte) {
	if !d.obs {
		return
	}
	start, pieces := d.i, len(d.pieces)
	if moved := d.cfws(); !d.at(mark) {
		d.i, d.pieces = start, d.pieces[:pieces]
	} else if moved {
		d.form(obsDateComment, start)
	}
}

// afterColon reads the CFWS that the obsolete form has behind a colon. RFC 5322 §4.3
func (d *decoder) afterColon() {
	if start := d.i; d.obs && d.cfws() {
		d.form(obsDateComment, start)
	}
}

// minutes gives the time in minutes of a calendar without time zones, where the zone is known.
func (t *date) minutes() (n int64, ok bool) {
	if !t.known || t.month < 1 || t.day < 1 || t.yearDigits < 4 || t.yearDigits >= maxDigits {
		return 0, false
	}
	y, m := int64(t.year), int64(t.month)
	if m < 3 { // a year begins in March, so that a leap day ends it
		y, m = y-1, m+12
	}
	days := 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + int64(t.day)
	return 1440*days + int64(60*t.hour+t.minute-t.offset), true
}
