package steps

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mailspec/harness/catalogue"
	"mailspec/harness/target"
)

// TestWhatATargetLacks: a word behind @needs- must be offered, one behind @lacks- must not.
func TestWhatATargetLacks(t *testing.T) {
	smtp := target.Endpoint{Protocol: target.SMTP, Address: "smtp.example:25", TLS: target.Plain}
	r := NewRun("run", &target.Target{Endpoints: []target.Endpoint{smtp}})
	r.Offers = Offers{smtp: {"pipelining"}}
	for _, row := range []struct {
		name         string
		step         string
		needs, lacks []string
		want         string
	}{
		{"nothing", "the SMTP dialogue runs", nil, nil, ""},
		{"offered", "the SMTP dialogue runs", []string{"pipelining"}, nil, ""},
		{"not offered", "the SMTP dialogue runs", []string{"dsn"}, nil, "smtp does not offer DSN"},
		{"absent, as it must be", "the SMTP dialogue runs", []string{"pipelining"}, []string{"dsn"}, ""},
		{"there, and must not be", "the SMTP dialogue runs", nil, []string{"dsn", "pipelining"}, "smtp offers PIPELINING, and this is about servers that do not"},
		{"no endpoint", "the LMTP dialogue runs", nil, []string{"pipelining"}, "the target has no lmtp endpoint"},
	} {
		t.Run(row.name, func(t *testing.T) {
			s := &catalogue.Scenario{Requirement: &catalogue.Requirement{Area: "smtp"}, Needs: row.needs, Lacks: row.lacks,
				Steps: []catalogue.Step{{Text: row.step}}}
			assert.Equal(t, row.want, r.Lacks(s))
		})
	}
}
