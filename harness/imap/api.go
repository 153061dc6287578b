package imap

import (
	"context"
	"fmt"
	"strconv"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// Result is what a command of the harness's own brought.
type Result struct {
	Untagged []Response
	Tagged   Response
}

// OK tells whether the command succeeded.
func (r Result) OK() bool { return r.Tagged.Name == "OK" }

// Code gives the response code of that name, from the tagged response or an untagged one.
func (r Result) Code(name string) *Code {
	for _, u := range append(r.Untagged, r.Tagged) {
		if u.Status != nil && u.Status.Code != nil && u.Status.Code.Name == name {
			return u.Status.Code
		}
	}
	return nil
}

// Command sends a command, given without tag and line end, and reads its responses. Literals stand in it
// as octets. A NO or BAD is no error.
func (s *Session) Command(ctx context.Context, line string) (Result, error) {
	s.tags++
	tag := "mailspec" + strconv.Itoa(s.tags)
	if err := s.Send(ctx, []byte(tag+" "+line+"\r\n")); err != nil {
		return Result{}, err
	}
	g, err := s.collectTagged(ctx, Expectation{last: &pattern{line: notation.Line{Raw: tag + " OK|NO|BAD"}}}, tag)
	if err != nil {
		return Result{}, err
	}
	s.newGroup(nil)
	result := Result{Tagged: *g.last}
	for _, r := range g.untagged {
		result.Untagged = append(result.Untagged, *r)
	}
	return result, nil
}

// must is Command for steps that the rest needs.
func (s *Session) must(ctx context.Context, line, what string) (Result, error) {
	r, err := s.Command(ctx, line)
	if err == nil && !r.OK() {
		err = &session.Mismatch{Want: "OK to " + what, Got: session.Quote(r.Tagged.Octets)}
	}
	return r, err
}

// Login authenticates with LOGIN. RFC 9051 §6.2.3
func (s *Session) Login(ctx context.Context, user, password string) error {
	s.conn.Transcript().Hide([]byte(password))
	_, err := s.must(ctx, "LOGIN "+Frame(user)+" "+Frame(password), "LOGIN")
	return err
}

// Frame gives an argument as a quoted string, or as a literal where it cannot be one. RFC 9051 §4.3
func Frame(argument string) string {
	for i := range len(argument) {
		if b := argument[i]; b >= 0x80 || !textChar.has(b) {
			return fmt.Sprintf("{%d}\r\n%s", len(argument), argument)
		}
	}
	return string(AppendTokens(nil, []Token{{Kind: QuotedToken, Text: []byte(argument)}}))
}

// Append puts a message into a mailbox. flags is a list as it is sent, "" for none. The UID is 0 where
// the server does not tell. RFC 9051 §6.3.12
func (s *Session) Append(ctx context.Context, mailbox, flags string, message []byte) (uid uint32, err error) {
	if flags != "" {
		flags += " "
	}
	line := fmt.Sprintf("APPEND %s %s{%d}\r\n%s", Frame(mailbox), flags, len(message), message)
	r, err := s.must(ctx, line, "APPEND")
	if err != nil {
		return 0, err
	}
	if c := r.Code("APPENDUID"); c != nil {
		uid = c.UIDs.Max()
	}
	return uid, nil
}

// Select selects a mailbox, for reading only where examine is set. exists is how many messages it has.
// RFC 9051 §6.3.2
func (s *Session) Select(ctx context.Context, mailbox string, examine bool) (exists uint32, err error) {
	name := "SELECT"
	if examine {
		name = "EXAMINE"
	}
	r, err := s.must(ctx, name+" "+Frame(mailbox), name)
	for _, u := range r.Untagged {
		if u.Name == "EXISTS" {
			exists = u.Number
		}
	}
	return exists, err
}

// Message is what FetchAll reads of a message.
type Message struct {
	Number, UID uint32
	Flags       []string
	Octets      []byte // BODY[]
}

// FetchAll reads every message of the selected mailbox, without setting \Seen.
func (s *Session) FetchAll(ctx context.Context) ([]Message, error) {
	r, err := s.must(ctx, "UID FETCH 1:* (UID FLAGS BODY.PEEK[])", "UID FETCH")
	if err != nil {
		return nil, err
	}
	var all []Message
	for _, u := range r.Untagged {
		if u.Fetch == nil {
			continue
		}
		body, ok := u.Fetch.Item("BODY[]")
		if !ok {
			continue
		}
		m := Message{Number: u.Number, Octets: body.String.Octets}
		if uid, ok := u.Fetch.Item("UID"); ok {
			m.UID = uint32(uid.Number)
		}
		flags, _ := u.Fetch.Item("FLAGS")
		for _, f := range flags.Flags {
			m.Flags = append(m.Flags, string(f.Octets))
		}
		all = append(all, m)
	}
	return all, nil
}
