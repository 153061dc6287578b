package fuzz

import (
	"strings"

	"pgregory.net/rapid"

	"mailspec/harness/catalogue"
	"mailspec/harness/notation"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
	"mailspec/steps"
)

// smtpDelivers: a message that SMTP took comes out octet for octet by IMAP and POP3, whatever lawful lines
// it has. RFC 5321 §2.3.1, §4.5.2
var smtpDelivers = property{
	name: "smtp-delivers",
	draw: func(t *rapid.T, run *steps.Run) []catalogue.Step {
		eightBit := run.Has(target.SMTP, "8bitmime") && rapid.Bool().Draw(t, "8bit")
		body := ""
		if eightBit {
			body = " BODY=8BITMIME"
		}
		return []catalogue.Step{
			{Text: `the message "m"`, HasDoc: true, DocString: drawMessage(t, eightBit)},
			{Text: "the SMTP dialogue runs", HasDoc: true, DocString: strings.Join([]string{
				"C: EHLO client.example", "S: 250",
				"C: MAIL FROM:<sender@client.example>" + body, "S: 250",
				"C: RCPT TO:<{alice}>", "S: 250", "C: DATA", "S: 354", "C: {m.data}", "S: 250"}, "\n")},
			{Text: `alice receives the message "m"`},
		}
	},
	broken: func(o steps.Outcome) bool { return o.Verdict == verdict.Fail || len(o.Broken) > 0 },
}

// longestLine is the longest text line without its CRLF. RFC 5321 §4.5.3.1.6
const longestLine = 998

// drawMessage draws a message whose header section is plain and whose body is anything that the transport
// must carry.
func drawMessage(t *rapid.T, eightBit bool) string {
	lines := []string{
		"Date: Thu, 01 Jan 2026 12:00:00 +0000", "From: <sender@client.example>", "To: <{alice}>",
		"Subject: drawn", "{run-header}",
	}
	if eightBit {
		lines = append(lines, "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit")
	}
	lines = append(lines, "")
	for _, l := range rapid.SliceOfN(drawLine(eightBit), 0, 8).Draw(t, "body") {
		lines = append(lines, escaped(l))
	}
	return strings.Join(lines, "\n")
}

// drawLine draws a text line: octets 1 to 127 save CR and LF, and above 127 where those may come, with a
// liking for dots and the greatest length.
func drawLine(eightBit bool) *rapid.Generator[[]byte] {
	highest := byte(127)
	if eightBit {
		highest = 255
	}
	octet := rapid.ByteRange(1, highest).Filter(func(b byte) bool { return b != '\r' && b != '\n' })
	return rapid.OneOf(
		rapid.SliceOfN(octet, 0, 80),
		rapid.SampledFrom([][]byte{[]byte("."), []byte(".."), []byte(".x"), []byte("From here"), []byte(" "), []byte("--")}),
		rapid.SliceOfN(octet, longestLine-2, longestLine),
	)
}

// escaped writes octets in the notation.
func escaped(octets []byte) string {
	s := strings.NewReplacer("{", `\{`, "}", `\}`).Replace(notation.Escape(octets))
	if strings.HasPrefix(s, " ") { // Gherkin takes the indent away
		s = `\s` + s[1:]
	}
	return s
}

// smtpKeepsForm: whatever commands come, in any order and form, each is answered by one reply of the
// grammar. The monitors judge; the lines expect any code. RFC 5321 §4.2
var smtpKeepsForm = property{
	name: "smtp-keeps-form",
	draw: func(t *rapid.T, _ *steps.Run) []catalogue.Step {
		var lines []string
		for _, c := range rapid.SliceOfN(drawCommand(), 1, 12).Draw(t, "commands") {
			lines = append(lines, "C: "+c, "S: 2xx|3xx|4xx|5xx")
		}
		return []catalogue.Step{{Text: "the SMTP dialogue runs", HasDoc: true, DocString: strings.Join(lines, "\n")}}
	},
	broken: func(o steps.Outcome) bool { return len(o.Broken) > 0 },
}

// drawCommand draws a command: a sound one, or one with octets changed. DATA, AUTH and STARTTLS change what
// the next line is and have scenarios of their own; QUIT ends the session.
func drawCommand() *rapid.Generator[string] {
	sound := rapid.SampledFrom([]string{
		"EHLO client.example", "HELO client.example", "MAIL FROM:<>", "MAIL FROM:<sender@client.example>",
		"MAIL FROM:<sender@client.example> SIZE=1000", "RCPT TO:<{alice}>", "RCPT TO:<{unknown}>", "RCPT TO:<{foreign}>",
		"RCPT TO:<postmaster>", "RSET", "NOOP", "NOOP with words", "VRFY {alice}", "EXPN list", "HELP", "HELP MAIL",
	})
	odd := rapid.Custom(func(t *rapid.T) string {
		verb := rapid.SampledFrom([]string{"MAIL", "RCPT", "VRFY", "NOOP", "XYZZY", "EHLO", "HELO", "RSET", ""}).Draw(t, "verb")
		octet := rapid.ByteRange(0, 255).Filter(func(b byte) bool { return b != '\r' && b != '\n' })
		return verb + `\s` + escaped(rapid.SliceOfN(octet, 0, 60).Draw(t, "rest"))
	})
	return rapid.OneOf(sound, sound, odd)
}
