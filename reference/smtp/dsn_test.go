package smtp

import (
	"bytes"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/queue"
)

func withQueue(q queue.Queue) func(*Config) { return func(c *Config) { c.Queue = q } }

// TestDSNParameters: what is valid changes no reply, what is not is a syntax error. RFC 3461 §4, §5.1, §5.4
func TestDSNParameters(t *testing.T) {
	long := strings.Repeat("x", 100)
	mails := []struct{ parameters, want string }{
		{"RET=FULL", "250"}, {"RET=hdrs ENVID=QQ314159", "250"}, {"ENVID=" + long, "250"}, {"ENVID=a+20b+2B+3D+09", "250"},
		{"RET", "501"}, {"RET=ALL", "501"}, {"RET=FULL RET=HDRS", "501"}, {"RET=", "501"}, {"ENVID", "501"}, {"ENVID=", "501"},
		{"ENVID=" + long + "x", "501"}, {"ENVID=+", "501"}, {"ENVID=+2", "501"}, {"ENVID=+2b", "501"}, {"ENVID=+0A", "501"},
		{"ENVID=+00", "501"}, {"ENVID=+E4", "501"}, {"ENVID=a=b", "501"}, {"ENVID=ä SMTPUTF8", "501"}, {"ENVID=a ENVID=b", "501"},
		{"NOTIFY=NEVER", "555"},
	}
	rcpts := []struct{ parameters, want string }{
		{"NOTIFY=NEVER", "250"}, {"NOTIFY=success,FAILURE,Delay", "250"}, {"NOTIFY=FAILURE", "250"},
		{"ORCPT=rfc822;alice@example.test NOTIFY=SUCCESS", "250"}, {"ORCPT=rfc822;", "250"}, {"ORCPT=x400;+2Fa+3Db", "250"},
		{"ORCPT=rfc822;" + strings.Repeat("x", 493), "250"}, {"ORCPT=utf-8;\\x{E4}@b", "250"}, {"ORCPT=utf-8;not+an+address", "250"},
		{"NOTIFY", "501"}, {"NOTIFY=", "501"}, {"NOTIFY=ALWAYS", "501"}, {"NOTIFY=NEVER,SUCCESS", "501"}, {"NOTIFY=SUCCESS,NEVER", "501"},
		{"NOTIFY=NEVER,NEVER", "501"}, {"NOTIFY=SUCCESS,", "501"}, {"NOTIFY=SUCCESS, FAILURE", "501"}, {"NOTIFY=DELAY NOTIFY=DELAY", "501"},
		{"ORCPT", "501"}, {"ORCPT=alice@example.test", "501"}, {"ORCPT=;a@b", "501"}, {"ORCPT=rf.c;a", "501"}, {"ORCPT=rfc822;+4", "501"},
		{"ORCPT=rfc822;+e4", "501"}, {"ORCPT=rfc822;+E4", "501"}, {"ORCPT=rfc822;" + strings.Repeat("x", 494), "501"},
		{"ORCPT=utf-8;ä@b", "501"}, {"ORCPT=rfc822;a ORCPT=rfc822;a", "501"}, {"RET=FULL", "555"},
	}
	f := serve(t, withQueue(queue.NewMemory()))
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250")
	for _, m := range mails {
		c.play("C: MAIL FROM:<a@b.c> " + m.parameters + "\nS: " + m.want + "\nC: RSET\nS: 250")
	}
	c.play("C: MAIL FROM:<a@b.c>\nS: 250")
	for _, r := range rcpts {
		c.play("C: RCPT TO:<alice@example.test> " + r.parameters + "\nS: " + r.want)
		if r.want == "250" {
			c.play("C: RCPT TO:<nobody@example.test> " + r.parameters + "\nS: 550 5.1.1")
		}
	}
	c.play("C: RSET\nS: 250\nC: MAIL FROM:<a@b.c> SMTPUTF8\nS: 250\nC: RCPT TO:<alice@example.test> ORCPT=utf-8;ä@b NOTIFY=SUCCESS\nS: 250\nC: RCPT TO:<alice@example.test> ORCPT=rfc822;ä@b\nS: 501")
}

func TestDSNIsOfferedWithAQueue(t *testing.T) {
	for _, tt := range []struct {
		hello   string
		options []func(*Config)
		want    bool
	}{
		{"EHLO", nil, false}, {"EHLO", []func(*Config){withQueue(queue.NewMemory())}, true},
		{"LHLO", []func(*Config){withQueue(queue.NewMemory()), asRole(LMTP)}, false},
	} {
		c := serve(t, tt.options...).dial(t)
		c.send(tt.hello + " c\r\n")
		assert.Equal(t, tt.want, strings.Contains(strings.Join(c.reply(), "\n"), "DELIVERBY"))
		if !tt.want {
			c.play("C: MAIL FROM:<a@b.c> RET=FULL\nS: 555\nC: MAIL FROM:<a@b.c>\nS: 250\nC: RCPT TO:<alice@example.test> NOTIFY=NEVER\nS: 555")
		}
	}
}

// notification is a report, taken apart by others than those who made it.
type notification struct {
	header mail.Header
	kinds  []string
	bodies []string
}

func readNotification(t *testing.T, message string) (n notification) {
	t.Helper()
	m, err := mail.ReadMessage(strings.NewReader(message))
	require.NoError(t, err)
	n.header = m.Header
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	require.NoError(t, err)
	require.Equal(t, "multipart/report", kind)
	require.Equal(t, "delivery-status", params["report-type"])
	parts := multipart.NewReader(m.Body, params["boundary"])
	for {
		p, err := parts.NextRawPart()
		if err == io.EOF {
			return n
		}
		require.NoError(t, err)
		var body io.Reader = p
		if p.Header.Get("Content-Transfer-Encoding") == "quoted-printable" {
			body = quotedprintable.NewReader(p)
		}
		octets, err := io.ReadAll(body)
		require.NoError(t, err)
		kind, _, err := mime.ParseMediaType(p.Header.Get("Content-Type"))
		require.NoError(t, err)
		n.kinds, n.bodies = append(n.kinds, kind), append(n.bodies, string(octets))
	}
}

// groups gives the groups of fields in the part for programs.
func (n notification) groups(t *testing.T) (groups []textproto.MIMEHeader) {
	for group := range strings.SplitSeq(strings.TrimSuffix(n.bodies[1], "\r\n"), "\r\n\r\n") {
		h, err := mail.ReadMessage(strings.NewReader(strings.TrimSuffix(group, "\r\n") + "\r\n\r\n"))
		require.NoError(t, err)
		groups = append(groups, textproto.MIMEHeader(h.Header))
	}
	return groups
}

// TestDeliveredIsNotified: who asked for it is told, of the recipients he asked for. RFC 3461 §5.2.3, §6
func TestDeliveredIsNotified(t *testing.T) {
	f := serve(t, withQueue(queue.NewMemory()))
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<bob@example.test> RET=FULL ENVID=id+2B+20one\nS: 250\n" +
		"C: RCPT TO:<alice@example.test> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;Alice+2Bx@example.test\nS: 250\n" +
		"C: RCPT TO:<bob@other.test> NOTIFY=FAILURE\nS: 250\nC: RCPT TO:<Postmaster> NOTIFY=success\nS: 250\n" +
		"C: DATA\nS: 354\nC: Subject: one\nC: X-Long: " + strings.Repeat("x", 999) + "\nC: \nC: secret\nC: .\nS: 250")
	got := f.mail(t, bob)
	require.Len(t, got, 1)
	assert.True(t, strings.HasPrefix(got[0], "Return-Path: <>\r\nReceived: from mx.example.test\r\n\tby mx.example.test id "))
	assert.True(t, isSevenBit([]byte(got[0])))
	n := readNotification(t, got[0])
	assert.Equal(t, "<bob@example.test>", n.header.Get("To"))
	assert.Contains(t, n.header.Get("From"), "<postmaster@example.test>")
	assert.Equal(t, "auto-replied", n.header.Get("Auto-Submitted"))
	_, err := n.header.Date()
	require.NoError(t, err)
	assert.Equal(t, []string{"text/plain", "message/delivery-status", "text/rfc822-headers"}, n.kinds)
	groups := n.groups(t)
	require.Len(t, groups, 3)
	assert.Equal(t, "id+ one", groups[0].Get("Original-Envelope-Id"))
	assert.Equal(t, "dns; mx.example.test", groups[0].Get("Reporting-Mta"))
	assert.Equal(t, "rfc822; Alice+x@example.test", groups[1].Get("Original-Recipient"))
	assert.Equal(t, "rfc822; alice@example.test", groups[1].Get("Final-Recipient"))
	assert.Equal(t, "delivered", groups[1].Get("Action"))
	assert.Equal(t, "2.0.0", groups[1].Get("Status"))
	assert.Equal(t, "rfc822; Postmaster", groups[2].Get("Final-Recipient"))
	assert.Empty(t, groups[2].Get("Original-Recipient"))
	assert.Equal(t, "Subject: one\r\nX-Long: "+strings.Repeat("x", 999)+"\r\n", n.bodies[2])
}

// TestNotNotified: who did not ask, or cannot be told. RFC 3461 §5.2, §5.2.3 (b), (c)
func TestNotNotified(t *testing.T) {
	q := queue.NewMemory()
	f := serve(t, withQueue(q))
	for _, tt := range []struct{ from, notify string }{
		{"<bob@example.test>", ""}, {"<bob@example.test>", " NOTIFY=NEVER"}, {"<bob@example.test>", " NOTIFY=FAILURE,DELAY"},
		{"<>", " NOTIFY=SUCCESS"}, {"<nobody@example.test>", " NOTIFY=SUCCESS"},
	} {
		c := f.dial(t)
		c.play("C: EHLO c\nS: 250\nC: MAIL FROM:" + tt.from + "\nS: 250\nC: RCPT TO:<alice@example.test>" + tt.notify + "\nS: 250\nC: DATA\nS: 354\nC: .\nS: 250")
	}
	assert.Empty(t, f.mail(t, bob))
	entries, err := q.Entries()
	require.NoError(t, err)
	assert.Empty(t, entries)
}

// TestNotifiedElsewhere: a sender on another host is told through the queue. RFC 3461 §6.1
func TestNotifiedElsewhere(t *testing.T) {
	q := queue.NewMemory()
	f := serve(t, withQueue(q))
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<x@elsewhere.example>\nS: 250\nC: RCPT TO:<alice@example.test> NOTIFY=SUCCESS\nS: 250\nC: BDAT 6 LAST\nC: A: b\nS: 250")
	entries, err := q.Entries()
	require.NoError(t, err)
	require.Len(t, entries, 1)
	assert.Empty(t, entries[0].ReversePath)
	assert.False(t, entries[0].UTF8)
	assert.Equal(t, []queue.Recipient{{ForwardPath: "x@elsewhere.example", Notify: "NEVER"}}, entries[0].Recipients)
	message, err := q.Message(entries[0].ID)
	require.NoError(t, err)
	groups := readNotification(t, string(message)).groups(t)
	assert.Empty(t, groups[0].Get("Original-Envelope-Id"))
	assert.Len(t, f.mail(t, alice), 1)
}

// TestInternationalNotification: what needs UTF-8 is in the parts made for it, and they are in 7 bits.
// RFC 6533 §4
func TestInternationalNotification(t *testing.T) {
	q := queue.NewMemory()
	f := serve(t, withQueue(q), worldwide(t))
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<ü@elsewhere.example> SMTPUTF8\nS: 250\n" +
		"C: RCPT TO:<jürgen@example.test> NOTIFY=SUCCESS ORCPT=utf-8;\\x{4F8B}+@\\x{E4}.example\nS: 250\n" +
		"C: RCPT TO:<anna@bücher.example> NOTIFY=SUCCESS ORCPT=UTF-8;\\x{4F8B}\\x{2B}@ä.example\nS: 250\n" +
		"C: DATA\nS: 354\nC: Subject: ü\nC: .\nS: 250")
	entries, err := q.Entries()
	require.NoError(t, err)
	require.Len(t, entries, 1)
	assert.Empty(t, entries[0].ReversePath)
	assert.Empty(t, entries[0].Submitter)
	assert.True(t, entries[0].UTF8)
	assert.Equal(t, []queue.Recipient{{ForwardPath: "ü@elsewhere.example", Notify: "NEVER"}}, entries[0].Recipients)
	message, err := q.Message(entries[0].ID)
	require.NoError(t, err)
	_, body, _ := bytes.Cut(message, []byte("\r\n\r\n"))
	assert.True(t, isSevenBit(body))
	n := readNotification(t, string(message))
	assert.Equal(t, []string{"text/plain", "message/global-delivery-status", "message/global-headers"}, n.kinds)
	groups := n.groups(t)
	require.Len(t, groups, 3)
	assert.Equal(t, `utf-8; \x{4F8B}+@\x{E4}.example`, groups[1].Get("Original-Recipient"), "not of the type, hence not altered")
	assert.Equal(t, "utf-8; jürgen@example.test", groups[1].Get("Final-Recipient"))
	assert.Equal(t, "UTF-8; 例+@ä.example", groups[2].Get("Original-Recipient"))
	assert.Equal(t, "utf-8; anna@bücher.example", groups[2].Get("Final-Recipient"))
	assert.Equal(t, "Subject: ü\r\n", n.bodies[2])
}

// TestReturnedHeaders: a header section that no transport carries as it is, is coded; one too big is left
// out.
func TestReturnedHeaders(t *testing.T) {
	tests := []struct {
		name, header string
		want         bool
	}{
		{"8-bit", "Subject: \xff\r\n", true}, {"NUL", "A: \x00\r\n", true}, {"bare", "A: \r \n\r\n", true},
		{"none", "", false}, {"too big", strings.Repeat("A: "+strings.Repeat("b", 60)+"\r\n", 1100), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := report{hostname: "localhost", from: "postmaster@a", t: &transaction{reversePath: Path{"a", "b"}},
				outcome: delivered, about: []recipient{{path: Path{"c", "d"}}}, header: []byte(tt.header)}
			message := r.message()
			assert.True(t, isSevenBit(message))
			n := readNotification(t, string(message))
			assert.Equal(t, "x-local-hostname; localhost", n.groups(t)[0].Get("Reporting-Mta"))
			require.Len(t, n.kinds, map[bool]int{true: 3, false: 2}[tt.want])
			if tt.want {
				assert.Equal(t, tt.header, n.bodies[2])
			}
		})
	}
}

func TestUnitext(t *testing.T) {
	tests := []struct {
		in, want string
		ok       bool
	}{
		{`a@b`, "a@b", true}, {`\x{E4}@b`, "ä@b", true}, {`\x{1F600}@b`, "😀@b", true}, {`a\x{2B}c@b`, "a+c@b", true}, {`"a\x{20}c"@b`, `"a c"@b`, true},
		{`"\x{5C}\x{5C}"@b`, `"\\"@b`, true}, {`ä@ö`, "ä@ö", true},
		{`a`, "", false}, {`a+c@b`, "", false}, {`\x{41}@b`, "", false}, {`\x{E4@b`, "", false}, {`\x{e4}@b`, "", false}, {`\xE4@b`, "", false},
		{`\x{D800}@b`, "", false}, {`\x{110000}@b`, "", false}, {`\x{0000E4}@b`, "", false}, {`\x{4}@b`, "", false}, {`\x{0A}@b`, "", false}, {`\`, "", false},
	}
	for _, tt := range tests {
		got, ok := decodeUnitext(tt.in)
		require.Equal(t, tt.ok, ok, tt.in)
		if ok {
			assert.Equal(t, tt.want, got, tt.in)
		}
	}
}
