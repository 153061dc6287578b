package fuzz

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"mailspec/harness"
	"mailspec/harness/target"
	"mailspec/reference"
	"mailspec/reference/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// TestMessagesComeOutAsTheyWentIn: the reference keeps every property.
func TestMessagesComeOutAsTheyWentIn(t *testing.T) {
	found, cases := wire(t, reference.Start(t), 150)
	assert.Empty(t, found)
	assert.GreaterOrEqual(t, cases, 150)
}

// forgetful is a store that takes one of two dots at the head of a line away.
type forgetful struct{ store.Store }

func (f forgetful) Deliver(accounts []string, m store.NewMessage) error {
	m.Body = bytes.ReplaceAll(m.Body, []byte("\r\n.."), []byte("\r\n."))
	return f.Store.Deliver(accounts, m)
}

// TestFaultIsFoundAndMadeSmall: a server that loses a dot is found, and the case is a scenario to copy.
func TestFaultIsFoundAndMadeSmall(t *testing.T) {
	memory := store.NewMemory()
	t.Cleanup(func() { memory.Close() })
	found, _ := wire(t, reference.Start(t, func(c *reference.Config) { c.Store = forgetful{memory} }), 400, "smtp-delivers")
	require.Len(t, found, 1)
	assert.Contains(t, found[0].Feature, "Scenario: smtp-delivers")
	assert.Contains(t, found[0].Feature, "\n    ..")
	assert.Less(t, len(found[0].Feature), 800, "made small:\n%s", found[0].Feature)
	assert.NotEmpty(t, found[0].Lines)
}

func TestUnknownProperty(t *testing.T) {
	_, _, err := Wire(t.Context(), Config{}, "nntp")
	require.ErrorContains(t, err, `"nntp": want smtp`)
}

func wire(t *testing.T, server *reference.Server, count int, properties ...string) ([]Finding, int) {
	t.Helper()
	tg := &target.Target{Connections: 8, Timeout: 5 * time.Second}
	require.NoError(t, tg.SetCA(server.CA()))
	for _, p := range target.Protocols() {
		tg.Endpoints = append(tg.Endpoints, target.Endpoint{Protocol: p, Address: server.Endpoints()[string(p)], TLS: target.Plain})
	}
	for _, a := range server.Accounts() {
		tg.Accounts = append(tg.Accounts, target.Account{Address: a.Address, Password: a.Password})
	}
	require.NoError(t, tg.Check())
	run, end, err := harness.Open(t.Context(), tg)
	require.NoError(t, err)
	defer end()
	found, cases, err := Wire(t.Context(), Config{Run: run, Seed: 1, Count: count, Shrink: 5 * time.Second}, properties...)
	require.NoError(t, err)
	assert.Empty(t, run.LeftBehind())
	return found, cases
}
