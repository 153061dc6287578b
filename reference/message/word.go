package message

// word is an atom, a quoted string without its quotes, or a dot. RFC 5322 §3.2.5
type word struct {
	text  string
	space bool // white space stood before it
	dot   bool
}

type words []word

// words reads as many words and dots as there are. The dot is obsolete in a phrase, and common.
// RFC 5322 §4.1
func (s *scanner) words() (list words) {
	for {
		space := s.cfws()
		text, quoted := s.quotedString()
		dot := !quoted && s.take('.')
		if dot {
			text = "."
		} else if !quoted {
			text = s.run(isAtext)
		}
		if text == "" && !quoted {
			return list
		}
		list = append(list, word{text: text, space: space, dot: dot})
	}
}

// phrase joins the words of a display name, one space between words that stood apart. RFC 5322 §3.2.5
func (w words) phrase() string {
	var out []byte
	for i, word := range w {
		if i > 0 && word.space {
			out = append(out, ' ')
		}
		out = append(out, word.text...)
	}
	return string(out)
}

// local joins the words of a local-part. Words without a dot between them are not valid; a space keeps
// them apart. RFC 5322 §3.4.1, §4.4
func (w words) local() string {
	var out []byte
	for i, word := range w {
		if i > 0 && !word.dot && !w[i-1].dot {
			out = append(out, ' ')
		}
		out = append(out, word.text...)
	}
	return string(out)
}
