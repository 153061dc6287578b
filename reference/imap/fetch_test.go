package imap

import "testing"

const plainMessage = "From: Ann <ann@a.example>\nSubject: hello\nTo: bob@a.example\n\nbody\n"

// TestFetch sends each data item in its form. RFC 3501 §6.4.5, §7.4.2
func TestFetch(t *testing.T) {
	server := startServer(t)
	server.deliver(plainMessage)
	c := server.login()
	c.send("s EXAMINE INBOX\r\n")
	c.until("s OK")
	envelope := `(NIL "hello" (("Ann" NIL "ann" "a.example")) (("Ann" NIL "ann" "a.example")) ` +
		`(("Ann" NIL "ann" "a.example")) ((NIL NIL "bob" "a.example")) NIL NIL NIL NIL)`
	fast := `FLAGS (\Recent) INTERNALDATE " 3-Feb-2026 04:05:06 +0100" RFC822.SIZE 70`
	body := `("TEXT" "PLAIN" ("CHARSET" "US-ASCII") NIL NIL "7BIT" 6 1`
	tests := []struct {
		name, items string
		want        []string
	}{
		{"FAST", "FAST", []string{fast}},
		{"ALL", "all", []string{fast + " ENVELOPE " + envelope}},
		{"FULL", "FULL", []string{fast + " ENVELOPE " + envelope + " BODY " + body + ")"}},
		{"BODYSTRUCTURE", "BODYSTRUCTURE", []string{"BODYSTRUCTURE " + body + " NIL NIL NIL NIL)"}},
		{"UID", "(UID UID)", []string{"UID 1"}},
		{"TEXT", "BODY.PEEK[TEXT]", []string{"BODY[TEXT] {6}", "body", ""}},
		{"part 1", "BODY[1]", []string{"BODY[1] {6}", "body", ""}},
		{"part 2", "BODY[2]", []string{"BODY[2] NIL"}},
		{"1.HEADER", "BODY[1.HEADER]", []string{"BODY[1.HEADER] NIL"}},
		{"RFC822.TEXT", "RFC822.TEXT", []string{"RFC822.TEXT {6}", "body", ""}},
		{"fields", "BODY.PEEK[header.fields (SUBJECT \"x y\")]", []string{`BODY[HEADER.FIELDS (SUBJECT "x y")] {18}`, "Subject: hello", "", ""}},
		{"fields not", "BODY[HEADER.FIELDS.NOT (from TO)]", []string{"BODY[HEADER.FIELDS.NOT (from TO)] {18}", "Subject: hello", "", ""}},
		{"partial", "BODY[TEXT]<1.2>", []string{"BODY[TEXT]<1> {2}", "od"}},
		{"partial to the end", "BODY[TEXT]<0.4096>", []string{"BODY[TEXT]<0> {6}", "body", ""}},
		{"partial beyond", "BODY[]<999999.1>", []string{"BODY[]<999999> {0}", ""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c.t = t
			dialogue := []string{"C: a FETCH 1 " + tt.items}
			for i, line := range tt.want {
				if i == 0 {
					line = "* 1 FETCH (" + line
				}
				if i == len(tt.want)-1 {
					line += ")"
				}
				dialogue = append(dialogue, "S: "+line)
			}
			c.play(append(dialogue, "S: a OK FETCH completed")...)
		})
	}
}

// TestFetchSyntax refuses what the grammar does not have. RFC 3501 §9
func TestFetchSyntax(t *testing.T) {
	server := startServer(t)
	server.deliver(plainMessage)
	c := server.selecting()
	for _, arguments := range []string{
		"1 ()", "1 (ALL)", "1 FLAGS UID", "1 BODY.PEEK", "1 BODY[MIME]", "1 BODY[0]", "1 BODY[1.]", "1 BODY[HEADER.FIELDS]",
		"1 BODY[HEADER.FIELDS ()]", "1 BODY[]<1>", "1 BODY[]<1.0>", "1 (FLAGS  UID)", "0 FLAGS", "1: FLAGS", "1,,2 FLAGS",
		"2 FLAGS", "1:2 FLAGS", "1 RFC822.PEEK", "1 BODY[TEXT", "1 BODYSTRUCTURE[]",
	} {
		c.play("C: a FETCH "+arguments, "S~ a BAD ")
	}
	c.play("C: b UID FETCH 7:9 FLAGS", "S: b OK FETCH completed")
	c.play("C: c UID FETCH 99:* FLAGS", `S: * 1 FETCH (FLAGS (\Recent) UID 1)`, "S: c OK FETCH completed")
}

// TestFetchSetsSeen where the text is read, and says so. RFC 3501 §6.4.5
func TestFetchSetsSeen(t *testing.T) {
	server := startServer(t)
	server.deliver("a: b\n\nc")
	c := server.selecting()
	c.play("C: a FETCH 1 BODY.PEEK[]", "S~ * 1 FETCH (BODY[] {9}", "S: a: b", "S: ", "S: c)", "S~ a OK ",
		"C: b FETCH 1 BODY[TEXT]", "S~ * 1 FETCH (BODY[TEXT] {1}", `S: c FLAGS (\Seen \Recent))`, "S~ b OK ",
		"C: c FETCH 1 BODY[TEXT]", "S~ * 1 FETCH (BODY[TEXT] {1}", `S: c)`, "S~ c OK ")
}

// TestFetchSendsNoNUL: NUL is never sent, whatever was delivered. RFC 3501 §9
func TestFetchSendsNoNUL(t *testing.T) {
	server := startServer(t)
	server.deliver("a: \x00\n\n\x00c")
	server.selecting().play("C: a FETCH 1 RFC822", "S: * 1 FETCH (RFC822 {10}", "S: a: ?", "S: ", `S: ?c FLAGS (\Seen \Recent))`, "S~ a OK ")
}
