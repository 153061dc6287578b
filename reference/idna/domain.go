// Package idna gives the forms of domain names that are not ASCII: U-labels for people, A-labels for
// comparison. The rules of the code points are golang.org/x/net/idna's, the registration profile of IDNA
// 2008, which follows Unicode's in what it permits of symbols. RFC 5890, RFC 5891
package idna

import (
	"strings"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"
)

// prefix begins an A-label. RFC 5890 §2.3.2.5
const prefix = "xn--"

// profile checks labels by IDNA 2008, without the mappings of a browser.
var profile = idna.New(idna.ValidateLabels(true), idna.CheckHyphens(true), idna.CheckJoiners(true), idna.BidiRule(), idna.StrictDomainName(true))

// IsULabel tells whether a label with octets beyond ASCII is a U-label: it has an A-label that leads back
// to it. RFC 5890 §2.3.2.1, RFC 5891 §5.4
func IsULabel(label string) bool {
	if isASCII(label) || strings.ContainsRune(label, '.') {
		return false
	}
	a, err := profile.ToASCII(label)
	if err != nil || len(a) > maxLabel {
		return false
	}
	u, err := profile.ToUnicode(a)
	return err == nil && u == label
}

// maxLabel is the longest label, in ASCII. RFC 5890 §2.3.2.1
const maxLabel = 63

// ToASCII writes a domain with A-labels and small letters, so that two names of the same domain are the
// same string. A label that cannot be one of a domain stays as it is. RFC 5890 §2.3.2.4
func ToASCII(domain string) string {
	return mapLabels(domain, func(l string) string {
		folded := norm.NFC.String(strings.ToLower(l))
		if a, err := profile.ToASCII(folded); err == nil && a != "" {
			return a
		}
		return l
	})
}

// ToUnicode writes a domain with U-labels where its labels stand for such. RFC 5890 §2.3.2.1
func ToUnicode(domain string) string {
	return mapLabels(domain, func(l string) string {
		if len(l) < len(prefix) || !strings.EqualFold(l[:len(prefix)], prefix) {
			return l
		}
		if u, err := profile.ToUnicode(strings.ToLower(l)); err == nil && IsULabel(u) {
			return u
		}
		return l
	})
}

func mapLabels(domain string, f func(string) string) string {
	labels := strings.Split(domain, ".")
	for i, l := range labels {
		labels[i] = f(l)
	}
	return strings.Join(labels, ".")
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
