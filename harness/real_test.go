package harness_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/features"
	"mailspec/harness"
	"mailspec/harness/catalogue"
	"mailspec/harness/imap"
	"mailspec/harness/lab"
	"mailspec/harness/session"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
)

// TestRealServers runs the suite twice against Dovecot and Postfix, with mail in the accounts that is not
// the run's: the verdicts are the same, what fails is what is written down as known, and the mail that was
// there is the same afterwards, octet for octet.
func TestRealServers(t *testing.T) {
	lab.Require(t, "dovecot", "postfix")
	servers, err := lab.Start(t.Context(), t.TempDir(), "dovecot", "postfix")
	require.NoError(t, err)
	defer servers.Stop()
	path, err := servers.WriteTarget()
	require.NoError(t, err)
	tg, err := target.ReadFile(path)
	require.NoError(t, err)
	for _, a := range tg.Accounts {
		bringForeignMail(t, tg, a)
	}
	beforePOP3 := maildrops(t, tg) // first: Dovecot marks as seen what POP3 retrieves
	before := accounts(t, tg)
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	var first map[string]verdict.Word
	for run := range 2 {
		rep, err := harness.Run(t.Context(), harness.Config{Catalogue: c, Target: tg})
		require.NoError(t, err)
		got := map[string]verdict.Word{}
		for _, q := range rep.Requirements {
			got[q.ID] = q.Verdict
			assert.False(t, q.Violation(), "%s: %s: %s", q.ID, q.Title, q.Reason)
			assert.False(t, q.Stale, "%s: %s", q.ID, q.Reason)
			assert.NotEqual(t, verdict.Error, q.Verdict, "%s: %s", q.ID, q.Reason)
		}
		assert.Empty(t, rep.LeftBehind)
		assert.Greater(t, rep.Summary.Judged, 90)
		if run == 0 {
			first = got
		}
		for id := range first {
			assert.Equal(t, first[id], got[id], "%s, in the second run", id)
		}
	}
	assert.Equal(t, before, accounts(t, tg))
	assert.Equal(t, beforePOP3, maildrops(t, tg))
}

// maildrops reads every maildrop.
func maildrops(t *testing.T, tg *target.Target) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for _, a := range tg.Accounts {
		all[a.Address] = maildrop(t, tg, a)
	}
	return all
}

// accounts takes a snapshot of every account.
func accounts(t *testing.T, tg *target.Target) map[string]map[string][]imap.Message {
	t.Helper()
	all := map[string]map[string][]imap.Message{}
	for _, a := range tg.Accounts {
		all[a.Address] = snapshot(t, tg, a)
	}
	return all
}

// bringForeignMail puts mail into an account's INBOX and into another mailbox, as its owner would.
func bringForeignMail(t *testing.T, tg *target.Target, a target.Account) {
	t.Helper()
	ctx := t.Context()
	e, ok := tg.Endpoint(target.IMAP, "")
	require.True(t, ok)
	conn, err := session.Dial(ctx, session.Options{Address: e.Address, TLS: tg.TLSFor(e.Address), Timeout: tg.Timeout, Transcript: session.NewTranscript()})
	require.NoError(t, err)
	s := imap.NewSession(conn, deaf{})
	defer s.Close()
	s.Own("Letters") // this test is the owner
	require.NoError(t, s.Greeting(ctx))
	require.NoError(t, s.Login(ctx, a.User, a.Password))
	r, err := s.Command(ctx, "CREATE Letters")
	require.NoError(t, err)
	require.True(t, r.OK())
	for i, flags := range []string{"", `(\Seen)`, `(\Deleted \Flagged)`} {
		message := fmt.Appendf(nil, "From: owner@example.test\r\nSubject: letter %d\r\n\r\nDo not touch.\r\n.\r\n", i)
		for _, mailbox := range []string{"INBOX", "Letters"} {
			_, err := s.Append(ctx, mailbox, flags, message)
			require.NoError(t, err)
		}
	}
}
