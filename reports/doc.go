// Package reports writes down what a run found: report.json, the contract for other tools; report.html, one
// page for people; junit.xml for CI. It also joins the reports of a run that was split into shards.
//
// Every string of a report may hold what a hostile peer sent. Nothing of it reaches XML or HTML unescaped.
package reports
