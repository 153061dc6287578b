package harness_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/harness/imap"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// deaf takes no note of what monitors see.
type deaf struct{}

func (deaf) Check(string, bool, string, string) {}

// nothingLeft looks through the accounts for mailboxes and mail that a run has left.
func nothingLeft(t *testing.T, tg *target.Target) (problems []error) {
	t.Helper()
	for _, a := range tg.Accounts {
		for mailbox, messages := range snapshot(t, tg, a) {
			if mailbox != "INBOX" || len(messages) > 0 {
				problems = append(problems, fmt.Errorf("%s of %s: %d messages", mailbox, a.Address, len(messages)))
			}
		}
	}
	return problems
}

// lasting leaves \Recent out: the server takes it away when any session selects the mailbox, as a mail
// program does at each start. RFC 3501 §2.3.2
func lasting(flags []string) []string {
	return slices.DeleteFunc(append([]string{}, flags...), func(f string) bool { return strings.EqualFold(f, `\Recent`) })
}

// snapshot reads every mailbox of an account: UIDVALIDITY and, for each message, its UID, flags and octets.
func snapshot(t *testing.T, tg *target.Target, a target.Account) map[string][]imap.Message {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	e, ok := tg.Endpoint(target.IMAP, "")
	require.True(t, ok)
	conn, err := session.Dial(ctx, session.Options{Address: e.Address, TLS: tg.TLSFor(e.Address), Timeout: 10 * time.Second,
		Transcript: session.NewTranscript(), Implicit: e.TLS == target.Implicit})
	require.NoError(t, err)
	s := imap.NewSession(conn, deaf{})
	defer s.Close()
	require.NoError(t, s.Greeting(ctx))
	require.NoError(t, s.Login(ctx, a.User, a.Password))
	list, err := s.Command(ctx, `LIST "" "*"`)
	require.NoError(t, err)
	found := map[string][]imap.Message{}
	for _, u := range list.Untagged {
		if u.List == nil {
			continue
		}
		name := string(u.List.Mailbox.Octets)
		exists, err := s.Select(ctx, name, true)
		require.NoError(t, err, name)
		found[name] = nil
		if exists > 0 {
			found[name], err = s.FetchAll(ctx)
			require.NoError(t, err)
			for i := range found[name] {
				found[name][i].Flags = lasting(found[name][i].Flags)
			}
		}
	}
	return found
}
