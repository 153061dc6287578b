package lint

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"mailspec/features"
	"mailspec/harness/catalogue"
	"mailspec/harness/verdict"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// sound is a message without a finding, with local line ends.
const sound = "From: alice@example.com\nDate: Fri, 21 Nov 1997 09:55:06 -0600\nMessage-ID: <1@example.com>\n\nhello\n"

// separator is a separator line.
const separator = "From alice@example.com Fri Nov 21 09:55:06 1997\n"

// specification is read once for all tests.
var specification = sync.OnceValues(func() (*catalogue.Catalogue, error) { return catalogue.Load(features.FS, "features") })

func options(t testing.TB) Options {
	t.Helper()
	c, err := specification()
	require.NoError(t, err)
	return Options{LineEnds: AutoEnds, Level: verdict.Should, Catalogue: c, Stdin: strings.NewReader("")}
}

// kept is a Writer that keeps what it is told.
type kept struct {
	messages   []*Message
	unreadable []*InputError
	sum        Summary
	ended      bool
}

func (k *kept) Message(m *Message) error       { k.messages = append(k.messages, m); return nil }
func (k *kept) Unreadable(e *InputError) error { k.unreadable = append(k.unreadable, e); return nil }
func (k *kept) End(s Summary) error            { k.sum, k.ended = s, true; return nil }

// names gives "file" or "file#number" of each message.
func (k *kept) names() (list []string) {
	for _, m := range k.messages {
		name := m.File
		if m.Number > 0 {
			name += fmt.Sprintf("#%d", m.Number)
		}
		list = append(list, name)
	}
	return list
}

func (k *kept) errors() (list []string) {
	for _, e := range k.unreadable {
		list = append(list, e.Error())
	}
	return list
}

// lintAll judges the arguments and fails the test with an error of the run.
func lintAll(t *testing.T, opt Options, arguments ...string) *kept {
	t.Helper()
	k := &kept{}
	sum, err := Run(t.Context(), arguments, opt, k)
	require.NoError(t, err)
	require.True(t, k.ended)
	require.Equal(t, sum, k.sum)
	return k
}

// lintStream judges a text as standard input.
func lintStream(t *testing.T, opt Options, text string) *kept {
	t.Helper()
	opt.Stdin = strings.NewReader(text)
	return lintAll(t, opt, stdin)
}

// rendered is what a Writer makes of a text on standard input.
func rendered(t *testing.T, opt Options, text string, form func(io.Writer) Writer) string {
	t.Helper()
	opt.Stdin = strings.NewReader(text)
	var out bytes.Buffer
	_, err := Run(context.Background(), []string{stdin}, opt, form(&out))
	require.NoError(t, err)
	return out.String()
}

// files writes files below a new folder and changes into it.
func files(t *testing.T, all map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, text := range all {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		if !strings.HasSuffix(name, "/") {
			require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
		} else {
			require.NoError(t, os.MkdirAll(name, 0o755))
		}
	}
}
