package imap

import "slices"

// doubt is what looks wrong about a message, as long as it may be gone. A server may answer a FETCH for
// a message that another session has expunged with made-up data, since it must not say EXPUNGE then.
// RFC 2180 §4.1, RFC 9051 §7.5.1
type doubt struct {
	msg      *message
	id, want string
	r        *Response
	after    int // how many commands had been sent
}

// maxDoubts bounds how many are kept.
const maxDoubts = 100

// doubt judges data of a message against what came in an earlier response. What agrees is counted at
// once; what does not waits until the server could have said that the message is gone.
func (m *monitor) doubt(msg *message, id string, ok bool, want string, r *Response) {
	if ok {
		m.check(id, true, "", r)
	} else if len(m.doubts) < maxDoubts {
		m.doubts = append(m.doubts, doubt{msg, id, want, r, m.commands})
	}
}

// settle judges the doubts when a command has completed that lets EXPUNGE come: what is still there is
// no expunged message.
func (m *monitor) settle(c *command, r *Response) {
	if r.Name != "OK" || !c.clear || c.is("FETCH", "STORE", "SEARCH") || len(m.s.client.pending) > 0 {
		return
	}
	var left []doubt
	for _, d := range m.doubts {
		switch {
		case m.view == nil || !m.updates() || !slices.Contains(m.view.messages, d.msg):
		case c.number <= d.after:
			left = append(left, d)
		default:
			m.check(d.id, false, d.want, d.r)
		}
	}
	m.doubts = left
}

// gone tells whether a response is about a message that is no longer there: it has no text at all.
func gone(r *Response) bool {
	for _, i := range r.Fetch.Items {
		switch i.Name {
		case "BODY[]":
			name := i.Section.Name()
			if i.String.IsNil() && (name == "[]" || name == "[HEADER]" || name == "[TEXT]" || name == "[1]") {
				return true
			}
		case "RFC822", "RFC822.HEADER", "RFC822.TEXT":
			if i.String.IsNil() {
				return true
			}
		}
	}
	return false
}
