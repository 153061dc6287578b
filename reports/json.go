package reports

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"mailspec/harness/verdict"
)

// maxReport is the most that ReadJSON takes in: far above any run, far below what harms a machine.
const maxReport = 1 << 30

// WriteJSON writes the report in the form of schema/report.schema.json, indented, in an order that depends
// on its contents alone.
func WriteJSON(w io.Writer, r *verdict.Report) error {
	out := canonical(r)
	if out.Schema != verdict.Schema {
		return fmt.Errorf("write JSON report: %w", unknownSchema(out.Schema))
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // a path's angle brackets stay readable
	enc.SetIndent("", "  ")
	if err := enc.Encode(out); err != nil {
		return fmt.Errorf("write JSON report: %w", err)
	}
	return nil
}

// ReadJSON reads what WriteJSON wrote. Fields that it does not know it passes over: a later release may add
// some without a new version. Another version it refuses.
func ReadJSON(r io.Reader) (*verdict.Report, error) {
	text, err := io.ReadAll(io.LimitReader(r, maxReport+1))
	if err != nil {
		return nil, fmt.Errorf("read JSON report: %w", err)
	}
	if len(text) > maxReport {
		return nil, fmt.Errorf("read JSON report: longer than %d octets", maxReport)
	}
	// The version first: with another one, the rest may have any shape.
	var head struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(text, &head); err != nil {
		return nil, fmt.Errorf("read JSON report: %w", err)
	}
	if head.Schema != verdict.Schema {
		return nil, fmt.Errorf("read JSON report: %w", unknownSchema(head.Schema))
	}
	var out verdict.Report
	if err := json.Unmarshal(text, &out); err != nil {
		return nil, fmt.Errorf("read JSON report: %w", err)
	}
	if err := checkWords(&out); err != nil {
		return nil, fmt.Errorf("read JSON report: %w", err)
	}
	return canonical(&out), nil
}

func unknownSchema(have string) error {
	if have == "" {
		return errors.New(`no "schema" in it: this is no report of mailspec`)
	}
	return fmt.Errorf("its schema is %q, and this mailspec knows only %q", have, verdict.Schema)
}

// checkWords refuses words that no report has: what they mean could only be guessed.
func checkWords(r *verdict.Report) error {
	for i, q := range r.Requirements {
		at := fmt.Sprintf("requirement %d (%q)", i+1, q.ID)
		switch {
		case q.ID == "":
			return fmt.Errorf("%s: no id", at)
		case !slices.Contains(verdict.Words(), q.Verdict):
			return fmt.Errorf("%s: unknown verdict %q", at, q.Verdict)
		case !slices.Contains(levels(), q.Level):
			return fmt.Errorf("%s: unknown level %q", at, q.Level)
		}
		for _, sc := range q.Scenarios {
			if !slices.Contains(verdict.Words(), sc.Verdict) {
				return fmt.Errorf("%s: scenario %q: unknown verdict %q", at, sc.ID, sc.Verdict)
			}
		}
	}
	return nil
}

func levels() []verdict.Level {
	return []verdict.Level{verdict.Must, verdict.Should, verdict.May}
}
