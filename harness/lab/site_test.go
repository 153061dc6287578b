package lab

import (
	"context"
	"crypto/tls"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNewSiteOpensTemporaryFolder(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Chmod(filepath.Dir(dir), 0o700))
	site, err := newSite(dir)
	require.NoError(t, err)
	info, err := os.Stat(filepath.Dir(dir))
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o711), info.Mode().Perm())
	_, err = tls.LoadX509KeyPair(site.certificate.path, site.certificate.key)
	assert.NoError(t, err)
}

func TestNewSiteRefuses(t *testing.T) {
	elsewhere := t.TempDir()
	t.Setenv("TMPDIR", t.TempDir())
	require.NoError(t, os.Chmod(filepath.Dir(elsewhere), 0o700))
	for _, test := range []struct{ name, dir, why string }{
		{"a closed folder that is not temporary", elsewhere, "cannot pass it"},
		{"a path too long for sockets", filepath.Join(os.TempDir(), strings.Repeat("x", maxFolder)), "longer than"},
		{"a path that would end a setting", filepath.Join(os.TempDir(), "a b"), "cannot carry"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := newSite(test.dir)
			assert.ErrorContains(t, err, test.why)
		})
	}
}

func TestChoose(t *testing.T) {
	for _, test := range []struct {
		name  string
		names []string
		want  []string
	}{
		{"none is the usual pair", nil, []string{"dovecot", "postfix"}},
		{"the store comes first", []string{"postfix", "dovecot"}, []string{"dovecot", "postfix"}},
		{"one", []string{"postfix"}, []string{"postfix"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			chosen, err := choose(test.names)
			require.NoError(t, err)
			var got []string
			for _, s := range chosen {
				got = append(got, s.name())
			}
			assert.Equal(t, test.want, got)
		})
	}
	_, err := Start(t.Context(), t.TempDir(), "sendmail")
	assert.ErrorContains(t, err, `no server "sendmail"`)
}

// TestClash: a target file has one address for each.
func TestClash(t *testing.T) {
	l := &Lab{running: []*running{{title: "one", endpoints: map[string]Endpoint{"smtp": {}}}}}
	err := l.clash(&running{title: "two", endpoints: map[string]Endpoint{"smtp": {}, "imap": {}}})
	assert.ErrorContains(t, err, "smtp")
	assert.NoError(t, l.clash(&running{title: "two", endpoints: map[string]Endpoint{"imap": {}}}))
}

// unlucky is a server whose ports are taken the first times.
type unlucky struct {
	server
	failures int
	starts   *int
}

func (u unlucky) name() string { return "unlucky" }

func (u unlucky) start(context.Context, *site) (*running, error) {
	*u.starts++
	if *u.starts <= u.failures {
		return nil, errPortTaken
	}
	return &running{}, nil
}

func TestAddTriesOtherPorts(t *testing.T) {
	starts := 0
	l := &Lab{}
	require.NoError(t, l.add(t.Context(), unlucky{failures: 2, starts: &starts}))
	assert.Equal(t, 3, starts)
	assert.ErrorIs(t, l.add(t.Context(), unlucky{failures: 1000, starts: new(int)}), errPortTaken)
}

func TestInstallScriptNamesEveryPackage(t *testing.T) {
	script, err := os.ReadFile("install.sh")
	require.NoError(t, err)
	_, list, found := strings.Cut(string(script), "\nservers=\"\n")
	require.True(t, found)
	list, _, _ = strings.Cut(list, "\"")
	var want strings.Builder
	for _, s := range servers() {
		fmt.Fprintf(&want, "%s:%s:%s:%s\n", s.name(), spaced(s.packages().installed), spaced(s.packages().unpacked), spaced(s.packages().modules))
	}
	assert.Equal(t, want.String(), list)
}

// spaced puts a space before each name.
func spaced(names []string) string {
	var text strings.Builder
	for _, name := range names {
		text.WriteString(" " + name)
	}
	return text.String()
}

// fakeTester records how Require ends a test.
type fakeTester struct{ skipped, failed bool }

func (f *fakeTester) Helper()      {}
func (f *fakeTester) Skip(...any)  { f.skipped = true }
func (f *fakeTester) Fatal(...any) { f.failed = true }

func TestRequireFailsInCI(t *testing.T) {
	for _, test := range []struct {
		ci   string
		want fakeTester
	}{
		{"true", fakeTester{failed: true}},
		{"", fakeTester{skipped: true}},
	} {
		t.Setenv("CI", test.ci)
		var got fakeTester
		Require(&got, "sendmail")
		assert.Equal(t, test.want, got, "CI=%q", test.ci)
	}
}
