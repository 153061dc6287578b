package pop3

import (
	"math"

	"mailspec/reference/choice"
)

// parseNumber reads a message-number or a count of lines: decimal digits and nothing else, so no sign.
// What does not fit becomes the greatest number, which is still more than any maildrop or body holds.
// RFC 1939 §4
func parseNumber(s string) (n uint64, ok bool) {
	if s == "" {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = saturatingAppend(n, uint64(s[i]-'0'))
	}
	return n, true
}

func saturatingAppend(n, digit uint64) uint64 {
	if n > (math.MaxUint64-digit)/10 {
		return math.MaxUint64
	}
	return n*10 + digit
}

// takesZeros decides for a session whether "007" is a number.
// Free choice: base 10 is all that is asked of a number's form. RFC 1939 §4
func takesZeros(c *choice.Choices) bool { return !c.Flip() }

// paddedNumber tells whether a number starts with a zero that adds nothing.
func paddedNumber(s string) bool { return len(s) > 1 && s[0] == '0' }
