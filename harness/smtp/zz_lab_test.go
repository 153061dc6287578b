package smtp_test

import (
	"crypto/tls"
	"encoding/base64"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/harness/lab"
	"mailspec/harness/pop3"
	"mailspec/harness/session"
	"mailspec/harness/smtp"
)

type seen map[string][2]int

func (s seen) Check(id string, ok bool, want, got string) {
	v := s[id]
	if ok {
		v[0]++
	} else {
		v[1]++
		fmt.Println("FAIL", id, want, got)
	}
	s[id] = v
}

func TestLab(t *testing.T) {
	l, err := lab.Start(t.Context(), t.TempDir())
	require.NoError(t, err)
	defer l.Stop()
	fmt.Println(l.Title(), l.Endpoints())
	j := seen{}
	ctx := t.Context()
	dial := func(ep lab.Endpoint, seg session.Segments) *session.Conn {
		c, err := session.Dial(ctx, session.Options{Address: ep.Address, Implicit: ep.TLS == lab.TLSImplicit, TLS: &tls.Config{InsecureSkipVerify: true}, Timeout: 10 * time.Second, Transcript: session.NewTranscript(), Segments: seg, Session: 1, Label: "x"})
		require.NoError(t, err)
		return c
	}
	eps := l.Endpoints()
	for _, name := range []string{"smtp", "smtp-sound", "submission", "lmtp"} {
		ep := eps[name]
		role, hello := smtp.Transfer, "EHLO a.example"
		if name == "lmtp" {
			role, hello = smtp.Local, "LHLO a.example"
		}
		conn := dial(ep, session.Whole)
		s := smtp.NewSession(conn, j, role)
		fmt.Println(name, s.Greeting(ctx))
		cmds := []string{hello, "NOOP", "HELP", "VRFY alice", "WXYZ", "RCPT TO:<alice@example.test>", "DATA", "HELO a.example", hello}
		if _, ok := s.Offers("STARTTLS"); true {
			_ = ok
		}
		run := func(cmds ...string) {
			for _, c := range cmds {
				r, err := s.Command(ctx, c)
				fmt.Printf("%s: %s -> %q %v\n", name, c, r.Append(nil), err)
			}
		}
		run(cmds...)
		if _, ok := s.Offers("STARTTLS"); ok {
			run("STARTTLS")
			fmt.Println(s.StartTLS(ctx))
			run(hello)
		}
		if _, ok := s.Offers("AUTH"); ok {
			run("AUTH PLAIN", "*", "AUTH PLAIN", base64.StdEncoding.EncodeToString([]byte("\x00alice@example.test\x00secret")))
		}
		run("AUTH NOSUCH", "MAIL FROM:<s@client.example>", "RCPT TO:<nobody@example.test>", "RSET")
		fmt.Println(s.Deliver(ctx, "s@client.example", []string{"alice@example.test", "bob@example.test"}, []byte("From: <s@client.example>\r\nSubject: x\r\n\r\n.dot\r\ntext\r\n")))
		run("NOOP")
		require.NoError(t, s.Send(ctx, []byte("MAIL FROM:<s@client.example>\r\nRCPT TO:<alice@example.test>\r\nBDAT 6\r\ntext\r\nRSET\r\nNOOP\r\n")))
		for range 5 {
			r, err := s.ReadReply(ctx, "x")
			fmt.Printf("%q %v\n", r.Append(nil), err)
		}
		run("QUIT")
		fmt.Println(s.AwaitClose(ctx))
		s.Close()
	}
	<-time.After(2 * time.Second)
	for _, name := range []string{"pop3", "pop3s"} {
		ep, ok := eps[name]
		if !ok {
			continue
		}
		conn := dial(ep, session.Whole)
		s := pop3.NewSession(conn, j)
		fmt.Println(name, s.Greeting(ctx))
		run := func(cmds ...string) {
			for _, c := range cmds {
				r, err := s.Command(ctx, c)
				fmt.Printf("%s: %s -> %q %v\n", name, c, r.Append(nil), err)
			}
		}
		run("CAPA", "STAT", "XYZZ", "AUTH")
		if _, ok := s.Offers("STLS"); ok && name == "pop3" {
			run("STLS")
			fmt.Println(s.StartTLS(ctx))
			run("CAPA")
		}
		run("AUTH PLAIN", "*", "USER alice@example.test", "PASS wrong", "CAPA", "USER alice@example.test", "PASS secret", "CAPA", "STAT", "LIST", "LIST 1", "UIDL", "UIDL 1", "RETR 1", "TOP 1 1", "TOP 1 100", "LIST 99", "DELE 1")
		s.Own(9, 1)
		run("DELE 1", "STAT", "LIST", "UIDL", "RETR 1", "RSET", "LIST", "NOOP", "QUIT")
		fmt.Println(s.AwaitClose(ctx))
		s.Close()
	}
	for id, v := range j {
		fmt.Println(id, v)
	}
}
