package smtp

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/queue"
)

func TestByParameter(t *testing.T) {
	now := time.Unix(1e9, 0)
	tests := []struct {
		value   string
		seconds time.Duration
		returns bool
		bad     bool
	}{
		{"120;R", 120, true, false}, {"+1;r", 1, true, false}, {"999999999;RT", 999999999, true, false},
		{"0;N", 0, false, false}, {"-5;nt", -5, false, false}, {"-999999999;N", -999999999, false, false}, {"000000007;N", 7, false, false},
		{"0;R", 0, false, true}, {"-1;R", 0, false, true}, {"1000000000;N", 0, false, true}, {"", 0, false, true}, {";R", 0, false, true},
		{"1", 0, false, true}, {"1;", 0, false, true}, {"1;X", 0, false, true}, {"1;RN", 0, false, true}, {"1;RTT", 0, false, true},
		{"+-1;N", 0, false, true}, {"1R", 0, false, true}, {"1.5;R", 0, false, true},
	}
	for _, tt := range tests {
		var tr transaction
		refusal := tr.byParameter(Parameter{"BY", tt.value, true}, now)
		require.Equal(t, tt.bad, refusal != nil, tt.value)
		if !tt.bad {
			assert.Equal(t, deliverBy{now.Add(tt.seconds * time.Second), tt.returns}, *tr.by, tt.value)
			continue
		}
		assert.Equal(t, 501, refusal.Code)
		assert.Equal(t, "5.5.4", refusal.Enhanced)
	}
}

func TestRefuseLate(t *testing.T) {
	now := time.Unix(1e9, 0)
	assert.Nil(t, (&transaction{}).refuseLate(now))
	assert.Nil(t, (&transaction{by: &deliverBy{now.Add(1), true}}).refuseLate(now))
	assert.Nil(t, (&transaction{by: &deliverBy{now.Add(-1), false}}).refuseLate(now))
	assert.Equal(t, "5.4.7", (&transaction{by: &deliverBy{now, true}}).refuseLate(now).Enhanced)
}

// TestDeliverBy: what is in time is like any other mail; what is late is delivered, and the sender hears
// of it. Time elsewhere cannot be kept. RFC 2852 §4.1
func TestDeliverBy(t *testing.T) {
	q := queue.NewMemory()
	f := serve(t, withQueue(q), plaintext)
	c := f.loggedIn(t)
	const data = "C: DATA\nS: 354\nC: Subject: x\nC: .\nS: 250\n"
	c.play("C: MAIL FROM:<bob@example.test> BY=60;RT\nS: 250\nC: RCPT TO:<x@elsewhere.example>\nS: 555 5.3.3\nC: RCPT TO:<alice@example.test>\nS: 250\n" + data +
		"C: MAIL FROM:<bob@example.test> BY=-60;N\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: RCPT TO:<bob@other.test> NOTIFY=FAILURE\nS: 250\nC: RCPT TO:<bob@example.test> NOTIFY=DELAY,SUCCESS\nS: 250\n" + data +
		"C: MAIL FROM:<bob@example.test> BY=1;R BY=1;R\nS: 501\nC: MAIL FROM:<bob@example.test> BY\nS: 501\nC: NOOP\nS: 250")
	assert.Len(t, f.mail(t, alice), 2)
	got := f.mail(t, bob)
	require.Len(t, got, 3, "the message, and two notifications")
	late := readNotification(t, got[1]).groups(t)
	require.Len(t, late, 3)
	assert.NotEmpty(t, late[0].Get("Arrival-Date"))
	assert.NotEmpty(t, late[0].Get("Deliver-By-Date"))
	for i, want := range []string{"rfc822; alice@example.test", "rfc822; bob@example.test"} {
		assert.Equal(t, want, late[i+1].Get("Final-Recipient"))
		assert.Equal(t, "delayed", late[i+1].Get("Action"))
		assert.Equal(t, "4.4.7", late[i+1].Get("Status"))
	}
	done := readNotification(t, got[2]).groups(t)
	require.Len(t, done, 2)
	assert.Equal(t, "delivered", done[1].Get("Action"))
	assert.NotEmpty(t, done[0].Get("Deliver-By-Date"))
}

func TestDeliverByIsOfferedWithDSN(t *testing.T) {
	serve(t).dial(t).play("C: EHLO c\nS: 250\nC: MAIL FROM:<a@b.c> BY=1;R\nS: 555 5.5.4")
	serve(t, withQueue(queue.NewMemory())).dial(t).play("C: HELO c\nS: 250\nC: MAIL FROM:<a@b.c> BY=1;R\nS: 555 5.5.4")
}
