package message

// date is what a date-time says, with the places of its parts.
type date struct {
	weekday                           int // from Sunday 0; -1 where there is none
	day, month, year                  int
	hour, minute, second, zoneMinutes int
	atWeekday, atDay, atYear, atTime  int
	atZone                            int
	offset                            int  // of the zone, in minutes east of UTC
	known                             bool // the offset is
	yearDigits                        int
	numericZone                       bool
}

// dateTime reads a date-time that fills its field. RFC 5322 §3.3
func (d *decoder) dateTime() (t date) {
	t = d.dateTimePart()
	d.end("date-time", "nothing more behind the zone but a comment")
	return t
}

func (d *decoder) dateTimePart() (t date) {
	d.dateSpace()
	t.weekday, t.atWeekday = -1, d.i
	if d.more() && isAlpha(d.in[d.i]) {
		t.weekday = d.name(dayNames, "day-name")
		d.beforeMark(',')
		d.octet(',', "day-of-week")
		d.dateSpace()
	}
	t.atDay = d.i
	t.day, _ = d.digits(1, 2, "day", "a day of the month")
	d.dateGap("day")
	t.month = 1 + d.name(monthNames, "month")
	d.dateGap("month")
	t.atYear = d.i
	t.year, t.yearDigits = d.digits(d.obsMin(4), maxDigits, "year", "a year of four digits")
	d.dateGap("year")
	d.obsShortYear(&t)
	d.timeOfDay(&t)
	d.zone(&t)
	d.cfws()
	return t
}

// timeOfDay reads hour ":" minute [":" second]. RFC 5322 §3.3
func (d *decoder) timeOfDay(t *date) {
	t.atTime = d.i
	t.hour, _ = d.digits(2, 2, "hour", "two digits")
	d.beforeMark(':')
	d.octet(':', "time-of-day")
	d.afterColon()
	t.minute, _ = d.digits(2, 2, "minute", "two digits")
	if d.beforeMark(':'); d.at(':') {
		d.i++
		d.afterColon()
		t.second, _ = d.digits(2, 2, "second", "two digits")
	}
}

// zone reads the offset from UTC. RFC 5322 §3.3, §4.3
func (d *decoder) zone(t *date) {
	if d.err == nil && d.i > 0 && !isWSP(d.in[d.i-1]) {
		d.dateGap("zone")
	}
	t.atZone = d.i
	if d.obs && d.more() && isAlpha(d.in[d.i]) {
		d.obsZone(t)
		return
	}
	t.numericZone = true
	switch {
	case !d.at('+') && !d.at('-'):
		d.fail("zone", "+hhmm or -hhmm")
		return
	case !isWSP(d.in[d.i-1]):
		d.fail("zone", "a space before the sign")
		return
	}
	east := 1
	if d.at('-') {
		east = -1
	}
	d.i++
	hhmm, _ := d.digits(4, 4, "zone", "four digits behind the sign")
	t.zoneMinutes = hhmm % 100
	t.offset, t.known = east*(60*(hhmm/100)+t.zoneMinutes), true
}

// dateSpace reads optional white space, and comments where the obsolete form has them.
func (d *decoder) dateSpace() {
	start, mark := d.i, len(d.pieces)
	if d.obs {
		d.cfws()
		d.dateComment(start, mark)
	} else {
		d.fws()
	}
	d.noteBlank(start)
}

// dateGap reads white space that must be there.
func (d *decoder) dateGap(rule string) {
	start := d.i
	if d.dateSpace(); d.i == start && !d.obs {
		d.fail(rule, "a space")
	} else if d.i == start {
		d.form(obsDateJoined, start)
	}
}

// noteBlank notes white space that is more than one space. RFC 5322 §3.3
func (d *decoder) noteBlank(start int) {
	if d.i-start > 1 || d.i-start == 1 && d.in[start] == '\t' {
		d.note(blankRun, start, d.i)
	}
}

func (d *decoder) obsMin(n int) int {
	if d.obs {
		return 2
	}
	return n
}

// maxDigits bounds a year: nobody reads a longer one as a number.
const maxDigits = 9

// digits reads a number of min to max digits.
func (d *decoder) digits(min, max int, rule, want string) (n, count int) {
	start := d.i
	for d.more() && isDigit(d.in[d.i]) && d.i-start < max {
		n = 10*n + int(d.in[d.i]-'0')
		d.i++
	}
	if d.i-start < min {
		d.fail(rule, want)
	}
	return n, d.i - start
}

const (
	dayNames   = "SunMonTueWedThuFriSat"
	monthNames = "JanFebMarAprMayJunJulAugSepOctNovDec"
)

// name reads one of the three-letter names, in any case. RFC 5322 §3.3, RFC 5234 §2.3
func (d *decoder) name(names, rule string) int {
	for i := 0; d.err == nil && i < len(names) && d.i+3 <= len(d.in); i += 3 {
		if sameLetters(d.in[d.i:d.i+3], names[i:i+3]) {
			d.i += 3
			return i / 3
		}
	}
	d.fail(rule, "one of the three-letter names "+names[:3]+" to "+names[len(names)-3:])
	return 0
}

// sameLetters compares octets with a word of the same length, without case.
func sameLetters(octets []byte, word string) bool {
	for i, b := range octets {
		if lower(b) != lower(word[i]) {
			return false
		}
	}
	return true
}

// daysIn gives the length of a month. RFC 5322 §3.3
func daysIn(month, year int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// weekdayOf gives the day of the week of a date, from Sunday 0, by Sakamoto's method.
func weekdayOf(year, month, day int) int {
	offsets := [...]int{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4}
	if month < 3 {
		year--
	}
	return (year + year/4 - year/100 + year/400 + offsets[month-1] + day) % 7
}
