package reports

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"mailspec/harness/verdict"
)

// Write puts report.json, report.html and junit.xml into the folder, which it makes where it is missing, and
// gives their paths in that order. Each file appears whole or not at all.
func Write(dir string, r *verdict.Report, strict bool) ([]string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("write reports: %w", err)
	}
	forms := []struct {
		name  string
		write func(io.Writer) error
	}{
		{"report.json", func(w io.Writer) error { return WriteJSON(w, r) }},
		{"report.html", func(w io.Writer) error { return WriteHTML(w, r) }},
		{"junit.xml", func(w io.Writer) error { return WriteJUnit(w, r, strict) }},
	}
	var paths []string
	for _, form := range forms {
		path := filepath.Join(dir, form.name)
		if err := writeFile(path, form.write); err != nil {
			return paths, fmt.Errorf("write %s: %w", path, err)
		}
		paths = append(paths, path)
	}
	return paths, nil
}

// writeFile writes beside the path and then renames, so that no reader meets half a file.
func writeFile(path string, write func(io.Writer) error) (err error) {
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			file.Close() // a second close is harmless, and the first error is the one to tell
			os.Remove(file.Name())
		}
	}()
	out := bufio.NewWriter(file)
	if err := write(out); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if err := file.Chmod(0o644); err != nil { // a temporary file is for its owner alone
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}
