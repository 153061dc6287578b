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
	if args != "" {
		s.put(noArguments())
		return
	}
	if refusal := s.refuseData(); refusal != nil {
		s.put(*refusal)
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
	s.finish(t, d.content())
}

// refuseData gives the reply to a DATA that may not come now. What mixes DATA with chunks spoils the
// transaction. RFC 5321 §3.3, RFC 3030 §2, §3
func (s *session) refuseData() *Reply {
	var r Reply
	switch {
	case s.mail == nil:
		r = badSequence("MAIL first")
	case s.mail.spoilt:
		r = badSequence("RSET first")
	case s.mail.chunks != nil:
		s.spoil()
		r = badSequence("chunks have come")
	case s.mail.body == binaryMIME:
		s.spoil()
		r = badSequence("a binary message comes by BDAT")
	case len(s.mail.forwardPaths) == 0:
		r = s.noRecipients()
	default:
		return nil
	}
	return &r
}

// content is a message as it came, with what must be known to judge it.
type content struct {
	body     []byte
	tooBig   bool
	bareCRLF bool // a CR or LF came by itself
	eightBit bool // an octet above 127 came
}

// finish delivers a message, or refuses it. The transaction is over in any case. RFC 5321 §4.1.1.4
func (s *session) finish(t *transaction, c content) {
	refusal := s.judge(t, c)
	now := time.Now()
	if refusal == nil {
		refusal = t.refuseLate(now)
	}
	if refusal != nil {
		s.putForEach(t, *refusal)
		return
	}
	s.deliver(t, c.body, now)
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
		s.limit = s.pace(begin, int64(received))
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

// pace gives the time until which a message may be on its way, by what has come of it.
func (s *session) pace(begin time.Time, received int64) time.Time {
	return begin.Add(dataTimeouts*s.cfg.Timeout + time.Duration(received/octetsPerSecond)*time.Second)
}

// judge gives the reply that refuses a message, if it must be refused.
func (s *session) judge(t *transaction, c content) *Reply {
	var r Reply
	switch {
	case c.tooBig:
		r = s.tooBig()
	case c.bareCRLF && t.body != binaryMIME: // it could mean another thing further on. RFC 5321 §2.3.8, §4.1.1.4
		r = reply(554, "5.6.0", "Message has a bare CR or LF")
	// Free choice: octets that were not announced may be refused. RFC 5321 §2.4
	case c.eightBit && t.body == sevenBit && !t.utf8 && s.choices.Flip():
		r = reply(554, "5.6.1", "Message has 8-bit octets without BODY=8BITMIME")
	case countReceived(c.body) > s.cfg.MaxReceived:
		r = reply(554, "5.4.6", "Message is in a loop: too many Received fields") // RFC 5321 §6.3
	case s.cfg.Role == Submission:
		return refuseSubmitted(c.body)
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
