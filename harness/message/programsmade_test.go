package message

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// maker is a program that makes messages.
type maker struct {
	name string
	// needs are commands that succeed where the program is installed.
	needs [][]string
	// make leaves messages in a folder, each in a file that ends in .eml.
	make func(t *testing.T, folder string)
	// theirs are the violations that it truly commits.
	theirs []string
}

func makers() []maker {
	return []maker{
		{"Python", [][]string{{"python3", "-c", "import email"}}, script("python3", "made.py"), nil},
		{"MIME::Lite", [][]string{{"/usr/bin/perl", "-MMIME::Lite", "-e", "1"}}, script("/usr/bin/perl", "made_lite.pl"), nil},
		{"Email::MIME", [][]string{{"/usr/bin/perl", "-MEmail::MIME", "-e", "1"}}, script("/usr/bin/perl", "made_email.pl"), nil},
		{"MIME::Tools", [][]string{{"/usr/bin/perl", "-MMIME::Entity", "-e", "1"}}, script("/usr/bin/perl", "made_tools.pl"), nil},
		// It writes a file name as an encoded-word into the name parameter, beside an RFC 2231 filename. RFC 2047 §5
		{"nodemailer", [][]string{{"node", "--version"}, {"npm", "--version"}}, makeNodemailer, []string{"RFC2047-5-e"}},
		// With --inline it labels a patch 8bit and leaves the multipart around it without a label; what --to gives
		// it leaves as it is. RFC 2045 §6.4, RFC 5322 §2.2
		{"git", [][]string{{"git", "--version"}}, makeGit, []string{"RFC2045-6.4-b", "RFC5322-2.2-c"}},
		{"mutt", [][]string{{"mutt", "-v"}}, makeMutt, nil},
		{"mailutils", [][]string{{"mail.mailutils", "--version"}}, makeMailutils, nil},
		{"s-nail", [][]string{{"s-nail", "--version"}}, makeNail, nil},
		{"swaks", [][]string{{"swaks", "--version"}}, makeSwaks, nil},
	}
}

// TestProgramsMadeNow: messages that real programs make while the test runs hold no violation but those
// that are truly theirs.
func TestProgramsMadeNow(t *testing.T) {
	if testing.Short() {
		t.Skip("starts other programs")
	}
	for _, m := range makers() {
		t.Run(m.name, func(t *testing.T) {
			t.Parallel()
			for _, need := range m.needs {
				if err := exec.CommandContext(t.Context(), need[0], need[1:]...).Run(); err != nil {
					missing(t, strings.Join(need, " ")+": "+err.Error())
				}
			}
			folder := t.TempDir()
			m.make(t, folder)
			files, err := filepath.Glob(filepath.Join(folder, "*.eml"))
			require.NoError(t, err)
			require.NotEmpty(t, files, "no messages")
			seen := map[string]bool{}
			for _, file := range files {
				octets, err := os.ReadFile(file)
				require.NoError(t, err)
				octets = submitted(octets)
				j := CheckBytes(octets, Options{})
				assert.NoError(t, j.ExpectNothingElse(m.theirs...), "%s\n%s", filepath.Base(file), octets)
				for _, id := range Requirements() {
					seen[id] = seen[id] || j.Verdict(id) == "fail"
				}
			}
			for _, id := range m.theirs {
				assert.True(t, seen[id], "%s is no longer a fault of %s", id, m.name)
			}
		})
	}
}

// missing skips a program that is not there; where all are to be there, it fails.
func missing(t *testing.T, reason string) {
	if os.Getenv("CI") == "true" {
		t.Fatal(reason)
	}
	t.Skip(reason)
}

// submitted gives a message as a submission server passes it on: with CRLF, and with the fields that its
// author may leave to the server. RFC 6409 §8
func submitted(octets []byte) []byte {
	octets = bytes.ReplaceAll(bytes.ReplaceAll(octets, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
	header, _, _ := bytes.Cut(octets, []byte("\r\n\r\n"))
	header = bytes.ToLower(append([]byte("\r\n"), header...))
	for _, field := range []string{"Date: Thu, 29 Feb 2024 12:00:00 +0100", "From: author@example.com", "Message-ID: <made@example.com>"} {
		name, _, _ := strings.Cut(field, ":")
		if !bytes.Contains(header, []byte("\r\n"+strings.ToLower(name)+":")) {
			octets = append([]byte(field+"\r\n"), octets...)
		}
	}
	return octets
}

// start runs a program in a folder, with nothing of the user's settings.
func start(t *testing.T, folder, input, name string, args ...string) []byte {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	command := exec.CommandContext(ctx, name, args...)
	command.Dir = folder
	command.Stdin = strings.NewReader(input)
	command.Env = append(os.Environ(), "HOME="+folder, "LC_ALL=C.UTF-8", "EMAIL=alice@example.com", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
		"GIT_AUTHOR_NAME=Zoë Müller", "GIT_AUTHOR_EMAIL=zoe@example.com", "GIT_COMMITTER_NAME=Bob", "GIT_COMMITTER_EMAIL=bob@example.net")
	var errors bytes.Buffer
	command.Stderr = &errors
	out, err := command.Output()
	require.NoError(t, err, "%s %v: %s", name, args, &errors)
	return out
}

// script runs a file of the test data.
func script(interpreter, file string) func(t *testing.T, folder string) {
	return func(t *testing.T, folder string) {
		path, err := filepath.Abs(filepath.Join("testdata", "programs", file))
		require.NoError(t, err)
		start(t, folder, "", interpreter, path, folder)
	}
}

// write makes a file in a folder.
func write(t *testing.T, folder, name, text string, mode os.FileMode) string {
	path := filepath.Join(folder, name)
	require.NoError(t, os.WriteFile(path, []byte(text), mode))
	return path
}

// sendmail makes a program that keeps what it is given to send.
func sendmail(t *testing.T, folder, name string) string {
	return write(t, folder, "sendmail-"+name, "#!/bin/sh\nexec cat >'"+filepath.Join(folder, name+".eml")+"'\n", 0o700)
}

const (
	madePlain  = "See you at noon.\n"
	madeAccent = "Grüße aus Köln\nFrom here on\n"
	madeLong   = "Grüße aus Köln, und noch ein längerer Betreff, der gefaltet werden muss, weil er so lang ist"
)

func makeNodemailer(t *testing.T, folder string) {
	if os.Getenv("CI") != "true" {
		t.Skip("installs a package from the npm registry, which only CI does")
	}
	install := exec.CommandContext(t.Context(), "npm", "install", "--silent", "--prefer-offline", "--no-audit", "--no-fund", "--prefix", folder, "nodemailer@7.0.10")
	if out, err := install.CombinedOutput(); err != nil {
		missing(t, "npm install nodemailer: "+err.Error()+" "+string(out))
	}
	path, err := filepath.Abs("testdata/programs/made.js")
	require.NoError(t, err)
	octets, err := os.ReadFile(path)
	require.NoError(t, err)
	start(t, folder, "", "node", write(t, folder, "made.js", string(octets), 0o600), folder)
}

func makeGit(t *testing.T, folder string) {
	start(t, folder, "", "git", "init", "--quiet")
	for i, subject := range []string{"Add a file", madeLong} {
		write(t, folder, "file", strings.Repeat(madeAccent, i+1), 0o600)
		start(t, folder, "", "git", "add", "file")
		start(t, folder, "", "git", "commit", "--quiet", "-m", subject+"\n\n"+madeAccent)
	}
	for i, options := range [][]string{{}, {"--thread"}, {"--cover-letter", "--thread"}, {"--inline"}, {"--signoff", "--to=Ærø <a@example.com>"}} {
		out := start(t, folder, "", "git", append([]string{"format-patch", "--root", "--stdout", "--encode-email-headers"}, options...)...)
		for k, patch := range patches(string(out)) {
			write(t, folder, "git-"+string(rune('a'+i))+string(rune('a'+k))+".eml", patch, 0o600)
		}
	}
}

// patches cuts what git writes at its separator lines, which have the same date always.
func patches(mbox string) (list []string) {
	for line := range strings.Lines(mbox) {
		if strings.HasPrefix(line, "From ") && strings.HasSuffix(line, " Mon Sep 17 00:00:00 2001\n") {
			list = append(list, "")
			continue
		}
		list[len(list)-1] += line
	}
	return list
}

func makeMutt(t *testing.T, folder string) {
	file := write(t, folder, "größe.bin", strings.Repeat("\x00\xff\x01", 300), 0o600)
	send := func(name, body string, args ...string) {
		settings := "set copy=no\nset sendmail='" + sendmail(t, folder, name) + "'\nset realname='Zoë Müller'\nset from=zoe@example.com\nset use_from=yes\nset hostname=example.com\nset charset=utf-8\n"
		start(t, folder, body, "mutt", append([]string{"-n", "-F", write(t, folder, name+".rc", settings, 0o600)}, args...)...)
	}
	send("plain", madePlain, "-s", "Lunch", "bob@example.net")
	send("accents", madeAccent, "-s", madeLong, "-c", "Ærø <aero@example.org>", "bob@example.net")
	send("attachment", madeAccent, "-s", "Minutes", "-a", file, "--", "bob@example.net", "carol@example.org")
	send("html", "<p>Grüße</p>\n", "-s", "Page", "-e", "set content_type=text/html", "bob@example.net")
}

func makeMailutils(t *testing.T, folder string) {
	file := write(t, folder, "minutes.bin", strings.Repeat("\x00\xff\x01", 300), 0o600)
	send := func(name, body string, args ...string) {
		setting := "set sendmail=" + sendmail(t, folder, name)
		start(t, folder, body, "mail.mailutils", append([]string{"--no-config", "-n", "-E", setting}, args...)...)
	}
	send("plain", madePlain, "-s", "Lunch", "bob@example.net")
	send("attachment", madePlain, "-s", "Minutes", "-A", file, "bob@example.net")
}

func makeNail(t *testing.T, folder string) {
	file := write(t, folder, "größe.bin", strings.Repeat("\x00\xff\x01", 300), 0o600)
	send := func(name, body string, args ...string) {
		start(t, folder, body, "s-nail", append([]string{"-:/", "-Sv15-compat", "-Sttycharset=utf-8", "-Smta=file://" + sendmail(t, folder, name), "-Ssendwait",
			"-Sfrom=Zoë Müller <zoe@example.com>", "-Shostname=example.com"}, args...)...)
	}
	send("plain", madePlain, "-s", "Lunch", "bob@example.net")
	send("accents", madeAccent, "-s", madeLong, "bob@example.net")
	send("attachment", madeAccent, "-s", "Minutes", "-a", file, "bob@example.net")
}

func makeSwaks(t *testing.T, folder string) {
	file := write(t, folder, "minutes.bin", strings.Repeat("\x00\xff\x01", 300), 0o600)
	base := []string{"--dump-mail", "--from", "alice@example.com", "--to", "bob@example.net", "--server", "127.0.0.1", "--header", "Subject: Lunch"}
	for name, args := range map[string][]string{"plain.eml": base, "attachment.eml": append(base, "--attach", "@"+file)} {
		// What it shows ends inside the last line end.
		write(t, folder, name, strings.TrimSuffix(string(start(t, folder, "", "swaks", args...)), "\r"), 0o600)
	}
}
