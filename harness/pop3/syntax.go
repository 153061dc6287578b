package pop3

import (
	"bytes"
	"fmt"
)

// SyntaxError says where octets leave the grammar.
type SyntaxError struct {
	Rule   string // the ABNF rule, or the term, that does not hold
	Offset int    // in the octets read
}

// Error implements error.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("not a %s at octet %d", e.Rule, e.Offset)
}

// Span says where an element stands in the octets read.
type Span struct{ Offset, Length int }

// The rules that a response can break.
const (
	RuleStatus     = "status"
	RuleSingleLine = "single-line"
	RuleText       = "text"
	RuleCRLF       = "CRLF"
	RuleStuffing   = "dot-stuffed"
	RuleMultiLine  = "multi-line"
	RuleListing    = "scan listing"
	RuleUniqueID   = "unique-id listing"
	RuleCapability = "capability"
	RuleRespCode   = "resp-code"
	RuleTimestamp  = "timestamp"
)

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// isVchar tells whether an octet is visible US-ASCII. RFC 5234 appendix B.1
func isVchar(b byte) bool { return '!' <= b && b <= '~' }

// isCchar judges an octet of a capa-tag. RFC 2449 §3
func isCchar(b byte) bool { return b > ' ' && b <= 0x7F && b != '.' }

// isRchar judges an octet of a response code. RFC 2449 §3
func isRchar(b byte) bool { return b > ' ' && b <= 0x7F && b != '/' && b != ']' }

// span gives how many octets at the head of s a class takes.
func span(s []byte, class func(byte) bool) int {
	for i, b := range s {
		if !class(b) {
			return i
		}
	}
	return len(s)
}

func upper(b byte) byte {
	if 'a' <= b && b <= 'z' {
		return b - 'a' + 'A'
	}
	return b
}

// capitals gives a word with its ASCII letters as capitals.
func capitals(s []byte) string {
	out := make([]byte, len(s))
	for i, b := range s {
		out[i] = upper(b)
	}
	return string(out)
}

// maxDigits keeps a decimal number within an int64.
const maxDigits = 18

// number reads a decimal number at the head of s; n is how many octets it has, 0 for none.
func number(s []byte) (value int64, n int) {
	n = span(s, isDigit)
	if n > maxDigits {
		return 0, 0
	}
	for _, b := range s[:n] {
		value = value*10 + int64(b-'0')
	}
	return value, n
}

// cutLineEnd takes CRLF, or an LF that stands for it, off the end of a line.
func cutLineEnd(line []byte) (body []byte, end int) {
	switch {
	case bytes.HasSuffix(line, []byte("\r\n")):
		return line[:len(line)-2], 2
	case bytes.HasSuffix(line, []byte("\n")):
		return line[:len(line)-1], 1
	}
	return line, 0
}
