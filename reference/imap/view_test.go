package imap

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"mailspec/reference/choice"
	"mailspec/reference/store"
)

// follower is a client that keeps count from untagged responses alone, as RFC 3501 §5.2 has it do.
type follower struct {
	*client
	size int
}

// follow sends a command, keeps count, and gives the responses.
func (f *follower) follow(t *rapid.T, command string, numbered bool) (responses []string) {
	f.send("t " + command + "\r\n")
	for {
		r := upper(f.response())
		responses = append(responses, r)
		var n int
		var word string
		if _, err := fmt.Sscanf(r, "* %d %s", &n, &word); err == nil {
			switch word {
			case "EXISTS":
				require.GreaterOrEqual(t, n, f.size, "EXISTS may not go down")
				f.size = n
			case "EXPUNGE":
				require.False(t, numbered, "EXPUNGE during %s", command)
				require.LessOrEqual(t, n, f.size)
				f.size--
			case "FETCH":
				require.LessOrEqual(t, n, f.size)
			}
		}
		if strings.HasPrefix(r, "T ") {
			return responses
		}
	}
}

// TestViewsStayInStep: whatever several sessions do to one mailbox, each of them can follow.
// RFC 3501 §2.3.1.2, §5.2, §7.4.1
func TestViewsStayInStep(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var source *choice.Source
		if seed := rapid.Uint64().Draw(rt, "seed"); seed%2 == 1 {
			source = choice.New(seed)
		}
		server := startServerOn(rt, t, func(c *Config) { c.Choices = source })
		defer server.stop()
		var sessions []*follower
		for range 3 {
			f := &follower{client: dial(t, server.addr)}
			defer f.conn.Close()
			f.response()
			f.follow(rt, "LOGIN alice@a.example pw", false)
			f.follow(rt, "SELECT INBOX", false)
			sessions = append(sessions, f)
		}
		for range rapid.IntRange(1, 25).Draw(rt, "commands") {
			f := sessions[rapid.IntRange(0, 2).Draw(rt, "session")]
			step(rt, f)
		}
		for _, f := range sessions {
			f.follow(rt, "NOOP", false)
			messages := liveUIDs(rt, server.store)
			require.Equal(rt, len(messages), f.size)
			require.Equal(rt, messages, searched(f.follow(rt, "UID SEARCH ALL", false)))
		}
	})
}

// step gives one session something to do.
func step(t *rapid.T, f *follower) {
	n := strconv.Itoa(max(1, rapid.IntRange(0, 5).Draw(t, "number")))
	switch rapid.SampledFrom([]string{"append", "delete", "expunge", "noop", "fetch", "search", "copy", "uid fetch", "uid store"}).Draw(t, "command") {
	case "append":
		f.follow(t, "APPEND INBOX {3+}\r\nabc", false)
	case "delete":
		f.follow(t, "STORE "+n+` +FLAGS (\Deleted k`+n+")", true)
	case "expunge":
		f.follow(t, "EXPUNGE", false)
	case "noop":
		f.follow(t, "NOOP", false)
	case "fetch":
		f.follow(t, "FETCH "+n+" (FLAGS BODY[])", true)
	case "search":
		f.follow(t, "SEARCH NOT DELETED", true)
	case "copy":
		f.follow(t, "COPY "+n+" INBOX", false)
	case "uid fetch":
		f.follow(t, "UID FETCH 1:* (RFC822.SIZE)", false)
	case "uid store":
		f.follow(t, "UID STORE "+n+` -FLAGS.SILENT (\Deleted)`, false)
	}
}

func liveUIDs(t *rapid.T, s store.Store) (uids []string) {
	box, err := s.Open("alice@a.example", "INBOX")
	require.NoError(t, err)
	messages, err := box.Messages()
	require.NoError(t, err)
	for _, m := range messages {
		uids = append(uids, strconv.Itoa(int(m.UID)))
	}
	return uids
}

// searched gives the numbers of the SEARCH response.
func searched(responses []string) []string {
	i := slices.IndexFunc(responses, func(r string) bool { return strings.HasPrefix(r, "* SEARCH") })
	numbers := strings.Split(responses[i], " ")[2:]
	if len(numbers) == 0 {
		return nil
	}
	return numbers
}
