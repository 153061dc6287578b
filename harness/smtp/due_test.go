package smtp

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRepliesAreNamedByWhatTheyAnswer(t *testing.T) {
	for _, row := range []struct {
		name, sent, want string
		mode             mode
	}{
		{"a greeting command", "EHLO c\r\n", "hello", modeCommands},
		{"the first of a group", "MAIL FROM:<>\r\nRCPT TO:<a@b>\r\n", "MAIL", modeCommands},
		{"any letters", "rcpt TO:<a@b>\r\n", "address", modeCommands},
		{"a chunk", "BDAT 3\r\nabc", "BDAT", modeCommands},
		{"the last chunk", "BDAT 3 LAST\r\nabc", "message", modeCommands},
		{"what costs nothing", "RSET\r\n", "other", modeCommands},
		{"no command at all", "XYZZY\r\n", "other", modeCommands},
		{"a message", "Subject: x\r\n\r\nx\r\n.\r\n", "message", modeMessage},
		{"half a message", "Subject: x\r\n", "doubt", modeMessage},
		{"an answer to a challenge", "AGE=\r\n", "AUTH", modeAuth},
		{"half a line", "NOO", "doubt", modeCommands},
		{"lines that are in doubt", "NO\nOP\r\n", "doubt", modeCommands},
		{"more than is answered at once", "NOOP " + strings.Repeat("x", mostPrompt) + "\r\n", "", modeCommands},
	} {
		t.Run(row.name, func(t *testing.T) {
			s := &Session{monitor: newMonitor(nil, Transfer, false), octets: len(row.sent)}
			assert.Equal(t, kindGreeting, s.due())
			s.monitor.greeted = true
			s.monitor.sent.begin(row.mode)
			s.monitor.sent.add([]byte(row.sent))
			assert.Equal(t, row.want, s.due())
			assert.Equal(t, row.want, s.due(), "it may be asked again")
		})
	}
}
