package message

// Text is a header field that may be absent.
type Text struct {
	Value   string
	Present bool
}

// Envelope is the header section as IMAP's ENVELOPE shows it. An empty list stands for NIL.
// RFC 3501 §7.4.2
type Envelope struct {
	Date, Subject                      Text
	From, Sender, ReplyTo, To, Cc, Bcc []Address
	InReplyTo, MessageID               Text
}

// Envelope reads the header section. Sender and Reply-To that are absent or empty are those of From.
// RFC 3501 §7.4.2
func (e *Entity) Envelope() Envelope {
	env := Envelope{
		Date: e.envText("Date"), Subject: e.envText("Subject"),
		From: e.addresses("From"), Sender: e.addresses("Sender"), ReplyTo: e.addresses("Reply-To"),
		To: e.addresses("To"), Cc: e.addresses("Cc"), Bcc: e.addresses("Bcc"),
		InReplyTo: e.envText("In-Reply-To"), MessageID: e.envText("Message-ID"),
	}
	if len(env.Sender) == 0 {
		env.Sender = env.From
	}
	if len(env.ReplyTo) == 0 {
		env.ReplyTo = env.From
	}
	return env
}

func (e *Entity) envText(name string) Text {
	value, ok := e.text(name)
	return Text{value, ok}
}

// addresses joins the lists of all fields of that name: more than one is obsolete, and read as one.
// RFC 5322 §4.5.3
func (e *Entity) addresses(name string) (list []Address) {
	for _, f := range e.Fields() {
		if f.Is(name) {
			list = append(list, ParseAddresses(string(f.Body))...)
		}
	}
	return list
}
