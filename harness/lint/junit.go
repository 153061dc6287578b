package lint

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/jstemmer/go-junit-report/v2/junit"
)

// junitXML gathers a test suite for each argument and a test case for each message, and writes them at the
// end: JUnit has its counts in front.
type junitXML struct {
	out    io.Writer
	opt    Options
	suites []*junit.Testsuite
}

// NewJUnit gives the Writer for CI.
func NewJUnit(out io.Writer, opt Options) Writer { return &junitXML{out: out, opt: opt} }

// suite gives the suite of an argument. Arguments come one after another.
func (j *junitXML) suite(argument string) *junit.Testsuite {
	name := shownFile(argument)
	if n := len(j.suites); n > 0 && j.suites[n-1].Name == name {
		return j.suites[n-1]
	}
	s := &junit.Testsuite{ID: len(j.suites), Name: name, Time: "0.000"}
	j.suites = append(j.suites, s)
	return s
}

// Message implements Writer. A message with findings that do not keep it from conforming passes, and its
// output holds them.
func (j *junitXML) Message(m *Message) error {
	tc := junit.Testcase{Name: shownFile(filepath.Base(m.File)), Classname: shownFile(filepath.Dir(m.File)), Time: "0.000"}
	if m.Number > 0 {
		tc.Name += fmt.Sprintf(" message %d", m.Number)
	}
	details := j.details(m)
	switch {
	case !m.Conforms:
		count := fmt.Sprintf("%d must, %d should findings", m.Counts.Must, m.Counts.Should)
		tc.Failure = &junit.Result{Message: count, Type: "not conformant", Data: details}
	case details != "":
		tc.SystemOut = &junit.Output{Data: details}
	}
	j.suite(m.argument).AddTestcase(tc)
	return nil
}

func (j *junitXML) details(m *Message) string {
	var b strings.Builder
	lines := text{&b, j.opt, Palette{}}
	_ = lines.Message(m) // a strings.Builder takes everything
	return b.String()
}

// Unreadable implements Writer.
func (j *junitXML) Unreadable(e *InputError) error {
	j.suite(e.argument).AddTestcase(junit.Testcase{
		Name: shownFile(filepath.Base(e.File)), Classname: shownFile(filepath.Dir(e.File)), Time: "0.000",
		Error: &junit.Result{Message: shown(e.Err.Error()), Type: "unreadable"},
	})
	return nil
}

// End implements Writer.
func (j *junitXML) End(s Summary) error {
	all := junit.Testsuites{Name: "mailspec lint: " + s.sentence(true), Time: "0.000"}
	for _, suite := range j.suites {
		all.AddSuite(*suite)
	}
	if _, err := io.WriteString(j.out, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"); err != nil {
		return err
	}
	return all.WriteXML(j.out)
}
