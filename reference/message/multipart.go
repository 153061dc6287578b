package message

import (
	"bytes"
	"strings"
)

// Parts gives the body parts of a multipart, at least one, and nil for anything else.
func (e *Entity) Parts() []*Entity {
	if !e.partsRead {
		e.partsRead = true
		if m := e.mediaType(); m.is("multipart") {
			e.parts = e.readParts(m)
		}
	}
	return e.parts
}

// Message gives the message that a message/rfc822 holds, and nil for anything else. RFC 2046 §5.2.1
func (e *Entity) Message() *Entity {
	if e.message == nil && e.mediaType().isMessage(e.global) {
		e.message = e.inside(e.body, plainText())
	}
	return e.message
}

func (e *Entity) readParts(m mediaType) []*Entity {
	inner := plainText()
	if m.isDigest() {
		inner = mediaType{kind: "MESSAGE", subtype: "RFC822"}
	}
	bodies := splitMultipart(e.body, m.boundary(), e.eol)
	if len(bodies) == 0 {
		// No delimiter anywhere. IMAP has no multipart without a part. RFC 3501 §9
		bodies, inner = [][]byte{e.body[len(e.body):]}, plainText()
	}
	parts := make([]*Entity, 0, len(bodies))
	for _, b := range bodies {
		parts = append(parts, e.inside(b, inner))
	}
	return parts
}

// isDigest tells the multipart whose parts are messages by default. RFC 2046 §5.1.5
func (m mediaType) isDigest() bool {
	return m.is("multipart") && strings.EqualFold(m.subtype, "digest")
}

// splitMultipart cuts the body of a multipart at its delimiter lines. Preamble and epilogue fall away; a
// missing close-delimiter is taken to stand at the end. RFC 2046 §5.1.1
func splitMultipart(body []byte, boundary, eol string) (parts [][]byte) {
	dash := []byte("--" + boundary)
	start := -1 // of the present part
	for pos := 0; pos < len(body); {
		line := pos + nextLine(body[pos:], eol)
		if !bytes.HasPrefix(body[pos:], dash) {
			pos = line
			continue
		}
		if start >= 0 {
			parts = append(parts, cutPart(body, start, pos, eol))
		}
		if bytes.HasPrefix(body[pos+len(dash):], []byte("--")) {
			return parts
		}
		start, pos = line, line
		if len(parts) == maxParts-1 {
			break
		}
	}
	if start >= 0 {
		parts = append(parts, body[start:])
	}
	return parts
}

// cutPart leaves out the line end before a delimiter: it belongs to the delimiter. RFC 2046 §5.1.1
func cutPart(body []byte, start, delimiter int, eol string) []byte {
	end := max(start, delimiter-len(eol))
	return body[start:end:end]
}
