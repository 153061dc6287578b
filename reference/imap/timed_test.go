package imap

import (
	"bufio"
	"net"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/auth"
	"mailspec/reference/store"
)

// pipeSession is a server with one session over a pipe, for tests in a bubble of synctest.
func pipeSession(t *testing.T) (*client, func()) {
	accounts, err := auth.NewAccounts(auth.Account{Address: "alice@a.example", Password: "pw"})
	require.NoError(t, err)
	server := New(Config{Accounts: accounts, Store: store.NewMemory(), AllowPlaintext: true})
	ours, theirs := net.Pipe()
	server.start(theirs)
	c := &client{t, ours, bufio.NewReader(ours)}
	require.Contains(t, c.line(), "* OK ")
	return c, func() {
		ours.Close()
		require.NoError(t, server.Close())
		require.NoError(t, server.config.Store.Close())
	}
}

// TestAutologout comes after 30 minutes, not before, and with BYE. RFC 3501 §3.4, §5.4
func TestAutologout(t *testing.T) {
	tests := []struct{ name, send, answer string }{
		{"no command", "", ""},
		{"half a command", "a NO", ""},
		{"after a command", "a NOOP\r\n", "a OK "},
		{"literal that does not come", "a LOGIN {3}\r\n", "+ "},
		{"IDLE", "a LOGIN alice@a.example pw\r\nb IDLE\r\n", "+ "},
		{"AUTHENTICATE", "a AUTHENTICATE PLAIN\r\n", "+ "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c, stop := pipeSession(t)
				defer stop()
				start := time.Now()
				if tt.send != "" {
					c.send(tt.send)
				}
				if tt.answer != "" {
					c.until(tt.answer)
				}
				lines := c.until("* BYE ")
				assert.Equal(t, 30*time.Minute, time.Since(start), lines)
				c.closed()
			})
		})
	}
}

// TestDrippingClient does not hold its session for ever.
func TestDrippingClient(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, stop := pipeSession(t)
		defer stop()
		var dripping sync.WaitGroup
		dripping.Go(func() {
			for _, octet := range strings.Repeat("a", 100) {
				<-time.After(time.Minute)
				if _, err := c.conn.Write([]byte(string(octet))); err != nil {
					return
				}
			}
		})
		start := time.Now()
		c.until("* BYE ")
		assert.Equal(t, 30*time.Minute, time.Since(start))
		c.conn.Close()
		dripping.Wait()
	})
}

// TestClientThatDoesNotRead is given up.
func TestClientThatDoesNotRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, stop := pipeSession(t)
		defer stop()
		c.send("a NOOP\r\n")
		start := time.Now()
		<-time.After(DefaultWriteTimeout + time.Second)
		_, err := c.conn.Write([]byte("b NOOP\r\n"))
		require.Error(t, err)
		assert.Less(t, time.Since(start), 2*DefaultWriteTimeout)
	})
}
