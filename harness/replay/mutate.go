package replay

import (
	"bytes"
)

// mutateSMTP changes each reply's code for one of another class, and takes single lines out of replies
// of several where the scenario speaks of them.
func mutateSMTP(lines [][]byte, relevant func(string) bool) []mutant {
	var out []mutant
	for i := 0; i < len(lines); {
		end := i
		for end < len(lines)-1 && len(lines[end]) > 3 && lines[end][3] == '-' {
			end++
		}
		if len(lines[i]) >= 3 {
			for _, code := range otherCodes(lines[i][0]) {
				out = append(out, recode(lines, i, end, code))
			}
		}
		for j := i + 1; j < end; j++ {
			if len(lines[j]) > 4 && relevant(keyword(lines[j][4:])) {
				out = append(out, changed(lines, j, nil))
			}
		}
		i = end + 1
	}
	return out
}

// keyword is the first word of a line's text.
func keyword(text []byte) string {
	end := bytes.IndexAny(text, " \r\n")
	return string(text[:max(end, 0)])
}

// otherCodes gives codes of other classes than the one that begins with the digit.
func otherCodes(class byte) []string {
	switch class {
	case '2':
		return []string{"550", "450"}
	case '3':
		return []string{"250", "503"}
	default:
		return []string{"250"}
	}
}

// recode gives the lines with another code in those of one reply.
func recode(lines [][]byte, first, last int, code string) mutant {
	var octets []byte
	for j, l := range lines {
		if j >= first && j <= last && len(l) >= 3 {
			octets = append(octets, code...)
			l = l[3:]
		}
		octets = append(octets, l...)
	}
	return mutant{show(lines[last]) + " → " + code, octets}
}

// mutatePOP3 turns status indicators round, changes the numbers that are no prose, takes lines of
// multi-line responses out, changes and unstuffs them. The lines themselves count where the scenario
// speaks of them: by a capability's name, or by the end line that it expects behind others.
func mutatePOP3(before []byte, lines [][]byte, relevant func(string) bool) []mutant {
	var out []mutant
	for i, l := range lines {
		switch {
		case bytes.HasPrefix(l, []byte("+OK")):
			out = append(out, changed(lines, i, append([]byte("-ERR"), l[3:]...)))
			if numbersCount(before) && relevant("+OK ") {
				for _, b := range bump(l) {
					out = append(out, changed(lines, i, b))
				}
			}
		case bytes.HasPrefix(l, []byte("-ERR")):
			out = append(out, changed(lines, i, append([]byte("+OK"), l[4:]...)))
		case bytes.Equal(l, []byte(".\r\n")):
		case isVerb(before, "CAPA"):
			if relevant(keyword(l)) {
				out = append(out, changed(lines, i, nil))
			}
		case relevant("."):
			out = append(out, body(lines, i)...)
		}
	}
	return out
}

// numbersCount tells whether the numbers of the status line are data: after STAT, LIST n and UIDL n.
func numbersCount(before []byte) bool {
	one := bytes.IndexByte(before, ' ') == 4
	return isVerb(before, "STAT") || one && (isVerb(before, "LIST") || isVerb(before, "UIDL"))
}

func isVerb(line []byte, verb string) bool {
	return len(line) >= len(verb) && bytes.EqualFold(line[:len(verb)], []byte(verb))
}

// body changes a line of a multi-line response.
func body(lines [][]byte, i int) []mutant {
	out := []mutant{changed(lines, i, nil)}
	l := lines[i]
	if bytes.HasPrefix(l, []byte("..")) {
		out = append(out, changed(lines, i, l[1:]))
	}
	for j, b := range l {
		if b >= 'a' && b < 'z' {
			other := bytes.Clone(l)
			other[j]++
			return append(out, changed(lines, i, other))
		}
	}
	return out
}

// mutateIMAP turns the tagged status round, changes its tag, takes untagged responses out, and changes
// numbers, flags and the octets of literals in them, as far as the scenario speaks of such responses.
func mutateIMAP(lines [][]byte, relevant func(string) bool) []mutant {
	var out []mutant
	literal, spoken := 0, false
	for i, l := range lines {
		switch {
		case literal > 0:
			switch {
			case literal < len(l):
			case spoken:
				out = append(out, letter(lines, i)...)
			case relevant(fieldName(l)):
				out = append(out, field(lines, i)...)
			}
			literal -= min(literal, len(l))
			continue
		case bytes.HasPrefix(l, []byte("* ")):
			if bytes.HasPrefix(l, []byte("* OK")) && relevant("* OK") {
				out = append(out, changed(lines, i, append([]byte("* BYE"), l[4:]...)))
			}
			if spoken = relevant(responseName(l)); spoken {
				out = append(out, untagged(lines, i)...)
			}
		case bytes.HasPrefix(l, []byte("+")):
			out = append(out, changed(lines, i, nil))
		default:
			out = append(out, tagged(lines, i, relevant)...)
		}
		literal = literalSize(l)
	}
	return out
}

// fieldName is the name of a field of a message with its colon, "" when the line begins none.
func fieldName(l []byte) string {
	name, _, found := bytes.Cut(l, []byte(":"))
	if !found || len(name) == 0 || bytes.ContainsAny(name, " \t") {
		return ""
	}
	return string(name) + ":"
}

// field changes a letter of a field's name, and one of its body.
func field(lines [][]byte, i int) []mutant {
	out := letter(lines, i)
	l := lines[i]
	for j := len(l) - 1; l[j] != ':'; j-- {
		if b := l[j]; b >= 'a' && b < 'z' {
			other := bytes.Clone(l)
			other[j]++
			return append(out, changed(lines, i, other))
		}
	}
	return out
}

// letter changes one letter of a line.
func letter(lines [][]byte, i int) []mutant {
	for j, b := range lines[i] {
		if b >= 'a' && b < 'z' {
			other := bytes.Clone(lines[i])
			other[j]++
			return []mutant{changed(lines, i, other)}
		}
	}
	return nil
}

func untagged(lines [][]byte, i int) []mutant {
	l := lines[i]
	var out []mutant
	if literalSize(l) == 0 {
		out = append(out, changed(lines, i, nil))
	}
	if bytes.HasPrefix(l, []byte("* OK")) && !bytes.Contains(l, []byte("[")) {
		return out
	}
	for _, b := range bump(l) {
		out = append(out, changed(lines, i, b))
	}
	if at := bytes.IndexByte(l, '\\'); at >= 0 {
		end := at + 1
		for end < len(l) && isWord(l[end]) {
			end++
		}
		out = append(out, changed(lines, i, append(bytes.Clone(l[:at]), append([]byte(`\Draft`), l[end:]...)...)))
	}
	return out
}

func tagged(lines [][]byte, i int, relevant func(string) bool) []mutant {
	l := lines[i]
	tag, rest, found := bytes.Cut(l, []byte(" "))
	if !found {
		return nil
	}
	status, text, _ := bytes.Cut(rest, []byte(" "))
	other := []byte("OK ")
	if bytes.EqualFold(status, []byte("OK")) {
		other = []byte("NO ")
	}
	join := func(parts ...[]byte) []byte { return bytes.Join(parts, nil) }
	out := []mutant{
		changed(lines, i, join(tag, []byte(" "), other, text)),
		changed(lines, i, join(tag, []byte("x "), rest)),
	}
	if code := responseName(append([]byte("* OK "), text...)); bytes.HasPrefix(text, []byte("[")) && relevant(code) {
		if end := bytes.IndexByte(text, ']'); end > 0 {
			out = append(out, changed(lines, i, join(tag, []byte(" "), status, []byte(" "), bytes.TrimPrefix(text[end+1:], []byte(" ")))))
		}
	}
	return out
}

// responseName is what an untagged response is called: EXISTS, FETCH, or the response code of a status.
func responseName(l []byte) string {
	words := bytes.FieldsFunc(l, func(r rune) bool { return r == ' ' || r == '[' || r == ']' || r == '\r' || r == '\n' })
	name := ""
	for i, w := range words {
		if i == 0 || w[0] >= '0' && w[0] <= '9' {
			continue
		}
		name = string(w)
		if name != "OK" || !bytes.Contains(l, []byte("[")) {
			break
		}
	}
	return name
}

// literalSize is the size of the literal that a line announces at its end, 0 without one.
func literalSize(l []byte) int {
	l = bytes.TrimSuffix(l, []byte("}\r\n"))
	open := bytes.LastIndexByte(l, '{')
	if open < 0 {
		return 0
	}
	n := 0
	for _, b := range l[open+1:] {
		if b < '0' || b > '9' || n > 1<<24 {
			return 0
		}
		n = n*10 + int(b-'0')
	}
	return n
}
