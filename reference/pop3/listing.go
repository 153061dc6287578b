package pop3

import (
	"strconv"

	"mailspec/reference/store"
)

// stat gives the drop listing: how many messages, how many octets, and nothing behind them, as the RFC
// strongly advises. RFC 1939 §5 (STAT)
func (s *session) stat(Command) error {
	s.okf("%d %d", s.drop.count, s.drop.size)
	return nil
}

// list gives scan listings: message-number and size. RFC 1939 §5 (LIST)
func (s *session) list(cmd Command) error {
	return s.listing(cmd, func(dst []byte, m store.Message) []byte {
		return strconv.AppendInt(dst, m.Size, 10)
	})
}

// uidl gives unique-id listings: message-number and unique-id. RFC 1939 §7 (UIDL)
func (s *session) uidl(cmd Command) error {
	return s.listing(cmd, func(dst []byte, m store.Message) []byte {
		return append(dst, m.UniqueID...)
	})
}

// column appends what a listing shows of a message behind its number.
type column func(dst []byte, m store.Message) []byte

// listing answers for one message in the first line, or for all of them in a multi-line response.
func (s *session) listing(cmd Command, col column) error {
	if len(cmd.Params) == 0 {
		s.listAll(col)
		return nil
	}
	n, m, err := s.message(cmd.Params[0])
	if err != nil {
		return err
	}
	s.ok(string(appendListing(nil, n, m, col)))
	return nil
}

// listAll passes over messages that are marked as deleted; an empty maildrop is no error. RFC 1939 §5
func (s *session) listAll(col column) {
	numbers := make([]uint64, 0, s.drop.count)
	for i := range s.drop.messages {
		if !s.drop.deleted[i] {
			numbers = append(numbers, uint64(i)+1)
		}
	}
	// Free choice: the order of listings, each of which has its number. RFC 1939 §5
	s.choices.Shuffle(len(numbers), func(i, j int) { numbers[i], numbers[j] = numbers[j], numbers[i] })
	s.okText(strconv.Itoa(s.drop.count)+" messages", "", "listing follows")
	for _, n := range numbers {
		line := appendListing(s.scratch[:0], n, s.drop.messages[n-1], col)
		s.out.Write(append(line, "\r\n"...))
	}
	s.out.WriteString(termination)
}

func appendListing(dst []byte, n uint64, m store.Message, col column) []byte {
	dst = strconv.AppendUint(dst, n, 10)
	return col(append(dst, ' '), m)
}

// message reads a message-number and finds its message. RFC 1939 §4, §5
func (s *session) message(arg string) (uint64, store.Message, error) {
	n, err := s.number(arg)
	if err != nil {
		return 0, store.Message{}, err
	}
	m, ok := s.drop.message(n)
	if !ok {
		return 0, store.Message{}, noSuchMessage()
	}
	return n, m, nil
}

func (s *session) number(arg string) (uint64, error) {
	n, ok := parseNumber(arg)
	if !ok || paddedNumber(arg) && !s.zeros {
		return 0, &refusal{text: "want a decimal number"}
	}
	return n, nil
}
