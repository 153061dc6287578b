package harness_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/features"
	"mailspec/harness"
	"mailspec/harness/catalogue"
	"mailspec/harness/pop3"
	"mailspec/harness/session"
	"mailspec/harness/target"
	"mailspec/reference"
)

// TestOneAccountWithForeignMail: POP3 and a way in, one account, and mail in its maildrop that is not the
// run's: nearly all is judged, and the maildrop is the same afterwards, unique-ids and octets.
func TestOneAccountWithForeignMail(t *testing.T) {
	tg := targetOf(t, reference.Start(t))
	tg.Accounts = tg.Accounts[:1]
	bringForeignMail(t, tg, tg.Accounts[0])
	var only []target.Endpoint
	for _, e := range tg.Endpoints {
		if e.Protocol == target.POP3 || e.Protocol == target.LMTP {
			only = append(only, e)
		}
	}
	tg.Endpoints = only
	before := maildrop(t, tg, tg.Accounts[0])
	require.Len(t, before, 3)
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	rep, err := harness.Run(t.Context(), harness.Config{Catalogue: c, Target: tg, Select: []string{"pop3"}})
	require.NoError(t, err)
	assert.Zero(t, rep.Summary.Violations)
	assert.Greater(t, rep.Summary.Judged, 100)
	assert.Empty(t, rep.LeftBehind)
	assert.Equal(t, before, maildrop(t, tg, tg.Accounts[0]))
}

// maildrop reads every message of an account's maildrop: its unique-id and its octets.
func maildrop(t *testing.T, tg *target.Target, a target.Account) (messages []string) {
	t.Helper()
	ctx := t.Context()
	e, ok := tg.Endpoint(target.POP3, "")
	require.True(t, ok)
	conn, err := session.Dial(ctx, session.Options{Address: e.Address, TLS: tg.TLSFor(e.Address), Timeout: 10 * time.Second, Transcript: session.NewTranscript()})
	require.NoError(t, err)
	s := pop3.NewSession(conn, deaf{})
	defer s.Close()
	require.NoError(t, s.Greeting(ctx))
	ask := func(line string) pop3.Response {
		r, err := s.Command(ctx, line)
		require.NoError(t, err)
		require.Equal(t, pop3.OK, r.Indicator, "%s: %s", line, r.Text)
		return r
	}
	ask("USER " + a.User)
	ask("PASS " + a.Password)
	total, err := pop3.ParseListing(ask("STAT").Text)
	require.NoError(t, err)
	for n := range int(total.Number) {
		id, err := pop3.ParseUniqueID(ask(fmt.Sprintf("UIDL %d", n+1)).Text)
		require.NoError(t, err)
		messages = append(messages, id.ID+"\n"+string(ask(fmt.Sprintf("RETR %d", n+1)).Body()))
	}
	return messages
}
