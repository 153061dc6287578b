package smtp

import "time"

// A message may come slowly, but not for ever: it has so many timeouts, and a second more for each so
// many octets that have come.
const (
	dataTimeouts    = 10
	octetsPerSecond = 1024
)

// data answers DATA, reads the message, and answers again. RFC 5321 §4.1.1.4
func (s *session) data(args string) {
	switch {
	case args != "":
		s.put(noArguments())
		return
	case s.mail == nil:
		s.put(badSequence("MAIL first"))
		return
	case len(s.mail.forwardPaths) == 0:
		s.put(s.noRecipients())
		return
	}
	s.put(reply(354, "", "Start mail input; end with <CRLF>.<CRLF>"))
	d := &DataDecoder{Limit: s.cfg.MaxMessage}
	if err := s.receive(d); err != nil {
		s.lost(err)
		s.done = true
		return
	}
	t := s.mail
	s.reset() // whatever comes of it. RFC 5321 §4.1.1.4
	if refusal := s.judge(t, d); refusal != nil {
		s.putForEach(t, *refusal)
		return
	}
	s.deliver(t, d.Body)
}

// noRecipients refuses DATA before any RCPT was accepted. RFC 5321 §3.3, RFC 2033 §4.2
func (s *session) noRecipients() Reply {
	// Free choice, but not in LMTP: 503 or 554. RFC 5321 §3.3
	if s.cfg.Role != LMTP && s.choices.Flip() {
		return reply(554, "5.5.1", "No valid recipients")
	}
	return badSequence("RCPT first")
}

// receive reads to the end of the data.
func (s *session) receive(d *DataDecoder) error {
	begin := time.Now()
	defer func() { s.limit = time.Time{} }()
	for received := 0; ; {
		s.limit = begin.Add(dataTimeouts*s.cfg.Timeout + time.Duration(received/octetsPerSecond)*time.Second)
		if _, err := s.in.Peek(1); err != nil {
			return err
		}
		waiting, _ := s.in.Peek(s.in.Buffered())
		used, end := d.Decode(waiting)
		received += used
		if _, err := s.in.Discard(used); err != nil || end {
			return err
		}
	}
}

// judge gives the reply that refuses a message, if it must be refused.
func (s *session) judge(t *transaction, d *DataDecoder) *Reply {
	var r Reply
	switch {
	case d.TooBig():
		r = s.tooBig()
	case d.BareCRLF: // which could mean one thing here and another further on. RFC 5321 §2.3.8, §4.1.1.4
		r = reply(554, "5.6.0", "Message has a bare CR or LF")
	// Free choice: octets that were not announced may be refused. RFC 5321 §2.4
	case d.EightBit && !t.eightBit && s.choices.Flip():
		r = reply(554, "5.6.1", "Message has 8-bit octets without BODY=8BITMIME")
	case countReceived(d.Body) > s.cfg.MaxReceived:
		r = reply(554, "5.4.6", "Message is in a loop: too many Received fields") // RFC 5321 §6.3
	default:
		return nil
	}
	return &r
}

// putForEach puts one reply for the message, or in LMTP one for each recipient. RFC 2033 §4.2
func (s *session) putForEach(t *transaction, r Reply) {
	if s.cfg.Role != LMTP {
		s.put(r)
		return
	}
	for range t.forwardPaths {
		s.put(r)
	}
}
