// Package dialogue plays dialogues: it compiles the C:/S: notation for one protocol, before anything is
// sent, and then drives sessions with it. What a response means is the protocol packages' business.
package dialogue

import (
	"context"
	"fmt"

	"mailspec/harness/notation"
)

// Expectation is one response that a protocol package has compiled from S: lines.
type Expectation interface {
	Names() []string // the holes it may bind
	String() string
}

// Peer is one session of a protocol, from the client's end.
type Peer interface {
	Greeting(ctx context.Context) error
	Send(ctx context.Context, octets []byte) error
	Expect(ctx context.Context, e Expectation, vars notation.Vars) error
	StartTLS(ctx context.Context) error
	AwaitClose(ctx context.Context) error
	Drop()  // closes at once
	Close() // ends politely, and closes
}

// Compiler turns a run of S: lines of one session into the responses they describe.
type Compiler func(lines []notation.Line) ([]Expectation, error)

// Opener gives session n of a dialogue, connected. greeted says whether the greeting has to be read
// already, or is the dialogue's to expect.
type Opener func(ctx context.Context, n int, greeted bool) (Peer, error)

// Script is a dialogue that has been compiled.
type Script struct {
	moves []move
	names []use
}

// move is what happens next: one write, one response, or one action.
type move struct {
	line    int // in the text of the dialogue, from 1
	session int
	action  notation.Action
	client  bool
	send    []notation.Line
	expect  Expectation
	// orCloses: the server may close the connection instead.
	orCloses bool
}

// use is a name that a line needs, or binds.
type use struct {
	line  int
	name  string
	binds bool
}

// Compile reads the text of a dialogue. The error is a *notation.Error.
func Compile(text string, compile Compiler) (*Script, error) {
	lines, err := notation.Parse(text)
	if err != nil {
		return nil, err
	}
	s := &Script{}
	for len(lines) > 0 {
		run := runLength(lines)
		if err := s.add(lines[:run], compile); err != nil {
			return nil, err
		}
		lines = lines[run:]
	}
	return s, nil
}

// runLength counts the lines at the head that make one move: those of one session and side, an action
// of its own kind by itself.
func runLength(lines []notation.Line) int {
	if ofItsOwn(lines[0].Action) {
		return 1
	}
	n := 1
	for n < len(lines) && lines[n].Session == lines[0].Session && lines[n].Side == lines[0].Side && !ofItsOwn(lines[n].Action) {
		n++
	}
	return n
}

func ofItsOwn(a notation.Action) bool {
	return a == notation.StartsTLS || a == notation.Closes || a == notation.OrCloses
}

func (s *Script) add(run []notation.Line, compile Compiler) error {
	first := run[0]
	m := move{line: first.Number, session: first.Session, action: first.Action, client: first.Side == notation.Client}
	switch {
	case first.Action == notation.OrCloses:
		return s.mayClose(first)
	case first.Action == notation.StartsTLS || first.Action == notation.Closes:
		s.moves = append(s.moves, m)
	case m.client:
		m.send = run
		s.moves = append(s.moves, m)
		for _, l := range run {
			for _, name := range l.Text.Holes() {
				s.names = append(s.names, use{l.Number, name, false})
			}
		}
	default:
		expectations, err := compile(run)
		if err != nil {
			return err
		}
		for _, e := range expectations {
			m.expect = e
			s.moves = append(s.moves, m)
			for _, name := range e.Names() {
				s.names = append(s.names, use{m.line, name, true})
			}
		}
	}
	return nil
}

// mayClose lets the server close instead of the response that the lines before describe.
func (s *Script) mayClose(l notation.Line) error {
	if n := len(s.moves); n > 0 && s.moves[n-1].expect != nil && s.moves[n-1].session == l.Session {
		s.moves[n-1].orCloses = true
		return nil
	}
	return &notation.Error{Line: l.Number, Problem: "S: (or closes) stands behind the S: lines of the response instead of which the server may close"}
}

// Unbound finds the first C: line that needs a name which neither bound knows nor an earlier S: line
// can have captured, and adds what the dialogue captures to bound.
func (s *Script) Unbound(bound func(name string) bool, add func(name string)) error {
	for _, u := range s.names {
		switch {
		case u.name == "" && !u.binds:
			return &notation.Error{Line: u.line, Problem: "{*} and {?} stand only on S: lines"}
		case u.name == "" || bound(u.name):
		case u.binds:
			add(u.name)
		default:
			return &notation.Error{Line: u.line, Problem: fmt.Sprintf("{%s}: nothing has bound this name; an S: line above can capture it, a step can bind it", u.name)}
		}
	}
	return nil
}
