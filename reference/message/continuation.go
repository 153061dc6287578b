package message

import (
	"strconv"
	"strings"
)

// DecodeParameters joins continued parameters and undoes the encoding of extended ones. A continued "x"
// comes out as "x" where its first section stood; one that names a charset comes out in UTF-8 and as "x*".
// What is not well formed, or of an unknown charset, stays as it is. RFC 2231 §3, §4, RFC 9051 §7.5.2
func DecodeParameters(params []Parameter) []Parameter {
	sections := map[sectionKey]Parameter{}
	for _, p := range params {
		if key, ok := splitName(p.Name); ok {
			sections[key] = p
		}
	}
	lengths := map[string]int{} // how many sections of a continued parameter came out joined
	first := map[string]Parameter{}
	for key := range sections {
		if key.section == 0 {
			first[key.name], lengths[key.name] = join(key.name, sections)
		}
	}
	out := make([]Parameter, 0, len(params))
	for _, p := range params {
		key, ok := splitName(p.Name)
		switch {
		case !ok:
		case key.section == whole:
			if text, known := decodeExtended([]Parameter{p}); known {
				p.Value = text
			}
		case key.section == 0 && lengths[key.name] > 0:
			p = first[key.name]
		case key.section < lengths[key.name]:
			continue
		}
		out = append(out, p)
	}
	return out
}

// whole is the section of a parameter that is not continued.
const whole = -1

// sectionKey names one section of a continued parameter, in lower case.
type sectionKey struct {
	name    string
	section int
}

// splitName reads attribute ["*" section] ["*"]. It is not ok for a plain attribute. RFC 2231 §7
func splitName(name string) (key sectionKey, ok bool) {
	name, extended := strings.CutSuffix(strings.ToLower(name), "*")
	attribute, digits, continued := strings.Cut(name, "*")
	if !continued {
		return sectionKey{name, whole}, extended
	}
	n, err := strconv.ParseUint(digits, 10, 16)
	if err != nil || digits != strconv.FormatUint(n, 10) {
		return sectionKey{}, false
	}
	return sectionKey{attribute, int(n)}, true
}

// join puts the sections from 0 on together and counts them; none when they cannot be decoded.
// RFC 2231 §3, §4.1
func join(name string, sections map[sectionKey]Parameter) (joined Parameter, count int) {
	var list []Parameter
	for p, there := sections[sectionKey{name, 0}]; there; p, there = sections[sectionKey{name, len(list)}] {
		list = append(list, p)
		joined.Value += p.Value
	}
	joined.Name, _, _ = strings.Cut(list[0].Name, "*")
	if !strings.HasSuffix(list[0].Name, "*") {
		return joined, len(list)
	}
	text, known := decodeExtended(list)
	if !known {
		return Parameter{}, 0
	}
	return Parameter{joined.Name + "*", text}, len(list)
}

// decodeExtended undoes the percent signs of the sections that have them and converts all to UTF-8. The
// first names charset and language. RFC 2231 §4, §4.1
func decodeExtended(list []Parameter) (text string, known bool) {
	charset, rest, found := strings.Cut(list[0].Value, "'")
	_, rest, found2 := strings.Cut(rest, "'")
	if !found || !found2 {
		return "", false
	}
	octets := decodeHexEscapes([]byte(rest), '%')
	for _, p := range list[1:] {
		if strings.HasSuffix(p.Name, "*") {
			octets = append(octets, decodeHexEscapes([]byte(p.Value), '%')...)
		} else {
			octets = append(octets, p.Value...)
		}
	}
	return toUTF8(charset, octets)
}
