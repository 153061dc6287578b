package imap

import (
	"net"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSyntaxErrorsGetBad: a syntax error costs one BAD, and the session goes on. RFC 3501 §2.2.1
func TestSyntaxErrorsGetBad(t *testing.T) {
	tests := []struct{ name, send, want string }{
		{"empty line", "\r\n", "* BAD "},
		{"no command", "a\r\n", "* BAD "},
		{"tag with plus", "a+ NOOP\r\n", "* BAD "},
		{"unknown command", "a FROB\r\n", "a BAD "},
		{"extra space", "a  NOOP\r\n", "a BAD "},
		{"trailing space", "a NOOP \r\n", "a BAD "},
		{"missing argument", "a SELECT\r\n", "a BAD "},
		{"bare LF", "a NOOP\n", "a BAD "},
		{"8-bit in quoted", "a SELECT \"\xC3\xA9\"\r\n", "a BAD "},
		{"NUL", "a SELECT \x00\r\n", "a BAD "},
		{"NUL in a literal", "a SELECT {1+}\r\n\x00\r\n", "a BAD "},
		{"wrong state", "a FETCH 1 FLAGS\r\n", "a BAD "},
		{"login twice", "a LOGIN alice@a.example pw\r\n", "a BAD "},
		{"number too big", "a SELECT {4294967296}\r\n", "a BAD "},
		{"flag \\Recent", "a APPEND INBOX (\\Recent) {1}\r\n", "a BAD "},
		{"long line", "a " + strings.Repeat("x", 100<<10) + "\r\n", "a BAD "},
		{"long line with a literal", "a " + strings.Repeat("x", 100<<10) + " {4+}\r\nNOOP\r\n", "a BAD "},
		{"deep parentheses", "a SEARCH " + strings.Repeat("(", 1000) + "\r\n", "a BAD "},
	}
	server := startServer(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := server.login()
			c.t = t
			c.send(tt.send)
			c.play("S~ "+tt.want, "C: z NOOP", "S: z OK NOOP completed")
		})
	}
}

// TestLiterals of both kinds, taken and refused. RFC 3501 §4.3, §7.5, RFC 7888 §3
func TestLiterals(t *testing.T) {
	c := startServer(t).connect()
	c.play("C: a LOGIN {15}", "S~ + ", "C: alice@a.example {2}", "S~ + ", "C: pw", "S~ a OK ")
	c.play("C: b CREATE {3+}", "C: box", "S: b OK CREATE completed")
	c.play("C: c CREATE {0}", "S~ + ", "C: ", "S~ c NO [CANNOT] ")
	c.play("C: d FROB {100}", "S~ d BAD ")
	c.play("C: e FROB {5+}", "C: e NOO", "S~ e BAD ")
	c.play("C: f SELECT {70000}", "S~ f BAD ")
	c.send("g SELECT {70000+}\r\n" + strings.Repeat("x", 70000) + "\r\n")
	c.play("S~ g BAD ", "C: h NOOP", "S: h OK NOOP completed")
	c.play("C: i SELECT {4000000000+}", "S~ i BAD ", "S~ * BYE ")
	c.closed()
}

// TestTooManyErrors before login end the session. RFC 3501 §11.2
func TestTooManyErrors(t *testing.T) {
	c := startServer(t).connect()
	for range maxBadCommands {
		c.play("C: a FROB", "S~ a BAD ")
	}
	c.play("S~ * BYE ")
	c.closed()
}

// TestLogout sends BYE, then OK, then closes. RFC 3501 §6.1.3
func TestLogout(t *testing.T) {
	c := startServer(t).connect()
	c.play("C: a LOGOUT", "S~ * BYE ", "S: a OK LOGOUT completed")
	c.closed()
}

// TestPipelining answers commands in their order. RFC 3501 §5.5
func TestPipelining(t *testing.T) {
	c := startServer(t).connect()
	c.send("a NOOP\r\nb NOOP\r\nc LOGIN {15+}\r\nalice@a.example pw\r\nd NOOP\r\n")
	c.play("S: a OK NOOP completed", "S: b OK NOOP completed", "S~ c OK ", "S: d OK NOOP completed")
}

// TestServerCloseSaysBye: no session ends without a BYE. RFC 3501 §3.4
func TestServerCloseSaysBye(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := New(Config{})
	served := make(chan error, 1)
	go func() { served <- server.Serve(l) }()
	c := dial(t, l.Addr().String())
	require.Contains(t, c.line(), "* OK ")
	require.NoError(t, server.Close())
	require.NoError(t, <-served)
	c.play("S: * BYE server is shutting down")
	c.closed()
}

// TestTooManySessions are greeted with BYE. RFC 3501 §7.1.5
func TestTooManySessions(t *testing.T) {
	server := startServer(t, func(c *Config) { c.MaxSessions = 1 })
	server.connect()
	conn := dial(t, server.addr)
	require.Contains(t, conn.line(), "* BYE ")
	conn.closed()
}
