package lab

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPostfixAlone sees Postfix keep its mail in maildirs and check passwords by itself.
func TestPostfixAlone(t *testing.T) {
	l := startLab(t, "postfix")
	assert.Len(t, l.Endpoints(), 3)
	w, _ := connect(t, l, "submission")
	w.startTLS(l, "STARTTLS", "220 ")
	w.say("EHLO client.example", "250 ")
	w.say("AUTH PLAIN "+plain("bob@example.test", "wrong"), "535 ")
	w.say("AUTH PLAIN "+plain("bob@example.test", Password), "235 ")
	w.transaction("bob@example.test", "alice@example.test", "alone")
	maildir := filepath.Join(l.Folder(), "postfix", "mail", "alice@example.test", "Maildir", "new")
	until(t, "the message in "+maildir, func() bool {
		files, _ := os.ReadDir(maildir) // it is made with the first message
		return len(files) == 1
	})
}

// TestPostfixWithDovecotOfAnotherLab starts the two one after the other, each in a folder of its own.
func TestPostfixWithDovecotOfAnotherLab(t *testing.T) {
	Require(t)
	store, err := StartDovecot(t.Context(), t.TempDir())
	require.NoError(t, err)
	defer stopLab(t, store)
	assert.Len(t, store.Endpoints(), 5)
	sound, err := store.WriteSoundTarget()
	require.NoError(t, err)
	assert.Empty(t, sound, "without Postfix there is no sound listener")

	transfer, err := StartPostfix(t.Context(), t.TempDir(), store)
	require.NoError(t, err)
	defer stopLab(t, transfer)
	assert.Equal(t, store.Certificate(), transfer.Certificate())
	w, _ := connect(t, transfer, "smtp")
	w.say("EHLO client.example", "250 ")
	w.transaction("sender@client.example", "alice@example.test", "from the other lab")
	awaitSubject(t, store, "alice@example.test", "from the other lab")
}
