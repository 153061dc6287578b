package imap

import (
	"strconv"
)

// unit is one octet of a response, or of a pattern: there, values above 255 are holes.
type unit interface{ byte | uint16 }

// TokenKind says what a token is.
type TokenKind int

// The kinds of tokens.
const (
	AtomToken TokenKind = iota
	QuotedToken
	LiteralToken
	Literal8Token
	ListToken
)

// token is a piece of a response or of a pattern, as structure: whoever sent it, and whichever rule of
// the grammar it was.
type token[T unit] struct {
	Kind  TokenKind
	Text  []T // decoded
	Items []token[T]
	Span  Span
}

// Token is a piece of a response.
type Token = token[byte]

// Tokens cuts octets into tokens, as far as a line end. The error is a *SyntaxError.
func Tokens(octets []byte) ([]Token, error) {
	l := &lexer[byte]{in: octets}
	tokens := l.sequence()
	if l.err == nil && l.off != len(octets) {
		l.fail("SP")
	}
	return tokens, l.err
}

// AppendTokens writes tokens as a server could send them.
func AppendTokens(dst []byte, tokens []Token) []byte {
	for i, t := range tokens {
		if i > 0 {
			dst = append(dst, ' ')
		}
		switch t.Kind {
		case ListToken:
			dst = append(AppendTokens(append(dst, '('), t.Items), ')')
		case QuotedToken:
			dst = append(dst, '"')
			for _, b := range t.Text {
				if b == '"' || b == '\\' {
					dst = append(dst, '\\')
				}
				dst = append(dst, b)
			}
			dst = append(dst, '"')
		case LiteralToken, Literal8Token:
			if t.Kind == Literal8Token {
				dst = append(dst, '~')
			}
			dst = append(strconv.AppendInt(append(dst, '{'), int64(len(t.Text)), 10), "}\r\n"...)
			dst = append(dst, t.Text...)
		default:
			dst = append(dst, t.Text...)
		}
	}
	return dst
}

// lexer cuts units into tokens.
type lexer[T unit] struct {
	in    []T
	off   int
	depth int
	err   error
}

func (l *lexer[T]) fail(rule string) {
	if l.err == nil {
		l.err = &SyntaxError{rule, l.off}
	}
}

func (l *lexer[T]) at(b byte) bool { return l.err == nil && l.off < len(l.in) && l.in[l.off] == T(b) }

// sequence takes tokens with a space between, up to a ")", a line end or the end.
func (l *lexer[T]) sequence() []token[T] {
	var out []token[T]
	for l.err == nil && l.off < len(l.in) && !l.at(')') && !l.at('\r') && !l.at('\n') {
		if len(out) > 0 && !(l.at('(') && l.in[l.off-1] == ')') {
			if !l.at(' ') {
				l.fail("SP")
				break
			}
			l.off++
		}
		out = append(out, l.token())
	}
	return out
}

func (l *lexer[T]) token() token[T] {
	start := l.off
	var t token[T]
	switch {
	case l.at('('):
		t = l.list()
	case l.at('"'):
		t = token[T]{Kind: QuotedToken, Text: l.quoted()}
	case l.literalHead():
		t = l.literal()
	default:
		t = token[T]{Kind: AtomToken, Text: l.atom()}
	}
	t.Span = Span{start, l.off - start}
	return t
}

func (l *lexer[T]) list() token[T] {
	l.off++
	if l.depth++; l.depth > MaxNesting {
		l.fail("nesting")
		return token[T]{}
	}
	t := token[T]{Kind: ListToken, Items: l.sequence()}
	if !l.at(')') {
		l.fail(")")
	}
	l.off++
	l.depth--
	return t
}

func (l *lexer[T]) quoted() []T {
	l.off++
	var out []T
	for !l.at('"') {
		if l.at('\\') {
			l.off++
		}
		if l.off >= len(l.in) || l.in[l.off] == '\r' || l.in[l.off] == '\n' {
			l.fail("quoted")
			return out
		}
		out = append(out, l.in[l.off])
		l.off++
	}
	l.off++
	return out
}

// literalHead tells whether "{" or "~{" with digits and "}" comes next.
func (l *lexer[T]) literalHead() bool {
	i := l.off
	if i < len(l.in) && l.in[i] == '~' {
		i++
	}
	if i >= len(l.in) || l.in[i] != '{' {
		return false
	}
	first := i + 1
	for i = first; i < len(l.in) && l.in[i] >= '0' && l.in[i] <= '9'; i++ {
	}
	if i > first && i < len(l.in) && l.in[i] == '+' {
		i++
	}
	return i > first && i+2 < len(l.in) && l.in[i] == '}' && l.in[i+1] == '\r' && l.in[i+2] == '\n'
}

func (l *lexer[T]) literal() token[T] {
	t := token[T]{Kind: LiteralToken}
	if l.at('~') {
		t.Kind = Literal8Token
		l.off++
	}
	n := 0
	for l.off++; l.in[l.off] >= '0' && l.in[l.off] <= '9'; l.off++ {
		if n = n*10 + int(l.in[l.off]-'0'); n > MaxLiteral {
			l.fail("literal")
			return t
		}
	}
	if l.at('+') {
		l.off++
	}
	l.off += len("}\r\n")
	if n > len(l.in)-l.off {
		l.fail("literal")
		return t
	}
	t.Text = l.in[l.off : l.off+n : l.off+n]
	l.off += n
	return t
}

// atom takes a run of anything that ends no token. Behind BODY and BINARY a section in brackets belongs
// to it.
func (l *lexer[T]) atom() []T {
	start := l.off
	for l.err == nil && l.off < len(l.in) {
		switch l.in[l.off] {
		case ' ', '(', ')', '"', '\r', '\n':
			if l.off == start {
				l.fail("token")
			}
			return l.in[start:l.off:l.off]
		case '[':
			if takesSection(l.in[start:l.off]) {
				l.section()
				continue
			}
		}
		l.off++
	}
	return l.in[start:l.off:l.off]
}

// section runs to the closing bracket, over quoted strings and literals.
func (l *lexer[T]) section() {
	for l.err == nil && !l.at(']') {
		switch {
		case l.at('"'):
			l.quoted()
		case l.literalHead():
			l.literal()
		case l.off >= len(l.in) || l.in[l.off] == '\r' || l.in[l.off] == '\n':
			l.fail("section")
		default:
			l.off++
		}
	}
	l.off++
}

func takesSection[T unit](name []T) bool {
	narrow := make([]byte, 0, 16)
	for _, u := range name {
		if u > 0x7f || len(narrow) == cap(narrow) {
			return false
		}
		narrow = append(narrow, byte(u))
	}
	for _, n := range []string{"BODY", "BODY.PEEK", "BINARY", "BINARY.PEEK", "BINARY.SIZE"} {
		if equalFold(narrow, n) {
			return true
		}
	}
	return false
}

// isAtom tells whether a token is an atom of that name.
func isAtom(t Token, name string) bool { return t.Kind == AtomToken && equalFold(t.Text, name) }

// canonical writes a token so that equal values have equal octets, however the strings came.
func canonical(dst []byte, t Token) []byte {
	if t.Kind == ListToken {
		dst = append(dst, '(')
		for _, i := range t.Items {
			dst = canonical(dst, i)
		}
		return append(dst, ')')
	}
	if t.Kind == AtomToken {
		return append(append(dst, ' '), upper(t.Text)...)
	}
	dst = strconv.AppendInt(append(dst, '{'), int64(len(t.Text)), 10)
	return append(append(dst, '}'), t.Text...)
}
