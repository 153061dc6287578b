package imap

import (
	"strings"

	"mailspec/reference/store"
)

// create is the CREATE command. RFC 3501 §6.3.3
type create struct{ mailbox mailboxName }

func parseCreate(d *decoder) request {
	d.sp()
	return create{d.mailbox()}
}

func (c create) run(s *session) response {
	// A delimiter at the end declares that inferior names will come; the name is without it.
	c.mailbox.name = strings.TrimSuffix(c.mailbox.name, string(store.Delimiter))
	if !c.mailbox.creatable() {
		return cannotCreate()
	}
	if err := s.server.config.Store.Create(s.account, c.mailbox.name); err != nil {
		return s.failed(err)
	}
	return done("CREATE")
}
