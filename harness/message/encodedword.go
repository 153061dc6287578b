package message

import "bytes"

// encodedWord is a string that begins with "=?" and ends with "?=", taken apart. RFC 2047 §2
type encodedWord struct {
	charset  []byte
	encoding byte // 'b', 'q', or 0 for any other
	text     []byte
}

// parseEncodedWord reads one; ok is false where it is none by its form. RFC 2047 §2
func parseEncodedWord(octets []byte) (w encodedWord, ok bool) {
	charset, rest, _ := bytes.Cut(octets[2:max(2, len(octets)-2)], []byte("?"))
	encoding, text, divided := bytes.Cut(rest, []byte("?"))
	if !divided || !all(charset, wtoken) || !all(encoding, wtoken) || !all(text, vchar) || bytes.IndexByte(text, '?') >= 0 {
		return w, false
	}
	if len(encoding) == 1 && (lower(encoding[0]) == 'b' || lower(encoding[0]) == 'q') {
		w.encoding = lower(encoding[0])
	}
	w.charset, w.text = charset, text
	return w, true
}

// all tells whether there is an octet, and each is of a class.
func all(octets []byte, c class) bool {
	for _, b := range octets {
		if classes[b]&c == 0 {
			return false
		}
	}
	return len(octets) > 0
}

// looksEncoded tells whether a string claims to be an encoded-word. RFC 2047 §7
func looksEncoded(octets []byte) bool {
	return len(octets) >= 4 && bytes.HasPrefix(octets, []byte("=?")) && bytes.HasSuffix(octets, []byte("?="))
}

// encodedWordAt judges a string that claims to be one, at its place in a field body.
func (c *checker) encodedWordAt(b *body, start, end int, p position) {
	octets, at := b.text[start:end], b.place(start)
	w, ok := parseEncodedWord(octets)
	c.check(wordForm, ok, at, "no encoded-word, though it looks like one: want =?charset?encoding?text?= without white space")
	if !ok {
		return
	}
	const longest, longestLine = 75, 76
	c.check(wordLength, len(octets) <= longest, at, "an encoded-word is at most 75 characters long: divide it")
	line := b.lineLength(start)
	c.check(wordLineLength, line <= longestLine || len(octets) > longest, at, "a line with an encoded-word is at most 76 characters long: fold the field")
	c.check(wordEncoding, w.encoding != 0, at, "an encoded-word is encoded as B or Q")
	sound := false
	switch w.encoding {
	case 'b':
		var count base64Body
		sound = count.read(w.text) < 0 && (count.digits+count.pads)%4 == 0 && count.pads < 3
		c.check(wordBase64, sound, at, "the text of a B encoded-word is whole base64: a multiple of four characters, padded with \"=\"")
	case 'q':
		sound = isQ(w.text)
		c.check(wordQ, sound, at, "in a Q encoded-word each \"=\" is followed by two hexadecimal digits")
	}
	if sound {
		c.judgeContent(w, standsAlone(b.text, start, end), at)
		c.judgePosition(w, b, start, end, p)
	}
}

// isQ tells whether each "=" has its digits. RFC 2047 §4.2, §5
func isQ(text []byte) bool {
	for i, b := range text {
		if b == '=' && (i+2 >= len(text) || !isHex(text[i+1]) || !isHex(text[i+2])) {
			return false
		}
	}
	return true
}

// wordsInText judges the encoded-words of an unstructured body. RFC 2047 §5 (1), §7
func (c *checker) wordsInText(b *body) {
	if bytes.Contains(b.text, []byte("=?")) {
		c.wordsBetween(b, 0, len(b.text), inText)
	}
}

// wordsBetween judges the strings between white space.
func (c *checker) wordsBetween(b *body, start, end int, p position) {
	for i := start; i < end; {
		var from int
		from, i = nextWord(b.text[:end], i)
		word := b.text[from:i]
		whole := looksEncoded(word)
		joined := bytes.Contains(word, []byte("?==?")) && partlyEncoded(word)
		if joined {
			c.fault(wordSeparated, b.place(from), "encoded-words that touch each other: put white space between them")
		} else if whole {
			c.look(wordSeparated)
			c.encodedWordAt(b, from, i, p)
		} else {
			c.judgeBroken(b, from, i, end)
			c.judgeGlued(b, from, i, p)
		}
	}
}

// nextWord gives the next run of octets that are not white space, from i on.
func nextWord(octets []byte, i int) (start, end int) {
	for i < len(octets) && isWSP(octets[i]) {
		i++
	}
	start = i
	for i < len(octets) && !isWSP(octets[i]) {
		i++
	}
	return start, i
}

// partlyEncoded tells whether every piece, divided where one word ends and the next begins, is one.
func partlyEncoded(word []byte) bool {
	pieces := bytes.Split(word, []byte("?==?"))
	for i, p := range pieces {
		if i > 0 {
			p = append([]byte("=?"), p...)
		}
		if i < len(pieces)-1 {
			p = append(bytes.Clone(p), "?="...)
		}
		if !looksEncoded(p) {
			return false
		}
		if _, ok := parseEncodedWord(p); !ok {
			return false
		}
	}
	return true
}

// wordsInPieces judges the encoded-words of a structured body. RFC 2047 §5
func (c *checker) wordsInPieces(k fieldKind, b *body, pieces []piece) {
	if !bytes.Contains(b.text, []byte("=?")) {
		c.lookForWords(k, pieces)
		return
	}
	for _, p := range pieces {
		octets := b.text[p.start:p.end]
		switch p.kind {
		case phraseAtom:
			if looksEncoded(octets) {
				c.encodedWordAt(b, p.start, p.end, inPhrase)
			} else if bytes.HasPrefix(octets, []byte("=?")) {
				c.judgeBroken(b, p.start, p.end, len(b.text))
			}
		case commentText:
			if k == receivedField {
				continue
			}
			c.wordsInComment(b, p.start, p.end)
		case quotedString:
			c.check(wordNotInQuoted, !holdsEncodedWord(octets), b.place(p.start), "an encoded-word within quotes is not decoded: leave the quotes out")
		case localAtom, domainAtom:
			c.check(wordNotInAddress, !looksEncoded(octets), b.place(p.start), "an encoded-word in an address is not decoded: it stands in the name in front of the address only")
		}
	}
	if k == receivedField {
		c.check(wordNotInReceived, !holdsEncodedWord(b.text), b.place(0), "an encoded-word in a Received field")
	}
}

// lookForWords counts the looks at a body in which no encoded-word can be.
func (c *checker) lookForWords(k fieldKind, pieces []piece) {
	for _, p := range pieces {
		switch p.kind {
		case quotedString:
			c.look(wordNotInQuoted)
		case localAtom, domainAtom:
			c.look(wordNotInAddress)
		}
	}
	if k == receivedField {
		c.look(wordNotInReceived)
	}
}

// wordsInParameters looks for encoded-words where they are not decoded. RFC 2047 §5
func (c *checker) wordsInParameters(b *body, list []parameter) {
	for i := range list {
		if c.breaks(wordNotInParameter, !holdsEncodedWord(list[i].value)) {
			c.fault(wordNotInParameter, b.place(list[i].at.start), "an encoded-word in a parameter is not decoded: write the parameter as RFC 2231 says")
		}
	}
}

// holdsEncodedWord tells whether a well-formed encoded-word stands in the octets by itself.
func holdsEncodedWord(octets []byte) bool {
	if !bytes.Contains(octets, []byte("=?")) {
		return false
	}
	for i := 0; i < len(octets); {
		var from int
		from, i = nextWord(octets, i)
		if word := octets[from:i]; looksEncoded(word) {
			if w, ok := parseEncodedWord(word); ok && w.encoding != 0 {
				return true
			}
		}
	}
	return false
}
