package reference

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xdg-go/scram"
)

// TestScramInEveryProtocol: the exchange is the same, what stands around it differs, and the server
// proves itself before it lets the client in. RFC 4954 §4, RFC 5034 §4, RFC 9051 §6.2.2
func TestScramInEveryProtocol(t *testing.T) {
	tests := []struct{ protocol, command, challenge, success string }{
		{"smtp", "AUTH", "334 ", "235 "},
		{"submission", "AUTH", "334 ", "235 "},
		{"pop3", "AUTH", "+ ", "+OK"},
		{"imap", "a AUTHENTICATE", "+ ", "a OK"},
	}
	s := Start(t)
	hashes := map[string]scram.HashGeneratorFcn{"SCRAM-SHA-256": scram.SHA256, "SCRAM-SHA-1": scram.SHA1}
	for _, test := range tests {
		for mechanism, hash := range hashes {
			t.Run(test.protocol+" "+mechanism, func(t *testing.T) {
				p := dial(t, s, test.protocol, plain)
				p.line()
				if test.challenge == "334 " {
					p.hello()
				}
				client, err := hash.NewClient(alice, passwordOf(s, alice), "")
				require.NoError(t, err)
				talk := client.NewConversation()
				p.send(test.command + " " + mechanism)
				challenge := ""
				for range 3 {
					line := strings.TrimSuffix(p.line(), "\r\n")
					coded, found := strings.CutPrefix(line, test.challenge)
					require.True(t, found, "%q", line)
					octets, err := base64.StdEncoding.DecodeString(coded)
					require.NoError(t, err)
					challenge = string(octets)
					message, err := talk.Step(challenge)
					require.NoError(t, err)
					p.send(base64.StdEncoding.EncodeToString([]byte(message)))
				}
				assert.True(t, strings.HasPrefix(challenge, "v="))
				assert.True(t, talk.Valid())
				line := p.line()
				assert.True(t, strings.HasPrefix(line, test.success), "%q", line)
			})
		}
	}
}
