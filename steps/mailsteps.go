package steps

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mailspec/harness/message"
	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// mailSteps bring mail to where a scenario needs it, and see what arrived.
func mailSteps() []Definition {
	numbered := func(stems ...string) func([]string, [][]string) []string {
		return func(_ []string, table [][]string) []string {
			names := []string{"mailbox", "total", "received"}
			for i := range max(len(table)-1, 1) {
				for _, stem := range stems {
					names = append(names, stem+strconv.Itoa(i+1))
				}
			}
			return names
		}
	}
	first := func(words []string, _ [][]string) []string { return words[:1] }
	checkRows := func(_ []string, below Below, bound names) error { return checkTable(below.Table, bound) }
	return []Definition{
		{Pattern: `^the message "([^"]*)"$`, Takes: DocString, Doc: "binds a name to these lines, in the notation's escapes; {run-header} marks mail as ours, another message's name stands for its octets",
			binds: first, check: checkMessage, play: theMessage},
		{Pattern: `^an empty mailbox$`, Doc: "makes a mailbox of the scenario's own: {mailbox}",
			binds: numbered(), play: func(ctx context.Context, w *World, _ []string, _ Below) error { return w.fillMailbox(ctx, nil) }},
		{Pattern: `^a mailbox with these messages$`, Takes: Table, Doc: "fills {mailbox}, one row a message (subject, from, to, date, body, flags, message); binds {uid1}, {message1} and so on",
			binds: numbered("uid", "message"), check: checkRows, play: func(ctx context.Context, w *World, _ []string, below Below) error {
				return w.fillFromRows(ctx, below.Table, w.fillMailbox)
			}},
		{Pattern: `^a mailbox with the message "([^"]*)"$`, Doc: "fills {mailbox} with one message that has been bound before",
			binds: numbered("uid", "message"), check: checkBound, play: func(ctx context.Context, w *World, words []string, _ Below) error {
				return w.fillMailbox(ctx, []letter{{octets: w.vars[words[0]]}})
			}},
		{Pattern: `^a maildrop with these messages$`, Takes: Table, Doc: "delivers one row a message to alice; binds {n1} number in the maildrop, {octets1} size, {uidl1}, {message1} as retrieved, {total}",
			binds: numbered("n", "octets", "uidl", "message"), check: checkRows, play: func(ctx context.Context, w *World, _ []string, below Below) error {
				return w.fillFromRows(ctx, below.Table, w.fillMaildrop)
			}},
		{Pattern: `^a maildrop with the message "([^"]*)"$`, Doc: "delivers one message that has been bound before to alice; binds {n1}, {octets1}, {uidl1}, {message1}",
			binds: numbered("n", "octets", "uidl", "message"), check: checkBound, play: func(ctx context.Context, w *World, words []string, _ Below) error {
				return w.fillMaildrop(ctx, []letter{{octets: w.vars[words[0]]}})
			}},
		{Pattern: `^(alice|bob) receives the message "([^"]*)"$`, Doc: "waits until the message is in the account's mail, octet for octet behind what trace fields were added; binds {received}",
			binds: func([]string, [][]string) []string { return []string{"received"} }, check: checkSecond,
			play: func(ctx context.Context, w *World, words []string, _ Below) error {
				return w.receives(ctx, slices.Index(people[:], words[0]), words[1])
			}},
		{Pattern: `^(alice|bob) did not receive the message "([^"]*)"$`, Doc: "sends another message the same way, waits for that, and sees that the first one is not there", check: checkSecond,
			play: func(ctx context.Context, w *World, words []string, _ Below) error {
				return w.didNotReceive(ctx, slices.Index(people[:], words[0]), words[1])
			}},
	}
}

// checkMessage finds an author's mistakes in a message.
func checkMessage(_ []string, below Below, bound names) error {
	empty := notation.Vars{}
	for name := range namesIn(below.Doc) {
		if bound.has(name) {
			empty[name] = nil
		}
	}
	_, err := message.LinesWith(below.Doc, empty)
	return err
}

func checkBound(words []string, _ Below, bound names) error { return needBound(words[0], bound) }

func checkSecond(words []string, _ Below, bound names) error { return needBound(words[1], bound) }

func needBound(name string, bound names) error {
	if !bound.has(name) {
		return fmt.Errorf(`nothing has bound %q: want Given the message %q above`, name, name)
	}
	return nil
}

// theMessage binds a name to a message. Another message that it names stands in it octet for octet.
func theMessage(_ context.Context, w *World, words []string, below Below) error {
	octets, err := message.LinesWith(below.Doc, w.vars)
	w.vars[words[0]] = octets
	return err
}

// columns are what a table of messages may have.
var columns = []string{"subject", "from", "to", "date", "body", "flags", "message"}

func checkTable(table [][]string, bound names) error {
	for i, column := range table[0] {
		if !slices.Contains(columns, column) {
			return fmt.Errorf("column %q: want %s", column, strings.Join(columns, ", "))
		}
		for _, row := range table[1:] {
			if column == "message" {
				if err := needBound(row[i], bound); err != nil {
					return err
				}
			}
			if column == "message" || column == "flags" { // flags stand as they are sent
				continue
			}
			if _, err := message.Octets(row[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// fillFromRows makes letters of the rows and hands them on.
func (w *World) fillFromRows(ctx context.Context, table [][]string, fill func(context.Context, []letter) error) error {
	var letters []letter
	for n, row := range table[1:] {
		cells := map[string]string{}
		for i, column := range table[0] {
			cells[column] = row[i]
		}
		l, err := w.letterOf(n+1, cells)
		if err != nil {
			return &session.Refused{Reason: err.Error()}
		}
		letters = append(letters, l)
	}
	return fill(ctx, letters)
}
