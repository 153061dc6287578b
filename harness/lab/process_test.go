package lab

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// spawnScript runs a shell script as a server and returns when it has printed "ready".
func spawnScript(t *testing.T, ctx context.Context, script string) *process {
	t.Helper()
	log := filepath.Join(t.TempDir(), "log")
	require.NoError(t, syscall.Mkfifo(log, 0o600))
	opened := make(chan *os.File, 1)
	go func() {
		f, _ := os.Open(log)
		opened <- f
	}()
	p, err := spawn(ctx, log, "/bin/sh", "-c", script)
	require.NoError(t, err)
	output := <-opened
	require.NotNil(t, output)
	defer output.Close()
	line, err := bufio.NewReader(output).ReadString('\n')
	require.NoError(t, err)
	require.Equal(t, "ready\n", line)
	return p
}

// awaitEnd waits until nothing of the process is left, and no longer than that may take.
func awaitEnd(t *testing.T, p *process) {
	t.Helper()
	select {
	case <-p.done:
	case <-time.After(2 * stopTime):
		_ = p.stop()
		require.Fail(t, "the process did not end")
	}
}

func TestStopEndsAllProcesses(t *testing.T) {
	p := spawnScript(t, t.Context(), `sleep 1000 & one=$!; sleep 1000 & trap "kill $one $! 2>/dev/null; exit 0" TERM; echo ready; wait`)
	require.GreaterOrEqual(t, len(members(p.id)), 3)
	require.NoError(t, p.stop())
	assert.Empty(t, members(p.id))
	assert.NoError(t, p.stop(), "stop may be called again")
}

func TestContextEndsProcess(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	p := spawnScript(t, ctx, `echo ready; exec sleep 1000`)
	cancel()
	awaitEnd(t, p)
	assert.NoError(t, p.err, "an end by SIGTERM is what was asked for")
	assert.Empty(t, members(p.id))
}

func TestStopReportsExitStatus(t *testing.T) {
	p := spawnScript(t, t.Context(), `sleep 1000 & trap "kill $! 2>/dev/null; exit 3" TERM; echo ready; wait`)
	assert.ErrorContains(t, p.stop(), "exit status 3")
}

func TestSweepKillsWhatStays(t *testing.T) {
	p := spawnScript(t, t.Context(), `(trap '' TERM; echo ready; exec sleep 1000) & exec sleep 1000`)
	require.NoError(t, syscall.Kill(p.id, syscall.SIGTERM))
	assert.ErrorContains(t, sweep(p.id, 50*time.Millisecond), "had to be killed")
	assert.Empty(t, members(p.id))
	assert.NoError(t, p.stop())
}

// TestGuardEndsServer closes the guard's pipe as the kernel does when the holder dies.
func TestGuardEndsServer(t *testing.T) {
	p := spawnScript(t, t.Context(), `sleep 1000 & echo ready; exec sleep 1000`)
	g, err := startGuard(p.id)
	require.NoError(t, err)
	require.NoError(t, g.pipe.Close())
	awaitEnd(t, p)
	assert.NoError(t, g.cmd.Wait())
	assert.NoError(t, p.err)
}

// TestAwaitTellsWhy has a server that ends before it is ready, with its port free and with its port taken.
func TestAwaitTellsWhy(t *testing.T) {
	for _, taken := range []bool{false, true} {
		t.Run(fmt.Sprintf("taken %v", taken), func(t *testing.T) {
			held, err := net.Listen("tcp", "127.0.0.1:0")
			require.NoError(t, err)
			if taken {
				defer held.Close() // it takes connections and says nothing
			} else {
				require.NoError(t, held.Close())
			}
			p, err := spawn(t.Context(), filepath.Join(t.TempDir(), "log"), "/bin/sh", "-c", "echo out of order; exit 1")
			require.NoError(t, err)
			err = await(t.Context(), p, nil, map[string]Endpoint{"smtp": {Address: held.Addr().String()}})
			assert.ErrorContains(t, err, "out of order")
			assert.ErrorContains(t, err, "exit status 1")
			assert.Equal(t, taken, errors.Is(err, errPortTaken))
		})
	}
}

func TestSpawnWithoutProgram(t *testing.T) {
	_, err := spawn(t.Context(), filepath.Join(t.TempDir(), "log"), "/nonexistent")
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func TestFreePortsDiffer(t *testing.T) {
	ports, err := freePorts(20)
	require.NoError(t, err)
	seen := map[int]bool{}
	for _, port := range ports {
		assert.False(t, seen[port], "port %d twice", port)
		assert.True(t, firstPort <= port && port <= lastPort)
		seen[port] = true
	}
}

func TestMembersFindsThisSession(t *testing.T) {
	stat, err := os.ReadFile("/proc/self/stat")
	require.NoError(t, err)
	var id, parent, group, session int
	var name, state string
	_, err = fmt.Sscan(string(stat), &id, &name, &state, &parent, &group, &session)
	require.NoError(t, err, "fields of %s", strconv.Quote(string(stat)))
	assert.Contains(t, members(session), os.Getpid())
}
