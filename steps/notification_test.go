package steps

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"mailspec/harness/catalogue"
	"mailspec/harness/target"
)

func worldOfRun(t *testing.T) *World {
	t.Helper()
	run := NewRun("run-word", &target.Target{Timeout: time.Second})
	return &World{Scenario: &catalogue.Scenario{Requirement: &catalogue.Requirement{}}, run: run}
}

// TestIsAbout: what is removed or judged as a notification holds the scenario's own word, and is no message
// that a person or the scenario itself wrote.
func TestIsAbout(t *testing.T) {
	w := worldOfRun(t)
	word, field := w.id(), w.runHeader()+"\r\n"
	for _, c := range []struct {
		name, octets string
		about        bool
	}{
		{"a report", "Content-Type: multipart/report\r\n\r\n" + field, true},
		{"an envelope identifier alone", "content-type: Multipart/Report\r\n\r\nOriginal-Envelope-Id: " + word + "\r\n", true},
		{"a plain message with a null reverse-path", "Return-Path: <>\r\nFrom: a@b.example\r\n\r\n> " + field, true},
		{"a plain message of a daemon", "From: Mailer-Daemon@b.example\r\n\r\n" + field, true},
		{"a report about other mail", "Content-Type: multipart/report\r\n\r\nrun-word-00000000\r\n", false},
		{"a message of a person", "From: a@b.example\r\n\r\n" + field, false},
		{"marks in the body", "From: a@b.example\r\n\r\nReturn-Path: <>\r\n" + field, false},
		{"the message itself", "Return-Path: <>\r\n" + field + "\r\nbody\r\n", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.about, w.isAbout([]byte(c.octets)))
			assert.Equal(t, c.about, w.notifications().is([]byte(c.octets)))
		})
	}
}

// TestOfReader: an answer of a reader's program is no notification of a delivery.
func TestOfReader(t *testing.T) {
	assert.True(t, ofReader([]byte("Content-Type: multipart/report;\r\n report-type=disposition-notification\r\n\r\n")))
	assert.False(t, ofReader([]byte("Content-Type: multipart/report; report-type=delivery-status\r\n\r\n")))
	assert.False(t, ofReader([]byte("From: a@b.example\r\n\r\nmultipart/report disposition-notification\r\n")))
}

// TestIsAboutOfARun: a sweep takes notifications about any scenario of the run, and of no other one.
func TestIsAboutOfARun(t *testing.T) {
	w := worldOfRun(t)
	w.sweeps = true
	head := "Content-Type: multipart/report\r\n\r\n"
	assert.True(t, w.isAbout([]byte(head+"X-Mailspec-Run: run-word-00000000\r\n")))
	assert.False(t, w.isAbout([]byte(head+"X-Mailspec-Run: run-words\r\n")))
	assert.False(t, w.isAbout([]byte(head+"X-Mailspec-Run: other-word-00000000\r\n")))
}

func TestEither(t *testing.T) {
	w := worldOfRun(t)
	k := either(w.letters(), w.notifications())
	assert.Equal(t, "OR ("+w.letters().search+") ("+w.notifications().search+")", k.search)
	letter, report := []byte(w.runHeader()+"\r\n\r\n"), []byte("Content-Type: multipart/report\r\n\r\n"+w.id())
	assert.True(t, k.is(letter) && k.mayBe(letter))
	assert.True(t, k.is(report) && k.mayBe(report))
	assert.False(t, k.is([]byte("Subject: other\r\n\r\n")))
}

func TestAsksForNotice(t *testing.T) {
	ask := func(text, doc string) bool {
		return asksForNotice(&catalogue.Scenario{Steps: []catalogue.Step{{Text: text, DocString: doc}}})
	}
	assert.True(t, ask(`alice receives a notification about "mail"`, ""))
	assert.True(t, ask("the SMTP dialogue runs", "C: Mail From:<{alice}>"))
	assert.False(t, ask("the SMTP dialogue runs", "C: MAIL FROM:<sender@client.example>\nC: RCPT TO:<{alice}>"))
}

// TestNoticesInVain: where none ever comes, the later waits are short, until one comes.
func TestNoticesInVain(t *testing.T) {
	n := &notices{}
	for range silencesBorne {
		assert.Equal(t, time.Minute, n.timeout(time.Minute))
		n.saw(false)
	}
	assert.Zero(t, n.timeout(time.Minute))
	n.saw(true)
	assert.Equal(t, time.Minute, n.timeout(time.Minute))
	for range silencesBorne {
		n.saw(false)
	}
	assert.Equal(t, shortWait, n.timeout(time.Minute))
}
