package imap

// Fetch is a FETCH response. RFC 9051 §7.5.2
type Fetch struct{ Items []FetchItem }

// FetchItem is one data item. Which of the fields hold something is said by Name.
type FetchItem struct {
	Name      string // in upper case, without section: "FLAGS", "BODY[]", "BINARY[]", "BINARY.SIZE[]"
	Section   *Section
	Span      Span // of the name, with its section and origin
	Value     Span
	Flags     []String
	Number    uint64 // of UID, RFC822.SIZE, BINARY.SIZE[], MODSEQ
	String    String // of BODY[], BINARY[], RFC822, RFC822.HEADER, RFC822.TEXT, INTERNALDATE
	Envelope  *Envelope
	Structure *BodyStructure // of BODY and BODYSTRUCTURE
}

// Item gives the first item of that name, sections left aside.
func (f *Fetch) Item(name string) (FetchItem, bool) {
	for _, i := range f.Items {
		if i.Name == name {
			return i, true
		}
	}
	return FetchItem{}, false
}

// fetch takes a msg-att. RFC 9051 §9
func (d *decoder) fetch() *Fetch {
	f := &Fetch{}
	d.list(1, "msg-att", func() { f.Items = append(f.Items, d.fetchItem()) })
	return f
}

func (d *decoder) fetchItem() FetchItem {
	i := d.itemName()
	d.sp()
	start := d.off
	d.itemValue(&i)
	i.Value = d.span(start)
	return i
}

// itemName takes a name up to "[", and the section and origin behind it.
func (d *decoder) itemName() (i FetchItem) {
	start := d.off
	for d.err == nil && atomChar.has(d.peek()) && !d.at('[') {
		d.off++
	}
	if d.off == start {
		d.fail("msg-att")
	}
	i.Name = upper(d.in[start:d.off])
	if d.at('[') {
		switch i.Name {
		case "BODY":
			i.Section = d.section()
			i.Section.Origin = d.origin()
		case "BINARY":
			i.Section = d.sectionBinary()
			i.Section.Origin = d.origin()
		case "BINARY.SIZE":
			i.Section = d.sectionBinary()
		default:
			d.fail("msg-att")
		}
		i.Name += "[]"
	}
	i.Span = d.span(start)
	return i
}

// itemValue takes what stands behind the name. RFC 9051 §9 msg-att-static, msg-att-dynamic
func (d *decoder) itemValue(i *FetchItem) {
	switch i.Name {
	case "FLAGS":
		i.Flags = d.flags(false)
	case "ENVELOPE":
		i.Envelope = d.envelope()
	case "INTERNALDATE":
		i.String = d.dateTime()
	case "RFC822", "RFC822.HEADER", "RFC822.TEXT", "BODY[]":
		i.String = d.nstring()
	case "RFC822.SIZE":
		i.Number = d.number64()
	case "BINARY.SIZE[]":
		i.Number = uint64(d.number())
	case "UID":
		i.Number = uint64(d.nzNumber())
	case "BODY", "BODYSTRUCTURE":
		notes := len(d.notes)
		i.Structure = d.body()
		if i.Name == "BODY" && i.Structure.extended() && len(d.notes) == notes {
			d.lapse(BodyExtension, i.Span.Offset)
		}
	case "BINARY[]":
		if d.at('~') {
			i.String = d.literal8()
		} else {
			i.String = d.nstring()
		}
	case "MODSEQ": // RFC 7162 §7
		d.octet('(', "fetch-mod-resp")
		i.Number = d.number64()
		d.octet(')', "fetch-mod-resp")
	default:
		d.value() // an extension's
	}
}

// dateTime takes a date-time. RFC 9051 §9
func (d *decoder) dateTime() String {
	start := d.off
	d.octet('"', "date-time")
	if !d.took(' ') {
		d.fixed(1)
	}
	d.fixed(1)
	d.octet('-', "date-time")
	d.month()
	d.octet('-', "date-time")
	d.fixed(4)
	d.sp()
	d.fixed(2)
	d.octet(':', "time")
	d.fixed(2)
	d.octet(':', "time")
	d.fixed(2)
	d.sp()
	if !d.took('+') {
		d.octet('-', "zone")
	}
	d.fixed(4)
	d.octet('"', "date-time")
	s := d.span(start)
	if d.err != nil {
		return String{}
	}
	return String{d.in[start+1 : d.off-1], Quoted, s}
}

func (d *decoder) fixed(n int) {
	for range n {
		if !digit.has(d.peek()) {
			d.fail("date-time")
			return
		}
		d.off++
	}
}

// month takes a date-month, without case. RFC 9051 §9
func (d *decoder) month() {
	for _, m := range []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"} {
		if end := d.off + 3; end <= len(d.in) && equalFold(d.in[d.off:end], m) {
			d.off = end
			return
		}
	}
	d.fail("date-month")
}
