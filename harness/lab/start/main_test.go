package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"mailspec/harness/lab"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestRunCommand(t *testing.T) {
	lab.Require(t, "dovecot")
	seen := filepath.Join(t.TempDir(), "seen")
	for _, test := range []struct {
		name, script string
		want         int
	}{
		{"its exit status is ours", `cp "$1" "$2"; exit 7`, 7},
		{"a signal is told as shells do", `kill -KILL $$`, 128 + 9},
	} {
		t.Run(test.name, func(t *testing.T) {
			status, err := run([]string{"dovecot", "--", "/bin/sh", "-c", test.script, "sh", "{target}", seen})
			require.NoError(t, err)
			assert.Equal(t, test.want, status)
		})
	}
	text, err := os.ReadFile(seen)
	require.NoError(t, err)
	assert.Contains(t, string(text), "name: Dovecot")
}

func TestRunKeepsFolder(t *testing.T) {
	lab.Require(t, "dovecot")
	dir := t.TempDir()
	status, err := run([]string{"-dir", dir, "dovecot", "--", "true"})
	require.NoError(t, err)
	assert.Zero(t, status)
	assert.FileExists(t, filepath.Join(dir, "target.yaml"))
	assert.FileExists(t, filepath.Join(dir, "dovecot", "log"))
}

func TestRunRefuses(t *testing.T) {
	status, err := run([]string{"sendmail"})
	assert.Error(t, err)
	assert.Equal(t, statusUsage, status)
	status, _ = run([]string{"-unknown"})
	assert.Equal(t, statusUsage, status)
}
