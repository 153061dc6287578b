package smtp

import (
	"strconv"
	"strings"
	"time"
)

// ehlo answers EHLO, and LHLO in LMTP. What was going on is forgotten, but not who is logged in.
// RFC 5321 §4.1.1.1, §4.1.4, RFC 2033 §4.1
func (s *session) ehlo(args string) {
	d := decoder{in: args}
	name := d.host()
	d.afterLiteral(name)
	if d.end(); d.bad != nil {
		s.put(badSyntax("", d.err()))
		return
	}
	s.hello, s.extended = name, true
	s.reset()
	// Free choice: whether and how the client is greeted. RFC 5321 §4.1.1.1
	greet := s.choices.Text(" greets "+name, "", " at your service")
	s.put(Reply{Code: 250, Text: append([]string{s.cfg.Hostname + greet}, s.extensions()...), Read: true})
}

// afterLiteral passes over what some clients write after an address-literal. RFC 5321 §4.1.1.1
func (d *decoder) afterLiteral(name string) {
	if strings.HasPrefix(name, "[") && d.has(' ') {
		for !d.done() && printable.has(d.in[d.pos]) {
			d.pos++
		}
	}
}

// helo answers HELO, which knows no extensions and takes a domain alone. RFC 5321 §4.1.1.1
func (s *session) helo(args string) {
	d := decoder{in: args}
	name := d.domain()
	if d.end(); d.bad != nil {
		s.put(badSyntax("", d.err()))
		return
	}
	s.hello, s.extended = name, false
	s.reset()
	s.put(Reply{Code: 250, Text: []string{s.cfg.Hostname}, Read: true})
}

// extensions lists what the server offers now, and the commands that not every server has.
// RFC 5321 §4.1.1.1
func (s *session) extensions() []string {
	list := []string{
		"PIPELINING",
		"SIZE " + strconv.FormatInt(s.cfg.MaxMessage, 10), // RFC 1870 §4
		"8BITMIME",
		"CHUNKING",   // RFC 3030 §2
		"BINARYMIME", // RFC 3030 §3
		"SMTPUTF8",   // RFC 6531 §3.1
		"ENHANCEDSTATUSCODES",
		"EXPN", // RFC 5321 §3.5.2
		"HELP",
	}
	if s.offersDSN() {
		list = append(list, "DSN", "DELIVERBY") // RFC 3461 §3, RFC 2852 §2
	}
	if s.offersETRN() {
		list = append(list, "ETRN") // RFC 1985 §2
	}
	if s.offersHold() {
		list = append(list, s.futureRelease(time.Now()))
	}
	if s.offersTLS() {
		list = append(list, "STARTTLS")
	}
	if m := s.mechanisms(); m != nil {
		list = append(list, "AUTH "+strings.Join(m, " "))
	}
	// Free choice: the case of keywords. RFC 5321 §4.1.1.1
	if s.choices.Flip() {
		for i, line := range list {
			keyword, _, _ := strings.Cut(line, " ")
			list[i] = strings.ToLower(keyword) + line[len(keyword):]
		}
	}
	// Free choice: the order. RFC 5321 §4.1.1.1
	s.choices.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}
