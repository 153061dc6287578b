package imap

import (
	"bufio"
	"bytes"
	"io"
	"strconv"
	"unicode/utf8"

	"mailspec/reference/choice"
)

// output prints responses. The first error of the connection sticks and is seen when it is flushed.
type output struct {
	w       *bufio.Writer
	choices *choice.Choices
	rev2    bool // IMAP4rev2 is enabled: quoted strings may hold UTF-8. RFC 9051 §9
}

func newOutput(w io.Writer, c *choice.Choices) *output {
	return &output{w: bufio.NewWriter(w), choices: c}
}

// raw prints words as they are.
func (o *output) raw(words ...string) {
	for _, w := range words {
		o.w.WriteString(w)
	}
}

// word prints a word of the grammar.
func (o *output) word(w string) {
	// Free choice: the case of the grammar's own words. RFC 3501 §9
	if o.choices.Flip() {
		o.w.Write(lower(w))
		return
	}
	o.w.WriteString(w)
}

func lower(w string) []byte {
	out := []byte(w)
	for i, c := range out {
		if c >= 'A' && c <= 'Z' {
			out[i] = c - 'A' + 'a'
		}
	}
	return out
}

// untagged begins an untagged response with a word.
func (o *output) untagged(word string) {
	o.raw("* ")
	o.word(word)
}

// numbered begins an untagged response with a number and a word. RFC 3501 §7.3, §7.4
func (o *output) numbered(n int, word string) {
	o.raw("* ", strconv.Itoa(n), " ")
	o.word(word)
}

// crlf ends a line.
func (o *output) crlf() { o.raw("\r\n") }

// number prints a number.
func (o *output) number(n uint64) { o.raw(strconv.FormatUint(n, 10)) }

// nilWord prints NIL. RFC 3501 §9
func (o *output) nilWord() { o.word("NIL") }

// condition prints a status response after its tag or star. RFC 3501 §7.1
func (o *output) condition(tag, status, code, text string) {
	o.raw(tag, " ")
	o.word(status)
	if code != "" {
		o.raw(" [", code, "]")
	}
	o.raw(" ", text, "\r\n")
}

// maxQuoted is the longest string that is sent between quotes.
const maxQuoted = 1000

// canQuote tells whether a quoted string can hold the octets. RFC 3501 §9, RFC 9051 §9
func (o *output) canQuote(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isTextChar(s[i]) && !(o.rev2 && s[i] >= utf8.RuneSelf) {
			return false
		}
	}
	return len(s) <= maxQuoted && utf8.ValidString(s)
}

// string prints a short 7-bit string between quotes, any other as a literal. RFC 3501 §4.3
func (o *output) string(s string) {
	// Free choice: quoted string or literal. RFC 3501 §4.3
	if !o.canQuote(s) || o.choices.Pick(4) == 1 {
		o.literal([]byte(s))
		return
	}
	o.quoted(s)
}

// quoted prints a string that canQuote allows. RFC 3501 §9
func (o *output) quoted(s string) {
	o.w.WriteByte('"')
	for i := 0; i < len(s); i++ {
		if isQuotedSpecial(s[i]) {
			o.w.WriteByte('\\')
		}
		o.w.WriteByte(s[i])
	}
	o.w.WriteByte('"')
}

// literal prints octets with their count before them. NUL may never be sent, so it becomes "?".
// RFC 3501 §4.3, §9
func (o *output) literal(octets []byte) {
	o.raw("{", strconv.Itoa(len(octets)), "}\r\n")
	for {
		plain, rest, found := bytes.Cut(octets, []byte{0})
		o.w.Write(plain)
		if !found {
			return
		}
		o.w.WriteByte('?')
		octets = rest
	}
}

// text prints the octets of a message: a literal, for it is a message's nature to have line ends.
func (o *output) text(octets []byte) {
	// Free choice: quoted string or literal. RFC 3501 §4.3
	if o.choices.Flip() && o.canQuote(string(octets[:min(len(octets), maxQuoted+1)])) {
		o.quoted(string(octets))
		return
	}
	o.literal(octets)
}

// nstring prints a string or NIL. RFC 3501 §4.5
func (o *output) nstring(s string, present bool) {
	if !present {
		o.nilWord()
		return
	}
	o.string(s)
}

// astring prints a string, or an atom where that will do. RFC 3501 §9
func (o *output) astring(s string) {
	// Free choice: atom or string. RFC 3501 §4.3
	if isAstring(s) && upper(s) != "NIL" && o.choices.Flip() {
		o.raw(s)
		return
	}
	o.string(s)
}

// isAstring tells whether s can stand without quotes as an astring. RFC 3501 §9
func isAstring(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isAstringChar(s[i]) {
			return false
		}
	}
	return s != ""
}

// list prints "(" items ")" with one space between them.
func (o *output) list(items []string) {
	o.raw("(")
	for i, item := range items {
		if i > 0 {
			o.raw(" ")
		}
		o.raw(item)
	}
	o.raw(")")
}
