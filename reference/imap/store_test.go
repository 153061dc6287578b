package imap

import "testing"

// TestStore changes flags in the three ways. RFC 3501 §6.4.6
func TestStore(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n", "a: 2\n\n")
	c := server.selecting()
	c.play(`C: a STORE 1:2 +FLAGS (\seen \ANSWERED)`, `S: * 1 FETCH (FLAGS (\Answered \Seen \Recent))`,
		`S: * 2 FETCH (FLAGS (\Answered \Seen \Recent))`, "S: a OK STORE completed",
		`C: b STORE 2 -FLAGS \Seen`, `S: * 2 FETCH (FLAGS (\Answered \Recent))`, "S: b OK STORE completed",
		`C: c STORE 2 FLAGS \Draft \Flagged`, `S: * 2 FETCH (FLAGS (\Draft \Flagged \Recent))`, "S: c OK STORE completed",
		`C: d STORE 2 FLAGS ()`, `S: * 2 FETCH (FLAGS (\Recent))`, "S: d OK STORE completed",
		`C: e STORE 2 +FLAGS.SILENT (\Deleted)`, "S: e OK STORE completed",
		`C: f STORE 2 +FLAGS (\Unknown)`, `S: * 2 FETCH (FLAGS (\Deleted \Recent))`, "S: f OK STORE completed",
		`C: g UID STORE 1 FLAGS (Work)`, "S~ * FLAGS ", "S~ * OK [PERMANENTFLAGS ", `S: * 1 FETCH (UID 1 FLAGS (Work \Recent))`, "S: g OK STORE completed",
		`C: h UID STORE 9 FLAGS (x)`, "S: h OK STORE completed",
		`C: i STORE 3 FLAGS (x)`, "S~ i BAD ", `C: j STORE 1 FLAGS (\Recent)`, "S~ j BAD ",
		`C: k STORE 1 FLAGS (\*)`, "S~ k BAD ", "C: l STORE 1 FLAGS", "S~ l BAD ", "C: m STORE 1 *FLAGS (x)", "S~ m BAD ")
}

// TestStoreIsSeenByOthers with the next command of theirs. RFC 3501 §5.2, §7.4.2
func TestStoreIsSeenByOthers(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n")
	a, b := server.selecting(), server.selecting()
	a.play(`C: a STORE 1 +FLAGS.SILENT (\Flagged)`, "S: a OK STORE completed", "C: n NOOP", "S~ n OK ")
	b.play("C: b NOOP", `S: * 1 FETCH (FLAGS (\Flagged))`, "S~ b OK ", "C: c NOOP", "S~ c OK ")
	b.play(`C: d STORE 1 +FLAGS.SILENT (\Seen)`, "S~ d OK ")
	a.play(`C: e STORE 1 -FLAGS.SILENT (\Flagged)`, `S: * 1 FETCH (FLAGS (\Seen \Recent))`, "S~ e OK ")
}
