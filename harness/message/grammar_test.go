package message

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// grammar draws strings from the ABNF of RFC 5322 §3, without the obsolete forms. Lines stay short.
type grammar struct{ t *rapid.T }

func (g grammar) pick(label string, texts ...string) string {
	return rapid.SampledFrom(texts).Draw(g.t, label)
}

func (g grammar) list(label string, min, max int, sep string, one func() string) string {
	parts := make([]string, rapid.IntRange(min, max).Draw(g.t, label))
	for i := range parts {
		parts[i] = one()
	}
	return strings.Join(parts, sep)
}

func (g grammar) fws() string { return g.pick("fws", "", " ", "\t", "  ", "\r\n ", " \r\n\t") }

func (g grammar) atom() string { return g.pick("atom", "a", "Zz9", "!#$%&'*+-/", "=?^_`{|}~", "x-1") }

// comment goes one level down only, so that strings end.
func (g grammar) comment(depth int) string {
	return "(" + g.list("ccontent", 0, 3, " ", func() string {
		if depth > 0 && g.pick("nest", "no", "yes") == "yes" {
			return g.comment(depth - 1)
		}
		return g.pick("ctext", "a", `\)`, `\\`, `"`, "<b@c>", ",;:.[]")
	}) + ")"
}

// cfws holds no fold beside another, which could make a line of white space alone.
func (g grammar) cfws() string {
	if g.pick("comment?", "no", "no", "yes") == "yes" {
		return " " + g.comment(2) + g.pick("space", "", " ", "\r\n ")
	}
	return g.pick("space", "", " ", "\t")
}

func (g grammar) dotAtom() string { return g.list("dot-atom", 1, 3, ".", g.atom) }

func (g grammar) quoted() string {
	return `"` + g.list("qcontent", 0, 3, " ", func() string { return g.pick("qtext", "a", `\"`, `\\`, "<b@c>", ",;:.()[]") }) + `"`
}

func (g grammar) word() string {
	if g.pick("word", "atom", "quoted") == "atom" {
		return g.atom()
	}
	return g.quoted()
}

func (g grammar) phrase() string { return g.list("phrase", 1, 3, " ", g.word) }

func (g grammar) addrSpec() string {
	local := g.dotAtom()
	if g.pick("local", "dot-atom", "quoted") == "quoted" {
		local = g.quoted()
	}
	domain := g.dotAtom()
	if g.pick("domain", "dot-atom", "literal") == "literal" {
		domain = g.pick("literal", "[192.0.2.1]", "[IPv6:::1]", "[]", "[ a ]", "[(x]")
	}
	return local + "@" + domain
}

func (g grammar) mailbox() string {
	switch g.pick("mailbox", "spec", "angle", "named") {
	case "spec":
		return g.cfws() + g.addrSpec() + g.cfws()
	case "angle":
		return g.cfws() + "<" + g.addrSpec() + ">" + g.cfws()
	default:
		return g.cfws() + g.phrase() + g.cfws() + "<" + g.addrSpec() + ">" + g.cfws()
	}
}

func (g grammar) address() string {
	if g.pick("address", "mailbox", "mailbox", "group") == "mailbox" {
		return g.mailbox()
	}
	return g.phrase() + ":" + g.list("group-list", 0, 2, ",", g.mailbox) + ";" + g.cfws()
}

// TestAddressesOfTheGrammar: what the grammar makes is not accused, by the strict reading or by the one
// that knows the obsolete forms.
func TestAddressesOfTheGrammar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := grammar{t}
		value := g.list("address-list", 1, 4, ",", g.address)
		octets := fmt.Appendf(nil, "To: %s\r\n", value)
		require.NotEqual(t, "fail", string(CheckBytes(octets, Options{}).Verdict("RFC5322-3.6.3-a")), "%q", value)
		d := decoder{in: []byte(strings.ReplaceAll(value, "\r\n", "")), obs: true}
		d.addressList()
		require.Nil(t, d.err, "%q", value)
	})
}

// TestIdentifiersOfTheGrammar is the same for message identifiers.
func TestIdentifiersOfTheGrammar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := grammar{t}
		value := g.list("msg-id", 1, 4, "", func() string {
			return g.cfws() + "<" + g.dotAtom() + "@" + g.pick("right", "a.b", "[]", "[x.1]", "z") + ">" + g.cfws()
		})
		octets := fmt.Appendf(nil, "References: %s\r\n", value)
		require.NotEqual(t, "fail", string(CheckBytes(octets, Options{}).Verdict("RFC5322-3.6.4-d")), "%q", value)
	})
}

// TestDatesOfTheGrammar is the same for dates that exist.
func TestDatesOfTheGrammar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := grammar{t}
		year, month := rapid.IntRange(1900, 12000).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month")
		day := rapid.IntRange(1, daysIn(month, year)).Draw(t, "day")
		value := g.fws()
		if g.pick("weekday?", "no", "yes") == "yes" {
			n := weekdayOf(year, month, day)
			value += dayNames[3*n:3*n+3] + "," + g.pick("gap", "", " ")
		}
		value += fmt.Sprintf("%d %s %d %02d:%02d", day, monthNames[3*month-3:3*month], year, rapid.IntRange(0, 23).Draw(t, "hour"), rapid.IntRange(0, 59).Draw(t, "minute"))
		value += g.pick("second", "", ":00", ":60") + " " + g.pick("zone", "+0000", "-0000", "+1400", "-0959") + g.cfws()
		octets := fmt.Appendf(nil, "Date: %s\r\n", value)
		j := CheckBytes(octets, Options{})
		for _, id := range []string{"a", "c", "f", "g", "h", "i"} {
			require.NotEqual(t, "fail", string(j.Verdict("RFC5322-3.3-"+id)), "%q", value)
		}
	})
}
