package smtp

// StatusCode is an enhanced status code. RFC 3463 §2, RFC 2034 §4
type StatusCode struct {
	Class, Subject, Detail int
}

// lastSubject is the greatest subject sub-code that there is. RFC 3463 §2, RFC 5248 §2.4
const lastSubject = 7

// hasLeadingZero tells whether a sub-code is written longer than it must be. RFC 3463 §2
func hasLeadingZero(code []byte) bool {
	for i := 0; i+1 < len(code); i++ {
		if code[i] == '0' && is(code[i+1], digit) && (i == 0 || code[i-1] == '.') {
			return true
		}
	}
	return false
}

// RuleStatusCode is the rule of ParseStatusCode.
const RuleStatusCode = "status-code"

// ParseStatusCode reads the enhanced status code at the head of a reply's text and the space behind it.
// n is how many octets the code itself has. RFC 2034 §3, §4
func ParseStatusCode(s []byte) (code StatusCode, n int, err error) {
	var fields [3]int
	for i := range fields {
		if i > 0 {
			if n >= len(s) || s[n] != '.' {
				return StatusCode{}, 0, &SyntaxError{RuleStatusCode, n}
			}
			n++
		}
		m := span(s[n:], digit)
		if m == 0 || m > 3 || i == 0 && m != 1 {
			return StatusCode{}, 0, &SyntaxError{RuleStatusCode, n}
		}
		fields[i] = number(s[n : n+m])
		n += m
	}
	if c := fields[0]; c != 2 && c != 4 && c != 5 {
		return StatusCode{}, 0, &SyntaxError{RuleStatusCode, 0}
	}
	if n < len(s) && s[n] != ' ' {
		return StatusCode{}, 0, &SyntaxError{RuleStatusCode, n}
	}
	return StatusCode{fields[0], fields[1], fields[2]}, n, nil
}
