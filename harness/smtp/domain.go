package smtp

import "net/netip"

// hostLength gives how many octets at the head of s are a Domain or an address-literal; 0 for none.
// RFC 5321 §4.1.2, §4.1.3
func hostLength(s []byte) int {
	if len(s) > 0 && s[0] == '[' {
		return addressLiteral(s)
	}
	return domain(s)
}

// domain reads sub-domain *("." sub-domain). RFC 5321 §4.1.2
func domain(s []byte) int {
	n := 0
	for {
		label := subDomain(s[n:])
		if label == 0 {
			return 0
		}
		n += label
		if n == len(s) || s[n] != '.' {
			return n
		}
		n++
	}
}

// subDomain reads Let-dig [Ldh-str], which neither begins nor ends with a hyphen. RFC 5321 §4.1.2
func subDomain(s []byte) int {
	n := span(s, ldh)
	if n == 0 || s[0] == '-' || s[n-1] == '-' {
		return 0
	}
	return n
}

// addressLiteral reads "[" … "]". RFC 5321 §4.1.3
func addressLiteral(s []byte) int {
	n := 1 + span(s[1:], dcontent)
	if n >= len(s) || s[n] != ']' || !literalInside(s[1:n]) {
		return 0
	}
	return n + 1
}

// literalInside judges what stands between the brackets. A leading zero in a Snum is within the grammar
// of §4.1.3, though net/netip would refuse it.
func literalInside(s []byte) bool {
	const ipv6 = "IPV6:"
	if len(s) > len(ipv6) && equalFold(s[:len(ipv6)], ipv6) {
		a, err := netip.ParseAddr(string(s[len(ipv6):]))
		return err == nil && a.Is6() && a.Zone() == ""
	}
	if ipv4Literal(s) {
		return true
	}
	tag := subDomainEnd(s)
	return tag > 0 && tag+1 < len(s) && s[tag] == ':'
}

// subDomainEnd reads Ldh-str, which may begin with a hyphen. RFC 5321 §4.1.2
func subDomainEnd(s []byte) int {
	n := span(s, ldh)
	if n == 0 || s[n-1] == '-' {
		return 0
	}
	return n
}

// ipv4Literal reads Snum 3("." Snum). RFC 5321 §4.1.3
func ipv4Literal(s []byte) bool {
	for i := range 4 {
		n := span(s, digit)
		if n == 0 || n > 3 || number(s[:n]) > 255 {
			return false
		}
		s = s[n:]
		if i < 3 {
			if len(s) == 0 || s[0] != '.' {
				return false
			}
			s = s[1:]
		}
	}
	return len(s) == 0
}

// number gives the value of at most 18 digits.
func number(digits []byte) (n int) {
	for _, d := range digits {
		n = n*10 + int(d-'0')
	}
	return n
}
