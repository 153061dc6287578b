package message

import "errors"

// berElement is one value of ASN.1 in its Basic Encoding Rules, which CMS is written in.
type berElement struct {
	tag     byte // class, form and number
	content []byte
	full    []byte // with its head
}

// The tags that CMS needs.
const (
	berInteger     = 0x02
	berOctetString = 0x04
	berOID         = 0x06
	berSequence    = 0x30
	berSet         = 0x31
	berContext0    = 0xA0
	berContext1    = 0xA1
)

// What a CMS object may have before it is left unread: certificates and signatures stay far below.
const (
	maxBERDepth    = 40
	maxBERElements = 20_000
)

var (
	errBER     = errors.New("no value of ASN.1")
	errBERSize = errors.New("more parts than are read")
)

// berReader reads values, and only so many of them.
type berReader struct{ left int }

// element reads the value that octets begin with, and all that is inside it.
func (r *berReader) element(in []byte, depth int) (e berElement, err error) {
	if r.left--; r.left < 0 || depth > maxBERDepth {
		return e, errBERSize
	}
	head, length, definite := berHead(in)
	if head == 0 || !definite && in[0]&0x20 == 0 || length > len(in)-head {
		return e, errBER
	}
	e.tag = in[0]
	if definite {
		e.content, e.full = in[head:head+length], in[:head+length]
		if e.tag&0x20 != 0 {
			_, err = r.elements(e.content, depth+1)
		}
		return e, err
	}
	rest := in[head:]
	for !berEnds(rest) {
		inner, err := r.element(rest, depth+1)
		if err != nil {
			return e, err
		}
		rest = rest[len(inner.full):]
	}
	n := len(in) - len(rest)
	e.content, e.full = in[head:n], in[:n+2]
	return e, nil
}

// berEnds tells whether the two zeros come that end a value of indefinite length.
func berEnds(in []byte) bool { return len(in) >= 2 && in[0] == 0 && in[1] == 0 }

// elements reads values that stand one behind the other.
func (r *berReader) elements(in []byte, depth int) (list []berElement, err error) {
	for len(in) > 0 {
		e, err := r.element(in, depth)
		if err != nil {
			return nil, err
		}
		list, in = append(list, e), in[len(e.full):]
	}
	return list, nil
}

// berHead reads a tag and a length. head is 0 where there is none; tags of several octets are none of CMS.
func berHead(in []byte) (head, length int, definite bool) {
	const multiple, long, most = 0x1F, 0x80, 4
	switch {
	case len(in) < 2 || in[0]&multiple == multiple:
		return 0, 0, false
	case in[1] < long:
		return 2, int(in[1]), true
	case in[1] == long:
		return 2, 0, false
	}
	n := int(in[1] & 0x7F)
	if n > most || len(in) < 2+n {
		return 0, 0, false
	}
	for _, b := range in[2 : 2+n] {
		length = length<<8 | int(b)
	}
	return 2 + n, length, true
}
