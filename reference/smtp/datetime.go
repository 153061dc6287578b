package smtp

import (
	"strconv"
	"time"
)

// internetDate is how a date-time is written here: in UTC. RFC 3339 §5.6
const internetDate = "2006-01-02T15:04:05Z"

// ParseDateTime reads a date-time that is normalized to UTC: its offset is none. RFC 3339 §5.6, §5.7,
// RFC 4865 §3
func ParseDateTime(s string) (time.Time, error) {
	d := decoder{in: s}
	year := d.number(4, "date-fullyear")
	d.octet('-', "full-date")
	month := d.number(2, "date-month")
	d.octet('-', "full-date")
	day := d.number(2, "date-mday")
	d.letter('T', "date-time")
	hour := d.number(2, "time-hour")
	d.octet(':', "partial-time")
	minute := d.number(2, "time-minute")
	d.octet(':', "partial-time")
	second := d.number(2, "time-second")
	nanos := d.fraction()
	d.utc()
	d.end()
	date := time.Date(year, time.Month(month), day, hour, minute, 0, 0, time.UTC)
	leap := second == 60 && hour == 23 && minute == 59 // it begins the next minute. RFC 3339 §5.7
	if month < 1 || day < 1 || date.Day() != day || int(date.Month()) != month || hour > 23 || minute > 59 || second > 59 && !leap {
		d.fail("date-time")
	}
	return date.Add(time.Duration(second)*time.Second + time.Duration(nanos)), d.err()
}

// number reads a number of so many digits.
func (d *decoder) number(digits int, rule string) int {
	if d.bad != nil || len(d.rest()) < digits || !digit.all(d.rest()[:digits]) {
		d.fail(rule)
		return 0
	}
	n, _ := strconv.Atoi(d.rest()[:digits])
	d.pos += digits
	return n
}

// letter takes a letter in any case.
func (d *decoder) letter(c byte, rule string) {
	if !d.has(c) && !d.has(c|0x20) {
		d.fail(rule)
	}
}

// fraction reads a time-secfrac, or none, and gives nanoseconds. RFC 3339 §5.6
func (d *decoder) fraction() (nanos int) {
	if !d.has('.') {
		return 0
	}
	unit := int(time.Second)
	for _, c := range d.some(digit, "time-secfrac") {
		unit /= 10
		nanos += int(c-'0') * unit
	}
	return nanos
}

// utc reads the time-offset of UTC, in either of its forms. RFC 3339 §5.6
func (d *decoder) utc() {
	for _, zero := range []string{"+00:00", "-00:00"} {
		if d.rest() == zero {
			d.pos += len(zero)
			return
		}
	}
	d.letter('Z', "time-offset")
}
