package smtp

import (
	"strings"
	"time"

	"mailspec/reference/idna"
	"mailspec/reference/queue"
)

// offersETRN tells whether a client may have the queue started for its host. It is of use between hosts
// alone: users have no business with it. RFC 1985 §3, RFC 6409 §7
func (s *session) offersETRN() bool { return s.cfg.Queue != nil && s.cfg.Role == MTA }

// Node is what ETRN names. RFC 1985 §5, §5.3
type Node struct {
	Name       string // a domain, or the name of a queue
	Subdomains bool   // option character '@': every domain that ends in Name too
	Queue      bool   // option character '#': Name is that of a queue, in a syntax of our own
}

// ParseNode reads the argument of ETRN. A name of one label is that of no host, but may be asked for with
// its subdomains, and then refused. RFC 1985 §5, §5.3
func ParseNode(args string) (Node, error) {
	d := decoder{in: args}
	n := Node{Subdomains: d.has('@')}
	if n.Queue = !n.Subdomains && d.has('#'); n.Queue {
		n.Name = d.some(atext, "queue name")
		d.end()
		return n, d.err()
	}
	n.Name = d.domain()
	if !n.isHost() && !n.Subdomains {
		d.fail("fully qualified domain name")
	}
	d.end()
	return n, d.err()
}

// isHost tells whether a name has more than one level.
func (n Node) isHost() bool { return strings.Contains(n.Name, ".") }

// etrn answers ETRN, outside of transactions. Whoever sends mail hears of it at once, and does it in his
// own time. RFC 1985 §5, §5.1
func (s *session) etrn(args string) {
	switch {
	case s.hello == "":
		s.put(badSequence("say hello first"))
		return
	case s.mail != nil:
		s.put(badSequence("a transaction is open"))
		return
	}
	node, err := ParseNode(args)
	switch {
	case err != nil:
		s.put(badSyntax("5.5.4", err))
	case node.Queue:
		s.put(reply(458, "4.5.0", "Unable to queue messages for node %s", node.Name)) // there is one queue, without a name
	case !node.isHost():
		s.put(reply(459, "4.5.0", "Node %s not allowed: too much mail ends so", node.Name)) // RFC 1985 §8
	default:
		s.startQueue(node)
	}
}

// startQueue has mail for a node tried. How much there is, is told to users alone. RFC 1985 §5.1
func (s *session) startQueue(node Node) {
	now := time.Now()
	n, err := s.cfg.Queue.Start(func(e queue.Entry) bool { return !e.Release.After(now) && node.wants(e.Recipients) })
	switch {
	case err != nil:
		s.log.Error("queue not started", "error", err)
		s.put(reply(458, "4.5.0", "Unable to queue messages for node %s", node.Name))
	case s.user == "" || s.choices.Flip(): // Free choice: whether anything is told. RFC 1985 §5.1
		s.put(reply(250, "2.0.0", "OK, queuing for node %s started", node.Name))
	case n == 0:
		s.put(reply(251, "2.0.0", "OK, no messages waiting for node %s", node.Name))
	case s.choices.Flip(): // Free choice: whether the number is. RFC 1985 §5.1
		s.put(reply(252, "2.0.0", "OK, pending messages for node %s started", node.Name))
	default:
		s.put(reply(253, "2.0.0", "OK, %d pending messages for node %s started", n, node.Name))
	}
}

// wants tells whether one of the recipients is at the node. RFC 1985 §5.3
func (n Node) wants(recipients []queue.Recipient) bool {
	name := idna.ToASCII(n.Name)
	for _, to := range recipients {
		domain := idna.ToASCII(to.ForwardPath[strings.LastIndexByte(to.ForwardPath, '@')+1:])
		if to.Account == "" && (domain == name || n.Subdomains && strings.HasSuffix(domain, "."+name)) {
			return true
		}
	}
	return false
}
