package smtp

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/queue"
)

func TestHoldForParameter(t *testing.T) {
	now := time.Unix(1e9, 0).UTC()
	for _, tt := range []struct {
		value string
		want  time.Duration
	}{
		{"1", time.Second}, {"3600", time.Hour}, {"7200", 2 * time.Hour},
		{"7201", 0}, {"0", 0}, {"01", 0}, {"", 0}, {"-1", 0}, {"+1", 0}, {"1.5", 0}, {"999999999", 0}, {"1000000000", 0},
		{"99999999999999999999", 0}, {"1s", 0}, {"one", 0},
	} {
		var tr transaction
		refusal := tr.holdForParameter(Parameter{"HOLDFOR", tt.value, true}, 2*time.Hour, now)
		if tt.want == 0 {
			require.NotNil(t, refusal, tt.value)
			assert.Equal(t, "501 5.5.4", strings.Join([]string{"501", refusal.Enhanced}, " "), tt.value)
			assert.Equal(t, 501, refusal.Code)
			continue
		}
		require.Nil(t, refusal, tt.value)
		assert.Equal(t, hold{request: "for;" + tt.value, until: now.Add(tt.want)}, *tr.hold)
	}
	var tr transaction
	assert.Nil(t, tr.holdForParameter(Parameter{"HOLDFOR", "999999999", true}, maxHoldSeconds*time.Second, now))
}

func TestHoldUntilParameter(t *testing.T) {
	now := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	latest := now.Add(time.Hour)
	for _, tt := range []struct {
		value string
		ok    bool
	}{
		{"2030-01-01T00:00:01Z", true}, {"2030-01-01T01:00:00Z", true},
		{"2030-01-01T01:00:01Z", false}, {"2030-01-01T00:00:00Z", false}, {"2001-01-01T00:00:00Z", false}, {"60", false}, {"", false},
	} {
		var tr transaction
		assert.Equal(t, tt.ok, tr.holdUntilParameter(Parameter{"HOLDUNTIL", tt.value, true}, latest, now) == nil, tt.value)
	}
}

const heldTo = "C: RCPT TO:<bob@example.test>\nS: 250\nC: DATA\nS: 354\nC: From: a@held\nC: .\nS: 250 2.0.0\n"

// TestHold: what is offered, what is refused, and that what is accepted stays. RFC 4865 §3, §4.2, §5.2.2, §6
func TestHold(t *testing.T) {
	q := queue.NewMemory()
	f := serve(t, withQueue(q), asRole(Submission), plaintext, func(c *Config) { c.MaxHold, c.MaxHeld = time.Hour, 2 })
	c := f.loggedIn(t)
	c.send("EHLO c\r\n")
	var latest string
	for _, line := range c.reply() {
		if rest, found := strings.CutPrefix(line[4:], "FUTURERELEASE 3600 "); found {
			latest = rest
		}
	}
	date, err := ParseDateTime(latest)
	require.NoError(t, err)
	assert.WithinDuration(t, time.Now().Add(time.Hour), date, time.Minute)
	for _, refused := range []string{
		"HOLDFOR=3601", "HOLDFOR", "HOLDUNTIL=tomorrow", "HOLDFOR=60 HOLDFOR=60", "HOLDUNTIL=" + latest + " HOLDFOR=60",
		"HOLDUNTIL=" + date.Add(time.Second).Format(internetDate), "HOLDFOR=60 BY=59;R", "BY=0;N HOLDFOR=60",
	} {
		c.play("C: MAIL FROM:<alice@example.test> " + refused + "\nS: 501 5.5.4")
	}
	c.play("C: MAIL FROM:<alice@example.test> BY=61;R HOLDFOR=60\nS: 250\nC: RSET\nS: 250\n" +
		"C: MAIL FROM:<alice@example.test> HOLDUNTIL=" + latest + "\nS: 250\n" + heldTo +
		"C: MAIL FROM:<alice@example.test> HOLDFOR=60\nS: 250\n" + heldTo +
		"C: MAIL FROM:<alice@example.test> HOLDFOR=60\nS: 552 5.7.16\n" +
		"C: MAIL FROM:<alice@example.test>\nS: 250\n" + heldTo)
	assert.Len(t, f.mail(t, bob), 1, "the one that is not held")
	entries, err := q.Entries()
	require.NoError(t, err)
	require.Len(t, entries, 2)
	assert.Equal(t, date, entries[0].Release)
	assert.Equal(t, "until;"+latest, entries[0].Hold)
	assert.Equal(t, bob, entries[0].Recipients[0].Account)
}

// TestHoldBoundOfSessionsAtOnce: what MAIL let in while there was room is counted again when it is stored. RFC 4865 §6
func TestHoldBoundOfSessionsAtOnce(t *testing.T) {
	q := queue.NewMemory()
	f := serve(t, withQueue(q), asRole(Submission), plaintext, func(c *Config) { c.MaxHold, c.MaxHeld = time.Hour, 1 })
	const begun = "C: EHLO c\nS: 250\nC: MAIL FROM:<alice@example.test> HOLDFOR=60\nS: 250\nC: RCPT TO:<bob@example.test>\nS: 250\nC: DATA\nS: 354"
	one, two := f.loggedIn(t), f.loggedIn(t)
	one.play(begun)
	two.play(begun)
	one.play("C: From: a@held\nC: .\nS: 250 2.0.0")
	two.play("C: From: a@held\nC: .\nS: 552 5.7.16\nC: NOOP\nS: 250")
	entries, err := q.Entries()
	require.NoError(t, err)
	assert.Len(t, entries, 1)
}

// TestHoldIsForUsers: other hosts do not have it, nor do sessions without EHLO. RFC 4865 §3 (7)
func TestHoldIsForUsers(t *testing.T) {
	q := queue.NewMemory()
	serve(t, withQueue(q)).dial(t).play("C: EHLO c\nS: 250\nC: MAIL FROM:<a@b.c> HOLDFOR=1\nS: 555 5.5.4\nC: MAIL FROM:<a@b.c> HOLDUNTIL=2999-01-01T00:00:00Z\nS: 555")
	serve(t, withQueue(q), asRole(LMTP)).dial(t).play("C: LHLO c\nS: 250\nC: MAIL FROM:<a@b.c> HOLDFOR=1\nS: 555")
	serve(t, asRole(Submission), plaintext).loggedIn(t).play("C: MAIL FROM:<alice@example.test> HOLDFOR=1\nS: 555")
	serve(t, withQueue(q), asRole(Submission), plaintext).loggedIn(t).play("C: HELO c\nS: 250\nC: MAIL FROM:<alice@example.test> HOLDFOR=1\nS: 555")
	entries, err := q.Entries()
	require.NoError(t, err)
	assert.Empty(t, entries)
}
