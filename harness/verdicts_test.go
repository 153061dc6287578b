package harness_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/features"
	"mailspec/harness"
	"mailspec/harness/catalogue"
	"mailspec/harness/session"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
	"mailspec/reference"
)

// TestReferencePasses: the reference passes all of it, as subtests of a Go test.
func TestReferencePasses(t *testing.T) {
	harness.Test(t, targetOf(t, reference.Start(t, manyAccounts)))
}

// TestVerdictsStayTheSame: in runs one after another, in another order of the scenarios, however the RFCs'
// free choices fall, and however octets are cut into segments.
func TestVerdictsStayTheSame(t *testing.T) {
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	config := func(server *reference.Server) harness.Config { // a message has no order, choices or segments
		return harness.Config{Catalogue: c, Target: targetOf(t, server), Select: []string{"smtp", "pop3", "imap"}, Embedded: true}
	}
	plain := verdicts(t, config(reference.Start(t, manyAccounts)))
	judged := 0
	for _, v := range plain {
		if v == verdict.Pass {
			judged++
		}
	}
	assert.GreaterOrEqual(t, judged, 90)
	for seed := range uint64(5) {
		cfg := config(reference.Start(t, manyAccounts))
		cfg.Seed = seed + 1
		again := verdicts(t, cfg)
		require.Equal(t, plain, again, "order of seed %d", seed+1)
	}
	for seed := range uint64(10) {
		server := reference.Start(t, manyAccounts, func(cfg *reference.Config) { cfg.FreeChoices = &seed })
		varied := verdicts(t, config(server))
		require.Equal(t, plain, varied, "free choices of seed %d", seed)
	}
	for _, segments := range []session.Segments{session.Bytes, session.CRLF} {
		cfg := config(reference.Start(t, manyAccounts))
		cfg.Segments = []session.Segments{segments}
		cut := verdicts(t, cfg)
		require.Equal(t, plain, cut, "segments: %s", segments)
	}
}

// verdicts runs and gives each requirement's verdict.
func verdicts(t *testing.T, cfg harness.Config) map[string]verdict.Word {
	t.Helper()
	rep, err := harness.Run(t.Context(), cfg)
	require.NoError(t, err)
	got := map[string]verdict.Word{}
	for _, q := range rep.Requirements {
		got[q.ID] = q.Verdict
		assert.NotContains(t, []verdict.Word{verdict.Fail, verdict.Error, verdict.Inconclusive, verdict.Blocked}, q.Verdict, "%s: %s", q.ID, q.Reason)
	}
	assert.Empty(t, rep.LeftBehind)
	return got
}

// targetOf describes a reference server as a target.
func targetOf(t testing.TB, server *reference.Server) *target.Target {
	t.Helper()
	tg := &target.Target{Connections: 64, MuchData: true, Timeout: 5 * time.Second}
	require.NoError(t, tg.SetCA(server.CA()))
	for _, p := range target.Protocols() {
		tg.Endpoints = append(tg.Endpoints, target.Endpoint{Protocol: p, Address: server.Endpoints()[string(p)], TLS: target.Plain})
		if address, ok := server.Endpoints()[string(p)+"s"]; ok {
			tg.Endpoints = append(tg.Endpoints, target.Endpoint{Protocol: p, Address: address, TLS: target.Implicit})
		}
	}
	for _, a := range server.Accounts() {
		tg.Accounts = append(tg.Accounts, target.Account{Address: a.Address, Password: a.Password})
	}
	require.NoError(t, tg.Check())
	return tg
}
