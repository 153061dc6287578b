package imap

import (
	"net"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPythonClient lets a client that is nobody's here work through a session.
func TestPythonClient(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("needs python3 for its imaplib")
	}
	server := startServer(t)
	host, port, err := net.SplitHostPort(server.addr)
	require.NoError(t, err)
	out, err := exec.CommandContext(t.Context(), python, "testdata/client.py", host, port, "alice@a.example", "pw").CombinedOutput()
	require.NoError(t, err, "%s", out)
	require.Equal(t, "done\n", string(out))
}
