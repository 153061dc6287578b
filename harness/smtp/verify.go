package smtp

import "bytes"

// maxVerified is how many mailboxes of a session are kept: a list can be of any length.
const maxVerified = 100

// verification judges what a 250 to VRFY or EXPN returns. Free text without an address is for circumstances
// that are not seen from here. RFC 5321 §3.5.1, §3.5.2
func (m *monitor) verification(r Reply, a asked) {
	verb := a.command.verb
	if m.lost || r.Code != codeOK || verb != "VRFY" && verb != "EXPN" {
		return
	}
	for _, l := range r.Lines {
		m.returned(l, a)
	}
}

// returned judges one line, and keeps its mailbox for the RCPT that may come.
func (m *monitor) returned(l ReplyLine, a asked) {
	text := withoutStatus(l.Text)
	mailbox, bracketed := mailboxOf(text)
	m.check(idVerifyBrackets, bracketed, "a mailbox in pointed brackets", shown(l))
	if bytes.IndexByte(text, '@') < 0 {
		return
	}
	if routed := bytes.Contains(text, []byte("<@")); routed || bracketed {
		m.check(idVerifyRoute, !routed, "a mailbox without a source route", shown(l))
		if routed {
			return
		}
	}
	if a.command.verb == "EXPN" {
		one := bytes.Count(text, []byte("<")) <= 1 || bytes.Count(text, []byte("@")) <= 1
		m.check(idExpnOne, one, "one mailbox on the line", shown(l))
		if !one {
			return
		}
	}
	utf8 := a.command.hasParam("SMTPUTF8")
	m.check(idVerifyForm, isMailbox(mailbox, utf8), "a user's name and <local-part@domain>, or local-part@domain", shown(l))
	if m.verified == nil {
		m.verified = map[string]bool{}
	}
	if len(m.verified) < maxVerified && len(mailbox) <= maxReplyLine {
		m.verified["<"+string(mailbox)+">"] = true
	}
}

// usable holds RCPT to taking what VRFY or EXPN has returned. A refusal for now, and those for the sender's
// sake or for want of room, say nothing of the address. RFC 5321 §3.5.2
func (m *monitor) usable(r Reply, a asked) {
	const to = "TO:"
	args := a.command.args
	if a.command.verb != "RCPT" || len(args) < len(to) || !equalFold(args[:len(to)], to) || !m.verified[string(args[len(to):])] {
		return
	}
	switch r.Code {
	case codeOK, codeForwarded:
		m.check(idVerifyUsable, true, "", nil)
	case codeSyntax, codeNoMailbox, codeBadName:
		m.check(idVerifyUsable, false, "250 to RCPT for what VRFY or EXPN has returned", first(r))
	}
}

// withoutStatus takes an enhanced status code off a line's text. RFC 2034 §4
func withoutStatus(text []byte) []byte {
	if _, n, err := ParseStatusCode(text); err == nil {
		return bytes.TrimPrefix(text[n:], []byte(" "))
	}
	return text
}

// mailboxOf gives what stands in the brackets at the text's end, or all of the text where there are none.
// RFC 5321 §3.5.1
func mailboxOf(text []byte) (mailbox []byte, bracketed bool) {
	open := bytes.LastIndexByte(text, '<')
	end := bytes.LastIndexByte(text, '>')
	if open < 0 || end < open {
		return text, false
	}
	if end < len(text)-1 {
		return text, true // something follows
	}
	return text[open+1 : end], true
}

// isMailbox tells whether it is a local-part, "@" and a domain or an address literal. RFC 5321 §4.1.2
func isMailbox(s []byte, utf8 bool) bool {
	at := bytes.LastIndexByte(s, '@')
	if at <= 0 {
		return false
	}
	local, host := s[:at], s[at+1:]
	quoted := len(local) > 2 && local[0] == '"' && local[len(local)-1] == '"'
	for _, b := range local {
		if !is(b, graphic) && !(quoted && b == ' ') && !(utf8 && b >= 0x80) {
			return false
		}
	}
	if !quoted && bytes.ContainsAny(local, `"<>@,;:\[]()`) {
		return false
	}
	return len(host) > 0 && (utf8 || hostLength(host) == len(host))
}
