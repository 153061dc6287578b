package pop3

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/choice"
	"mailspec/reference/store"
)

// remaining gives the subjects of alice's messages.
func (f *fixture) remaining(t *testing.T) (bodies []string) {
	t.Helper()
	inbox, err := f.store.Open(alice, store.Inbox)
	require.NoError(t, err)
	messages, err := inbox.Messages()
	require.NoError(t, err)
	for _, m := range messages {
		body, err := inbox.Body(m.UID)
		require.NoError(t, err)
		bodies = append(bodies, string(body))
	}
	return bodies
}

func TestWholeSession(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.login()
	c.play("C: STAT", "S: +OK 3 68",
		"C: LIST", "S: +OK*", "S: 1 21", "S: 2 35", "S: 3 12", "S: .",
		"C: LIST 2", "S: +OK 2 35",
		"C: RETR 2", "S: +OK*", "S: Subject: two", "S: ", "S: ..dot", "S: ...", "S: ..", "S: end.", "S: .",
		"C: TOP 2 1", "S: +OK*", "S: Subject: two", "S: ", "S: ..dot", "S: .",
		"C: TOP 1 0", "S: +OK*", "S: Subject: 1", "S: ", "S: .",
		"C: TOP 1 99999999999999999999", "S: +OK*", "S: Subject: 1", "S: ", "S: hello", "S: .",
		"C: DELE 1", "S: +OK*",
		"C: STAT", "S: +OK 2 47",
		"C: LIST", "S: +OK*", "S: 2 35", "S: 3 12", "S: .",
		"C: NOOP", "S: +OK",
		"C: QUIT", "S: +OK*")
	c.closed()
	assert.Equal(t, mail()[1:], f.remaining(t))
}

func TestRefusalsInTransaction(t *testing.T) {
	commands := []string{
		"LIST 0", "LIST 4", "LIST -1", "LIST +1", "LIST one", "LIST 1 2", "LIST ", "LIST 18446744073709551617",
		"RETR", "RETR 0", "RETR 4", "RETR 1 2", "RETR 4294967297", "DELE", "DELE 4", "DELE 1 1", "TOP 1", "TOP 1 -1", "TOP 1 1 1", "TOP 4 1",
		"TOP", "UIDL 0", "UIDL 4", "UIDL 1 1", "STAT 1", "NOOP 1", "RSET 1", "QUIT now", "CAPA all",
		"USER " + bob, "PASS x", "AUTH PLAIN", "STLS", "APOP a b", "XTND", "Z", "", " ", "NOOP ", "NOOP\n", "NOOP\rNOOP",
	}
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.login()
	for _, command := range commands {
		c.play("C: "+command, "S: -ERR*")
	}
	c.play("C: STAT", "S: +OK 3 68", "C: QUIT", "S: +OK*")
	assert.Equal(t, mail(), f.remaining(t))
}

func TestRefusalsInAuthorization(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	for _, command := range []string{"STAT", "LIST", "LIST 1", "RETR 1", "DELE 1", "NOOP", "RSET", "TOP 1 1", "UIDL", "PASS x", "USER", "USER a b", "STLS x", "AUTH"} {
		c.play("C: "+command, "S: -ERR*")
	}
	c.play("C: QUIT", "S: +OK*")
	c.closed()
}

func TestDeletedMessageIsOutOfReach(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.login()
	c.play("C: DELE 2", "S: +OK*")
	for _, command := range []string{"DELE 2", "RETR 2", "LIST 2", "UIDL 2", "TOP 2 0"} {
		c.play("C: "+command, "S: -ERR*")
	}
	c.play("C: RSET", "S: +OK*", "C: STAT", "S: +OK 3 68", "C: LIST 2", "S: +OK 2 35", "C: QUIT", "S: +OK*")
	assert.Equal(t, mail(), f.remaining(t))
}

func TestLostConnectionDeletesNothing(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.login()
	c.play("C: DELE 1", "S: +OK*", "C: DELE 2", "S: +OK*")
	c.send("QUIT") // without CRLF this is no command
	require.NoError(t, c.conn.Close())
	require.NoError(t, f.server.Close())
	assert.Equal(t, mail(), f.remaining(t))
}

func TestNumbersStayForTheSession(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.login()
	require.NoError(t, f.store.Deliver([]string{alice}, store.NewMessage{Body: []byte("Subject: late\r\n")}))
	c.play("C: STAT", "S: +OK 3 68", "C: RETR 4", "S: -ERR*", "C: DELE 3", "S: +OK*", "C: QUIT", "S: +OK*")
	assert.Equal(t, append(mail()[:2], "Subject: late\r\n"), f.remaining(t))
}

func TestUniqueIDsPersist(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.login()
	first := c.uidl()
	require.Len(t, first, 3)
	c.play("C: UIDL 3", "S: +OK "+first[2], "C: DELE 1", "S: +OK*", "C: UIDL", "S: +OK*", "S: "+first[1], "S: "+first[2], "S: .", "C: QUIT", "S: +OK*")
	c = f.dial(t)
	c.login()
	second := c.uidl()
	require.Len(t, second, 2)
	assert.Equal(t, first[1][len("2 "):], second[0][len("1 "):])
	assert.Equal(t, first[2][len("3 "):], second[1][len("2 "):])
}

// uidl lists the unique-ids.
func (c *client) uidl() []string {
	c.t.Helper()
	c.play("C: UIDL", "S: +OK*")
	lines := c.lines()
	for _, line := range lines {
		require.Regexp(c.t, "^[1-9][0-9]* [!-~]{1,70}$", line)
	}
	return lines
}

func TestEmptyMaildrop(t *testing.T) {
	f := start(t, nil)
	c := f.dial(t)
	c.login()
	c.play("C: STAT", "S: +OK 0 0", "C: LIST", "S: +OK*", "S: .", "C: UIDL", "S: +OK*", "S: .", "C: LIST 1", "S: -ERR*", "C: QUIT", "S: +OK*")
}

func TestPipelining(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.send("USER " + alice + "\r\nPASS " + password + "\r\nSTAT\r\nBAD\r\nDELE 3\r\nRETR 1\r\nQUIT\r\nNOOP\r\n")
	for _, want := range []string{"+OK*", "+OK*", "+OK 3 68", "-ERR*", "+OK*", "+OK*", "Subject: 1", "", "hello", ".", "+OK*"} {
		c.expect(want)
	}
	c.closed()
	assert.Equal(t, mail()[:2], f.remaining(t))
}

func TestLineTooLong(t *testing.T) {
	f := start(t, nil)
	c := f.dial(t)
	c.send("USER ")
	for range 1000 {
		c.send("0123456789012345678901234567890123456789")
	}
	c.play("C: ", "S: -ERR*", "C: QUIT", "S: +OK*")
}

func TestEverySeedKeepsToTheProtocol(t *testing.T) {
	for seed := range uint64(20) {
		f := start(t, func(c *Config) { c.Choices = choice.New(seed) }, mail()[1])
		c := f.dial(t)
		c.login()
		c.play("C: STAT", "S: +OK 1 35",
			"C: RETR 1", "S: +OK*", "S: Subject: two", "S: ", "S: ..dot", "S: ...", "S: ..", "S: end.", "S: .",
			"C: LIST", "S: +OK*", "S: 1 35", "S: .", "C: RETR 2", "S: -ERR*", "C: QUIT", "S: +OK*")
	}
}
