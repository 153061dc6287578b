package imap

// Search is a SEARCH response. RFC 3501 §7.2.5
type Search struct {
	Numbers []uint32
	ModSeq  uint64 // RFC 7162 §3.1.5; 0: none
}

// search takes *(SP nz-number), and what CONDSTORE puts behind. RFC 3501 §9, RFC 7162 §7
func (d *decoder) search() *Search {
	s := &Search{}
	for d.took(' ') {
		if d.took('(') {
			d.keyword("MODSEQ")
			d.sp()
			s.ModSeq = d.number64()
			d.octet(')', "search-sort-mod-seq")
			break
		}
		s.Numbers = append(s.Numbers, d.nzNumber())
	}
	return s
}

// ESearch is an ESEARCH response. RFC 9051 §7.3.4
type ESearch struct {
	Tag   *String // the search correlator
	UID   bool
	Items []SearchItem
}

// SearchItem is one return item of an ESEARCH response.
type SearchItem struct {
	Name   string // in upper case
	Number uint64 // of MIN, MAX, COUNT
	Set    NumberSet
	Value  Span
}

// Item gives an item by name.
func (e *ESearch) Item(name string) (SearchItem, bool) {
	for _, i := range e.Items {
		if i.Name == name {
			return i, true
		}
	}
	return SearchItem{}, false
}

// esearch takes [search-correlator] [SP "UID"] *(SP search-return-data). RFC 9051 §9
func (d *decoder) esearch() *ESearch {
	e := &ESearch{}
	if d.at(' ') && d.off+1 < len(d.in) && d.in[d.off+1] == '(' {
		d.off += 2
		d.keyword("TAG")
		d.sp()
		tag := d.astring()
		e.Tag = &tag
		d.octet(')', "search-correlator")
	}
	for d.took(' ') {
		if len(e.Items) == 0 && !e.UID && d.tookWord("UID") {
			e.UID = true
			continue
		}
		e.Items = append(e.Items, d.searchItem())
	}
	return e
}

// searchItem takes a search-return-data. RFC 9051 §9
func (d *decoder) searchItem() SearchItem {
	i := SearchItem{Name: upper(d.run(labelChar, "search-return-data"))}
	d.sp()
	start := d.off
	switch i.Name {
	case "MIN", "MAX":
		i.Number = uint64(d.nzNumber())
	case "COUNT":
		i.Number = uint64(d.number())
	case "ALL":
		i.Set = d.uidSet()
	default:
		i.Value = d.value()
		return i
	}
	i.Value = d.span(start)
	return i
}
