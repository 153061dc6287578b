package smtp

// maxReleaseDigits is how many digits a future-release-integer has at most. RFC 4865 §3
const maxReleaseDigits = 9

// isReleaseLimit reads max-future-release-interval and max-future-release-date-time. RFC 4865 §3
func isReleaseLimit(params []string) bool {
	if len(params) != 2 {
		return false
	}
	seconds := []byte(params[0])
	n := span(seconds, digit)
	return n > 0 && n == len(seconds) && n <= maxReleaseDigits && seconds[0] != '0' && isUTCDate([]byte(params[1]))
}

// isUTCDate reads a date-time whose offset is none. What its numbers mean is not looked at, save that they are
// not beyond any month, day and hour. RFC 3339 §5.6
func isUTCDate(s []byte) bool {
	const form = "0000-00-00T00:00:00"
	if len(s) <= len(form) {
		return false
	}
	for i := range len(form) {
		switch c := form[i]; {
		case c == '0' && !is(s[i], digit), c != '0' && upper(s[i]) != c:
			return false
		}
	}
	month, day, hour, minute, second := number(s[5:7]), number(s[8:10]), number(s[11:13]), number(s[14:16]), number(s[17:19])
	if month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60 {
		return false
	}
	rest := s[len(form):]
	if rest[0] == '.' {
		n := span(rest[1:], digit)
		if n == 0 {
			return false
		}
		rest = rest[1+n:]
	}
	return equalFold(rest, "Z") || string(rest) == "+00:00" || string(rest) == "-00:00"
}
