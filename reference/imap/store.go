package imap

import (
	"strings"

	"mailspec/reference/store"
)

// storeRequest is STORE and UID STORE. RFC 3501 §6.4.6
type storeRequest struct {
	set    seqSet
	byUID  bool
	op     store.FlagOp
	silent bool
	flags  []string
}

func parseStore(d *decoder) request    { return d.store(false) }
func parseUIDStore(d *decoder) request { return d.store(true) }

// store reads SP sequence-set SP store-att-flags. RFC 3501 §9
func (d *decoder) store(byUID bool) request {
	d.sp()
	r := storeRequest{byUID: byUID, set: d.sequenceSet()}
	d.sp()
	item := d.word()
	switch {
	case strings.HasPrefix(item, "+"):
		r.op = store.FlagsAdd
	case strings.HasPrefix(item, "-"):
		r.op = store.FlagsRemove
	}
	if r.op != store.FlagsReplace {
		item = item[1:]
	}
	item, r.silent = strings.CutSuffix(item, ".SILENT")
	if item != "FLAGS" {
		d.fail("store-att-flags")
	}
	d.sp()
	if d.at('(') {
		r.flags = d.flagList()
		return r
	}
	r.flags = d.addFlag(r.flags)
	for d.take(' ') {
		r.flags = d.addFlag(r.flags)
	}
	return r
}

func (r storeRequest) run(s *session) response {
	indexes, refused := s.named(r.set, r.byUID)
	if refused != nil {
		return *refused
	}
	if s.view.readOnly {
		return readOnly()
	}
	uids, gone := s.view.uids(indexes)
	if err := s.setFlags(uids, r.op, r.flags, indexes); err != nil {
		return s.failed(err)
	}
	for _, i := range indexes {
		if e := &s.view.entries[i]; !e.gone && !r.silent {
			s.fetchFlags(i, r.byUID || s.choices.Flip())
		}
	}
	if gone && !r.silent { // RFC 2180 §4.2
		return expungeIssued()
	}
	return done("STORE")
}

// setFlags changes flags and looks at the result. What comes out as the client expects is no news to it;
// what another session has changed at the same time is. RFC 3501 §6.4.6
func (s *session) setFlags(uids []store.UID, op store.FlagOp, flags []string, indexes []int) error {
	v := s.view
	expected := make([][]string, len(indexes))
	news := make([]bool, len(indexes))
	for n, i := range indexes {
		news[n] = v.entries[i].changed
		expected[n] = applyFlags(v.entries[i].m.Flags, op, flags)
	}
	if err := v.box.SetFlags(uids, op, flags); err != nil {
		return err
	}
	if _, err := v.load(); err != nil {
		return err
	}
	for n, i := range indexes {
		e := &v.entries[i]
		e.changed = news[n] || !sameFlags(expected[n], e.m.Flags)
	}
	return nil
}

// applyFlags works out what the client takes the flags to be after its STORE.
func applyFlags(before []string, op store.FlagOp, flags []string) (after []string) {
	if op == store.FlagsReplace {
		return flags
	}
	for _, f := range before {
		if op == store.FlagsAdd || !hasFlag(flags, f) {
			after = append(after, f)
		}
	}
	if op == store.FlagsAdd {
		for _, f := range flags {
			if !hasFlag(after, f) {
				after = append(after, f)
			}
		}
	}
	return after
}
