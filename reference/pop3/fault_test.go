package pop3

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/store"
)

var errDisk = errors.New("disk on fire")

// brokenStore fails where it is told to.
type brokenStore struct {
	store.Store
	open, body, expunge error
}

func (s brokenStore) Open(account, name string) (store.Mailbox, error) {
	box, err := s.Store.Open(account, name)
	return brokenBox{box, s}, errors.Join(err, s.open)
}

type brokenBox struct {
	store.Mailbox
	faults brokenStore
}

func (b brokenBox) Body(store.UID) ([]byte, error) { return nil, b.faults.body }
func (b brokenBox) Expunge([]store.UID) error      { return b.faults.expunge }

// startBroken serves a store that fails.
func startBroken(t *testing.T, faults brokenStore) *fixture {
	return start(t, func(c *Config) {
		faults.Store = c.Store
		c.Store = faults
	}, mail()...)
}

// TestFaultAtLogin: a maildrop that cannot be opened is not locked. RFC 1939 §4
func TestFaultAtLogin(t *testing.T) {
	f := startBroken(t, brokenStore{open: errDisk})
	c := f.dial(t)
	c.play("C: USER "+alice, "S: +OK*", "C: PASS "+password, "S: -ERR [SYS/TEMP]*", "C: STAT", "S: -ERR*")
	release, err := f.store.LockMaildrop(alice)
	require.NoError(t, err)
	release()
}

func TestFaultAtRetr(t *testing.T) {
	tests := []struct {
		name string
		err  error
		want string
	}{
		{"disk", errDisk, "S: -ERR [SYS/TEMP]*"},
		{"message gone", store.ErrNoMessage, "S: -ERR [SYS/PERM]*"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := startBroken(t, brokenStore{body: test.err}).dial(t)
			c.login()
			c.play("C: LIST 1", "S: +OK 1 21", "C: STAT", "S: +OK 3 68", "C: RETR 1", test.want, "C: TOP 1 0", test.want, "C: NOOP", "S: +OK")
		})
	}
}

// TestFaultAtUpdate: what could not be removed is said, and the lock goes all the same. RFC 1939 §6
func TestFaultAtUpdate(t *testing.T) {
	f := startBroken(t, brokenStore{expunge: errDisk})
	c := f.dial(t)
	c.login()
	c.play("C: DELE 1", "S: +OK*", "C: QUIT", "S: -ERR [SYS/TEMP]*")
	c.closed()
	assert.Equal(t, mail(), f.remaining(t))
	f.dial(t).login()
}
