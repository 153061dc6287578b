// Package steps says what the sentences of the features mean. Each is one row of a table that godog, the
// vocabulary test, the check of an author's features and `mailspec steps` all read. A step takes its
// arguments and calls a harness package; what it knows of a protocol stands there.
package steps

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"mailspec/harness/catalogue"
	"mailspec/harness/target"
)

// Definition is one sentence.
type Definition struct {
	Pattern string          // anchored; what stands in its groups are the words
	Takes   Takes           // what stands below the sentence
	Doc     string          // what it does, for mailspec steps
	uses    target.Protocol // whose dialogue it plays, "" for none
	binds   func(words []string, table [][]string) []string
	check   func(words []string, below Below, bound names) error
	play    func(ctx context.Context, w *World, words []string, below Below) error
}

// Takes says what a sentence has below it.
type Takes string

// What can stand below a sentence.
const (
	Nothing   Takes = ""
	DocString Takes = "a doc string"
	Table     Takes = "a table"
)

// Below is what stands below a sentence.
type Below struct {
	Doc   string
	Table [][]string
}

// Definitions gives all sentences, in the order in which they are listed.
func Definitions() []Definition { return table() }

var table = sync.OnceValue(func() []Definition {
	var all []Definition
	all = append(all, dialogueSteps()...)
	all = append(all, mailSteps()...)
	all = append(all, notificationSteps()...)
	all = append(all, messageSteps()...)
	return all
})

var patterns = sync.OnceValue(func() []*regexp.Regexp {
	var all []*regexp.Regexp
	for _, d := range table() {
		all = append(all, regexp.MustCompile(d.Pattern))
	}
	return all
})

// Find gives the one definition that a sentence matches, and the words in it.
func Find(text string) (d Definition, words []string, ok bool) {
	for i, re := range patterns() {
		if m := re.FindStringSubmatch(text); m != nil {
			return table()[i], m[1:], true
		}
	}
	return d, nil, false
}

// Matches counts the definitions that a sentence matches.
func Matches(text string) int {
	n := 0
	for _, re := range patterns() {
		if re.MatchString(text) {
			n++
		}
	}
	return n
}

// Sentence is the definition's pattern as a person reads it.
func (d Definition) Sentence() string {
	s := strings.TrimSuffix(strings.TrimPrefix(d.Pattern, "^"), "$")
	return strings.NewReplacer(`"([^"]*)"`, `"…"`, `(\d+)`, "N", `(alice|bob)`, "alice|bob",
		`(header|per-message|per-recipient|third-part|returned)`, "header|per-message|per-recipient|third-part|returned", `("?[^"]*"?)`, "…").Replace(s)
}

// Play runs the scenario's steps one after another.
func (w *World) Play(ctx context.Context) error {
	for _, s := range w.Scenario.Steps {
		if w.err = w.step(ctx, s); w.err != nil {
			return w.err
		}
	}
	return nil
}

// step runs one step and keeps where the scenario stands.
func (w *World) step(ctx context.Context, s catalogue.Step) (err error) {
	d, words, ok := Find(s.Text)
	if !ok {
		return fmt.Errorf("no step matches %q", s.Text)
	}
	w.line = s.Line
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in step %q: %v", s.Text, p)
		}
		w.place(s, err)
	}()
	return d.play(ctx, w, words, Below{s.DocString, s.Table})
}
