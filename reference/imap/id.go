package imap

// idRequest is the ID command. What the client says of itself is neither kept nor used. RFC 2971 §3.1
type idRequest struct{}

// Limits of the field-value pairs. RFC 2971 §3.3
const (
	maxIDPairs = 30
	maxIDField = 30
	maxIDValue = 1024
)

// parseID reads SP ("(" #(string SP nstring) ")" / nil). RFC 2971 §4
func parseID(d *decoder) request {
	d.sp()
	if !d.at('(') {
		if d.word() != "NIL" {
			d.fail("nil")
		}
		return idRequest{}
	}
	if d.take('('); d.take(')') {
		return idRequest{}
	}
	for pairs := 1; ; pairs++ {
		field := d.string()
		d.sp()
		value, _ := d.nstring()
		if pairs > maxIDPairs || len(field) > maxIDField || len(value) > maxIDValue {
			d.fail("shorter id-params-list")
		}
		if !d.take(' ') {
			break
		}
	}
	d.octet(')', "id-params-list")
	return idRequest{}
}

func (idRequest) run(s *session) response {
	s.out.untagged("ID")
	s.out.raw(" ")
	// Free choice: to tell nothing. RFC 2971 §3.2
	if s.choices.Flip() {
		s.out.nilWord()
	} else {
		s.out.raw("(")
		s.out.string("name")
		s.out.raw(" ")
		s.out.string("mailspec reference server")
		s.out.raw(")")
	}
	s.out.crlf()
	return done("ID")
}
