package message

// SectionText says which text of a part is meant. RFC 3501 §6.4.5
type SectionText int

// The texts that a section can name.
const (
	Whole           SectionText = iota // the message, or the body of a part
	Header                             // HEADER
	HeaderFields                       // HEADER.FIELDS
	HeaderFieldsNot                    // HEADER.FIELDS.NOT
	MIME                               // MIME
	TextBody                           // TEXT
)

// Section is what stands between the brackets of BODY[…]. RFC 3501 §6.4.5
type Section struct {
	Part   []uint32 // part numbers from the outside in; empty for the message itself
	Text   SectionText
	Fields []string // of HEADER.FIELDS and HEADER.FIELDS.NOT
}

// Section gives the octets of a section, or false when the message has no such part.
func (e *Entity) Section(s Section) (octets []byte, ok bool) {
	if len(s.Part) == 0 {
		return e.messageText(s)
	}
	part := e.Part(s.Part)
	switch {
	case part == nil:
		return nil, false
	case s.Text == Whole:
		return part.body, true
	case s.Text == MIME:
		return part.header, true
	}
	inner := part.Message() // the other texts are those of an encapsulated message
	if inner == nil {
		return nil, false
	}
	return inner.messageText(s)
}

// Part finds a part by its number, or nil. A message that is not multipart has one part, number 1,
// which is its body. The parts of an encapsulated message are numbered inside its part. RFC 3501 §6.4.5
func (e *Entity) Part(numbers []uint32) *Entity {
	part, inside := e, e.ownParts()
	for _, n := range numbers {
		if n == 0 || int64(n) > int64(len(inside)) {
			return nil
		}
		part = inside[n-1]
		inside = part.Parts()
		if m := part.Message(); m != nil {
			inside = m.ownParts()
		}
	}
	return part
}

// ownParts gives what the numbers directly inside a message name.
func (e *Entity) ownParts() []*Entity {
	if parts := e.Parts(); parts != nil {
		return parts
	}
	return []*Entity{e}
}

// messageText gives a text of a message, be it the outermost or an encapsulated one.
func (e *Entity) messageText(s Section) (octets []byte, ok bool) {
	switch s.Text {
	case Whole:
		return e.octets, true
	case Header:
		return e.header, true
	case HeaderFields:
		return e.headerSubset(s.Fields, true), true
	case HeaderFieldsNot:
		return e.headerSubset(s.Fields, false), true
	case TextBody:
		return e.body, true
	}
	return nil, false // MIME is of parts alone
}

// headerSubset joins the fields that are named, or those that are not, and the empty line if the header
// section has one. RFC 3501 §6.4.5
func (e *Entity) headerSubset(names []string, named bool) []byte {
	out := []byte{}
	length := 0
	for _, f := range e.Fields() {
		length += len(f.Raw)
		if f.isAny(names) == named {
			out = append(out, f.Raw...)
		}
	}
	return append(out, e.header[length:]...)
}

func (f Field) isAny(names []string) bool {
	for _, name := range names {
		if f.Is(name) {
			return true
		}
	}
	return false
}
