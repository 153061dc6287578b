package smtp

import (
	"strconv"
	"strings"

	"mailspec/reference/idna"
)

// maxDomain is the longest domain name. RFC 5321 §4.5.3.1.2
const maxDomain = 255

// domain reads a Domain. RFC 5321 §4.1.2
func (d *decoder) domain() string {
	start := d.pos
	d.subDomain()
	for d.has('.') {
		d.subDomain()
	}
	if len(idna.ToASCII(d.in[start:d.pos])) > maxDomain {
		d.fail("Domain")
	}
	return d.in[start:d.pos]
}

// subDomain reads letters, digits and hyphens, with no hyphen at either end. RFC 5321 §4.1.2
func (d *decoder) subDomain() {
	if d.uLabel() {
		return
	}
	d.some(letDig, "sub-domain")
	for d.bad == nil && d.at('-') {
		for d.has('-') {
		}
		d.some(letDig, "sub-domain")
	}
}

// uLabel takes a U-label if there is one. RFC 6531 §3.3
func (d *decoder) uLabel() bool {
	end := d.pos
	for d.utf8 && end < len(d.in) {
		if c := d.in[end]; letDig.has(c) || c == '-' {
			end++
		} else if n := nonASCII(d.in[end:]); n > 0 {
			end += n
		} else {
			break
		}
	}
	if d.bad != nil || !idna.IsULabel(d.in[d.pos:end]) {
		return false
	}
	d.pos = end
	return true
}

// host reads a Domain or an address-literal. RFC 5321 §4.1.2
func (d *decoder) host() string {
	if d.at('[') {
		return d.addressLiteral()
	}
	return d.domain()
}

// addressLiteral reads an address with its brackets. RFC 5321 §4.1.3
func (d *decoder) addressLiteral() string {
	start := d.pos
	d.octet('[', "address-literal")
	address := d.some(dcontent, "address-literal")
	if d.bad == nil && !isAddress(address) {
		d.pos = start
		d.fail("address-literal")
	}
	d.octet(']', "address-literal")
	return d.in[start:d.pos]
}

// isAddress tells the three kinds of address apart by their tag. RFC 5321 §4.1.3
func isAddress(s string) bool {
	tag, rest, tagged := strings.Cut(s, ":")
	switch {
	case !tagged:
		return isIPv4(s)
	case upper(tag) == "IPV6":
		return isIPv6(rest)
	}
	return isStandardizedTag(tag) && rest != ""
}

// isStandardizedTag checks an Ldh-str. RFC 5321 §4.1.2, §4.1.3
func isStandardizedTag(s string) bool {
	for i := range len(s) {
		if !letDig.has(s[i]) && s[i] != '-' {
			return false
		}
	}
	return s != "" && s[len(s)-1] != '-'
}

// isIPv4 checks an IPv4-address-literal: four times Snum. RFC 5321 §4.1.3
func isIPv4(s string) bool {
	parts := strings.Split(s, ".")
	for _, p := range parts {
		n, err := strconv.ParseUint(p, 10, 8)
		if len(p) > 3 || err != nil || n > 255 {
			return false
		}
	}
	return len(parts) == 4
}

// How many groups of 16 bits an IPv6 address has, and how many of them an IPv4 address at its end is.
// RFC 5321 §4.1.3
const (
	groups6 = 8
	groups4 = 2
)

// isIPv6 checks an IPv6-addr. "::" stands for two groups at least. RFC 5321 §4.1.3
func isIPv6(s string) bool {
	head, tail, compressed := strings.Cut(s, "::")
	if !compressed {
		n, ok := groups(s, true)
		return ok && n == groups6
	}
	before, okBefore := groups(head, false)
	after, okAfter := groups(tail, true)
	return okBefore && okAfter && before+after <= groups6-2
}

// groups counts the groups of a part of an IPv6 address, at whose end IPv4 may stand.
func groups(s string, endsIn4 bool) (n int, ok bool) {
	if s == "" {
		return 0, true
	}
	parts := strings.Split(s, ":")
	for i, p := range parts {
		switch {
		case endsIn4 && i == len(parts)-1 && isIPv4(p):
			n += groups4
		case len(p) >= 1 && len(p) <= 4 && hexdig.all(p):
			n++
		default:
			return 0, false
		}
	}
	return n, true
}
