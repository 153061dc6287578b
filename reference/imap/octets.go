package imap

// isChar tells the octets of CHAR: US-ASCII without NUL. RFC 3501 §9, RFC 5234 §B.1
func isChar(c byte) bool { return c >= 0x01 && c <= 0x7F }

// isCtl tells the controls. RFC 5234 §B.1
func isCtl(c byte) bool { return c < ' ' || c == 0x7F }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isAlpha(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// isListWildcard tells the wildcards of LIST. RFC 3501 §9
func isListWildcard(c byte) bool { return c == '%' || c == '*' }

// isQuotedSpecial tells what a quoted string escapes. RFC 3501 §9
func isQuotedSpecial(c byte) bool { return c == '"' || c == '\\' }

// isAtomSpecial tells what an atom cannot hold. RFC 3501 §9
func isAtomSpecial(c byte) bool {
	switch c {
	case '(', ')', '{', ' ', ']':
		return true
	}
	return isCtl(c) || isListWildcard(c) || isQuotedSpecial(c)
}

// isAtomChar tells ATOM-CHAR. RFC 3501 §9
func isAtomChar(c byte) bool { return isChar(c) && !isAtomSpecial(c) }

// isAstringChar tells ASTRING-CHAR. RFC 3501 §9
func isAstringChar(c byte) bool { return isAtomChar(c) || c == ']' }

// isTagChar tells what a tag is made of. RFC 3501 §9
func isTagChar(c byte) bool { return isAstringChar(c) && c != '+' }

// isListChar tells list-char. RFC 3501 §9
func isListChar(c byte) bool { return isAstringChar(c) || isListWildcard(c) }

// isTextChar tells TEXT-CHAR. RFC 3501 §9
func isTextChar(c byte) bool { return isChar(c) && c != '\r' && c != '\n' }

// upper folds the case of US-ASCII letters alone, as the grammar does. RFC 3501 §9
func upper[T string | []byte](word T) string {
	out := []byte(word)
	for i, c := range out {
		if c >= 'a' && c <= 'z' {
			out[i] = c - 'a' + 'A'
		}
	}
	return string(out)
}
