package steps

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"mailspec/harness/catalogue"
	"mailspec/harness/dialogue"
	"mailspec/harness/message"
	"mailspec/harness/notation"
	"mailspec/harness/scram"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// World is the state of one scenario: the accounts it leased, its sessions, what names are bound, what it
// put where, and what was found.
type World struct {
	Scenario   *catalogue.Scenario
	Transcript *session.Transcript

	run      *Run
	findings *findings
	vars     notation.Vars
	accounts []target.Account
	release  func()
	closers  []func()
	peers    map[target.Protocol]map[int]dialogue.Peer
	mail     *mail
	judged   judged
	sent     []byte // the message that was received last, as it was sent
	notice   notice // the notification that was received last
	line     int    // of the file, where the running step or dialogue line stands
	done     int    // steps that ran
	sweeps   bool   // it takes all mail of the run for its own
	implicit bool   // its dialogues want TLS from the first octet
	err      error
}

// judged is what the message steps build and see.
type judged struct {
	builder *message.Builder
	result  message.Judgment
	done    bool
}

type worldKey struct{}

// with puts the world into a scenario's context.
func (w *World) with(ctx context.Context) context.Context {
	return context.WithValue(ctx, worldKey{}, w)
}

// worldOf takes the world out of a scenario's context.
func worldOf(ctx context.Context) *World { return ctx.Value(worldKey{}).(*World) }

// Open makes the world of a scenario: it leases the accounts that the scenario needs, waiting for them.
// The errors are *session.Skipped and the context's.
func (r *Run) Open(ctx context.Context, s *catalogue.Scenario) (*World, error) {
	w := &World{Scenario: s, run: r, vars: notation.Vars{}, peers: map[target.Protocol]map[int]dialogue.Peer{}, release: func() {}}
	var secrets [][]byte
	for _, a := range r.Target.Accounts {
		secrets = append(secrets, []byte(a.Password))
	}
	w.Transcript = session.NewTranscript(secrets...)
	w.findings = newFindings(w.Transcript)
	w.mail = &mail{w: w, spoke: map[target.Protocol]bool{}}
	if err := r.lacks(s); err != nil {
		return w, err
	}
	accounts, release, err := r.pool.Lease(ctx, accountsFor(s))
	if err != nil {
		return w, err
	}
	w.accounts, w.release = accounts, release
	if asksForNotice(s) {
		r.notices.ask()
	}
	w.bind()
	return w, nil
}

// OnClose adds what Close does last.
func (w *World) OnClose(f func()) { w.closers = append(w.closers, f) }

// Close ends the scenario: sessions, mail that it brought, leases.
func (w *World) Close(ctx context.Context) {
	for _, peers := range w.peers {
		for _, p := range peers {
			p.Close()
		}
	}
	w.mail.remove(ctx)
	w.release()
	for _, f := range w.closers {
		f()
	}
}

// people names the leased accounts in order.
var people = [...]string{"alice", "bob"}

// bind gives the names that every scenario has.
func (w *World) bind() {
	t := w.run.Target
	set := func(name, value string) { w.vars[name] = []byte(value) }
	for i, a := range w.accounts {
		set(people[i], a.Address)
		set(people[i]+".user", a.User)
		set(people[i]+".password", a.Password)
		set(people[i]+".local", a.Local())
		set(people[i]+".plain", a.Plain())
		set(people[i]+".saslname", scram.Name(a.User))
	}
	if len(w.accounts) > 0 {
		w.vars["scram-first"] = w.exchange().First()
	}
	set("domain", t.Domain)
	set("unknown", t.Unknown)
	set("foreign", "somebody@elsewhere.example")
	set("run", w.run.ID)
	set("run-header", w.runHeader())
	set("absent", w.ownName("absent"))
	set("other", w.ownName("other"))
}

// predefined tells whether bind gives the name, for the check of the features.
func predefined(name string) bool {
	who, rest, _ := strings.Cut(name, ".")
	switch rest {
	case "", "user", "password", "local", "plain", "saslname":
		if who == people[0] || who == people[1] {
			return true
		}
	}
	switch who {
	case "domain", "unknown", "foreign", "run", "run-header", "absent", "other", "scram-first":
		return rest == ""
	}
	return rest == "" && slices.Contains(scramNames[:], who)
}

// id is the scenario's own word in the run: it depends on nothing but the run and the scenario, so that a
// replay sends the same octets.
func (w *World) id() string {
	if w.sweeps {
		return w.run.ID
	}
	return fmt.Sprintf("%s-%08x", w.run.ID, hash(w.Scenario.ID()))
}

// runHeader is the header field that marks mail which this scenario brought.
func (w *World) runHeader() string { return runField + ": " + w.id() }

// ownName is the name of a mailbox of this scenario's own.
func (w *World) ownName(what string) string { return w.run.Target.Prefix + w.id() + "-" + what }

// findings counts what the monitors look at and keeps what they find, each requirement once.
type findings struct {
	mu         sync.Mutex
	transcript *session.Transcript
	checked    map[string]int
	broken     []Finding
}

// Finding is a requirement that a monitor saw broken.
type Finding struct{ ID, Want, Got string }

func newFindings(t *session.Transcript) *findings {
	return &findings{transcript: t, checked: map[string]int{}}
}

// Check implements session.Judge.
func (f *findings) Check(id string, ok bool, want, got string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.checked[id]++
	if ok {
		return
	}
	f.transcript.Mark()
	for _, b := range f.broken {
		if b.ID == id {
			return
		}
	}
	f.broken = append(f.broken, Finding{id, want, got})
}
