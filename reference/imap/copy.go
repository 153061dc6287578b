package imap

// copyRequest is COPY and UID COPY. RFC 3501 §6.4.7
type copyRequest struct {
	set     seqSet
	byUID   bool
	mailbox mailboxName
}

func parseCopy(d *decoder) request    { return d.copyArguments(false) }
func parseUIDCopy(d *decoder) request { return d.copyArguments(true) }

// copyArguments reads SP sequence-set SP mailbox. RFC 3501 §9
func (d *decoder) copyArguments(byUID bool) copyRequest {
	d.sp()
	set := d.sequenceSet()
	d.sp()
	return copyRequest{set, byUID, d.mailbox()}
}

func (r copyRequest) run(s *session) response {
	indexes, refused := s.named(r.set, r.byUID)
	if refused != nil {
		return *refused
	}
	to, err := s.open(r.mailbox)
	if err != nil {
		return s.noDestination(r.mailbox, err)
	}
	uids, gone := s.view.uids(indexes)
	switch {
	case gone: // all or nothing. RFC 3501 §6.4.7, RFC 2180 §4.4.1
		return expungeIssued()
	case len(uids) == 0:
		return ok("", "no such messages, so nothing copied")
	}
	from, dest, err := s.view.box.Copy(uids, to)
	if err != nil {
		return s.noDestination(r.mailbox, err)
	}
	st, err := to.Status()
	if err != nil || len(from) == 0 {
		return done("COPY")
	}
	return ok(copyUID(st.UIDValidity, from, dest), "COPY completed")
}

// named gives the entries that a command's set names, after a look at the mailbox. RFC 3501 §6.4.8, §9
func (s *session) named(set seqSet, byUID bool) (indexes []int, refused *response) {
	if _, err := s.view.load(); err != nil {
		r := s.failed(err)
		return nil, &r
	}
	indexes, err := s.view.pick(set, byUID)
	if err != nil {
		r := bad("", err.Error())
		return nil, &r
	}
	return indexes, nil
}
