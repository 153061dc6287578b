package message

import "bytes"

// position is where in a field an encoded-word stands. RFC 2047 §5
type position uint8

const (
	inText position = iota
	inComment
	inPhrase
)

// judgePosition looks at what the place of an encoded-word asks of it. RFC 2047 §5 (2), (3)
func (c *checker) judgePosition(w encodedWord, b *body, start, end int, p position) {
	at := b.place(start)
	c.look(wordWhole)
	switch p {
	case inComment:
		if w.encoding == 'q' {
			c.check(wordInCommentOctets, !bytes.ContainsAny(w.text, `()"`), at, "a Q encoded-word in a comment with a parenthesis or a quote in it: write these as =28, =29 and =22")
		}
		c.look(wordApartInComment)
	case inPhrase:
		if w.encoding == 'q' {
			c.check(wordInPhraseOctets, all(w.text, phraseQ), at, "a Q encoded-word in a name holds letters, digits and !*+-/=_ only: write all other characters as = and two digits")
		}
		apart := (start == 0 || isWSP(b.text[start-1])) && (end == len(b.text) || isWSP(b.text[end]))
		c.check(wordApartInPhrase, apart, at, "an encoded-word in a name that touches what stands beside it: put a space between them")
	case inText:
		c.look(wordApartInText)
	}
}

// judgeGlued looks for an encoded-word that other characters touch, so that nobody decodes it.
// RFC 2047 §5 (1), (2)
func (c *checker) judgeGlued(b *body, start, end int, p position) {
	i := wordWithin(b.text[start:end])
	if i < 0 {
		return
	}
	r := wordApartInText
	if p == inComment {
		r = wordApartInComment
	}
	c.fault(r, b.place(start+i), "an encoded-word that touches other characters is not decoded: put white space around it")
}

// wordWithin finds an encoded-word among other characters, or gives -1. What stands in parentheses, quotes
// or other brackets is let pass: so one writes about encoded-words.
func wordWithin(octets []byte) int {
	for i := 0; i < len(octets); {
		from := bytes.Index(octets[i:], []byte("=?"))
		if from < 0 {
			return -1
		}
		from += i
		n := wordLengthAt(octets[from:])
		if n == 0 {
			i = from + 2
			continue
		}
		if from == 0 || isNot(octets[from-1], "([<{\"'`") {
			return from
		}
		i = from + n
	}
	return -1
}

// wordLengthAt gives the length of the well-formed encoded-word that octets begin with, or 0.
func wordLengthAt(octets []byte) int {
	i := 2
	for part := range 3 {
		n := bytes.IndexByte(octets[i:], '?')
		if n <= 0 {
			return 0
		}
		if c := [...]class{wtoken, wtoken, vchar}[part]; !all(octets[i:i+n], c) {
			return 0
		}
		i += n + 1
	}
	if i >= len(octets) || octets[i] != '=' {
		return 0
	}
	if _, ok := parseEncodedWord(octets[:i+1]); !ok {
		return 0
	}
	return i + 1
}

// judgeBroken looks for an encoded-word that begins in a word and ends in a later one. RFC 2047 §2
func (c *checker) judgeBroken(b *body, start, end, limit int) {
	c.look(wordWhole)
	w := b.text[start:end]
	if !bytes.HasPrefix(w, []byte("=?")) || bytes.Count(w, []byte("?")) != 3 {
		return
	}
	parts := bytes.SplitN(w[2:], []byte("?"), 3)
	if !all(parts[0], wtoken) || len(parts[1]) != 1 || isNot(lower(parts[1][0]), "bq") {
		return
	}
	rest := b.text[end:limit]
	if n := bytes.IndexByte(rest, '?'); n > 0 && n+1 < len(rest) && rest[n+1] == '=' && (n+2 == len(rest) || !all(rest[n+2:n+3], vchar)) {
		c.fault(wordWhole, b.place(start), "an encoded-word with white space in it is not decoded: write a space as _ in Q, and break the text between encoded-words")
	}
}

// wordInIdentifier looks for an encoded-word in a message identifier. RFC 2047 §5
func (c *checker) wordInIdentifier(b *body, s span) {
	id := b.text[s.start:s.end]
	left, _, _ := bytes.Cut(id, []byte("@"))
	if c.look(wordNotInIdentifier); !looksEncoded(left) {
		return
	}
	if w, ok := parseEncodedWord(left); ok && w.encoding != 0 {
		c.fault(wordNotInIdentifier, b.place(s.start), "an encoded-word in an identifier is not decoded: make the identifier of ASCII letters and digits")
	}
}

// wordsInComment judges the encoded-words of a comment, also where a parenthesis touches them.
// RFC 2047 §5 (2)
func (c *checker) wordsInComment(b *body, start, end int) {
	if !bytes.Contains(b.text[start:end], []byte("=?")) {
		return
	}
	for i := start; i < end; {
		from := i
		for from < end && (isWSP(b.text[from]) || b.text[from] == '(' || b.text[from] == ')') {
			from++
		}
		_, i = nextWord(b.text[:end], from)
		to := i
		for to > from && b.text[to-1] == ')' {
			to--
		}
		c.wordsBetween(b, from, to, inComment)
		if !looksEncoded(b.text[from:to]) {
			c.judgeBroken(b, from, to, end)
		}
	}
}
