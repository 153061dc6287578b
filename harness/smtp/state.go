package smtp

// state follows what a reply changes.
func (m *monitor) state(r Reply, a asked) {
	switch a.kind {
	case message:
		m.endMessage(a)
		return
	case challenged:
		m.authExchange(r)
		return
	case chunked:
		m.chunk(r, a)
		return
	}
	switch a.command.verb {
	case "AUTH":
		m.authExchange(r)
	case "DATA":
		if r.Code == codeGoAhead {
			m.sent.begin(modeMessage)
		}
	case "STARTTLS":
		if r.Code == codeReady {
			m.sent.begin(modeTLS)
		}
	case "QUIT":
		m.closing = m.closing || r.Code == codeBye
	default:
		if r.Code.Positive() {
			m.envelope(a)
		}
	}
}

// envelope follows the transaction. RFC 5321 §4.1.1
func (m *monitor) envelope(a asked) {
	switch a.command.verb {
	case "EHLO", "HELO", "LHLO", "RSET":
		m.endTransaction()
	case "MAIL":
		m.endTransaction()
		m.utf8 = a.command.hasParam("SMTPUTF8")
	case "RCPT":
		m.accepted++
	}
}

func (m *monitor) endTransaction() { m.accepted, m.utf8 = 0, false }

// endMessage ends the transaction with the last of the message's replies.
func (m *monitor) endMessage(a asked) {
	if a.replies == 0 {
		m.endTransaction()
	}
}

// chunk follows BDAT. A server that does not know it reads the chunk as commands. Behind one that failed the state
// is indeterminate: how many replies the last one has from LMTP is then open. RFC 3030 §2
func (m *monitor) chunk(r Reply, a asked) {
	_, last, _ := a.command.chunk()
	_, offered := m.offers["CHUNKING"]
	if !r.Code.Positive() && (!offered || m.role == Local && !last && m.accepted > 0) {
		m.lost = true
	}
	if last {
		m.endMessage(a)
	}
}

// authExchange follows AUTH. RFC 4954 §4
func (m *monitor) authExchange(r Reply) {
	switch r.Code {
	case codeChallenge:
		m.sent.begin(modeAuth)
	case codeAuthed:
		m.authed = true
	}
}
