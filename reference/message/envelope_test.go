package message_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mailspec/reference/message"
)

// TestEnvelopeDefaults: Sender and Reply-To are From's when absent or empty. RFC 3501 §7.4.2
func TestEnvelopeDefaults(t *testing.T) {
	env := message.Parse([]byte("From: a@b\r\nReply-To: \r\nSubject:\r\nTo: c@d\r\nto: e@f\r\n\r\n")).Envelope()
	from := []message.Address{{Local: "a", Domain: "b"}}
	assert.Equal(t, from, env.From)
	assert.Equal(t, from, env.Sender)
	assert.Equal(t, from, env.ReplyTo)
	assert.Len(t, env.To, 2)
	assert.Equal(t, message.Text{Present: true}, env.Subject)
	assert.Equal(t, message.Text{}, env.Date)
	assert.Nil(t, env.Cc)
}
