package imap

import (
	"strings"
	"time"
)

// date = date-text / DQUOTE date-text DQUOTE. RFC 3501 §9
func (d *decoder) date() time.Time {
	quoted := d.take('"')
	day := decimal(d.digits(1, 2, "date-day"))
	month, year := d.monthYear()
	if quoted {
		d.octet('"', "DQUOTE")
	}
	return d.calendar(year, month, day, time.UTC)
}

// dateTime = DQUOTE date-day-fixed "-" date-month "-" date-year SP time SP zone DQUOTE. RFC 3501 §9
func (d *decoder) dateTime() time.Time {
	d.octet('"', "date-time")
	var day int
	if d.take(' ') {
		day = decimal(d.digits(1, 1, "date-day-fixed"))
	} else {
		day = decimal(d.digits(2, 2, "date-day-fixed"))
	}
	month, year := d.monthYear()
	d.sp()
	hour := decimal(d.digits(2, 2, "time"))
	d.octet(':', "time")
	minute := decimal(d.digits(2, 2, "time"))
	d.octet(':', "time")
	second := decimal(d.digits(2, 2, "time"))
	d.sp()
	zone := d.zone()
	d.octet('"', "DQUOTE")
	if hour > 23 || minute > 59 || second > 60 {
		d.fail("time of day")
	}
	d.calendar(year, month, day, zone)
	return time.Date(year, month, day, hour, minute, second, 0, zone)
}

// zone = ("+" / "-") 4DIGIT. RFC 3501 §9
func (d *decoder) zone() *time.Location {
	sign := 1
	if d.take('-') {
		sign = -1
	} else {
		d.octet('+', "zone")
	}
	n := decimal(d.digits(4, 4, "zone"))
	if n%100 > 59 || n/100 > 23 {
		d.fail("zone")
	}
	return time.FixedZone("", sign*(n/100*3600+n%100*60))
}

// monthYear reads "-" date-month "-" date-year. RFC 3501 §9
func (d *decoder) monthYear() (time.Month, int) {
	d.octet('-', "date")
	name := string(d.run(isAlpha, "date-month"))
	d.octet('-', "date")
	year := decimal(d.digits(4, 4, "date-year"))
	for m := time.January; m <= time.December; m++ {
		if strings.EqualFold(name, m.String()[:3]) {
			return m, year
		}
	}
	d.fail("date-month")
	return time.January, year
}

// calendar makes the midnight of a day, which the month must have.
func (d *decoder) calendar(year int, month time.Month, day int, zone *time.Location) time.Time {
	t := time.Date(year, month, day, 0, 0, 0, 0, zone)
	if t.Day() != day {
		d.fail("day of the month")
	}
	return t
}

// digits reads as many digits as allowed.
func (d *decoder) digits(least, most int, rule string) []byte {
	octets := d.run(isDigit, rule)
	if len(octets) < least || len(octets) > most {
		d.fail(rule)
		return nil
	}
	return octets
}

func decimal(digits []byte) (n int) {
	for _, c := range digits {
		n = n*10 + int(c-'0')
	}
	return n
}

// formatInternalDate prints a date-time without its quotes. RFC 3501 §9
func formatInternalDate(t time.Time) string { return t.Format("_2-Jan-2006 15:04:05 -0700") }
