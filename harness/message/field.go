package message

import (
	"bytes"
	"slices"
	"sort"
)

// maxField bounds how much of one header field is held; the grammar of a longer one is not judged.
const maxField = 256 << 10

// field is one header field, as it stands in the message.
type field struct {
	raw     []byte // with the line ends inside it, without the last
	offset  int64  // of the first octet in the message
	line    int    // of the first octet
	colon   int    // in raw
	name    string // in lower case, without white space behind it
	kind    fieldKind
	clipped bool // longer than maxField
	accused bool // holds octets that no field may hold: named already
}

// place is where a finding is.
type place struct {
	offset       int64
	line, column int
}

// start is the place of the field's first octet.
func (f *field) start() place { return place{f.offset, f.line, 1} }

// place gives the place of an octet of raw.
func (f *field) place(i int) place {
	before := f.raw[:min(i, len(f.raw))]
	return place{
		offset: f.offset + int64(len(before)),
		line:   f.line + bytes.Count(before, []byte{'\n'}),
		column: len(before) - bytes.LastIndexByte(before, '\n'),
	}
}

// begin makes the field that starts with a line.
func (f *field) begin(l *line, colon int) {
	end := colon
	for end > 0 && isWSP(l.text[end-1]) {
		end--
	}
	*f = field{raw: append(f.raw[:0], l.text...), offset: l.offset, line: l.number, colon: colon, clipped: !l.whole()}
	f.name, f.kind = fieldName(l.text[:end])
}

// maxName is longer than any name that is known here.
const maxName = 40

// fieldName gives the name in lower case, and which field it is. Names that are known take no memory.
func fieldName(octets []byte) (string, fieldKind) {
	if len(octets) > maxName {
		return "", otherField
	}
	var room [maxName]byte
	name := appendLower(room[:0], octets)
	if k := kinds[string(name)]; k != otherField {
		return lowerNames[k], k
	}
	return string(name), otherField
}

// extend adds a line to the field. The line end before it is part of the field now.
func (f *field) extend(before lineEnd, l *line) {
	if len(f.raw)+len(l.text)+2 > maxField || !l.whole() {
		f.clipped = true
		return
	}
	if before == endCRLF {
		f.raw = append(f.raw, '\r')
	}
	f.raw = append(append(f.raw, '\n'), l.text...)
}

// body is a field body with its folding undone, and the way back to the message.
type body struct {
	text  []byte
	folds []fold
	field *field
}

// fold says that from an octet of the text on, the message holds so many octets more than the text.
type fold struct{ at, removed int }

// unfold removes the line ends that white space follows. The text of a folded field and its folds are put
// into what another body no longer needs. RFC 5322 §2.2.3
func (f *field) unfold(old body) body {
	b := body{field: f, folds: old.folds[:0]}
	raw := f.raw[f.colon+1:]
	if bytes.IndexByte(raw, '\n') < 0 {
		b.text = raw
		return b
	}
	b.text = slices.Grow(old.text[:0], len(raw))
	for removed := 0; ; {
		lf := bytes.IndexByte(raw, '\n')
		if lf < 0 {
			b.text = append(b.text, raw...)
			return b
		}
		cut := lf
		if cut > 0 && raw[cut-1] == '\r' {
			cut--
		}
		b.text = append(b.text, raw[:cut]...)
		removed += lf + 1 - cut
		b.folds = append(b.folds, fold{len(b.text), removed})
		raw = raw[lf+1:]
	}
}

// place gives the place of an octet of the text.
func (b *body) place(i int) place {
	start, removed, n := b.lineOf(i)
	raw := b.field.colon + 1 + i + removed
	return place{b.field.offset + int64(raw), b.field.line + n, raw - start + 1}
}

// lineOf finds the line of the field on which an octet of the text stands: where it starts in raw, what
// was removed before it, and how many lines are before it.
func (b *body) lineOf(i int) (start, removed, n int) {
	if len(b.folds) == 0 || i < b.folds[0].at {
		return 0, 0, 0
	}
	n = sort.Search(len(b.folds), func(k int) bool { return b.folds[k].at > i })
	f := b.folds[n-1]
	return b.field.colon + 1 + f.at + f.removed, f.removed, n
}

// lineLength gives the length of that line, without its end.
func (b *body) lineLength(i int) int {
	start, removed, n := b.lineOf(i)
	if n == len(b.folds) {
		return len(b.field.raw) - start
	}
	return b.field.colon + 1 + b.folds[n].at + removed - start
}
