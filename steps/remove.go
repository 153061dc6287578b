package steps

import (
	"context"
	"fmt"
	"slices"

	"mailspec/harness/imap"
	"mailspec/harness/pop3"
	"mailspec/harness/target"
)

// remove takes away what the scenario brought: its mailboxes, and its messages in the INBOX of the accounts.
// Nothing else is touched. What cannot be removed is said at the end of the run.
func (m *mail) remove(ctx context.Context) {
	defer m.close()
	if len(m.w.accounts) == 0 {
		return
	}
	if m.w.err != nil { // a set-up session may have been left in the middle of a command
		m.close()
	}
	if m.own || m.spoke[target.IMAP] && (mentions(m.w.Scenario, "{absent") || mentions(m.w.Scenario, "{other")) {
		if err := m.removeMailboxes(ctx); err != nil {
			m.leave("mailboxes %s* of %s: %v", m.w.ownName(""), m.w.accounts[0].Address, err)
		}
	}
	for who := range m.w.accounts {
		if !m.inbox[who] && (len(m.spoke) == 0 || !mentions(m.w.Scenario, "{run-header")) {
			continue
		}
		if err := m.removeMail(ctx, who); err != nil {
			m.leave("mail with %s: %s of %s: %v", runField, m.w.id(), m.w.accounts[who].Address, err)
		}
	}
}

func (m *mail) leave(format string, args ...any) { m.w.run.left.add(fmt.Sprintf(format, args...)) }

// close ends the set-up sessions.
func (m *mail) close() {
	for i, s := range m.setup {
		if s != nil {
			s.Close()
			s.free()
			m.setup[i] = nil
		}
	}
}

// removeMailboxes deletes the scenario's own mailboxes, the longest names first: inferiors before their
// superiors. RFC 9051 §6.3.5
func (m *mail) removeMailboxes(ctx context.Context) error {
	if _, ok := m.w.run.endpoint(target.IMAP); !ok {
		return nil
	}
	s, err := m.imap(ctx, 0)
	if err != nil {
		return err
	}
	var names []string
	for _, command := range []string{"LIST", "LSUB"} {
		r, err := s.Command(ctx, command+` "" `+imap.Frame(m.w.ownName("*")))
		if err != nil {
			return err
		}
		for _, u := range r.Untagged {
			if u.List != nil && !slices.Contains(names, string(u.List.Mailbox.Octets)) {
				names = append(names, string(u.List.Mailbox.Octets))
			}
		}
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	for _, name := range names {
		for _, command := range []string{"UNSUBSCRIBE ", "DELETE "} {
			if _, err := s.Command(ctx, command+imap.Frame(name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// removeMail removes the scenario's messages from an account's INBOX: by IMAP when single messages can be
// expunged there (RFC 4315 §2.1), else by POP3.
func (m *mail) removeMail(ctx context.Context, who int) error {
	run := m.w.run
	_, byIMAP := run.endpoint(target.IMAP)
	if byIMAP && run.Has(target.IMAP, "uidplus") {
		return m.removeByIMAP(ctx, who)
	}
	if _, ok := run.endpoint(target.POP3); ok {
		return m.removeByPOP3(ctx, who)
	}
	return fmt.Errorf("neither IMAP with UIDPLUS nor POP3 to remove it with")
}

func (m *mail) removeByIMAP(ctx context.Context, who int) error {
	s, err := m.imap(ctx, who)
	if err != nil {
		return err
	}
	if _, err := s.Select(ctx, "INBOX", false); err != nil {
		return err
	}
	uids, err := searchByIMAP(ctx, s, m.w.letters())
	if err != nil {
		return err
	}
	if m.w.maybeNotified() {
		found, err := fetchByIMAP(ctx, s, m.w.notifications())
		if err != nil {
			return err
		}
		for _, n := range found {
			uids = append(uids, n.uid)
		}
	}
	return m.expunge(ctx, s, uids)
}

// expunge removes these messages of the INBOX, which are all ours.
func (m *mail) expunge(ctx context.Context, s *imap.Session, uids []uint32) error {
	if len(uids) == 0 {
		return nil
	}
	s.OwnUIDs("INBOX", uids...)
	m.removed += len(uids)
	for _, command := range []string{"UID STORE %s +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE %s"} {
		if _, err := s.Command(ctx, fmt.Sprintf(command, uidSet(uids))); err != nil {
			return err
		}
	}
	return nil
}

func (m *mail) removeByPOP3(ctx context.Context, who int) error {
	s, free, err := m.w.openPOP3(ctx, who, "setup pop3")
	if err != nil {
		return err
	}
	defer free()
	total, ours, err := m.oursByPOP3(ctx, s)
	if err != nil {
		s.Close()
		return err
	}
	s.Own(total, ours...)
	m.removed += len(ours)
	for _, n := range ours {
		if _, err := s.Command(ctx, fmt.Sprintf("DELE %d", n)); err != nil {
			s.Close()
			return err
		}
	}
	defer s.Close()
	r, err := s.Command(ctx, "QUIT")
	if err == nil && r.Indicator != pop3.OK {
		err = fmt.Errorf("QUIT is answered with %s", r.Text)
	}
	return err
}

// oursByPOP3 gives the numbers of the scenario's messages among the newest of a maildrop.
func (m *mail) oursByPOP3(ctx context.Context, s *pop3.Session) (total int, ours []int, err error) {
	if total, err = countPOP3(ctx, s); err != nil {
		return total, nil, err
	}
	k := m.w.letters()
	if m.w.maybeNotified() {
		k = either(k, m.w.notifications())
	}
	for n := total; n > max(0, total-mostSeen); n-- {
		octets, err := m.w.retrieve(ctx, s, n, k)
		if err != nil {
			return total, nil, err
		}
		if octets != nil {
			ours = append(ours, n)
		}
	}
	return total, ours, nil
}
