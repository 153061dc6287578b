package steps

import (
	"fmt"
	"strings"

	"mailspec/harness/catalogue"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// usesOf gives the protocols whose dialogues a scenario plays.
func usesOf(s *catalogue.Scenario) map[target.Protocol]bool {
	uses := map[target.Protocol]bool{}
	for _, st := range s.Steps {
		if d, _, ok := Find(st.Text); ok && d.uses != "" {
			uses[d.uses] = true
		}
	}
	return uses
}

// Lacks gives the reason why the target cannot be judged by the scenario, "" when it can.
func (r *Run) Lacks(s *catalogue.Scenario) string {
	if err := r.lacks(s); err != nil {
		return err.Error()
	}
	return ""
}

// lacks is a *session.Skipped with the first need that the target does not meet.
func (r *Run) lacks(s *catalogue.Scenario) error {
	uses := usesOf(s)
	for _, p := range target.Protocols() {
		if _, ok := r.endpoint(p); uses[p] && !ok {
			return &session.Skipped{Reason: "the target has no " + string(p) + " endpoint"}
		}
	}
	if n := accountsFor(s); n > r.pool.Size() {
		return &session.Skipped{Reason: fmt.Sprintf("needs %d account(s), the target has %d", n, r.pool.Size())}
	}
	for _, need := range s.Needs {
		if reason := r.unmet(need, uses, s.Requirement.Area); reason != "" {
			return &session.Skipped{Reason: reason}
		}
	}
	for _, word := range s.Lacks {
		if reason := r.offered(word, uses, s.Requirement.Area); reason != "" {
			return &session.Skipped{Reason: reason}
		}
	}
	return nil
}

// areaOf gives the area of the features to which a protocol belongs.
func areaOf(p target.Protocol) string {
	if p == target.POP3 || p == target.IMAP {
		return string(p)
	}
	return string(target.SMTP)
}

// unmet says why a need of a requirement of this area is not met, "" when it is. A capability is asked of
// the protocols of the area; those that only look at the effect need not have it.
func (r *Run) unmet(need string, uses map[target.Protocol]bool, area string) string {
	if p, ok := strings.CutPrefix(need, "endpoint-"); ok {
		if _, has := r.endpoint(target.Protocol(p)); !has {
			return "the target has no " + p + " endpoint"
		}
		return ""
	}
	switch need {
	case "second-account", "empty-maildrop": // counted above; seen when the maildrop is opened
		return ""
	case "delivery":
		if r.route() == "" {
			return "no route for delivery: want an imap, lmtp or smtp endpoint, or a command"
		}
		return ""
	case "much-data":
		if !r.Target.MuchData {
			return "sends much data: allow it with --much-data"
		}
		return ""
	}
	for _, p := range target.Protocols() {
		if e, _ := r.endpoint(p); uses[p] && e.TLS != target.Plain && (need == "starttls" || need == "stls") {
			return string(p) + " is in TLS already on this transport"
		}
		if uses[p] && areaOf(p) == area && !r.Has(p, need) {
			return fmt.Sprintf("%s does not offer %s", p, strings.ToUpper(need))
		}
	}
	return ""
}

// offered says that a protocol of the area offers what the scenario needs to be absent, "" when none does.
func (r *Run) offered(word string, uses map[target.Protocol]bool, area string) string {
	for _, p := range target.Protocols() {
		if uses[p] && areaOf(p) == area && r.Has(p, word) {
			return fmt.Sprintf("%s offers %s, and this is about servers that do not", p, strings.ToUpper(word))
		}
	}
	return ""
}

// route is the way mail gets in, "" when there is none.
func (r *Run) route() target.Route {
	by := r.Target.Delivery.By
	if by != target.Auto {
		return by
	}
	for _, c := range []struct {
		p  target.Protocol
		by target.Route
	}{{target.IMAP, target.Append}, {target.LMTP, target.ByLMTP}, {target.SMTP, target.BySMTP}} {
		if _, ok := r.endpoint(c.p); ok {
			return c.by
		}
	}
	return ""
}
