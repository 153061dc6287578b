package imap

import "testing"

// TestAppend keeps octets, flags and date. RFC 3501 §6.3.11, RFC 4315 §3
func TestAppend(t *testing.T) {
	c := startServer(t).selecting()
	c.play(`C: a APPEND INBOX (\Seen kw $MDNSent) " 7-Feb-1994 21:52:25 -0800" {10}`, "S~ + ", "C: 12345\x80\xFF89")
	c.play("S~ a BAD ") // one octet was missing: the CRLF came too late
	c.play(`C: a APPEND INBOX (\Seen kw $MDNSent) " 7-Feb-1994 21:52:25 -0800" {10}`, "S~ + ", "C: 12345\x80\xFF890",
		"S: * 1 EXISTS", "S: * 1 RECENT", "S~ a OK [APPENDUID ",
		"C: b FETCH 1 (RFC822 INTERNALDATE)", "S: * 1 FETCH (RFC822 {10}",
		`S: 12345`+"\x80\xFF"+`890 INTERNALDATE " 7-Feb-1994 21:52:25 -0800")`, "S~ b OK ",
		"C: c FETCH 1 FLAGS", `S: * FLAGS (\Answered \Flagged \Deleted \Seen \Draft $MDNSent kw)`,
		`S~ * OK [PERMANENTFLAGS (\Answered \Flagged \Deleted \Seen \Draft $MDNSent kw \*)]`,
		`S: * 1 FETCH (FLAGS ($MDNSent \Seen kw \Recent))`, "S~ c OK ")
}

// TestAppendRefused without a trace. RFC 3501 §6.3.11
func TestAppendRefused(t *testing.T) {
	c := startServer(t, func(c *Config) { c.MaxMessage = 1000 }).login()
	c.play("C: a APPEND none {1}", "S~ + ", "C: x", "S~ a NO [TRYCREATE] ",
		"C: b APPEND a//b {1+}", "C: x", "S~ b NO [NONEXISTENT] ",
		"C: c APPEND INBOX {0}", "S~ + ", "C: ", "S~ c NO ",
		"C: d APPEND INBOX {1001}", "S~ d NO [TOOBIG] ",
		`C: e APPEND INBOX "31-Feb-2020 10:00:00 +0000" {1}`, "S~ e BAD ",
		`C: f APPEND INBOX (\Seen {1}`, "S~ f BAD ",
		"C: g STATUS INBOX (MESSAGES)", `S: * STATUS "INBOX" (MESSAGES 0)`, "S~ g OK ")
}
