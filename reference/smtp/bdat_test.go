package smtp

import (
	"bytes"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// opened is a session with a transaction that waits for the message.
const opened = "C: EHLO client.example\nS: 250\nC: MAIL FROM:<a@b.c>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250"

func TestParseBdat(t *testing.T) {
	tests := []struct {
		in   string
		size int64
		last bool
		bad  bool
	}{
		{"0", 0, false, false}, {"0 LAST", 0, true, false}, {"86 last", 86, true, false}, {"0005", 5, false, false},
		{"9223372036854775807", 1<<63 - 1, false, false}, {"00000000000000000000000001", 1, false, false},
		{"", 0, false, true}, {"LAST", 0, false, true}, {"-1", 0, false, true}, {"+1", 0, false, true}, {"1x", 0, false, true},
		{"9223372036854775808", 0, false, true}, {"99999999999999999999999", 0, false, true}, {"1 ", 0, false, true},
		{"1 LASTING", 0, false, true}, {"1 LAST x", 0, false, true}, {"1  LAST", 0, false, true}, {"1 FIRST", 0, false, true},
		{" 1", 0, false, true}, {"0x10", 0, false, true}, {"1_0", 0, false, true},
	}
	for _, tt := range tests {
		size, last, err := ParseBdat(tt.in)
		require.Equal(t, tt.bad, err != nil, "%q: %v", tt.in, err)
		if !tt.bad {
			assert.Equal(t, tt.size, size, tt.in)
			assert.Equal(t, tt.last, last, tt.in)
		}
	}
}

// TestBdat: dialogues in which each chunk stands on a line of its own, CRLF included. RFC 3030 §2
func TestBdat(t *testing.T) {
	tests := []struct {
		name, dialogue string
		delivered      string
	}{
		{"one chunk", "C: BDAT 7 LAST\nC: A: bc\nS: 250 2.0.0", "A: bc\r\n"},
		{"two chunks", "C: BDAT 6\nC: A: b\nS: 250 2.0.0\nC: BDAT 6 LAST\nC: C: d\nS: 250 2.0.0", "A: b\r\nC: d\r\n"},
		{"nothing more", "C: BDAT 6\nC: A: b\nS: 250\nC: BDAT 0 LAST\nS: 250", "A: b\r\n"},
		{"nothing between", "C: BDAT 0\nS: 250\nC: BDAT 6\nC: A: b\nS: 250\nC: BDAT 0\nS: 250\nC: BDAT 0 LAST\nS: 250", "A: b\r\n"},
		{"nothing at all", "C: BDAT 0 LAST\nS: 250", ""},
		{"dots and commands", "C: BDAT 18 LAST\nC: ..\nC: .\nC: QUIT\nC: ..x\nS: 250", "..\r\n.\r\nQUIT\r\n..x\r\n"},
		{"behind the last", "C: BDAT 6 LAST\nC: A: b\nS: 250\nC: BDAT 6 LAST\nC: QUIT\nS: 503 5.5.1\nC: NOOP\nS: 250", "A: b\r\n"},
		{"DATA among chunks", "C: BDAT 6\nC: A: b\nS: 250\nC: DATA\nS: 503 5.5.1\nC: BDAT 6 LAST\nC: QUIT\nS: 503\nC: MAIL FROM:<>\nS: 503\nC: RSET\nS: 250\nC: MAIL FROM:<>\nS: 250", "-"},
		{"RCPT among chunks", "C: BDAT 6\nC: A: b\nS: 250\nC: RCPT TO:<bob@example.test>\nS: 503 5.5.1\nC: BDAT 0 LAST\nS: 250", "A: b\r\n"},
		{"RSET among chunks", "C: BDAT 6\nC: A: b\nS: 250\nC: RSET\nS: 250\nC: BDAT 6 LAST\nC: QUIT\nS: 503\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: BDAT 6 LAST\nC: C: d\nS: 250", "C: d\r\n"},
		{"EHLO among chunks", "C: BDAT 6\nC: A: b\nS: 250\nC: EHLO c\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 503\nC: MAIL FROM:<>\nS: 250", "-"},
		{"NOOP among chunks", "C: BDAT 6\nC: A: b\nS: 250\nC: NOOP\nS: 250\nC: VRFY alice\nS: 250\nC: BDAT 0 LAST\nS: 250", "A: b\r\n"},
		{"syntax", "C: BDAT\nS: 501 5.5.4\nC: BDAT 0 LAST\nS: 503\nC: DATA\nS: 503\nC: RCPT TO:<bob@example.test>\nS: 503\nC: RSET\nS: 250\nC: BDAT -1 LAST\nS: 501\nC: BDAT 18446744073709551617\nS: 501\nC: NOOP\nS: 250", "-"},
		{"bare LF", "C: BDAT 9 LAST\nC: A: b\x0bcd\nS: 250", "A: b\x0bcd\r\n"},
		{"no CRLF at the end", "C: BDAT 4\nC: A: bRSET\nS: 250\nS: 250", "-"},
		{"DATA in the next transaction", "C: BDAT 6 LAST\nC: A: b\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: DATA\nS: 354\nC: C: d\nC: .\nS: 250", "C: d\r\n"},
		{"without recipients", "C: RSET\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: BDAT 6\nC: QUIT\nS: 503 5.5.1\nC: BDAT 6 LAST\nC: QUIT\nS: 503\nC: NOOP\nS: 250", "-"},
		{"after HELO", "C: HELO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: BDAT 6 LAST\nC: QUIT\nS: 503\nC: NOOP\nS: 250", "-"},
	}
	f := serve(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := len(f.mail(t, alice))
			c := f.dial(t)
			c.play("C: BDAT 6\nC: QUIT\nS: 503 5.5.1\n" + opened + "\n" + tt.dialogue + "\nC: QUIT\nS: 221")
			all := f.mail(t, alice)
			if tt.delivered == "-" {
				require.Len(t, all, before)
				return
			}
			require.Greater(t, len(all), before)
			_, after, _ := strings.Cut(all[len(all)-1], ";\r\n\t")
			assert.Equal(t, tt.delivered, after[strings.Index(after, "\r\n")+2:])
		})
	}
}

// TestChunksTooBig: all of a chunk is read before it is refused, even if nothing of it is wanted.
// RFC 3030 §2, RFC 1870 §6.3
func TestChunksTooBig(t *testing.T) {
	const limit = 1 << 16
	f := serve(t, func(c *Config) { c.MaxMessage = limit })
	for _, last := range []string{"", " LAST"} {
		for _, size := range []int{limit + 1, 40 * limit} {
			c := f.dial(t)
			c.play(opened)
			c.send("BDAT " + strconv.Itoa(size) + last + "\r\n" + strings.Repeat("QUIT\r\n", size/6) + "QUIT\r\n"[:size%6])
			c.play("S: 552 5.3.4")
			c.send("BDAT 6\r\nQUIT\r\nBDAT 6 LAST\r\nQUIT\r\n")
			c.play("S: 503 5.5.1\nS: 503 5.5.1\nC: RSET\nS: 250\n" + opened)
			c.send("BDAT " + strconv.Itoa(limit) + " LAST\r\n" + strings.Repeat("x", limit))
			c.play("S: 250")
		}
	}
	c := f.dial(t)
	c.play(opened)
	for range limit / 16 {
		c.send("BDAT 16\r\n0123456789abcdef")
		c.play("S: 250 2.0.0")
	}
	c.send("BDAT 1\r\nx")
	c.play("S: 552 5.3.4\nC: NOOP\nS: 250")
	assert.Len(t, f.mail(t, alice), 4)
}

// TestBinary: every octet is kept, in any chunks and segments, if the message was said to be binary; else
// a CR or LF by itself is refused. RFC 3030 §3
func TestBinary(t *testing.T) {
	message := make([]byte, 70000)
	rng := rand.New(rand.NewPCG(1, 2))
	for i := range message {
		message[i] = byte(rng.IntN(256))
	}
	message = append([]byte("A: b\r\n\r\n\n\r.\r\n.\r\n\x00"), message...)
	f := serve(t)
	for _, chunk := range []int{len(message), 1000, 65536} {
		for _, body := range []string{" BODY=BINARYMIME", " body=binarymime SIZE=70000", " BODY=8BITMIME", ""} {
			before := len(f.mail(t, alice))
			c := f.dial(t)
			c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<>" + body + "\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250")
			var all bytes.Buffer
			replies := 0
			for rest := message; len(rest) > 0; replies++ {
				n := min(chunk, len(rest))
				all.WriteString("BDAT " + strconv.Itoa(n) + "\r\n" + string(rest[:n]))
				rest = rest[n:]
			}
			c.send(all.String() + "BDAT 0 LAST\r\n")
			c.play(strings.TrimSuffix(strings.Repeat("S: 250 2.0.0\n", replies), "\n"))
			if !strings.Contains(strings.ToUpper(body), "BINARYMIME") {
				c.play("S: 554 5.6.0\nC: NOOP\nS: 250")
				assert.Len(t, f.mail(t, alice), before)
				continue
			}
			c.play("S: 250 2.0.0")
			got := f.mail(t, alice)
			require.Len(t, got, before+1)
			assert.True(t, strings.HasSuffix(got[before], "\r\n"+string(message)))
		}
	}
	for _, last := range []string{"x\r", "x\n", "\r"} {
		c := f.dial(t)
		c.play(opened)
		c.send("BDAT " + strconv.Itoa(len(last)) + " LAST\r\n" + last)
		c.play("S: 554 5.6.0")
	}
}

func TestBinaryByData(t *testing.T) {
	c := serve(t).dial(t)
	c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<> BODY=BINARYMIME\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: DATA\nS: 503 5.5.1\nC: RSET\nS: 250\nC: MAIL FROM:<>\nS: 250")
}

// TestBdatPipelined: a whole transaction in one segment, or octet by octet. RFC 3030 §4.2
func TestBdatPipelined(t *testing.T) {
	const all = "EHLO c\r\nMAIL FROM:<> BODY=BINARYMIME\r\nRCPT TO:<alice@example.test>\r\nBDAT 6\r\nA: b\r\nBDAT 3\r\n\r\n\nBDAT 0 LAST\r\nQUIT\r\n"
	f := serve(t)
	for _, segment := range []int{len(all), 1, 5} {
		c := f.dial(t)
		for rest := all; rest != ""; rest = rest[min(segment, len(rest)):] {
			c.send(rest[:min(segment, len(rest))])
		}
		c.play("S: 250\nS: 250\nS: 250\nS: 250\nS: 250\nS: 250\nS: 221")
		c.closed()
	}
	assert.Len(t, f.mail(t, alice), 3)
}

// TestLMTPBdat: the last chunk has a reply for each recipient, the others have one. RFC 2033 §4.3
func TestLMTPBdat(t *testing.T) {
	f := serve(t, asRole(LMTP), func(c *Config) { c.Store = brokenStore{c.Store} })
	c := f.dial(t)
	const recipients = "C: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: RCPT TO:<bob@example.test>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\n"
	c.play("C: LHLO c\nS: 250\n" + recipients + "C: BDAT 6\nC: A: b\nS: 250\nC: BDAT 0 LAST\nS: 250 2.0.0\nS: 451 4.3.0\nS: 250 2.0.0\nC: NOOP\nS: 250")
	c.play(recipients + "C: BDAT 6\nC: A: b\nS: 250\nC: DATA\nS: 503\nC: BDAT 6 LAST\nC: QUIT\nS: 503\nS: 503\nS: 503\nC: NOOP\nS: 250\nC: RSET\nS: 250")
	c.play("C: MAIL FROM:<>\nS: 250\nC: BDAT 6 LAST\nC: QUIT\nC: NOOP\nS: 250 2.0.0")
	assert.Len(t, f.mail(t, alice), 2)
}

func TestSubmissionBdat(t *testing.T) {
	f := serve(t, asRole(Submission), plaintext)
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250\nC: BDAT 6 LAST\nC: QUIT\nS: 530 5.7.0\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: BDAT 11 LAST\nC: From: a@b\nS: 250")
	assert.Contains(t, f.mail(t, alice)[0], "\r\nMessage-ID: ")
}

func TestLostInChunk(t *testing.T) {
	f := serve(t)
	c := f.dial(t)
	c.play(opened)
	c.send("BDAT 9223372036854775807 LAST\r\nhalf a message\r\n")
	c.conn.Close()
	require.NoError(t, f.server.Close())
	assert.Empty(t, f.mail(t, alice))
}

// TestChunkDecoder: however a message is cut, it is judged the same.
func TestChunkDecoder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		message := rapid.StringMatching(`([a-c]|\r\n|\r|\n|ÿ){0,12}`).Draw(t, "message")
		d := &ChunkDecoder{Limit: 1 << 10}
		for rest := message; rest != ""; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "chunk")
			d.Add([]byte(rest[:n]))
			rest = rest[n:]
		}
		bare := strings.ContainsAny(strings.ReplaceAll(message, "\r\n", ""), "\r\n")
		require.Equal(t, content{[]byte(message), false, bare, strings.Contains(message, "ÿ")},
			content{append([]byte{}, d.Body...), d.content().tooBig, d.content().bareCRLF, d.content().eightBit})
	})
}
