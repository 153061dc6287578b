package smtp

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const (
	hello      = "EHLO client.example\r\n"
	localHello = "LHLO client.example\r\n"
	greeting   = "220 mx.example ESMTP\r\n"
	localEhlo  = "250-mx.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES\r\n"
)

// after gives a script that goes on behind EHLO with the given extensions.
func after(extensions string, more ...step) []step {
	lines := strings.Split(strings.TrimSuffix("mx.example_hello "+extensions, " "), " ")
	lines[0] = "mx.example hello"
	for i := range lines {
		mark := "-"
		if i == len(lines)-1 {
			mark = " "
		}
		lines[i] = "250" + mark + lines[i] + "\r\n"
	}
	return append([]step{s(greeting), c(hello), s(strings.Join(lines, ""))}, more...)
}

// ehlo gives a script whose EHLO response is as given.
func ehlo(response string) []step { return []step{s(greeting), c(hello), s(response)} }

func lmtp(more ...step) []step {
	return append([]step{s(greeting), c(localHello), s(localEhlo), c("MAIL FROM:<>\r\n"), s("250 2.1.0 ok\r\n")}, more...)
}

// monitored has for each requirement a session that breaks it and one that does not.
var monitored = []struct {
	id       string
	role     Role
	bad      []step
	good     []step
	alsoFail []string // what else the bad session breaks
}{
	{id: idLineEnd, bad: after("", c("NOOP\r\n"), s("250 ok\n")), good: after("", c("NOOP\r\n"), s("250 ok\r\n"))},
	{id: idHeloPlain, bad: []step{s(greeting), c("HELO a.example\r\n"), s("250-mx.example\r\n250 PIPELINING\r\n")},
		good: []step{s(greeting), c("HELO a.example\r\n"), s("250-mx.example\r\n250 Pleased to meet you\r\n")}},
	{id: idVerifyForm, bad: after("", c("VRFY a\r\n"), s("250 <a@b.example> is deliverable\r\n")),
		good: after("", c("VRFY a\r\n"), s("250 2.1.5 A B <a@b.example>\r\n"))},
	{id: idVerifyForm, bad: after("", c("VRFY a\r\n"), s("250 <a@-b.example>\r\n")),
		good: after("", c("VRFY a\r\n"), s("250 <\"a b\"@[192.0.2.1]>\r\n"))},
	{id: idVerifyForm, bad: after("", c("vrfy a\r\n"), s("250 <a b@b.example>\r\n")),
		good: after("", c("vrfy a\r\n"), s("252 <a b@b.example>\r\n"))},
	{id: idExpnOne, bad: after("EXPN", c("EXPN l\r\n"), s("250 <a@b.example>, <c@b.example>\r\n")),
		good: after("EXPN", c("EXPN l\r\n"), s("250-A <a@b.example>\r\n250 C <c@b.example>\r\n"))},
	{id: idExpnListed, bad: after("", c("EXPN l\r\n"), s("250 <a@b.example>\r\n")),
		good: after("", c("EXPN l\r\n"), s("252 no\r\n"))},
	{id: idVerifyBrackets, bad: after("", c("VRFY a\r\n"), s("250 a@b.example\r\n")),
		good: after("", c("VRFY a\r\n"), s("250 <a@b.example>\r\n"))},
	{id: idVerifyRoute, bad: after("", c("VRFY a\r\n"), s("250 <@c.example:a@b.example>\r\n")),
		good: after("", c("VRFY a\r\n"), s("250 <a@b.example>\r\n"))},
	{id: idVerifyUsable, bad: after("", c("VRFY a\r\n"), s("250 A <a@b.example>\r\n"), c("RCPT TO:<a@b.example>\r\n"), s("550 who\r\n")),
		good: after("", c("VRFY a\r\n"), s("250 A <a@b.example>\r\n"), c("RCPT TO:<c@b.example>\r\nrcpt to:<a@b.example>\r\n"), s("550 who\r\n250 ok\r\n"), s(""))},
	{id: idEhloResponse, bad: ehlo("250-mx_1.example hello\r\n250 PIPELINING\r\n"), good: ehlo("250 [192.0.2.1] hello\r\n")},
	{id: idEhloResponse, bad: ehlo("220 mx.example\r\n"), good: ehlo("550 no\r\n"), alsoFail: []string{idSuccessCode}},
	{id: idEhloLine, bad: ehlo("250-mx.example\r\n250 AUTH=PLAIN\r\n"), good: ehlo("250-mx.example\r\n250 x-a1 b=c d\r\n")},
	{id: idEhloLine, bad: ehlo("250-mx.example\r\n250 SIZE  1\r\n"), good: ehlo("250-mx.example\r\n250 SIZE 1\r\n")},
	{id: idOneReply, bad: after("", c("NOOP\r\n"), s("250 ok\r\n250 again\r\n"), c("NOOP\r\n"), s("250 ok\r\n"), s("")),
		good: after("", c("NOOP\r\nRSET\r\n"), s("250 ok\r\n250 again\r\n"), s(""))},
	{id: idReplyLine, bad: after("", c("NOOP\r\n"), s("ok\r\n")), good: after("", c("NOOP\r\n"), s("250-ok\r\n250 \r\n"))},
	{id: idReplyLine, bad: after("", c("NOOP\r\n"), s("250ok\r\n")), good: after("", c("NOOP\r\n"), s("250 ok\r\n"))},
	{id: idGreetingHost, bad: []step{s("220 -mx.example\r\n")}, good: []step{s("220 [IPv6:2001:db8::1] hi\r\n")}},
	{id: idText, bad: after("", c("NOOP\r\n"), s("250 \xc3\xa9\r\n")), good: after("", c("NOOP\r\n"), s("250 a\tb ~\r\n"))},
	{id: idText, bad: after("SMTPUTF8 8BITMIME", c("NOOP\r\n"), s("250 \x01\r\n")), good: after("", c("NOOP\r\n"), s("250 ok\r\n"))},
	{id: idUTF8Reply, bad: after("SMTPUTF8 8BITMIME", c("VRFY a\r\n"), s("250 \xc3\xa9\r\n")),
		good: after("SMTPUTF8 8BITMIME", c("VRFY a SMTPUTF8\r\n"), s("250 \xc3\xa9 <a@b.example>\r\n")), alsoFail: []string{idText, idVerifyBrackets}},
	{id: idSecondDigit, bad: after("", c("MAIL FROM:<>\r\n"), s("571 no\r\n")), good: after("", c("MAIL FROM:<>\r\n"), s("550 no\r\n")),
		alsoFail: []string{idListedCode}},
	{id: idListedCode, bad: after("", c("MAIL FROM:<>\r\n"), s("541 no\r\n")), good: after("", c("MAIL FROM:<>\r\n"), s("530 no\r\n"))},
	{id: idBareCode, bad: after("", c("NOOP\r\n"), s("250\r\n")), good: after("", c("NOOP\r\n"), s("250 \r\n"))},
	{id: idFirstDigit, bad: after("", c("NOOP\r\n"), s("150 ok\r\n")), good: after("", c("MAIL FROM:<>\r\n"), s("452 no\r\n")),
		alsoFail: []string{idListedCode}},
	{id: idSameCode, bad: after("", c("NOOP\r\n"), s("250-a\r\n251 b\r\n")), good: after("", c("NOOP\r\n"), s("250-a\r\n250 b\r\n"))},
	{id: idOfferedCommand, bad: after("STARTTLS", c("STARTTLS\r\n"), s("502 no\r\n")), good: after("STARTTLS", c("STARTTLS\r\n"), s("454 no\r\n"))},
	{id: idOfferedCommand, bad: after("CHUNKING", c("BDAT 3 LAST\r\nabc"), s("500 what\r\n")),
		good: after("", c("BDAT 3 LAST\r\nabc"), s("500 what\r\n"))},
	{id: idOfferedCommand, bad: ehlo("250-mx.example\r\n250 AUTH PLAIN\r\n"), good: after("", c("AUTH X\r\n"), s("502 no\r\n"))},
	{id: idSuccessCode, bad: after("", c("NOOP\r\n"), s("220 ok\r\n")), good: after("", c("RCPT TO:<a@b>\r\n"), s("251 ok\r\n"))},
	{id: idSuccessCode, bad: after("", c("DATA\r\n"), s("354 go\r\n"), c(".\r\n"), s("251 ok\r\n")),
		good: after("", c("DATA\r\n"), s("354 go\r\n"), c("a\r\n..\r\n.\r\nNOOP\r\n"), s("250 ok\r\n250 ok\r\n"), s(""))},
	{id: idIntermediate, bad: after("", c("NOOP\r\n"), s("354 go\r\n")), good: after("", c("DATA\r\n"), s("354 go\r\n"))},
	{id: idIntermediate, bad: after("", c("DATA\r\n"), s("250 ok\r\n")), good: after("", c("DATA\r\n"), s("503 no\r\n"))},
	{id: idFailureCode, bad: after("", c("MAIL FROM:<>\r\nRCPT TO:<a@b>\r\n"), s("250 ok\r\n554 no\r\n"), s("")),
		good: after("", c("MAIL FROM:<>\r\nRCPT TO:<a@b>\r\nRCPT TO:<b@b> X=1\r\n"), s("250 ok\r\n550 no\r\n504 no\r\n"), s(""), s(""))},
	{id: idFailureCode, bad: after("", c("DATA\r\n"), s("354 go\r\n"), c(".\r\n"), s("553 no\r\n")),
		good: after("", c("DATA\r\n"), s("354 go\r\n"), c(".\r\n"), s("554 no\r\n"))},
	{id: idListedCommand, bad: after("", c("HELP\r\n"), s("214 help\r\n")), good: after("HELP", c("HELP\r\n"), s("214 help\r\n"))},
	{id: idListedCommand, bad: after("", c("SEND FROM:<>\r\n"), s("250 ok\r\n")), good: after("", c("SEND FROM:<>\r\n"), s("502 no\r\n"))},
	{id: idRequired, bad: after("", c("RSET\r\n"), s("502 no\r\n")), good: after("", c("RSET x\r\n"), s("500 no\r\n")),
		alsoFail: []string{idFailureCode}},
	{id: idRequired, bad: after("", c("MAIL FROM:<>\r\nRCPT TO:<a@b>\r\nDATA\r\n"), s("250 ok\r\n250 ok\r\n502 no\r\n"), s(""), s("")),
		good: after("", c("DATA\r\n"), s("500 no\r\n")), alsoFail: []string{idFailureCode}},
	{id: idGreetingCode, bad: []step{s("250 mx.example\r\n")}, good: []step{s("554 no service\r\n")}},
	{id: idLineLength, bad: after("", c("NOOP\r\n"), s("250 "+strings.Repeat("a", 507)+"\r\n")),
		good: after("", c("NOOP\r\n"), s("250 "+strings.Repeat("a", 506)+"\r\n"))},
	{id: idSizeParam, bad: ehlo("250-mx.example\r\n250 SIZE 10M\r\n"), good: ehlo("250-mx.example\r\n250 SIZE\r\n")},
	{id: idStatusNoParam, bad: ehlo("250-mx.example\r\n250 ENHANCEDSTATUSCODES 1\r\n"), good: after("ENHANCEDSTATUSCODES")},
	{id: idStatusCode, bad: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250 ok\r\n")),
		good: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250 2.0.0 ok\r\n"), c("DATA\r\n"), s("354 go\r\n"))},
	{id: idStatusClass, bad: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250 5.0.0 ok\r\n")), good: after("", c("NOOP\r\n"), s("250 5.0.0\r\n"))},
	{id: idStatusSame, bad: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250-2.0.0 a\r\n250 2.1.0 b\r\n")),
		good: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250-2.0.0 a\r\n250 2.0.0 b\r\n"))},
	{id: idUTF8Reply, bad: after("SMTPUTF8 8BITMIME", c("MAIL FROM:<a@b.example> SMTPUTF8\r\n"), s("250 \xc3\xa9\r\n")),
		good: after("SMTPUTF8 8BITMIME", c("MAIL FROM:<a@b.example> SMTPUTF8\r\n"), s("250 ok\r\n"), c("RCPT TO:<c@b.example>\r\n"), s("551 \xc3\xa9@b.example\r\n")), alsoFail: []string{idText}},
	{id: idStatusZeros, bad: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250 2.00.0 a\r\n")),
		good: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250 2.0.10 a\r\n"))},
	{id: idStatusSubject, bad: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250 2.8.0 a\r\n")),
		good: after("ENHANCEDSTATUSCODES", c("NOOP\r\n"), s("250 2.7.0 a\r\n"))},
	{id: idQueueNoParam, bad: ehlo("250-mx.example\r\n250 ETRN on\r\n"), good: after("ETRN")},
	{id: idDeliverByParam, bad: ehlo("250-mx.example\r\n250 DELIVERBY 1 2\r\n"), good: ehlo("250-mx.example\r\n250 DELIVERBY 240,x\r\n")},
	{id: idDeliverByParam, bad: ehlo("250-mx.example\r\n250 DELIVERBY 1000000000\r\n"), good: ehlo("250-mx.example\r\n250 DELIVERBY ,x\r\n")},
	{id: idDeliverByMinimum, bad: append(ehlo("250-mx.example\r\n250 DELIVERBY 240,x\r\n"), c("MAIL FROM:<> BY=+239;RT\r\n"), s("250 ok\r\n")),
		good: append(ehlo("250-mx.example\r\n250 DELIVERBY 240\r\n"), c("MAIL FROM:<> BY=240;R\r\n"), s("250 ok\r\n"),
			c("MAIL FROM:<> BY=1;N\r\n"), s("250 ok\r\n"), c("MAIL FROM:<> BY=1;R\r\n"), s("550 no\r\n"), c("MAIL FROM:<> BY=;R\r\n"), s("250 ok\r\n"))},
	{id: idReleaseParams, bad: ehlo("250-mx.example\r\n250 FUTURERELEASE 3600\r\n"), good: ehlo("250-mx.example\r\n250 FUTURERELEASE 3600 2030-01-01T00:00:00Z\r\n")},
	{id: idReleaseParams, bad: ehlo("250-mx.example\r\n250 FUTURERELEASE 0 2030-01-01T00:00:00Z\r\n"),
		good: ehlo("250-mx.example\r\n250 FUTURERELEASE 999999999 2030-01-01T00:00:60.25+00:00\r\n")},
	{id: idPipeliningNoParam, bad: ehlo("250-mx.example\r\n250 PIPELINING on\r\n"), good: after("PIPELINING")},
	{id: idChunkCode, bad: after("CHUNKING", c("BDAT 3\r\nabc"), s("252 ok\r\n")), good: after("CHUNKING", c("BDAT 3 LAST\r\na\r\n"), s("250 ok\r\n"))},
	{id: idBinaryChunking, bad: after("BINARYMIME"), good: after("BINARYMIME CHUNKING")},
	{id: idBinaryNoParam, bad: ehlo("250-mx.example\r\n250-CHUNKING\r\n250 BINARYMIME x\r\n"), good: after("BINARYMIME CHUNKING")},
	{id: idStartTLSNoParam, bad: ehlo("250-mx.example\r\n250 STARTTLS x\r\n"), good: after("STARTTLS")},
	{id: idStartTLSAgain,
		bad: after("STARTTLS", c("STARTTLS\r\n"), s("220 go\r\n"), c(startTLS), c(hello), s("250-mx.example\r\n250 STARTTLS\r\n")),
		good: after("STARTTLS", c("STARTTLS\r\n"), s("220 go\r\n"), c(startTLS), c(hello), s("250 mx.example\r\n"),
			c("STARTTLS\r\n"), s("502 no\r\n"))},
	{id: idAuthParams, bad: ehlo("250-mx.example\r\n250 AUTH plain\r\n"), good: ehlo("250-mx.example\r\n250 AUTH PLAIN SCRAM-SHA-256\r\n")},
	{id: idChallenge, bad: after("", c("AUTH PLAIN\r\n"), s("334 Go on\r\n")),
		good: after("", c("AUTH PLAIN\r\n"), s("334 \r\n"), c("YQ==\r\n"), s("334 YWJj\r\n"), c("*\r\n"), s("501 no\r\n"))},
	{id: idEmptyChallenge, bad: after("", c("AUTH PLAIN\r\n"), s("334\r\n")), good: after("", c("AUTH PLAIN\r\n"), s("334 \r\n")),
		alsoFail: []string{idBareCode}},
	{id: id8bitNoParam, bad: ehlo("250-mx.example\r\n250 8BITMIME x\r\n"), good: after("8BITMIME")},
	{id: idUTF8NoParam, bad: ehlo("250-mx.example\r\n250-8BITMIME\r\n250 SMTPUTF8 x\r\n"), good: after("8BITMIME SMTPUTF8")},
	{id: idUTF8And8bit, bad: after("SMTPUTF8"), good: after("8BITMIME SMTPUTF8")},
	{id: idRounds, bad: after("", c("AUTH SCRAM-SHA-256 biwsbj1hLHI9YWJj\r\n"), s("334 cj1hYmNERUYscz1BQUFBLGk9NDA5NQ==\r\n")), // r=abcDEF,s=AAAA,i=4095
		good: after("", c("AUTH SCRAM-SHA-256 biwsbj1hLHI9YWJj\r\n"), s("334 cj1hYmNERUYscz1BQUFBLGk9NDA5Ng==\r\n"))}, // i=4096
	{id: idLocalEhlo, role: Local, bad: []step{s(greeting), c(hello), s("250 mx.example\r\n")}, good: []step{s(greeting), c(hello), s("500 no\r\n")}},
	{id: idLocalData, role: Local, bad: lmtp(c("DATA\r\n"), s("354 go\r\n")), good: lmtp(c("DATA\r\n"), s("503 5.5.1 no\r\n"))},
	{id: idLocalReplies, role: Local,
		bad: lmtp(c("RCPT TO:<a@b>\r\n"), s("250 2.1.5 ok\r\n"), c("DATA\r\n"), s("354 go\r\n"), c("a\r\n.\r\n"),
			s("250 2.0.0 ok\r\n250 2.0.0 ok\r\n"), s("")),
		good: lmtp(c("RCPT TO:<a@b>\r\nRCPT TO:<c@b>\r\nDATA\r\n"), s("250 2.1.5 ok\r\n250 2.1.5 ok\r\n354 go\r\n"), s(""), s(""),
			c("a\r\n.\r\n"), s("250 2.0.0 ok\r\n550 5.0.0 no\r\n"), s(""), c("NOOP\r\n"), s("250 2.0.0 ok\r\n"))},
	{id: idLocalPipelining, role: Local, bad: []step{s(greeting), c(localHello), s("250-mx.example\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES\r\n")}, good: lmtp()},
	{id: idLocalStatus, role: Local, bad: []step{s(greeting), c(localHello), s("250-mx.example\r\n250-8BITMIME\r\n250 PIPELINING\r\n")}, good: lmtp()},
	{id: idLocal8bit, role: Local, bad: []step{s(greeting), c(localHello), s("250-mx.example\r\n250-PIPELINING\r\n250 ENHANCEDSTATUSCODES\r\n")}, good: lmtp()},
}

func TestMonitor(t *testing.T) {
	for _, row := range monitored {
		t.Run(row.id, func(t *testing.T) {
			if row.id == idOfferedCommand && len(row.bad) == 3 {
				row.bad = append(row.bad, c("AUTH PLAIN AGEAYg==\r\n"), s("502 no\r\n"))
			}
			want := append([]string{row.id}, row.alsoFail...)
			slices.Sort(want)
			assert.Equal(t, want, play(t, row.role, row.bad).distinct())
			good := play(t, row.role, row.good)
			assert.Empty(t, good.distinct())
		})
	}
}

func TestEachMonitoredRequirementHasARow(t *testing.T) {
	var rows []string
	for _, row := range monitored {
		rows = append(rows, row.id)
	}
	for _, id := range Monitored() {
		assert.Contains(t, rows, id)
	}
	assert.ElementsMatch(t, slices.Compact(slices.Sorted(slices.Values(rows))), slices.Sorted(slices.Values(Monitored())))
}

func TestMonitorDoesNotAccuse(t *testing.T) {
	for _, row := range []struct {
		name   string
		script []step
	}{
		{"421 to nothing", after("", c("NOOP\r\n"), s("250 ok\r\n421 bye\r\n"), c("NOOP\r\n"), s(""))},
		{"421 in place of the greeting", []step{s("421 busy\r\n")}},
		{"commands to a host that does not serve", []step{s("554 no\r\n"), c("NOOP\r\n"), s("502 no\r\n")}},
		{"a message sent with a DATA that is refused", after("PIPELINING", c("DATA\r\nNOOP\r\n.\r\n"),
			s("503 no\r\n250 ok\r\n500 what\r\n"), s(""), s(""))},
		{"a message sent with its DATA", after("", c("DATA\r\nabc\r\n.\r\n"), s("354 go\r\n250 ok\r\n"), s(""))},
		{"a bare LF between commands", after("", c("NOOP\nNOOP\r\n"), s("250 ok\r\n250 ok\r\n"), s(""), c("DATA\r\n"), s("250 ok\r\n"))},
		{"an empty line that gets no reply", after("", c("\r\nDATA\r\nNOOP\r\n"), s("354 go\r\n"), c(".\r\n"), s("250 ok\r\n"))},
		{"a line given up on before its end", after("", c("NOOP"), s("500 too long\r\n"), c("\r\nNOOP\r\n"), s("250 ok\r\n"))},
		{"a line too long for one reply", after("", c("WXYZ "+strings.Repeat("x", 3000)+"\r\n"), s("500 too long\r\n500 what\r\n"), s(""), c("NOOP\r\n"), s("500 what\r\n"))},
		{"a BDAT that is not known", after("", c("BDAT 6\r\nNOOP\r\n"), s("502 no\r\n250 ok\r\n"), s(""))},
		{"behind HELO nothing of what EHLO listed", after("STARTTLS ENHANCEDSTATUSCODES", c("HELO client.example\r\n"), s("250 mx.example\r\n"),
			c("STARTTLS\r\n"), s("502 no\r\n"))},
		{"354 to a command of an unknown extension", after("", c("XDATA\r\n"), s("354 go\r\n"))},
		{"a long challenge", after("", c("AUTH X\r\n"), s("334 "+strings.Repeat("YWJj", 200)+"\r\n"))},
		{"a response too long for one reply", after("", c("AUTH PLAIN\r\n"), s("334 \r\n"), c(strings.Repeat("A", 13000)+"\r\n"),
			s("500 too long\r\n500 what\r\n"), s(""), c("NOOP\r\n"), s("500 what\r\n"))},
		{"CRLF split between sends", after("", c("NOOP\r"), c("\nDATA\r\n"), s("250 ok\r\n354 go\r\n"), s(""), c("a\r\n.\r"), c("\n"), s("250 ok\r\n"))},
		{"a dot line split from its message", after("", c("DATA\r\n"), s("354 go\r\n"), c("abcdefgh\r\n"), c("."), c("\r\n"), s("250 ok\r\n"))},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Empty(t, play(t, Transfer, row.script).distinct())
		})
	}
}

// TestLastChunkBehindOneThatFailed: it may have a reply for each recipient, or one. RFC 3030 §2, RFC 2033 §4.3
func TestLastChunkBehindOneThatFailed(t *testing.T) {
	recipients := []step{s(greeting), c(localHello), s("250-mx.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-CHUNKING\r\n250 ENHANCEDSTATUSCODES\r\n"),
		c("MAIL FROM:<>\r\n"), s("250 2.1.0 ok\r\n"), c("RCPT TO:<a@b>\r\n"), s("250 2.1.5 ok\r\n"), c("RCPT TO:<c@b>\r\n"), s("250 2.1.5 ok\r\n"),
		c("BDAT 1\r\na"), s("452 4.3.1 full\r\n"), c("BDAT 0 LAST\r\n")}
	for _, replies := range [][]step{{s("503 5.5.1 no\r\n")}, {s("503 5.5.1 no\r\n503 5.5.1 no\r\n"), s("")}} {
		script := append(slices.Clone(recipients), append(replies, c("NOOP\r\n"), s("250 2.0.0 ok\r\n"), c("QUIT\r\n"), s("221 2.0.0 bye\r\n"))...)
		assert.Empty(t, play(t, Local, script).distinct())
	}
}

// TestLastChunkForNobody: whether a server keeps silent, as it should, or answers, the replies behind are not held
// against the wrong commands. RFC 2033 §4.3
func TestLastChunkForNobody(t *testing.T) {
	const chunk = "BDAT 6 LAST\r\nabcd\r\nQUIT\r\n"
	for _, replies := range []string{"221 2.0.0 bye\r\n", "503 5.5.0 no\r\n221 2.0.0 bye\r\n"} {
		script := lmtp(c(chunk), s(replies))
		if strings.Count(replies, "\n") > 1 {
			script = append(script, s(""))
		}
		assert.Empty(t, play(t, Local, script).distinct(), replies)
	}
}
