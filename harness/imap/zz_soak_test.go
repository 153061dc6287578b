package imap

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

type ring struct {
	session.Transport
	n   int
	log *[]string
}

func (r ring) Read(p []byte) (int, error) {
	n, err := r.Transport.Read(p)
	*r.log = append(*r.log, fmt.Sprintf("%d S %q", r.n, p[:n]))
	return n, err
}
func (r ring) Write(p []byte) (int, error) {
	*r.log = append(*r.log, fmt.Sprintf("%d C %q", r.n, p))
	return r.Transport.Write(p)
}

type ringDialer struct {
	n   int
	log *[]string
}

func (d ringDialer) Dial(ctx context.Context, a string) (session.Transport, error) {
	t, err := session.Network{}.Dial(ctx, a)
	return ring{t, d.n, d.log}, err
}

func TestSoak(t *testing.T) {
	addr := os.Getenv("SOAK")
	if addr == "" {
		t.Skip()
	}
	user := os.Getenv("SOAKUSER")
	l := &looks{}
	var log []string
	tr := session.NewTranscript()
	dial := func(n int) *Session {
		conn, err := session.Dial(t.Context(), session.Options{Address: addr, Timeout: 5 * time.Second, Transcript: tr, Session: n, Segments: session.Whole, Dialer: ringDialer{n, &log}})
		require.NoError(t, err)
		s := NewSession(conn, l)
		s.Own("m")
		require.NoError(t, s.Greeting(t.Context()))
		require.NoError(t, s.Login(t.Context(), user, "secret"))
		return s
	}
	a, b := dial(1), dial(2)
	if os.Getenv("SOAKREV2") != "" {
		_, err := a.Command(t.Context(), "ENABLE IMAP4rev2")
		require.NoError(t, err)
	}
	msgs := []string{
		"From: a@b.c\r\nSubject: x\r\n\r\nhello\r\n",
		"From: a@b.c\r\nTo: \"x\" <d@e.f>, g:h@i;\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\npre\r\n--q\r\nContent-Type: text/plain\r\n\r\nabc\r\n--q\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@y.z\r\nSubject: inner\r\n\r\ninner body\r\n\r\n--q--\r\n",
		"Subject: =?utf-8?q?=C3=A4?=\r\nFrom: \"Sch\xc3\xb6n\" <a@b.c>\r\n\r\n\xe4\r\n",
	}
	_, err := a.Command(t.Context(), "CREATE msoak")
	require.NoError(t, err)
	_, err = a.Command(t.Context(), "CREATE msoak2")
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 2))
	cmds := []func() string{
		func() string { return "SELECT msoak" }, func() string { return "EXAMINE msoak" }, func() string { return "SELECT msoak2" },
		func() string { m := msgs[r.IntN(3)]; return fmt.Sprintf("APPEND msoak {%d}\r\n%s", len(m), m) },
		func() string {
			m := msgs[r.IntN(3)]
			return fmt.Sprintf("APPEND msoak (\\Deleted) {%d}\r\n%s", len(m), m)
		},
		func() string {
			return fmt.Sprintf("FETCH %d (FLAGS UID ENVELOPE BODY BODYSTRUCTURE INTERNALDATE RFC822.SIZE)", 1+r.IntN(6))
		},
		func() string { return "FETCH 1:* (BODY.PEEK[] BODY.PEEK[HEADER] BODY.PEEK[TEXT] RFC822.SIZE)" },
		func() string {
			return "UID FETCH 1:* (BODY.PEEK[1] BODY.PEEK[2] BODY.PEEK[2.1] BODYSTRUCTURE BODY.PEEK[]<3.10>)"
		},
		func() string { return "UID FETCH 1:* FLAGS" }, func() string { return "FETCH 1:* BODY[]" },
		func() string { return fmt.Sprintf("STORE %d +FLAGS (\\Deleted)", 1+r.IntN(6)) },
		func() string {
			return fmt.Sprintf("STORE %d:%d -FLAGS (\\Seen kw%d)", 1+r.IntN(3), 1+r.IntN(6), r.IntN(3))
		},
		func() string { return "UID STORE 1:* FLAGS (\\Flagged)" },
		func() string { return "EXPUNGE" }, func() string { return "NOOP" }, func() string { return "CHECK" }, func() string { return "CLOSE" },
		func() string { return "SEARCH ALL" }, func() string { return "UID SEARCH DELETED" }, func() string { return "SEARCH RETURN (MIN MAX COUNT ALL) UNDELETED" },
		func() string { return "COPY 1:2 msoak2" }, func() string { return "UID MOVE 1:* msoak2" }, func() string { return "MOVE 1 msoak" },
		func() string { return "STATUS msoak (MESSAGES UIDNEXT UIDVALIDITY UNSEEN)" }, func() string { return "STATUS msoak2 (MESSAGES UIDNEXT UIDVALIDITY)" },
		func() string { return `LIST "" *` }, func() string { return `LSUB "" *` }, func() string { return "BOGUS" }, func() string { return "FETCH 1 (BOGUS" }, func() string { return "UNSELECT" },
		func() string { return "DELETE msoak2" }, func() string { return "CREATE msoak2" }, func() string { return "NAMESPACE" }, func() string { return "CAPABILITY" },
	}
	for i := range 6000 {
		s := a
		if r.IntN(2) == 0 {
			s = b
		}
		if r.IntN(8) == 0 { // a pipeline
			n := 2 + r.IntN(3)
			var text strings.Builder
			var want strings.Builder
			for j := range n {
				c := cmds[r.IntN(len(cmds))]()
				if strings.Contains(c, "{") || strings.Contains(c, "CREATE") || strings.Contains(c, "BOGUS") {
					c = "NOOP"
				}
				fmt.Fprintf(&text, "p%d-%d %s\r\n", i, j, c)
				fmt.Fprintf(&want, "S: p%d-%d OK|NO|BAD\n", i, j)
			}
			if err := s.Send(t.Context(), []byte(text.String())); err != nil {
				continue
			}
			for _, e := range compile(t, want.String()) {
				if err := s.Expect(t.Context(), e, notation.Vars{}); err != nil {
					require.IsType(t, &session.Closed{}, err)
					if s == a {
						a = dial(1)
					} else {
						b = dial(2)
					}
					break
				}
			}
		} else {
			if _, err := s.Command(t.Context(), cmds[r.IntN(len(cmds))]()); err != nil {
				require.IsType(t, &session.Closed{}, err)
				if s == a {
					a = dial(1)
				} else {
					b = dial(2)
				}
			}
		}
		if len(l.failed) > 0 {
			break
		}
	}
	if len(l.failed) > 0 {
		var keep []string
		for _, x := range log {
			if strings.Contains(x, os.Getenv("SOAKGREP")) {
				keep = append(keep, x)
			}
		}
		for _, x := range keep[max(0, len(keep)-40):] {
			t.Log(x)
		}
	}
	t.Log(l.seen)
	require.Empty(t, l.failed)
}
