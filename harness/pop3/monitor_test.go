package pop3

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const greeting = "+OK ready\r\n"

// loggedIn gives a script that goes on in the TRANSACTION state.
func loggedIn(more ...step) []step {
	return append([]step{s(greeting), c("USER a\r\nPASS b\r\n"), s("+OK\r\n"), s("+OK\r\n")}, more...)
}

// asked gives a script of one command and its response in the TRANSACTION state, or before it.
func asked(command, response string) []step { return loggedIn(c(command+"\r\n"), s(response)) }
func before(command, response string) []step {
	return []step{s(greeting), c(command + "\r\n"), s(response)}
}

// capable gives a script that goes on behind a CAPA in the TRANSACTION state.
func capable(tags string, more ...step) []step {
	lines := strings.ReplaceAll(tags, " ", "\r\n")
	if lines != "" {
		lines += "\r\n"
	}
	return append(loggedIn(c("CAPA\r\n"), s("+OK\r\n"+lines+".\r\n")), more...)
}

// row is a session that breaks a requirement and one that does not.
type row struct {
	id        string
	bad, good []step
	alsoFail  []string // what else the bad session breaks
}

// monitored has rows for each requirement.
var monitored = []row{
	{id: idLineEnd, bad: asked("NOOP", "+OK\n"), good: asked("NOOP", "+OK\r\n")},
	{id: idLineLength, bad: asked("NOOP", "+OK "+strings.Repeat("a", 507)+"\r\n"), good: asked("NOOP", "+OK "+strings.Repeat("a", 506)+"\r\n")},
	{id: idIndicator, bad: asked("DELE 0", "-err no\r\n"), good: asked("DELE 0", "-ERR no\r\n")},
	{id: idIndicator, bad: asked("DELE 0", "OK\r\n"), good: asked("DELE 0", "-ERR\r\n")},
	{id: idIndicator, bad: asked("DELE 0", "+OK-ish\r\n"), good: asked("DELE 0", "-ERR -ish\r\n")},
	{id: idListingEnd, bad: asked("LIST", "+OK\r\n1 2\n.\r\n"), good: asked("LIST", "+OK\r\n1 2\r\n.\r\n")},
	{id: idStuffing, bad: asked("RETR 1", "+OK\r\n.a\r\n.\r\n"), good: asked("RETR 1", "+OK\r\n..a\r\n..\r\n\n.b\r\n.\r\n")},
	{id: idWrongState, bad: before("STAT", "+OK 1 2\r\n"), good: before("STAT", "-ERR\r\n")},
	{id: idWrongState, bad: before("LIST", "+OK\r\n"), good: asked("LIST", "+OK\r\n.\r\n")},
	{id: idWrongState, bad: asked("USER a", "+OK\r\n"), good: before("USER a", "+OK\r\n")},
	{id: idGreeting, bad: []step{s("-ERR busy\r\n")}, good: []step{s("+OK\r\n")}},
	{id: idNumbers, bad: asked("LIST", "+OK\r\n1 2\r\n3 4\r\n.\r\n"), good: asked("LIST", "+OK\r\n2 2\r\n1 4\r\n.\r\n")},
	{id: idNumbers, bad: asked("UIDL", "+OK\r\n1 a\r\n1 a\r\n.\r\n"), good: asked("UIDL", "+OK\r\n1 a\r\n2 b\r\n.\r\n")},
	{id: idOneResponse, bad: loggedIn(c("NOOP\r\n"), s("+OK\r\n+OK\r\n"), c("NOOP\r\n"), s("+OK\r\n"), s("")),
		good: loggedIn(c("NOOP\r\nNOOP\r\n"), s("+OK\r\n+OK\r\n"), s(""))},
	{id: idDropListing, bad: asked("STAT", "+OK 1\r\n"), good: asked("STAT", "+OK 1 2\r\n")},
	{id: idStatDeleted, bad: loggedIn(c("STAT\r\n"), s("+OK 1 2\r\n"), c("DELE 1\r\n"), s("+OK\r\n"), c("STAT\r\n"), s("+OK 1 2\r\n")),
		good: loggedIn(c("STAT\r\n"), s("+OK 1 2\r\n"), c("DELE 1\r\n"), s("+OK\r\n"), c("STAT\r\n"), s("+OK 0 0\r\n"))},
	{id: idListOne, bad: asked("LIST 1", "+OK 2 3\r\n"), good: asked("LIST 1", "+OK 1 3\r\n")},
	{id: idScanListing, bad: asked("LIST", "+OK\r\n1  2\r\n.\r\n"), good: asked("LIST", "+OK\r\n1 2 x\r\n.\r\n")},
	{id: idScanListing, bad: asked("LIST 1", "+OK one\r\n"), good: asked("LIST 1", "-ERR none\r\n")},
	{id: idExactSize, bad: capable("TOP", c("LIST\r\n"), s("+OK\r\n1 5\r\n.\r\n"), c("RETR 1\r\n"), s("+OK\r\na\r\n.\r\n")),
		good: capable("TOP", c("LIST\r\n"), s("+OK\r\n1 4\r\n.\r\n"), c("RETR 1\r\n"), s("+OK\r\n..a\r\n.\r\n"))},
	{id: idListDeleted, bad: loggedIn(c("DELE 1\r\n"), s("+OK\r\n"), c("LIST\r\n"), s("+OK\r\n1 2\r\n2 2\r\n.\r\n")),
		good: loggedIn(c("DELE 1\r\n"), s("+OK\r\n"), c("LIST\r\n"), s("+OK\r\n2 2\r\n.\r\n"))},
	{id: idDeletedGone, bad: loggedIn(c("DELE 1\r\n"), s("+OK\r\n"), c("TOP 1 0\r\n"), s("+OK\r\n.\r\n")),
		good: loggedIn(c("DELE 1\r\n"), s("+OK\r\n"), c("RSET\r\n"), s("+OK\r\n"), c("TOP 1 0\r\n"), s("+OK\r\n.\r\n"))},
	{id: idNoop, bad: asked("NOOP", "-ERR\r\n"), good: asked("NOOP x", "-ERR\r\n")},
	{id: idReset, bad: asked("RSET", "-ERR\r\n"), good: asked("RSET", "+OK\r\n")},
	{id: idStatCount, bad: loggedIn(c("STAT\r\n"), s("+OK 2 4\r\n"), c("LIST\r\n"), s("+OK\r\n1 4\r\n.\r\n")),
		good: loggedIn(c("STAT\r\n"), s("+OK 1 4\r\n"), c("LIST\r\n"), s("+OK\r\n1 4\r\n.\r\n"))},
	{id: idStatOctets, bad: capable("TOP", c("LIST\r\n"), s("+OK\r\n1 4\r\n.\r\n"), c("STAT\r\n"), s("+OK 1 5\r\n")),
		good: capable("UTF8", c("LIST\r\n"), s("+OK\r\n1 4\r\n.\r\n"), c("STAT\r\n"), s("+OK 1 5\r\n"))},
	{id: idTop, bad: loggedIn(c("RETR 1\r\n"), s("+OK\r\na: b\r\n\r\nc\r\nd\r\n.\r\n"), c("TOP 1 1\r\n"), s("+OK\r\na: b\r\n\r\nc\r\nd\r\n.\r\n")),
		good: loggedIn(c("RETR 1\r\n"), s("+OK\r\na: b\r\n\r\n..\r\nd\r\n.\r\n"), c("TOP 1 1\r\n"), s("+OK\r\na: b\r\n\r\n..\r\n.\r\n"),
			c("TOP 1 9\r\n"), s("+OK\r\na: b\r\n\r\n..\r\nd\r\n.\r\n"), c("TOP 1 0\r\n"), s("+OK\r\na: b\r\n\r\n.\r\n"))},
	{id: idUniqueOne, bad: asked("UIDL 1", "+OK 2 a\r\n"), good: asked("UIDL 1", "+OK 1 a\r\n")},
	{id: idUniqueForm, bad: asked("UIDL", "+OK\r\n1 a b\r\n.\r\n"), good: asked("UIDL", "+OK\r\n1 a~b\r\n.\r\n")},
	{id: idUniqueOctets, bad: asked("UIDL", "+OK\r\n1 "+strings.Repeat("a", 71)+"\r\n.\r\n"), good: asked("UIDL", "+OK\r\n1 "+strings.Repeat("a", 70)+"\r\n.\r\n")},
	{id: idUniqueTwice, bad: loggedIn(c("LIST\r\n"), s("+OK\r\n1 2\r\n2 3\r\n.\r\n"), c("UIDL\r\n"), s("+OK\r\n1 a\r\n2 a\r\n.\r\n")),
		good: loggedIn(c("LIST\r\n"), s("+OK\r\n1 2\r\n2 2\r\n.\r\n"), c("UIDL\r\n"), s("+OK\r\n1 a\r\n2 a\r\n.\r\n"))},
	{id: idUniqueStays, bad: loggedIn(c("UIDL\r\n"), s("+OK\r\n1 a\r\n.\r\n"), c("UIDL 1\r\n"), s("+OK 1 b\r\n")),
		good: loggedIn(c("UIDL\r\n"), s("+OK\r\n1 a\r\n.\r\n"), c("UIDL 1\r\n"), s("+OK 1 a\r\n"))},
	{id: idUniqueGone, bad: loggedIn(c("DELE 1\r\n"), s("+OK\r\n"), c("UIDL\r\n"), s("+OK\r\n1 a\r\n.\r\n")),
		good: loggedIn(c("DELE 1\r\n"), s("+OK\r\n"), c("UIDL\r\n"), s("+OK\r\n.\r\n"))},
	{id: idTimestamp, bad: []step{s("+OK <a b@c.example>\r\n")}, good: []step{s("+OK hi <1896.697170952@dbc.example>\r\n")}},
	{id: idText, bad: asked("NOOP", "+OK \xc3\xa9\r\n"), good: loggedIn(c("LANG sv\r\n"), s("+OK sv \xc3\xa9\r\n"), c("NOOP\r\n"), s("+OK \xc3\xa9\r\n"))},
	{id: idCapability, bad: asked("CAPA", "+OK\r\nSASL  PLAIN\r\n.\r\n"), good: asked("CAPA", "+OK\r\nSASL PLAIN\r\nX-a\r\n.\r\n")},
	{id: idCapaStates, bad: []step{s(greeting), c("CAPA\r\n"), s("+OK\r\nTOP\r\n.\r\n"), c("APOP a b\r\nCAPA\r\n"), s("+OK\r\n+OK\r\n.\r\n"), s("")},
		good: []step{s(greeting), c("CAPA\r\n"), s("+OK\r\nSTLS\r\nTOP\r\n.\r\n"), c("APOP a b\r\nCAPA\r\n"), s("+OK\r\n+OK\r\nTOP\r\nUIDL\r\n.\r\n"), s("")}},
	{id: idCapaLength, bad: asked("CAPA", "+OK\r\nX-A "+strings.Repeat("a", 507)+"\r\n.\r\n"), good: asked("CAPA", "+OK\r\nX-A "+strings.Repeat("a", 506)+"\r\n.\r\n")},
	{id: idRespCode, bad: capable("RESP-CODES", c("DELE 0\r\n"), s("-ERR [no] [x y] z\r\n"), c("DELE 0\r\n"), s("-ERR [a/] b\r\n")),
		good: capable("RESP-CODES", c("DELE 0\r\n"), s("-ERR [a/b] c\r\n"))},
	{id: idRespCodesSaid, bad: capable("", c("DELE 0\r\n"), s("-ERR [SYS/TEMP] no\r\n")), good: capable("", c("DELE 0\r\n"), s("-ERR [none such] no\r\n"))},
	{id: idLoginDelay, bad: capable("RESP-CODES", c("DELE 0\r\n"), s("-ERR [LOGIN-DELAY] no\r\n")), good: capable("RESP-CODES", c("USER a\r\n"), s("-ERR [LOGIN-DELAY] no\r\n"))},
	{id: idInUse, bad: capable("RESP-CODES", c("USER a\r\n"), s("-ERR [in-use] no\r\n")), good: capable("RESP-CODES", c("PASS a\r\n"), s("-ERR [in-use] no\r\n"))},
	{id: idSys, bad: capable("RESP-CODES", c("NOOP\r\n"), s("+OK [SYS/PERM]\r\n")), good: capable("RESP-CODES", c("DELE 0\r\n"), s("-ERR [SYS/PERM]\r\n"))},
	{id: idAuth, bad: capable("RESP-CODES", c("DELE 0\r\n"), s("-ERR [AUTH]\r\n")), good: capable("RESP-CODES", c("APOP a b\r\n"), s("-ERR [AUTH]\r\n"))},
	{id: idChallenge, bad: before("AUTH PLAIN", "+ go on\r\n"),
		good: []step{s(greeting), c("AUTH PLAIN\r\n"), s("+ \r\n"), c("YQ==\r\n"), s("+ YWJj\r\n"), c("*\r\n"), s("-ERR\r\n"), c("USER a\r\n"), s("+OK\r\n")}},
	{id: idChallenge, bad: before("AUTH PLAIN", "+\r\n"), good: before("AUTH PLAIN", "+ "+strings.Repeat("YWJj", 200)+"\r\n")},
	{id: idUTF8Size, bad: capable("UTF8", c("LIST 1\r\n"), s("+OK 1 9\r\n"), c("RETR 1\r\n"), s("+OK\r\na\r\n.\r\n")),
		good: capable("UTF8", c("LIST 1\r\n"), s("+OK 1 1\r\n"), c("RETR 1\r\n"), s("+OK\r\na\r\n.\r\n"))},
}

func TestMonitor(t *testing.T) {
	for _, row := range slices.Concat(monitored, capabilityRows) {
		t.Run(row.id, func(t *testing.T) {
			want := append([]string{row.id}, row.alsoFail...)
			slices.Sort(want)
			assert.Equal(t, want, play(t, row.bad).distinct())
			assert.Empty(t, play(t, row.good).distinct())
		})
	}
}

func TestEachMonitoredRequirementHasARow(t *testing.T) {
	var rows []string
	for _, row := range slices.Concat(monitored, capabilityRows) {
		rows = append(rows, row.id)
	}
	assert.ElementsMatch(t, slices.Compact(slices.Sorted(slices.Values(rows))), Monitored())
}

func TestMonitorDoesNotAccuse(t *testing.T) {
	for _, row := range []struct {
		name   string
		script []step
	}{
		{"a size without the last CRLF", capable("", c("LIST\r\n"), s("+OK\r\n1 1\r\n.\r\n"), c("RETR 1\r\n"), s("+OK\r\na\r\n.\r\n"))},
		{"sizes of a server whose capabilities are not known", loggedIn(c("LIST\r\n"), s("+OK\r\n1 99\r\n.\r\n"), c("RETR 1\r\n"), s("+OK\r\na\r\n.\r\n"))},
		{"a bare LF between commands", loggedIn(c("NOOP\nNOOP\r\n"), s("+OK\r\n+OK\r\n"), s(""), c("STAT\r\n"), s("+OK\r\n"))},
		{"an empty line that gets no response", loggedIn(c("\r\nNOOP\r\nSTAT\r\n"), s("+OK\r\n+OK 1 2\r\n"), s(""))},
		{"a line given up on before its end", loggedIn(c("NOOP"), s("-ERR too long\r\n"))},
		{"CRLF split between sends", loggedIn(c("NOOP\r"), c("\nSTAT\r\n"), s("+OK\r\n+OK 1 2\r\n"), s(""))},
		{"USER that is not on offer for this user", before("USER a", "-ERR no\r\n")},
		{"STLS", []step{s(greeting), c("CAPA\r\n"), s("+OK\r\nTOP\r\nSTLS\r\n.\r\n"), c("STLS\r\n"), s("+OK\r\n"), c(startTLS),
			c("APOP a b\r\n"), s("+OK\r\n"), c("CAPA\r\n"), s("+OK\r\nUIDL\r\n.\r\n")}},
		{"AUTH with an initial response", []step{s(greeting), c("AUTH PLAIN AGEAYg==\r\nSTAT\r\n"), s("+OK\r\n+OK 1 2\r\n"), s("")}},
		{"a list of mechanisms", before("AUTH", "+OK\r\nPLAIN\r\n.\r\n")},
		{"a list of languages", before("LANG", "+OK\r\nes Espa\xc3\xb1ol\r\n.\r\n")},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Empty(t, play(t, row.script).distinct())
		})
	}
}
