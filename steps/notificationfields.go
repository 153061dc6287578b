package steps

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"mailspec/harness/dsn"
	"mailspec/harness/message"
	"mailspec/harness/session"
	"mailspec/harness/verdict"
)

func checkFields(_ []string, below Below, bound names) error {
	wants, err := dsn.Compile(below.Doc)
	if err != nil {
		return err
	}
	for _, want := range wants {
		for _, name := range want.Names() {
			if !bound.has(name) {
				return fmt.Errorf("{%s}: nothing has bound this name", name)
			}
		}
	}
	return nil
}

// notificationFields holds the groups of fields against what the scenario wants.
func notificationFields(_ context.Context, w *World, words []string, below Below) error {
	wants, err := dsn.Compile(below.Doc)
	if err != nil {
		return err
	}
	groups, err := w.fieldsOf(words[0])
	if err != nil {
		return err
	}
	for _, group := range groups {
		for _, want := range wants {
			if got := want.Check(group, w.vars); got != "" {
				w.Transcript.Mark()
				return &session.Mismatch{Want: want.Raw, Got: session.Quote([]byte(got))}
			}
		}
	}
	return nil
}

func (w *World) fieldsOf(which string) ([][]dsn.Field, error) {
	switch {
	case w.notice.octets == nil:
		return nil, &session.Refused{Reason: `no "receives a notification" stands above this step`}
	case which == "header":
		return [][]dsn.Field{w.notice.Header}, nil
	case which == "per-message":
		return [][]dsn.Field{w.notice.Message}, nil
	case which == "third-part":
		return [][]dsn.Field{w.notice.Third}, nil
	case which == "returned":
		header, _ := splitMessage(w.notice.Returned)
		return [][]dsn.Field{dsn.Fields(header)}, nil
	case len(w.notice.groups) == 0:
		return nil, &session.Mismatch{Want: "per-recipient fields", Got: "none in the notification"}
	}
	return w.notice.groups, nil
}

// withoutBody sees that of a message no more than the header section came back.
func withoutBody(_ context.Context, w *World, words []string, _ Below) error {
	_, body := splitMessage(w.vars[words[0]])
	if body = bytes.TrimSuffix(body, []byte("\r\n")); len(body) == 0 || w.notice.octets == nil {
		return &session.Refused{Reason: "no notification stands above this step, or the message has no body"}
	}
	if bytes.Contains(w.notice.octets, body) || bytes.Contains(w.notice.Returned, body) {
		w.Transcript.Mark()
		return &session.Mismatch{Want: "the header section alone", Got: session.Quote(w.notice.Returned)}
	}
	return nil
}

// notificationIsSound holds the whole notification against the message format: a server wrote all of it but
// what came back of the message. What is found counts against the requirement that it is about; where that is
// of the same RFC as the scenario's, it is the scenario's failure too. A notification about a message that needs
// SMTPUTF8 may have UTF-8 in it. RFC 6533 §4
func notificationIsSound(_ context.Context, w *World, _ []string, _ Below) (err error) {
	if w.notice.octets == nil {
		return &session.Refused{Reason: `no "receives a notification" stands above this step`}
	}
	const want = "a notification that breaks no rule of the message format"
	judge := w.run.Judge
	judge.UTF8 = w.needs("smtputf8")
	for _, f := range message.CheckBytes(w.notice.octets, judge).Findings {
		if f.Level != verdict.Must {
			continue
		}
		w.findings.Check(f.ID, false, want, f.String())
		if err == nil && w.isOwnRFC(f.ID) {
			err = &session.Mismatch{Want: want, Got: f.String()}
		}
	}
	return err
}

// isOwnRFC tells whether an id is of an RFC that the scenario's requirement is of.
func (w *World) isOwnRFC(id string) bool {
	rfc, _, _ := strings.Cut(id, "-")
	for _, own := range w.Scenario.Requirement.IDs() {
		if strings.HasPrefix(own, rfc+"-") {
			return true
		}
	}
	return false
}
