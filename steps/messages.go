package steps

import (
	"context"
	"strconv"
	"strings"

	"mailspec/harness/message"
	"mailspec/harness/session"
	"mailspec/harness/verdict"
)

// messageSteps build a message and judge it. The builder's errors are an author's: they are found
// before the run by playing the sentence on a builder of no one's.
func messageSteps() []Definition {
	return []Definition{
		builds(`^a sound message$`, Nothing, "begins with a small message that breaks no rule",
			func(*message.Builder, []string, string) error { return nil }),
		builds(`^a sound message without "([^"]*)"$`, Nothing, "the sound message less this field",
			func(b *message.Builder, words []string, _ string) error { b.Without(words[0]); return nil }),
		builds(`^a sound message with (\d+) "([^"]*)" fields$`, Nothing, "the sound message with so many fields of this name",
			func(b *message.Builder, words []string, _ string) error {
				n, err := strconv.Atoi(words[0])
				if err != nil {
					return err
				}
				return b.WithCount(words[1], n)
			}),
		builds(`^a sound message whose "([^"]*)" is "(.*)"$`, Nothing, "the sound message with this field's body, in the notation's escapes, replaced or added",
			func(b *message.Builder, words []string, _ string) error { return b.WithField(words[0], words[1]) }),
		builds(`^a sound message with the body$`, DocString, "the sound message with these lines, in the notation's escapes, as its body",
			func(b *message.Builder, _ []string, doc string) error { return b.WithBody(doc) }),
		builds(`^the message is$`, DocString, "these lines, in the notation's escapes, are the whole message; a backslash at the end keeps the CRLF away",
			func(b *message.Builder, _ []string, doc string) error { return b.Whole(doc) }),
		{Pattern: `^the message is judged$`, Doc: "judges the message by every message-format requirement",
			play: func(_ context.Context, w *World, _ []string, _ Below) error { return w.judgeMessage(w.run.Judge) }},
		{Pattern: `^the message is judged as an internationalized one$`, Doc: "judges it as one that may hold UTF-8 in its header section, as SMTPUTF8 carries it", play: judgeInternational},
		{Pattern: `^the verdict on this rule is "(pass|fail)"$`, Doc: "pass: the message exercised the Rule and nothing was found against it; fail: something was", play: verdictOnRule},
		{Pattern: `^the finding is at line (\d+), column (\d+)$`, Doc: "the first finding against this Rule stands there", play: findingAt},
		{Pattern: `^what was added to the received message breaks no rule$`, Doc: "judges {received} by the message-format requirements: no finding of level must that the message as it was sent does not have", play: addedIsSound},
		{Pattern: `^nothing else is found$`, Doc: "no finding of level must against any other Rule", play: nothingElse},
	}
}

// build is what a sentence does to the message.
type build func(b *message.Builder, words []string, doc string) error

func builds(pattern string, takes Takes, doc string, do build) Definition {
	return Definition{Pattern: pattern, Takes: takes, Doc: doc,
		check: func(words []string, below Below, _ names) error {
			return do(message.NewBuilder(), words, below.Doc)
		},
		play: func(_ context.Context, w *World, words []string, below Below) error {
			if w.judged.builder == nil || takes == Nothing && strings.HasSuffix(pattern, "message$") {
				w.judged.builder = message.NewBuilder()
			}
			return do(w.judged.builder, words, below.Doc)
		},
	}
}

// judgeInternational judges a message of RFC 6532.
func judgeInternational(_ context.Context, w *World, _ []string, _ Below) error {
	opt := w.run.Judge
	opt.UTF8 = true
	return w.judgeMessage(opt)
}

func (w *World) judgeMessage(opt message.Options) error {
	if w.judged.builder == nil {
		return &session.Refused{Reason: "no message stands above this step"}
	}
	octets := w.judged.builder.Octets()
	w.Transcript.Note(0, "message", "judged: "+session.Quote(octets))
	w.judged.result = message.CheckBytes(octets, opt)
	for _, f := range w.judged.result.Findings {
		w.Transcript.Note(0, "message", f.String())
	}
	w.judged.done = true
	return nil
}

// expect turns what a judgment says into the scenario's error.
func (w *World) expect(check func(j message.Judgment, ids []string) error) error {
	if !w.judged.done {
		return &session.Refused{Reason: `no "When the message is judged" stands above this step`}
	}
	if err := check(w.judged.result, w.Scenario.Requirement.IDs()); err != nil {
		return &session.Mismatch{Want: "the findings that the scenario names", Got: err.Error()}
	}
	return nil
}

func verdictOnRule(_ context.Context, w *World, words []string, _ Below) error {
	return w.expect(func(j message.Judgment, ids []string) error { return j.ExpectVerdict(words[0], ids...) })
}

func findingAt(_ context.Context, w *World, words []string, _ Below) error {
	line, err := strconv.Atoi(words[0])
	if err != nil {
		return err
	}
	column, err := strconv.Atoi(words[1])
	if err != nil {
		return err
	}
	return w.expect(func(j message.Judgment, ids []string) error { return j.ExpectAt(line, column, ids...) })
}

func nothingElse(_ context.Context, w *World, _ []string, _ Below) error {
	return w.expect(func(j message.Judgment, ids []string) error { return j.ExpectNothingElse(ids...) })
}

// addedIsSound holds what the server made of a message against the message as it was sent: a fault that the
// client did not send is the server's. RFC 5321 §4.4
func addedIsSound(_ context.Context, w *World, _ []string, _ Below) error {
	if w.sent == nil {
		return &session.Refused{Reason: `neither "receives the message" nor a maildrop stands above this step`}
	}
	before := map[string]int{}
	for _, f := range message.CheckBytes(w.sent, w.run.Judge).Findings {
		before[f.ID]++
	}
	for _, f := range message.CheckBytes(w.vars["received"], w.run.Judge).Findings {
		if before[f.ID]--; f.Level == verdict.Must && before[f.ID] < 0 {
			w.Transcript.Mark()
			return &session.Mismatch{Want: "trace fields that break no rule of the message format", Got: f.String()}
		}
	}
	return nil
}
