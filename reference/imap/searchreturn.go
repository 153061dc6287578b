package imap

import (
	"cmp"
	"slices"

	"mailspec/reference/store"
)

// searchReturn says what a SEARCH is to give back. RFC 4731 §3.1, RFC 5182 §2
type searchReturn struct {
	extended         bool // an ESEARCH response is asked for
	min, max         bool
	all, count, save bool
}

// searchReturnOpts reads "(" [search-return-opt *(SP search-return-opt)] ")" after RETURN and its space.
// RFC 4466 §2.6.1, RFC 4731 §4, RFC 5182 §3
func (d *decoder) searchReturnOpts() (r searchReturn) {
	r.extended = true
	if d.at('(') && d.pos+1 < len(d.in) && d.in[d.pos+1] == ')' {
		d.pos += 2
		r.all = true // RFC 4731 §3.1
		return r
	}
	d.list(func() {
		switch d.word() {
		case "MIN":
			r.min = true
		case "MAX":
			r.max = true
		case "ALL":
			r.all = true
		case "COUNT":
			r.count = true
		case "SAVE":
			r.save = true
		default:
			d.fail("search-return-opt")
		}
	})
	return r
}

// tellESearch sends the ESEARCH response, unless saving is all that was asked for. RFC 4731 §3.1,
// RFC 5182 §2.4
func (s *session) tellESearch(r searchReturn, tag string, byUID bool, found []store.UID) {
	if !r.min && !r.max && !r.all && !r.count {
		return
	}
	o := s.out
	o.untagged("ESEARCH")
	o.raw(" (")
	o.word("TAG")
	o.raw(" ")
	o.string(tag)
	o.raw(")")
	if byUID {
		o.raw(" ")
		o.word("UID")
	}
	item := func(asked bool, word, value string) {
		if asked {
			o.raw(" ")
			o.word(word)
			o.raw(" ", value)
		}
	}
	// Only COUNT is there when nothing was found. RFC 4731 §3.1
	if len(found) > 0 {
		item(r.min, "MIN", uidSet(found[:1]))
		item(r.max, "MAX", uidSet(found[len(found)-1:]))
		item(r.all, "ALL", uidSet(found))
	}
	if r.count {
		o.raw(" ")
		o.word("COUNT")
		o.raw(" ")
		o.number(uint64(len(found)))
	}
	o.crlf()
}

// saved gives the messages that SAVE keeps: the ones that MIN and MAX give, if those alone are asked for.
// RFC 5182 §2.4
func (r searchReturn) saved(found []store.UID) []store.UID {
	if r.all || r.count || !r.min && !r.max || len(found) == 0 {
		return found
	}
	var kept []store.UID
	if r.min {
		kept = append(kept, found[0])
	}
	if r.max {
		kept = append(kept, found[len(found)-1])
	}
	return slices.Compact(kept)
}

// expand puts the saved search result for "$". Messages that are gone are no longer in it. RFC 5182 §2.1
func (v *view) expand(set seqSet, byUID bool) seqSet {
	out := make(seqSet, 0, len(set))
	for _, r := range set {
		if r.first != dollar {
			out = append(out, r)
			continue
		}
		for _, uid := range v.saved {
			i, found := slices.BinarySearchFunc(v.entries, uid, func(e entry, uid store.UID) int {
				return cmp.Compare(e.m.UID, uid)
			})
			switch {
			case !found || v.entries[i].gone:
			case byUID:
				out = append(out, seqRange{uint64(uid), uint64(uid)})
			default:
				out = append(out, seqRange{uint64(i + 1), uint64(i + 1)})
			}
		}
	}
	return out
}
