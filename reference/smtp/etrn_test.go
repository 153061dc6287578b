package smtp

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/queue"
)

func TestParseNode(t *testing.T) {
	for _, tt := range []struct {
		args string
		want Node
		bad  bool
	}{
		{"mail.example.org", Node{Name: "mail.example.org"}, false}, {"@example.org", Node{Name: "example.org", Subdomains: true}, false},
		{"@com", Node{Name: "com", Subdomains: true}, false}, {"#uucp", Node{Name: "uucp", Queue: true}, false},
		{"", Node{}, true}, {"localname", Node{}, true}, {"a.b c", Node{}, true}, {"a..b", Node{}, true}, {"@#a.b", Node{}, true},
		{"#", Node{}, true}, {"@", Node{}, true}, {"# a", Node{}, true}, {"[192.0.2.1]", Node{}, true}, {" a.b", Node{}, true}, {"bücher.example", Node{}, true},
	} {
		got, err := ParseNode(tt.args)
		require.Equal(t, tt.bad, err != nil, tt.args)
		if !tt.bad {
			assert.Equal(t, tt.want, got, tt.args)
		}
	}
}

// waiting is a queue with mail for some hosts, and one message that is held.
func waiting(t *testing.T) queue.Queue {
	q := queue.NewMemory()
	for _, e := range []queue.Envelope{
		{Recipients: []queue.Recipient{{ForwardPath: "x@a.example.org"}, {ForwardPath: "y@other.example"}}},
		{Recipients: []queue.Recipient{{ForwardPath: "x@EXAMPLE.ORG"}}},
		{Recipients: []queue.Recipient{{ForwardPath: "x@notexample.org"}}},
		{Recipients: []queue.Recipient{{ForwardPath: "x@example.org"}}, Release: time.Now().Add(time.Hour)},
		{Recipients: []queue.Recipient{{ForwardPath: "x@xn--bcher-kva.example"}}},
	} {
		_, err := q.Enqueue(e, nil)
		require.NoError(t, err)
	}
	return q
}

func started(t *testing.T, q queue.Queue) (ids []queue.ID) {
	entries, err := q.Entries()
	require.NoError(t, err)
	for _, e := range entries {
		if !e.Started.IsZero() {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// TestETRN: mail for a node is started, and for its subdomains where they are asked for. RFC 1985 §5
func TestETRN(t *testing.T) {
	for _, tt := range []struct {
		node, want string
		ids        []queue.ID
	}{
		{"example.org", "253 2.0.0 OK, 1 pending", []queue.ID{2}},
		{"@example.org", "253 2.0.0 OK, 2 pending", []queue.ID{1, 2}},
		{"a.example.org", "253 2.0.0 OK, 1 pending", []queue.ID{1}},
		{"@XN--bcher-KVA.example", "253 2.0.0 OK, 1 pending", []queue.ID{5}},
		{"b.example.org", "251 2.0.0", nil},
		{"@org", "459 4.5.0", nil},
		{"#uucp", "458 4.5.0", nil},
		{"localname", "501 5.5.4", nil},
	} {
		q := waiting(t)
		f := serve(t, withQueue(q), plaintext)
		f.loggedIn(t).play("C: ETRN " + tt.node + "\nS: " + tt.want + "\nC: NOOP\nS: 250")
		assert.Equal(t, tt.ids, started(t, q), tt.node)
	}
}

// TestETRNForStrangers: it is started, and they hear nothing of what is there.
func TestETRNForStrangers(t *testing.T) {
	q := waiting(t)
	c := serve(t, withQueue(q)).dial(t)
	c.play("C: ETRN example.org\nS: 503 5.5.1\nC: EHLO c\nS: 250\nC: ETRN example.org\nS: 250 2.0.0\nC: ETRN nobody.example.org\nS: 250 2.0.0")
	assert.Equal(t, []queue.ID{2}, started(t, q))
	assert.NotEmpty(t, q.Wake())
}

// TestETRNInATransaction: it is refused, and the transaction goes on. RFC 1985 §5
func TestETRNInATransaction(t *testing.T) {
	q := waiting(t)
	f := serve(t, withQueue(q))
	f.dial(t).play("C: EHLO c\nS: 250\nC: MAIL FROM:<a@b.c>\nS: 250\nC: ETRN example.org\nS: 503 5.5.1\nC: RCPT TO:<alice@example.test>\nS: 250\n" +
		"C: ETRN @example.org\nS: 503 5.5.1\nC: DATA\nS: 354\nC: .\nS: 250\nC: ETRN a.example.org\nS: 250")
	assert.Equal(t, []queue.ID{1}, started(t, q))
	assert.Len(t, f.mail(t, alice), 1)
}

// TestETRNIsForHosts: users and LMTP do not have it, nor does a server without a queue. RFC 6409 §7
func TestETRNIsForHosts(t *testing.T) {
	serve(t).dial(t).play("C: EHLO c\nS: 250\nC: ETRN example.org\nS: 500 5.5.2")
	q := queue.NewMemory()
	serve(t, withQueue(q), asRole(Submission), plaintext).loggedIn(t).play("C: ETRN example.org\nS: 500 5.5.2")
	serve(t, withQueue(q), asRole(LMTP)).dial(t).play("C: LHLO c\nS: 250\nC: ETRN example.org\nS: 500 5.5.2")
	require.NoError(t, q.Close())
	serve(t, withQueue(q)).dial(t).play("C: EHLO c\nS: 250\nC: ETRN example.org\nS: 458 4.5.0")
}
