// Package message reads Internet messages for the servers of the reference: the header section with its
// exact octets, the tree of MIME entities, the envelope that IMAP shows, parts by their number.
//
// Reading never fails and changes nothing. What is valid is read exactly; what is not gets an answer
// that is lawful to send. All results are subslices of the octets given to [Parse] wherever the RFCs ask
// for the octets themselves. Work and depth are bounded whatever the octets are.
package message

import "bytes"

// maxNesting is how many entities may stand inside one another. What lies deeper is not looked into:
// it is shown as application/octet-stream.
const maxNesting = 64

// maxParts is how many parts one multipart may have. The last of them takes in the rest.
const maxParts = 4096

// Entity is a header section and a body: a message, or a body part of one. RFC 2045 §2.4
//
// It reads on demand and keeps what it has read, so it is for one goroutine at a time.
type Entity struct {
	octets []byte
	header []byte // with the empty line that ends it
	body   []byte
	eol    string // what ends a line in this message
	depth  int
	global bool      // message/global holds a message
	inner  mediaType // the media type when no Content-Type says otherwise

	fields     []Field
	fieldsRead bool
	media      *mediaType
	parts      []*Entity
	partsRead  bool
	message    *Entity
}

// Parse reads a message. The octets must not change while the entity is in use.
func Parse(octets []byte) *Entity {
	eol := "\r\n"
	if !bytes.Contains(octets, []byte(eol)) {
		eol = "\n" // not one CRLF: lines can only mean LF
	}
	return newEntity(octets, eol, 0, plainText())
}

// ParseGlobal reads a message as Parse does, and takes message/global for a message inside a message.
// RFC 6532 §3.7
func ParseGlobal(octets []byte) *Entity {
	e := Parse(octets)
	e.global = true
	return e
}

// inside makes an entity that stands in this one.
func (e *Entity) inside(octets []byte, inner mediaType) *Entity {
	part := newEntity(octets, e.eol, e.depth+1, inner)
	part.global = e.global
	return part
}

// newEntity cuts the octets after the first empty line. RFC 5322 §2.1
func newEntity(octets []byte, eol string, depth int, inner mediaType) *Entity {
	e := &Entity{octets: octets, eol: eol, depth: depth, inner: inner}
	end := len(octets)
	if bytes.HasPrefix(octets, []byte(eol)) {
		end = len(eol)
	} else if i := bytes.Index(octets, []byte(eol+eol)); i >= 0 {
		end = i + 2*len(eol)
	}
	e.header, e.body = octets[:end:end], octets[end:]
	return e
}

// Octets gives the whole entity.
func (e *Entity) Octets() []byte { return e.octets }

// Header gives the header section with the empty line after it, if there is one.
func (e *Entity) Header() []byte { return e.header }

// Body gives what follows the empty line.
func (e *Entity) Body() []byte { return e.body }

// Lines counts the line ends in the body. RFC 3501 §7.4.2
func (e *Entity) Lines() int { return bytes.Count(e.body, []byte(e.eol)) }
