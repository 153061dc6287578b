package imap

import (
	"strconv"

	"mailspec/reference/store"
)

// searchRequest is SEARCH and UID SEARCH. RFC 3501 §6.4.4
type searchRequest struct {
	byUID   bool
	returns searchReturn
	charset string    // in upper case; empty for none
	key     searchKey // all keys together
	numbers []seqSet  // of sequence numbers, which must exist
}

func parseSearch(d *decoder) request    { return d.search(false) }
func parseUIDSearch(d *decoder) request { return d.search(true) }

// search reads [SP "RETURN" SP search-return-opts] [SP "CHARSET" SP astring] 1*(SP search-key).
// RFC 3501 §9, RFC 4466 §2.6.1
func (d *decoder) search(byUID bool) request {
	r := searchRequest{byUID: byUID}
	p := &keyParser{decoder: d, request: &r}
	d.sp()
	word := p.keyWord()
	if word == "RETURN" {
		d.sp()
		r.returns = d.searchReturnOpts()
		d.sp()
		word = p.keyWord()
	}
	if d.rev2 {
		r.charset = "UTF-8" // RFC 9051 §6.4.4
	}
	if word == "CHARSET" {
		d.sp()
		r.charset = upper(d.astring())
		p.lax = !r.charsetKnown() // its strings cannot be judged: the answer is NO, not BAD
		d.sp()
		word = p.keyWord()
	}
	keys := []searchKey{p.searchKey(word)}
	for d.take(' ') {
		keys = append(keys, p.searchKey(p.keyWord()))
	}
	r.key = allOf(keys)
	return r
}

// charsetKnown tells the charsets of search strings. RFC 3501 §6.4.4
func (r searchRequest) charsetKnown() bool {
	return r.charset == "" || r.charset == "US-ASCII" || r.charset == "UTF-8"
}

func (r searchRequest) run(s *session) response {
	if !r.charsetKnown() {
		if r.returns.save {
			s.view.saved = nil // RFC 5182 §2.1
		}
		return no("BADCHARSET (US-ASCII UTF-8)", "unknown charset")
	}
	if _, err := s.view.load(); err != nil {
		return s.failed(err)
	}
	for _, set := range r.numbers {
		if _, err := s.view.pick(set, false); err != nil {
			return bad("", err.Error())
		}
	}
	found, uids := r.find(s.view)
	if r.returns.save {
		s.view.saved = r.returns.saved(uids)
	}
	if r.byUID {
		found = uids
	}
	if s.rev2 && !r.returns.extended {
		r.returns = searchReturn{extended: true, all: true} // RFC 9051 §6.4.4
	}
	if r.returns.extended {
		s.tellESearch(r.returns, s.tag, r.byUID, found)
	} else {
		s.tellSearch(found)
	}
	return done("SEARCH")
}

// find gives the sequence numbers and the UIDs of the messages that match.
func (r searchRequest) find(v *view) (numbers, uids []store.UID) {
	for i := range v.entries {
		e := &v.entries[i]
		c := &candidate{view: v, entry: e, number: uint64(i + 1)}
		if !e.gone && r.key(c) {
			numbers = append(numbers, store.UID(c.number))
			uids = append(uids, e.m.UID)
		}
	}
	return numbers, uids
}

// tellSearch sends the SEARCH response. RFC 3501 §7.2.5
func (s *session) tellSearch(found []store.UID) {
	s.out.untagged("SEARCH")
	for _, n := range found {
		s.out.raw(" ", strconv.FormatUint(uint64(n), 10))
	}
	s.out.crlf()
}
