package lint

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestArguments(t *testing.T) {
	files(t, map[string]string{
		"a.eml": sound, "b.txt": sound, "box": separator + sound + "\n" + separator + sound,
		"dir/b.eml": sound, "dir/A.EML": sound, "dir/c.txt": "no message", "dir/sub/d.eml": sound,
		"dir/mail/cur/1:2,S": sound, "dir/mail/new/2": sound, "dir/mail/new/.hidden": "x", "dir/mail/tmp/3": "half a",
		"dir/mail/.Sent/cur/4": sound, "dir/mail/.Sent/new/": "", "dir/mail/dovecot.index": "x",
		"empty/cur/": "", "empty/new/": "", "nothing/x.txt": "x",
	})
	require.NoError(t, os.Symlink("../a.eml", "dir/link.eml"))
	require.NoError(t, os.Symlink("..", "dir/loop"))
	require.NoError(t, os.Symlink("nowhere", "dir/sub/gone.eml"))
	require.NoError(t, os.Symlink("/dev/zero", "dir/sub/zero.eml"))
	require.NoError(t, os.Symlink("dir", "link"))
	mail := []string{"dir/mail/cur/1:2,S", "dir/mail/new/2", "dir/mail/.Sent/cur/4"}
	for _, row := range []struct {
		name   string
		args   []string
		want   []string
		errors []string
	}{
		{"a file", []string{"a.eml"}, []string{"a.eml"}, nil},
		{"any name", []string{"b.txt"}, []string{"b.txt"}, nil},
		{"an mbox", []string{"box"}, []string{"box#1", "box#2"}, nil},
		{"a Maildir", []string{"dir/mail"}, mail, nil},
		{"a part of a Maildir", []string{"dir/mail/new"}, mail[1:2], nil},
		{"a folder", []string{"dir/"}, append([]string{"dir/A.EML", "dir/b.eml", "dir/link.eml"}, append(mail, "dir/sub/d.eml")...),
			[]string{"dir/sub/gone.eml: no such file or directory", "dir/sub/zero.eml: not a regular file"}},
		{"a folder behind a link", []string{"link/mail/cur"}, []string{"link/mail/cur/1:2,S"}, nil},
		{"an empty Maildir", []string{"empty"}, nil, nil},
		{"a folder without mail", []string{"nothing"}, nil, []string{"nothing: no *.eml file and no Maildir in it"}},
		{"what is not there", []string{"nowhere", "a.eml"}, []string{"a.eml"}, []string{"nowhere: no such file or directory"}},
		{"twice the same", []string{"a.eml", "a.eml"}, []string{"a.eml", "a.eml"}, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			k := lintAll(t, options(t), row.args...)
			assert.Equal(t, row.want, k.names())
			assert.Equal(t, row.errors, k.errors())
			assert.Equal(t, Summary{Messages: len(row.want), Conform: len(row.want), Unreadable: len(row.errors)}, k.sum)
		})
	}
}
