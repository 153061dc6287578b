package imap

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"
	"time"
)

// Bounds of what is kept of messages in one session.
const (
	maxFacts       = 50_000
	maxKeptSection = 1 << 20
	maxKeptOctets  = 32 << 20
)

// message is what the server has told of one message. None of it may change. RFC 9051 §2.3.1.1
type message struct {
	uid      uint32
	facts    map[string]fact   // static data items, by name
	sections map[string][]byte // whole sections of BODY, by name: "[HEADER]"
	parts    map[string]uint32 // octets of body parts, by the section that fetches them
	size     uint64            // RFC822.SIZE
	sized    bool
}

// fact is a value, told apart from others by its digest.
type fact [sha256.Size]byte

// fetch judges a FETCH response. RFC 9051 §7.5.2
func (m *monitor) fetch(r *Response) {
	m.unselected(r)
	m.uidItem(r)
	m.partials(r)
	v := m.view
	if v == nil || !m.updates() {
		return
	}
	if r.Number > v.exists {
		v.named(r.Number, r)
		return
	}
	m.check(idNumberRange, true, "", r)
	if int(r.Number) > len(v.messages) {
		return
	}
	if msg := m.identify(r); !gone(r) {
		m.facts(msg, r)
		m.agree(msg, r)
	}
}

// identify finds or makes the message, and judges its UID. RFC 9051 §2.3.1.1, §2.3.1.2
func (m *monitor) identify(r *Response) *message {
	v, i := m.view, int(r.Number)-1
	msg := v.messages[i]
	item, told := r.Fetch.Item("UID")
	uid := uint32(item.Number)
	switch {
	case !told && msg == nil:
		msg = newMessage()
	case !told:
	case msg != nil && msg.uid != 0:
		m.check(idUIDChanged, msg.uid == uid, "UID "+number(msg.uid)+" for message "+number(r.Number), r)
	default:
		m.ordered(uid, r)
		m.check(idUIDReused, !v.box.expunged[uid], "no UID that an expunged message had", r)
		msg = v.adopt(msg, uid)
	}
	v.messages[i] = msg
	return msg
}

func newMessage() *message {
	return &message{facts: map[string]fact{}, sections: map[string][]byte{}, parts: map[string]uint32{}}
}

// adopt gives the message of a UID, known from an earlier selection or not.
func (v *view) adopt(msg *message, uid uint32) *message {
	if known := v.box.byUID[uid]; known != nil {
		return known
	}
	if msg == nil {
		msg = newMessage()
	}
	msg.uid = uid
	if len(v.box.byUID) < maxTracked {
		v.box.byUID[uid] = msg
	}
	return msg
}

// ordered judges a UID against those of the messages around. RFC 9051 §2.3.1.2
func (m *monitor) ordered(uid uint32, r *Response) {
	const reach = 1000
	v, i := m.view, int(r.Number)-1
	for j := i - 1; j >= max(i-reach, 0); j-- {
		if near := v.messages[j]; near != nil && near.uid != 0 {
			m.check(idUIDOrder, near.uid < uid, "a UID above "+number(near.uid)+" of message "+number(uint32(j)+1), r)
			break
		}
	}
	for j := i + 1; j < min(i+reach, len(v.messages)); j++ {
		if near := v.messages[j]; near != nil && near.uid != 0 {
			m.check(idUIDOrder, near.uid > uid, "a UID below "+number(near.uid)+" of message "+number(uint32(j)+1), r)
			break
		}
	}
}

// facts judges that static data stay what they were. Data that are NIL or empty are left aside: a server
// may send them for a message that another session has expunged.
func (m *monitor) facts(msg *message, r *Response) {
	for _, i := range r.Fetch.Items {
		value, static := staticValue(i, r)
		if !static {
			continue
		}
		name := i.key()
		if name == "BODY" {
			name = "BODYSTRUCTURE"
		}
		now := fact(sha256.Sum256(value))
		before, known := msg.facts[name]
		if known {
			m.doubt(msg, idImmutable, before == now, name+" as it was", r)
			continue
		}
		if m.keptFacts < maxFacts {
			m.keptFacts++
			msg.facts[name] = now
		}
	}
}

// staticValue gives a data item's value in a form that is the same for equal values, and whether it is one that
// may not change. RFC 9051 §9 msg-att-static
func staticValue(i FetchItem, r *Response) ([]byte, bool) {
	switch i.Name {
	case "RFC822.SIZE":
		return appendNumber64(nil, i.Number), i.Number != 0
	case "INTERNALDATE":
		t, err := time.Parse("_2-Jan-2006 15:04:05 -0700", string(i.String.Octets))
		return fmt.Append(nil, t.Unix()), err == nil
	case "BODY[]":
		return i.String.Octets, i.Section.Origin == nil && len(i.String.Octets) > 0
	case "RFC822", "RFC822.HEADER", "RFC822.TEXT":
		return i.String.Octets, len(i.String.Octets) > 0
	case "ENVELOPE":
		if i.Envelope.From == nil && len(i.Envelope.Date.Octets) == 0 && len(i.Envelope.Subject.Octets) == 0 {
			return nil, false
		}
	case "BODY", "BODYSTRUCTURE":
		return i.Structure.canonical(nil), true
	default:
		return nil, false
	}
	tokens, err := Tokens(i.Value.in(r.Octets))
	if err != nil || len(tokens) != 1 {
		return nil, false
	}
	return canonical(nil, tokens[0]), true
}

// agree holds together what the server has told of one message in several forms.
func (m *monitor) agree(msg *message, r *Response) {
	for _, i := range r.Fetch.Items {
		switch i.Name {
		case "RFC822.SIZE":
			msg.size, msg.sized = i.Number, i.Number != 0
		case "BODY[]":
			if i.Section.Origin == nil {
				m.keep(msg, i.Section.Name(), i.String.Octets)
			}
		case "RFC822":
			m.keep(msg, "[]", i.String.Octets)
		case "RFC822.HEADER":
			m.keep(msg, "[HEADER]", i.String.Octets)
		case "RFC822.TEXT":
			m.keep(msg, "[TEXT]", i.String.Octets)
		case "BODYSTRUCTURE", "BODY":
			clear(msg.parts)
			i.Structure.sizes(nil, msg.parts)
		}
	}
	m.whole(msg, r)
	m.origins(msg, r)
	m.partSizes(msg, r)
}

func (m *monitor) keep(msg *message, name string, octets []byte) {
	const most = 200
	if len(octets) == 0 || len(octets) > maxKeptSection || m.keptOctets+len(octets) > maxKeptOctets || len(msg.sections) > most {
		return
	}
	if _, known := msg.sections[name]; !known {
		m.keptOctets += len(octets)
		msg.sections[name] = bytes.Clone(octets)
	}
}

// whole judges size, header and text against the whole. RFC 9051 §2.3.4, §6.4.5.1
func (m *monitor) whole(msg *message, r *Response) {
	names := touched(r)
	body, has := msg.sections["[]"]
	if !has {
		return
	}
	if msg.sized && (names["[]"] || names["RFC822.SIZE"]) {
		m.doubt(msg, idSize, msg.size == uint64(len(body)), fmt.Sprintf("RFC822.SIZE %d, the octets of BODY[]", len(body)), r)
	}
	header, known := msg.sections["[HEADER]"]
	text, also := msg.sections["[TEXT]"]
	if known && also && (names["[]"] || names["[HEADER]"] || names["[TEXT]"]) {
		m.doubt(msg, idHeaderAndText, bytes.Equal(body, slices.Concat(header, text)), "BODY[HEADER] and BODY[TEXT] that make up BODY[]", r)
	}
}

// touched names the sections and sizes that a response tells of.
func touched(r *Response) map[string]bool {
	names := map[string]bool{}
	for _, i := range r.Fetch.Items {
		switch i.Name {
		case "BODY[]":
			names[i.Section.Name()] = true
		case "RFC822":
			names["[]"] = true
		case "RFC822.HEADER":
			names["[HEADER]"] = true
		case "RFC822.TEXT":
			names["[TEXT]"] = true
		default:
			names[i.Name] = true
		}
	}
	return names
}

// origins judges substrings against the section they are of. RFC 9051 §6.4.5
func (m *monitor) origins(msg *message, r *Response) {
	for _, i := range r.Fetch.Items {
		if i.Name != "BODY[]" || i.Section.Origin == nil || i.String.IsNil() {
			continue
		}
		whole, known := msg.sections[i.Section.Name()]
		if !known {
			continue
		}
		from := min(uint64(*i.Section.Origin), uint64(len(whole)))
		m.doubt(msg, idPartialData, bytes.HasPrefix(whole[from:], i.String.Octets), "the octets of the section from the origin on", r)
	}
}

// sizes gives the octets of each part that is no multipart, by the section that fetches it. RFC 9051 §6.4.5.1
func (b *BodyStructure) sizes(path []uint32, into map[string]uint32) {
	if b.Multipart() {
		for i, p := range b.Parts {
			p.sizes(append(slices.Clone(path), uint32(i)+1), into)
		}
		return
	}
	if len(path) == 0 {
		path = []uint32{1}
	}
	into[(&Section{Part: path}).Name()] = b.Octets
	switch {
	case b.Message == nil:
	case b.Message.Multipart():
		b.Message.sizes(path, into)
	default:
		b.Message.sizes(append(slices.Clone(path), 1), into)
	}
}

// partSizes judges the size of a part against its octets. RFC 9051 §7.5.2
func (m *monitor) partSizes(msg *message, r *Response) {
	names := touched(r)
	structure := names["BODY"] || names["BODYSTRUCTURE"]
	for name, octets := range msg.sections {
		size, known := msg.parts[name]
		if known && (structure || names[name]) {
			m.doubt(msg, idPartSize, uint64(size) == uint64(len(octets)), fmt.Sprintf("%d octets for part %s, as BODY%s has", len(octets), name, name), r)
		}
	}
}
