package imap

// List is a LIST or LSUB response. RFC 9051 §7.3.1, RFC 3501 §7.2.3
type List struct {
	Attributes []String
	Delimiter  String // NIL: the name is flat
	Mailbox    String
	Extended   []Item // RFC 9051 §9 mbox-list-extended
}

// Item is a name and its value.
type Item struct {
	Name  String
	Value Span
}

// mailboxList takes a mailbox-list. RFC 9051 §9
func (d *decoder) mailboxList() *List {
	l := &List{}
	d.list(0, "mailbox-list", func() { l.Attributes = append(l.Attributes, d.attribute()) })
	d.sp()
	l.Delimiter = d.delimiter()
	d.sp()
	l.Mailbox = d.astring()
	if d.took(' ') {
		d.list(0, "mbox-list-extended", func() {
			name := d.astring()
			d.sp()
			l.Extended = append(l.Extended, Item{name, d.value()})
		})
	}
	return l
}

// attribute takes one of mbx-list-flags: each begins with a backslash. RFC 9051 §9
func (d *decoder) attribute() String {
	start := d.off
	d.octet('\\', "mbx-list-flags")
	d.run(atomChar, "mbx-list-flags")
	return String{d.in[start:d.off], Atom, d.span(start)}
}

// delimiter takes (DQUOTE QUOTED-CHAR DQUOTE / nil). RFC 9051 §9 mailbox-list
func (d *decoder) delimiter() String {
	start := d.off
	s := d.nstring()
	if d.err == nil && s.Form != Nil && (s.Form != Quoted || len(s.Octets) != 1) {
		d.off = start
		d.fail("hierarchy delimiter")
	}
	return s
}

// MailboxStatus is a STATUS response. RFC 9051 §7.3.3
type MailboxStatus struct {
	Mailbox String
	Items   []StatusItem
}

// StatusItem is one data item of a STATUS response.
type StatusItem struct {
	Name   string // in upper case
	Number uint64 // of those that are numbers
	Value  Span
}

// Item gives an item by name.
func (m *MailboxStatus) Item(name string) (uint64, bool) {
	for _, i := range m.Items {
		if i.Name == name {
			return i.Number, true
		}
	}
	return 0, false
}

// mailboxStatus takes mailbox SP "(" [status-att-list] ")". RFC 9051 §9
func (d *decoder) mailboxStatus() *MailboxStatus {
	m := &MailboxStatus{Mailbox: d.astring()}
	d.sp()
	d.list(0, "status-att-list", func() {
		item := StatusItem{Name: upper(d.run(atomChar, "status-att"))}
		d.sp()
		start := d.off
		switch item.Name {
		case "MESSAGES", "RECENT", "UNSEEN", "DELETED", "UIDNEXT", "UIDVALIDITY":
			item.Number = uint64(d.number()) // RFC 3501 §9 status-att-list: a number
			item.Value = d.span(start)
		case "SIZE", "HIGHESTMODSEQ":
			item.Number = d.number64()
			item.Value = d.span(start)
		default:
			item.Value = d.value()
		}
		m.Items = append(m.Items, item)
	})
	return m
}

// Namespace is a NAMESPACE response. RFC 9051 §7.3.2
type Namespace struct{ Personal, OtherUsers, Shared []NamespaceDescription }

// NamespaceDescription is one namespace.
type NamespaceDescription struct{ Prefix, Delimiter String }

// namespaces takes SP namespace three times. RFC 9051 §9 namespace-response
func (d *decoder) namespaces() *Namespace {
	n := &Namespace{}
	for _, to := range []*[]NamespaceDescription{&n.Personal, &n.OtherUsers, &n.Shared} {
		d.sp()
		*to = d.namespace()
	}
	return n
}

func (d *decoder) namespace() (all []NamespaceDescription) {
	if d.tookWord("NIL") {
		return nil
	}
	d.open("namespace")
	for first := true; d.err == nil && (first || !d.at(')')); first = false {
		if !first {
			d.took(' ') // RFC 2342 §6 has none; a space there is an old habit that hurts no one
		}
		d.open("namespace-descr")
		n := NamespaceDescription{Prefix: d.str()}
		d.sp()
		n.Delimiter = d.delimiter()
		for d.took(' ') { // namespace-response-extension
			d.str()
			d.sp()
			d.list(1, "namespace-response-extension", func() { d.str() })
		}
		d.close("namespace-descr")
		all = append(all, n)
	}
	d.close("namespace")
	return all
}

// id takes "(" *(string SP nstring) ")" or NIL. RFC 2971 §4
func (d *decoder) id() []String {
	if d.tookWord("NIL") {
		return nil
	}
	var out []String
	d.list(0, "id-params-list", func() {
		out = append(out, d.str())
		d.sp()
		out = append(out, d.nstring())
	})
	return out
}
