package target

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadFile reads the documented example with every key.
func TestReadFile(t *testing.T) {
	dir := t.TempDir()
	text, err := os.ReadFile("testdata/mailspec.yaml")
	require.NoError(t, err)
	pem := []byte("-----BEGIN CERTIFICATE-----\n")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "mailspec.yaml"), text, 0o600))
	_, err = ReadFile(filepath.Join(dir, "mailspec.yaml"))
	require.ErrorContains(t, err, "tls ca: ")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "cert.pem"), pem, 0o600))
	_, err = ReadFile(filepath.Join(dir, "mailspec.yaml"))
	require.ErrorContains(t, err, "no certificate in")

	got, err := ReadFile("testdata/without-ca.yaml")
	require.NoError(t, err)
	assert.Equal(t, "Dovecot", got.Name)
	assert.Equal(t, "example.test", got.Domain)
	assert.Equal(t, []Endpoint{{SMTP, "127.0.0.1:2525", Plain}, {Submission, "127.0.0.1:2587", StartTLS},
		{POP3, "127.0.0.1:2110", Plain}, {POP3, "127.0.0.1:2995", Implicit}}, got.Endpoints)
	assert.Equal(t, []Account{{"alice@example.test", "alice", "secret"}, {"bob@example.test", "bob@example.test", "x"}}, got.Accounts)
	assert.Equal(t, 5*time.Second, got.Timeout)
	assert.Equal(t, 4, got.Connections)
	assert.Equal(t, "INBOX.", got.Prefix)
	assert.Equal(t, Delivery{Command, []string{"deliver", "{address}"}}, got.Delivery)
	assert.Equal(t, &Start{[]string{"dovecot", "-F"}, DefaultWithin}, got.Start)
	w, ok := got.Waived("rfc2449-5-B")
	require.True(t, ok)
	assert.Equal(t, Waiver{"RFC2449-5-b", "known", 20}, w)
	assert.Equal(t, "mailspec-nobody@example.test", got.Unknown)
	e, ok := got.Endpoint(POP3, Implicit)
	require.True(t, ok)
	assert.Equal(t, "127.0.0.1", got.TLSFor(e.Address).ServerName)
}

// TestExamples reads the examples for servers of many makes.
func TestExamples(t *testing.T) {
	files, err := filepath.Glob("examples/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, path := range files {
		got, err := ReadFile(path)
		require.NoError(t, err, path)
		assert.NotEmpty(t, got.Accounts, path)
	}
}

func TestFileMistakes(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"nothing", "", "EOF"},
		{"no endpoint", "name: x\n", "want at least one endpoint"},
		{"unknown key", "endpoints: {imap: 'h:1'}\ncolour: red\n", "line 2: field colour not found in a target file"},
		{"no port", "endpoints: {imap: localhost}\n", `imap endpoint "localhost": want HOST:PORT`},
		{"transport", "endpoints:\n  imap: {address: 'h:1', tls: ssl}\n", `line 2: imap: tls "ssl": want none, starttls or implicit`},
		{"account", "endpoints: {imap: 'h:1'}\naccounts: [{address: alice}]\n", `account "alice": want local-part@domain`},
		{"timeout", "endpoints: {imap: 'h:1'}\ntimeout: soon\n", `timeout "soon": want a time`},
		{"route", "endpoints: {imap: 'h:1'}\ndelivery: {by: pigeon}\n", `delivery by "pigeon": want auto`},
		{"command", "endpoints: {imap: 'h:1'}\ndelivery: {by: command}\n", "want the command"},
		{"start", "endpoints: {imap: 'h:1'}\nstart: {within: 3s}\n", "start: want a command"},
		{"waiver", "endpoints: {imap: 'h:1'}\nwaivers:\n  - {id: X}\n", "line 3: a waiver wants an id and a reason"},
		{"waiver's key", "endpoints: {imap: 'h:1'}\nwaivers:\n  - {id: X, why: y}\n", "line 3: field why not found: want id, reason"},
	} {
		t.Run(row.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "mailspec.yaml")
			require.NoError(t, os.WriteFile(path, []byte(row.text), 0o600))
			_, err := ReadFile(path)
			require.ErrorContains(t, err, row.want)
			assert.ErrorContains(t, err, path)
		})
	}
}
