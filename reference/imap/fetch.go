package imap

import (
	"errors"
	"slices"
	"strings"

	"mailspec/reference/message"
	"mailspec/reference/store"
)

// fetchRequest is FETCH and UID FETCH. RFC 3501 §6.4.5
type fetchRequest struct {
	set   seqSet
	byUID bool
	items []fetchItem
}

// fetchItem is a data item that is asked for. RFC 3501 §6.4.5
type fetchItem struct {
	name    string // "BODY[", "BINARY[" and "BINARY.SIZE[" for a section
	section message.Section
	peek    bool
	partial bool
	origin  uint32
	count   uint32
}

// maxItems is how many data items one command may ask for.
const maxItems = 256

func parseFetch(d *decoder) request    { return d.fetch(false) }
func parseUIDFetch(d *decoder) request { return d.fetch(true) }

// fetch reads SP sequence-set SP (macro / fetch-att / "(" fetch-att *(SP fetch-att) ")"). RFC 3501 §9
func (d *decoder) fetch(byUID bool) request {
	d.sp()
	r := fetchRequest{byUID: byUID, set: d.sequenceSet()}
	d.sp()
	if d.at('(') {
		d.list(func() { r.add(d.fetchAtt(d.attName())) })
	} else if name := d.attName(); macro(name) != nil {
		for _, item := range macro(name) {
			r.add(fetchItem{name: item})
		}
	} else {
		r.add(d.fetchAtt(name))
	}
	if len(r.items) > maxItems {
		d.fail("fewer data items")
	}
	return r
}

// add takes each item once.
func (r *fetchRequest) add(item fetchItem) {
	if strings.HasSuffix(item.name, "[") || !r.asksFor(item.name) {
		r.items = append(r.items, item)
	}
}

func (r *fetchRequest) asksFor(name string) bool {
	return slices.ContainsFunc(r.items, func(i fetchItem) bool { return i.name == name })
}

// macro gives the data items that a macro stands for, which stands alone. RFC 3501 §6.4.5
func macro(name string) []string {
	switch name {
	case "ALL":
		return []string{"FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE"}
	case "FAST":
		return []string{"FLAGS", "INTERNALDATE", "RFC822.SIZE"}
	case "FULL":
		return []string{"FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE", "BODY"}
	}
	return nil
}

// attName reads the name of a data item, up to its brackets.
func (d *decoder) attName() string {
	return upper(d.run(func(c byte) bool { return isAlpha(c) || isDigit(c) || c == '.' }, "fetch-att"))
}

// fetchAtt reads what follows the name of a data item. RFC 3501 §9
func (d *decoder) fetchAtt(name string) fetchItem {
	switch name {
	case "ENVELOPE", "FLAGS", "INTERNALDATE", "RFC822", "RFC822.HEADER", "RFC822.SIZE", "RFC822.TEXT",
		"BODYSTRUCTURE", "UID":
		return fetchItem{name: name}
	case "BODY", "BODY.PEEK":
		if d.at('[') {
			return d.bodySection(name == "BODY.PEEK")
		}
		if name == "BODY" {
			return fetchItem{name: name}
		}
	case "BINARY", "BINARY.PEEK", "BINARY.SIZE":
		return d.binary(name)
	}
	d.fail("fetch-att")
	return fetchItem{}
}

// needsMessage tells whether the message must be read for the item.
func (i fetchItem) needsMessage() bool {
	switch i.name {
	case "FLAGS", "INTERNALDATE", "RFC822.SIZE", "UID":
		return false
	}
	return true
}

// setsSeen tells the items that set \Seen. RFC 3501 §6.4.5
func (i fetchItem) setsSeen() bool {
	switch i.name {
	case "BODY[", "BINARY[":
		return !i.peek
	}
	return i.name == "RFC822" || i.name == "RFC822.TEXT"
}

func (r fetchRequest) run(s *session) response {
	indexes, refused := s.named(r.set, r.byUID)
	if refused != nil {
		return *refused
	}
	if r.byUID {
		r.add(fetchItem{name: "UID"}) // RFC 3501 §6.4.8
	}
	if err := r.setSeen(s, indexes); err != nil {
		return s.failed(err)
	}
	missing, unknown := false, false
	for _, i := range indexes {
		err := s.fetchMessage(i, r)
		if errors.Is(err, store.ErrNoMessage) || errors.Is(err, store.ErrNoMailbox) {
			missing = true
		} else if errors.Is(err, errEncoding) {
			unknown = true
		} else if err != nil {
			return s.failed(err)
		}
	}
	if missing && !r.byUID { // RFC 2180 §4.1.2
		return expungeIssued()
	}
	if unknown {
		return no("UNKNOWN-CTE", "unknown content-transfer-encoding") // RFC 9051 §7.5.2
	}
	return done("FETCH")
}

// setSeen sets \Seen where the command implies it, all at once. The messages whose flags change by it get
// FLAGS into their response. RFC 3501 §6.4.5
func (r fetchRequest) setSeen(s *session, indexes []int) error {
	if s.view.readOnly || !slices.ContainsFunc(r.items, fetchItem.setsSeen) {
		return nil
	}
	unseen := slices.DeleteFunc(slices.Clone(indexes), func(i int) bool {
		return s.view.entries[i].gone || hasFlag(s.view.entries[i].m.Flags, `\Seen`)
	})
	if len(unseen) == 0 {
		return nil
	}
	uids, _ := s.view.uids(unseen)
	if err := s.setFlags(uids, store.FlagsAdd, []string{`\Seen`}, unseen); err != nil {
		return err
	}
	for _, i := range unseen {
		s.view.entries[i].changed = true
	}
	return nil
}

// fetchMessage sends the data of one message. The message is read before a word is sent, so that there is
// no half response. RFC 3501 §7.4.2
func (s *session) fetchMessage(index int, r fetchRequest) error {
	e := &s.view.entries[index]
	items := slices.Clone(r.items)
	var entity *message.Entity
	if slices.ContainsFunc(items, fetchItem.needsMessage) {
		octets, err := s.view.box.Body(e.m.UID)
		if err != nil {
			return err
		}
		entity = s.parse(octets)
		if slices.ContainsFunc(items, func(i fetchItem) bool { return !i.decodable(entity) }) {
			return errEncoding
		}
	}
	if e.changed && !r.asksFor("FLAGS") {
		items = append(items, fetchItem{name: "FLAGS"})
	}
	// Free choice: the order of the items, and how many responses hold them. RFC 3501 §7.4.2
	s.choices.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	if first := s.choices.Pick(2 * len(items)); first > 0 && first < len(items) {
		s.fetchResponse(index, entity, items[:first], r.byUID)
		items = items[first:]
	}
	s.fetchResponse(index, entity, items, r.byUID)
	return nil
}

// fetchResponse sends one FETCH response. RFC 3501 §7.4.2
func (s *session) fetchResponse(index int, entity *message.Entity, items []fetchItem, withUID bool) {
	e := &s.view.entries[index]
	isUID := func(i fetchItem) bool { return i.name == "UID" }
	if withUID && !slices.ContainsFunc(items, isUID) {
		items = append(slices.Clone(items), fetchItem{name: "UID"})
	}
	if slices.ContainsFunc(items, func(i fetchItem) bool { return i.name == "FLAGS" }) {
		s.nameKeywords(e.m.Flags)
		e.changed = false
	}
	s.out.numbered(index+1, "FETCH")
	s.out.raw(" (")
	for n, item := range items {
		if n > 0 {
			s.out.raw(" ")
		}
		s.fetchData(e, entity, item)
	}
	s.out.raw(")")
	s.out.crlf()
}

// fetchData sends the name of one item and its value. RFC 3501 §7.4.2
func (s *session) fetchData(e *entry, entity *message.Entity, item fetchItem) {
	switch item.name {
	case "BODY[":
		s.out.section(item, entity)
		return
	case "BINARY[", "BINARY.SIZE[":
		s.out.binary(item, entity)
		return
	}
	s.out.word(item.name)
	s.out.raw(" ")
	switch item.name {
	case "FLAGS":
		s.flagList(e.flags())
	case "UID":
		s.out.number(uint64(e.m.UID))
	case "INTERNALDATE":
		s.out.quoted(formatInternalDate(e.m.InternalDate))
	case "RFC822.SIZE":
		s.out.number(uint64(e.m.Size))
	case "RFC822":
		s.out.text(entity.Octets())
	case "RFC822.HEADER":
		s.out.text(entity.Header())
	case "RFC822.TEXT":
		s.out.text(entity.Body())
	case "ENVELOPE":
		s.out.envelope(entity.Envelope())
	case "BODY":
		s.out.body(entity, false)
	case "BODYSTRUCTURE":
		s.out.body(entity, true)
	}
}

// parse reads a message; message/global has parts in IMAP4rev2 alone. RFC 9051 §7.5.2
func (s *session) parse(octets []byte) *message.Entity {
	if s.rev2 {
		return message.ParseGlobal(octets)
	}
	return message.Parse(octets)
}
