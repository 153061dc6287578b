package imap

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"mailspec/harness/session"
)

// guarded are the commands that can change mail or mailboxes.
var guarded = []string{"CREATE", "DELETE", "RENAME", "SUBSCRIBE", "UNSUBSCRIBE", "APPEND", "COPY", "MOVE", "STORE",
	"EXPUNGE", "CLOSE", "REPLACE", "FETCH", "SETACL", "DELETEACL", "SETMETADATA", "SETQUOTA"}

// selection is a mailbox that may be selected now.
type selection struct {
	mailbox  string
	readOnly bool
}

// guard keeps the run from changing what is not its own.
type guard struct {
	prefix        string
	uids          map[string]map[uint32]bool // of mailboxes that are not the run's
	authenticated bool                       // or may be
	sure          bool                       // the server has said so
	selected      []selection                // each that may be
}

func (g guard) clone() guard {
	g.selected = slices.Clone(g.selected)
	return g
}

// owns tells whether a mailbox is the run's own.
func (g *guard) owns(name string) bool { return g.prefix != "" && strings.HasPrefix(name, g.prefix) }

// Own names the prefix of the run's own mailboxes. Without it no mailbox is. In the authenticated state
// Send refuses, with a *session.Refused and nothing sent, what would change any other.
func (s *Session) Own(prefix string) { s.guard.prefix = prefix }

// OwnUIDs says that messages of another mailbox were put there by the run: UID STORE, UID EXPUNGE,
// UID MOVE and UID FETCH may name them, and no others there.
func (s *Session) OwnUIDs(mailbox string, uids ...uint32) {
	if s.guard.uids == nil {
		s.guard.uids = map[string]map[uint32]bool{}
	}
	name := folded(mailbox)
	if s.guard.uids[name] == nil {
		s.guard.uids[name] = map[uint32]bool{}
	}
	for _, u := range uids {
		s.guard.uids[name][u] = true
	}
}

// folded gives INBOX one spelling. RFC 9051 §5.1
func folded(mailbox string) string {
	if equalFold([]byte(mailbox), "INBOX") {
		return "INBOX"
	}
	return mailbox
}

// permits reads what is to be sent, as the server would, and refuses what it may not do.
func (s *Session) permits(octets []byte) error {
	f, g := s.client.framer.clone(), s.guard.clone()
	for len(octets) > 0 {
		n, ev := f.feed(octets)
		octets = octets[n:]
		switch ev {
		case announced:
			f.granted()
		case continued:
			if err := g.suspicious(f.last); err != nil {
				return err
			}
		case completed:
			if err := s.unasked(g, f.unasked); err != nil {
				return err
			}
			if err := g.command(f.take(), f.last); err != nil {
				return err
			}
		}
	}
	return nil
}

// unasked judges what stood in non-synchronizing literals: a server that knows none may read it as commands.
func (s *Session) unasked(g guard, octets []byte) error {
	if s.takesPlus() {
		return nil
	}
	for line := range bytes.SplitSeq(octets, []byte("\n")) {
		if err := g.suspicious(line); err != nil {
			return err
		}
	}
	return nil
}

// suspicious refuses a line that looks like a guarded command, where it ought to be no command.
func (g *guard) suspicious(line []byte) error {
	name := guardedWord(line)
	if slices.Contains([]string{"FETCH", "STORE", "EXPUNGE", "CLOSE"}, name) && g.harmless() {
		return nil // they name no mailbox, and no message there is another's
	}
	if name != "" && g.authenticated {
		return &session.Refused{Reason: fmt.Sprintf("%s: a server may read it as %s", session.Quote(line), name)}
	}
	return nil
}

// harmless tells whether each mailbox that may be selected is the run's own, or open for reading only.
func (g *guard) harmless() bool {
	return !slices.ContainsFunc(g.selected, func(s selection) bool { return !s.readOnly && !g.owns(s.mailbox) })
}

// guardedWord finds a guarded command among the first words of a line, whatever parts them.
func guardedWord(line []byte) string {
	words := bytes.FieldsFunc(line[:min(len(line), 256)], func(r rune) bool { return r <= ' ' || r == '"' || r == '(' })
	for _, w := range words[:min(len(words), 3)] {
		if name := upper(w); slices.Contains(guarded, name) {
			return name
		}
	}
	return ""
}

// command refuses a command, or notes what it may change about what is selected.
func (g *guard) command(c *command, line []byte) error {
	if c.is("LOGIN", "AUTHENTICATE") {
		g.authenticated = true
	}
	if !g.authenticated {
		return nil
	}
	if !c.clear {
		return g.suspicious(line)
	}
	if err := g.names(c); err != nil {
		return err
	}
	if err := g.messages(c); err != nil {
		return err
	}
	if c.is("SELECT", "EXAMINE") {
		name, ok := c.text(0)
		if ok {
			g.selected = append(g.selected, selection{folded(string(name)), c.name == "EXAMINE"})
		}
	}
	return nil
}

// names judges the mailboxes that a command names.
func (g *guard) names(c *command) error {
	var named []int
	inbox := false
	switch c.name {
	case "CREATE", "DELETE", "SUBSCRIBE", "UNSUBSCRIBE", "SETACL", "DELETEACL", "SETMETADATA", "SETQUOTA":
		named = []int{0}
	case "RENAME":
		named = []int{0, 1}
	case "APPEND":
		named, inbox = []int{0}, true
	case "COPY", "UID COPY", "MOVE", "UID MOVE", "REPLACE", "UID REPLACE":
		named, inbox = []int{1}, true
	}
	for _, i := range named {
		name, ok := c.text(i)
		if !ok && i < len(c.args) {
			return refusal(c, "a mailbox name that is not understood")
		}
		if ok && !g.owns(string(name)) && !(inbox && folded(string(name)) == "INBOX") {
			return refusal(c, "mailbox "+session.Quote(name)+", which is not the run's own")
		}
	}
	return nil
}

// messages judges what a command may do to the messages of the selected mailbox.
func (g *guard) messages(c *command) error {
	switch c.name {
	case "STORE", "EXPUNGE", "CLOSE", "MOVE", "REPLACE", "UID STORE", "UID EXPUNGE", "UID MOVE", "UID REPLACE":
	case "FETCH", "UID FETCH":
		if !setsSeen(c) {
			return nil
		}
	default:
		return nil
	}
	for _, s := range g.selected {
		if s.readOnly || g.owns(s.mailbox) || g.ownsUIDs(s.mailbox, c) {
			continue
		}
		return refusal(c, "messages of mailbox "+session.Quote([]byte(s.mailbox))+", which is not the run's own")
	}
	return nil
}

// setsSeen tells whether a FETCH sets \Seen. RFC 9051 §6.4.5, RFC 3501 §6.4.5
func setsSeen(c *command) bool {
	var items []Token
	for _, a := range c.args[min(1, len(c.args)):] {
		items = append(items, a)
		items = append(items, a.Items...)
	}
	for _, i := range items {
		name := upper(i.Text)
		if strings.HasPrefix(name, "BODY[") || strings.HasPrefix(name, "BINARY[") || name == "RFC822" || name == "RFC822.TEXT" {
			return true
		}
	}
	return false
}

// ownsUIDs tells whether a UID command names nothing but messages that the run put there.
func (g *guard) ownsUIDs(mailbox string, c *command) bool {
	own := g.uids[folded(mailbox)]
	text, ok := c.text(0)
	if !ok || !strings.HasPrefix(c.name, "UID ") {
		return false
	}
	set, err := ParseNumberSet(text)
	const most = 100_000
	if err != nil || set.Count() > most {
		return false
	}
	for n := range set.members() {
		if !own[n] {
			return false
		}
	}
	return true
}

func refusal(c *command, about string) error {
	return &session.Refused{Reason: fmt.Sprintf("%s is not sent: it is about %s", c.name, about)}
}

// done notes how a command came out.
func (g *guard) done(c *command, r *Response) {
	switch {
	case c.is("LOGIN", "AUTHENTICATE"):
		g.sure = g.sure || r.Name == "OK"
		g.authenticated = g.sure
	case c.is("SELECT", "EXAMINE"):
		g.selectDone(c, r)
	case c.is("CLOSE", "UNSELECT") && r.Name == "OK":
		g.selected = nil
	}
}

// selectDone leaves the new mailbox alone where the command succeeded. Else any may still be selected:
// it is taken for possible that a server stays where it was.
func (g *guard) selectDone(c *command, r *Response) {
	name, ok := c.text(0)
	if !ok {
		return
	}
	now := selection{folded(string(name)), c.name == "EXAMINE"}
	i := slices.Index(g.selected, now)
	switch {
	case r.Name == "OK" && i >= 0:
		g.selected = slices.Clone(g.selected[i:])
	case i >= 0:
		g.selected = slices.Delete(g.selected, i, i+1)
	}
}
