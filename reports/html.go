package reports

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"

	"mailspec/harness/verdict"
)

//go:embed page/report.html page/report.css page/report.js
var pageFiles embed.FS

// WriteHTML writes the report as one page that needs nothing else: no network, and no script to be read. Its
// content security policy lets nothing run but the page's own filter, by its hash, and nothing be fetched.
func WriteHTML(w io.Writer, r *verdict.Report) error {
	form, err := template.ParseFS(pageFiles, "page/report.html")
	if err != nil {
		return fmt.Errorf("write HTML report: %w", err)
	}
	p := newPage(canonical(r))
	if err := p.dress(); err != nil {
		return fmt.Errorf("write HTML report: %w", err)
	}
	if err := form.Execute(w, p); err != nil {
		return fmt.Errorf("write HTML report: %w", err)
	}
	return nil
}

// dress puts style and script into the page, and the policy that allows just these two.
func (p *page) dress() error {
	style, err := pageFiles.ReadFile("page/report.css")
	if err != nil {
		return err
	}
	script, err := pageFiles.ReadFile("page/report.js")
	if err != nil {
		return err
	}
	p.Style, p.Script = template.CSS(style), template.JS(script)
	p.Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + source(style) +
		"; script-src " + source(script)
	return nil
}

// source names an inline text in a content security policy.
func source(text []byte) string {
	sum := sha256.Sum256(text)
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
