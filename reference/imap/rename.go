package imap

import (
	"strings"

	"mailspec/reference/store"
)

// rename is the RENAME command. RFC 3501 §6.3.5
type rename struct{ from, to mailboxName }

// parseRename reads SP mailbox SP mailbox. RFC 3501 §9
func parseRename(d *decoder) request {
	d.sp()
	from := d.mailbox()
	d.sp()
	return rename{from, d.mailbox()}
}

func (r rename) run(s *session) response {
	r.to.name = strings.TrimSuffix(r.to.name, string(store.Delimiter))
	switch {
	case !r.from.valid || r.from.name == "":
		return no("NONEXISTENT", "no such mailbox")
	case !r.to.creatable(), strings.HasPrefix(r.to.name, r.from.name+string(store.Delimiter)) && r.from.name != store.Inbox:
		return cannotCreate()
	}
	if err := s.server.config.Store.Rename(s.account, r.from.name, r.to.name); err != nil {
		return s.failed(err)
	}
	if r.from.name != store.Inbox {
		s.server.recent.forget(s.account, r.from.name)
	}
	return done("RENAME")
}
