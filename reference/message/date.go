package message

import (
	"strings"
	"time"
)

// SentDate gives the day of the Date field as it is written there, at midnight UTC: the time and the zone
// do not count in a search. RFC 3501 §6.4.4
func (e *Entity) SentDate() (day time.Time, ok bool) {
	f, ok := e.Field("Date")
	if !ok {
		return time.Time{}, false
	}
	return parseDay(string(f.Body))
}

// parseDay reads [day-of-week ","] day month year at the beginning of a date-time. RFC 5322 §3.3, §4.3
func parseDay(body string) (day time.Time, ok bool) {
	s := &scanner{in: body}
	s.cfws()
	if s.run(isAlpha) != "" {
		s.cfws()
		s.take(',')
		s.cfws()
	}
	d, ok1 := s.decimal(2)
	s.cfws()
	month, ok2 := parseMonth(s.run(isAlpha))
	s.cfws()
	start := s.pos
	year, ok3 := s.decimal(9)
	if !ok1 || !ok2 || !ok3 {
		return time.Time{}, false
	}
	day = time.Date(fullYear(year, s.pos-start), month, d, 0, 0, 0, 0, time.UTC)
	return day, day.Day() == d
}

// fullYear completes the years of two and three digits. RFC 5322 §4.3
func fullYear(year, digits int) int {
	switch {
	case digits == 2 && year < 50:
		return year + 2000
	case digits < 4:
		return year + 1900
	}
	return year
}

// parseMonth reads a month-name. RFC 5322 §3.3
func parseMonth(name string) (time.Month, bool) {
	for m := time.January; m <= time.December; m++ {
		if strings.EqualFold(name, m.String()[:3]) {
			return m, true
		}
	}
	return 0, false
}

// decimal reads a number of at most so many digits.
func (s *scanner) decimal(most int) (n int, ok bool) {
	digits := s.run(func(c byte) bool { return c >= '0' && c <= '9' })
	for _, c := range []byte(digits) {
		n = n*10 + int(c-'0')
		if n > 1e9 {
			return 0, false
		}
	}
	return n, len(digits) > 0 && len(digits) <= most
}

func isAlpha(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
