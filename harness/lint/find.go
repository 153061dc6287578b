package lint

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// file is one input to be judged.
type file struct {
	name     string
	argument string
	stream   bool  // cannot be read a second time
	err      error // why there is nothing to judge
}

// stdin is the argument that means standard input.
const stdin = "-"

// find gives the files that an argument means, one after another, until yield says no.
func find(argument string, yield func(file) bool) bool {
	if argument == stdin {
		return yield(file{name: stdin, argument: argument, stream: true})
	}
	info, err := os.Stat(argument)
	if err != nil {
		return yield(file{name: argument, argument: argument, err: cause(err)})
	}
	if !info.IsDir() {
		return yield(file{name: argument, argument: argument, stream: !info.Mode().IsRegular()})
	}
	w := &walk{argument: argument, yield: yield}
	if partOfMaildir(argument) {
		return w.all(argument)
	}
	if !w.dir(argument) {
		return false
	}
	if w.found == 0 {
		return yield(file{name: argument, argument: argument, err: errors.New("no *.eml file and no Maildir in it")})
	}
	return true
}

// walk goes through a folder. Folders behind symbolic links are left out: they may lead back.
type walk struct {
	argument string
	yield    func(file) bool
	found    int // files, and Maildirs even if they are empty
}

// dir yields the *.eml files and the Maildirs of a folder and of those below it.
func (w *walk) dir(dir string) bool {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return w.broken(dir, err)
	}
	maildir := isMaildir(dir)
	if maildir {
		w.found++
		if !w.all(filepath.Join(dir, "cur")) || !w.all(filepath.Join(dir, "new")) {
			return false
		}
	}
	for _, entry := range entries {
		path := filepath.Join(dir, entry.Name())
		switch {
		case entry.IsDir() && maildir && slices.Contains([]string{"cur", "new", "tmp"}, entry.Name()):
		case entry.IsDir():
			if !w.dir(path) {
				return false
			}
		case strings.EqualFold(filepath.Ext(path), ".eml"):
			if !w.file(path, entry) {
				return false
			}
		}
	}
	return true
}

// all yields every file of a Maildir's cur or new.
func (w *walk) all(dir string) bool {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return w.broken(dir, err)
	}
	for _, entry := range entries {
		if entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		if !w.file(filepath.Join(dir, entry.Name()), entry) {
			return false
		}
	}
	return true
}

// file yields a regular file. What else has a message's name, a device or a pipe, is told and not opened.
func (w *walk) file(path string, entry fs.DirEntry) bool {
	mode := entry.Type()
	if mode&fs.ModeSymlink != 0 {
		info, err := os.Stat(path)
		if err != nil {
			return w.broken(path, err)
		}
		mode = info.Mode().Type()
	}
	if mode.IsDir() {
		return true
	}
	if !mode.IsRegular() {
		return w.broken(path, errors.New("not a regular file"))
	}
	w.found++
	return w.yield(file{name: path, argument: w.argument})
}

func (w *walk) broken(path string, err error) bool {
	w.found++
	return w.yield(file{name: path, argument: w.argument, err: cause(err)})
}

// isMaildir tells whether a folder has what every Maildir has.
func isMaildir(dir string) bool {
	return isDir(filepath.Join(dir, "cur")) && isDir(filepath.Join(dir, "new"))
}

// partOfMaildir tells whether a folder is the cur or the new of a Maildir.
func partOfMaildir(dir string) bool {
	full, err := filepath.Abs(dir)
	if err != nil {
		return false
	}
	base := filepath.Base(full)
	return (base == "cur" || base == "new") && isMaildir(filepath.Dir(full))
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// cause leaves out the operation and the path, which is named beside it.
func cause(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}
