package smtp

import (
	"strconv"
	"time"
)

// ParseBdat reads the arguments of BDAT. A size beyond 63 bits is a syntax error: nobody could send so
// much. RFC 3030 §2
func ParseBdat(args string) (size int64, last bool, err error) {
	d := decoder{in: args}
	digits := d.some(digit, "chunk-size")
	size, overflow := strconv.ParseInt(digits, 10, 64)
	if overflow != nil {
		d.fail("chunk-size")
	}
	if last = d.has(' '); last {
		d.keyword("LAST")
	}
	d.end()
	return size, last, d.err()
}

// bdat answers BDAT, which brings a chunk of the message right behind its line. The chunk is read
// whatever becomes of it: else the message would be taken for commands. RFC 3030 §2
func (s *session) bdat(args string) {
	size, last, err := ParseBdat(args)
	if err != nil {
		s.spoil()
		s.put(badSyntax("5.5.4", err))
		return
	}
	refusal := s.refuseChunk()
	sink := func([]byte) {}
	if refusal == nil {
		sink = s.chunks().Add
	}
	if err := s.receiveChunk(size, sink); err != nil {
		s.lost(err)
		s.done = true
		return
	}
	switch {
	case refusal != nil:
		s.failChunk(last, *refusal)
	case last:
		t := s.mail
		s.reset()
		s.finish(t, t.chunks.content())
	case s.mail.chunks.TooBig():
		s.failChunk(last, s.tooBig())
	default:
		s.put(reply(250, "2.0.0", "%d octets received", size))
	}
}

// refuseChunk gives the reply to a chunk that may not come now. RFC 3030 §2
func (s *session) refuseChunk() *Reply {
	var r Reply
	switch {
	case s.cfg.Role == Submission && s.user == "" && s.hello != "":
		r = s.loginRequired()
	case s.mail == nil || !s.extended:
		r = badSequence("MAIL first")
	case s.mail.spoilt:
		r = badSequence("RSET first")
	case len(s.mail.forwardPaths) == 0:
		r = s.noRecipients()
	default:
		return nil
	}
	return &r
}

// failChunk refuses a chunk, and with it the transaction: only RSET helps. In LMTP the last chunk has a
// reply for each recipient, hence none at all when there is no recipient. RFC 3030 §2, RFC 2033 §4.3
func (s *session) failChunk(last bool, r Reply) {
	s.spoil()
	if last && s.cfg.Role == LMTP && s.mail != nil {
		s.putForEach(s.mail, r)
		return
	}
	s.put(r)
}

// spoil makes a transaction that went wrong good for nothing but RSET. RFC 3030 §2
func (s *session) spoil() {
	if s.mail != nil {
		s.mail.spoilt = true
		s.mail.chunks = nil
	}
}

// chunks gives where the chunks of this transaction are put together.
func (s *session) chunks() *ChunkDecoder {
	if s.mail.chunks == nil {
		s.mail.chunks = &ChunkDecoder{Limit: s.cfg.MaxMessage}
	}
	return s.mail.chunks
}

// receiveChunk reads the octets of a chunk, at the pace that data must have.
func (s *session) receiveChunk(size int64, sink func([]byte)) error {
	begin := time.Now()
	defer func() { s.limit = time.Time{} }()
	for received := int64(0); received < size; {
		s.limit = s.pace(begin, received)
		if _, err := s.in.Peek(1); err != nil {
			return err
		}
		waiting, _ := s.in.Peek(int(min(int64(s.in.Buffered()), size-received)))
		sink(waiting)
		received += int64(len(waiting))
		if _, err := s.in.Discard(len(waiting)); err != nil {
			return err
		}
	}
	return nil
}
