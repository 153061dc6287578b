package message

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestClasses holds the table against the RFCs' lists and ranges, for all 256 octets.
func TestClasses(t *testing.T) {
	in := func(list string) func(int) bool {
		return func(i int) bool { return i < 128 && !isNot(byte(i), list) }
	}
	between := func(lo, hi int) func(int) bool { return func(i int) bool { return lo <= i && i <= hi } }
	any := func(tests ...func(int) bool) func(int) bool {
		return func(i int) bool {
			for _, test := range tests {
				if test(i) {
					return true
				}
			}
			return false
		}
	}
	alnum := any(between('0', '9'), between('A', 'Z'), between('a', 'z'))
	for _, row := range []struct {
		name string
		c    class
		want func(int) bool
	}{
		{"atext", atext, any(alnum, in("!#$%&'*+-/=?^_`{|}~"))},
		{"ctext", ctext, any(between(33, 39), between(42, 91), between(93, 126))},
		{"qtext", qtext, any(between(33, 33), between(35, 91), between(93, 126))},
		{"dtext", dtext, any(between(33, 90), between(94, 126))},
		{"ftext", ftext, any(between(33, 57), between(59, 126))},
		{"token", token, any(alnum, in("!#$%&'*+-.^_`{|}~"))},
		{"wtoken", wtoken, any(alnum, in("!#$%&'*+-\\^_`{|}~"))},
		{"bchar", bchar, any(alnum, in("'()+_,-./:=?"))},
		{"base64", base64, any(alnum, in("+/"))},
		{"control", control, any(between(1, 8), between(11, 12), between(14, 31), between(127, 127))},
		{"nul", nul, between(0, 0)},
		{"cr", cr, between(13, 13)},
		{"eight", eight, between(128, 255)},
		{"vchar", vchar, between(33, 126)},
		{"phraseQ", phraseQ, any(alnum, func(i int) bool { return i < 128 && !isNot(byte(i), "!*+-/=_") })},
	} {
		t.Run(row.name, func(t *testing.T) {
			for i := range classes {
				assert.Equal(t, row.want(i), classes[i]&row.c != 0, "octet %d", i)
			}
		})
	}
}
