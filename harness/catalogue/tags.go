package catalogue

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	messages "github.com/cucumber/messages/go/v21"

	"mailspec/harness/verdict"
)

// tagSet is what the tags of a Feature, a Rule, a scenario and its Examples say together.
type tagSet struct {
	ids        []string
	levels     []verdict.Level
	parties    []verdict.Party
	areas      []string
	needs      []string
	lacks      []string
	restsOn    []string
	untestable bool
	monitored  bool
}

// with adds the tags of an inner element.
func (t tagSet) with(tags []*messages.Tag) (tagSet, error) {
	t.ids, t.levels = slices.Clip(t.ids), slices.Clip(t.levels)
	t.parties, t.areas = slices.Clip(t.parties), slices.Clip(t.areas)
	t.needs, t.lacks, t.restsOn = slices.Clip(t.needs), slices.Clip(t.lacks), slices.Clip(t.restsOn)
	for _, tag := range tags {
		if err := t.add(strings.TrimPrefix(tag.Name, "@")); err != nil {
			return t, &Error{Line: int(tag.Location.Line), Problem: err.Error()}
		}
	}
	return t, nil
}

func (t *tagSet) add(tag string) error {
	switch {
	case tag == "must" || tag == "should" || tag == "may":
		t.levels = append(t.levels, verdict.Level(tag))
	case tag == "server" || tag == "client":
		t.parties = append(t.parties, verdict.Party(tag))
	case tag == "message":
		t.areas = append(t.areas, tag)
		t.parties = append(t.parties, verdict.Message)
	case slices.Contains(areas, tag):
		t.areas = append(t.areas, tag)
	case tag == "untestable":
		t.untestable = true
	case tag == "monitored":
		t.monitored = true
	case strings.HasPrefix(tag, "needs-") && len(tag) > len("needs-"):
		t.needs = append(t.needs, tag[len("needs-"):])
	case strings.HasPrefix(tag, "lacks-") && len(tag) > len("lacks-"):
		t.lacks = append(t.lacks, tag[len("lacks-"):])
	case strings.HasPrefix(tag, "rests-on-RFC"):
		t.restsOn = append(t.restsOn, tag[len("rests-on-"):])
	case strings.HasPrefix(tag, "RFC"):
		if _, _, err := splitID(tag); err != nil {
			return err
		}
		t.ids = append(t.ids, tag)
	default:
		return fmt.Errorf("@%s: want @RFC…-…-…, @must, @should, @may, @smtp, @pop3, @imap, @message, @server, @client, @untestable, @monitored, @needs-…, @lacks-… or @rests-on-RFC…", tag)
	}
	return nil
}

// splitID reads RFC<number>-<section>-<letter>.
func splitID(id string) (rfc int, section string, err error) {
	bad := fmt.Errorf("@%s: want RFC<number>-<section>-<letter>, as in RFC5321-4.1.4-c", id)
	parts := strings.Split(strings.TrimPrefix(id, "RFC"), "-")
	if len(parts) != 3 || parts[1] == "" || parts[2] == "" {
		return 0, "", bad
	}
	rfc, convErr := strconv.Atoi(parts[0])
	lettersOnly := strings.Trim(parts[2], "abcdefghijklmnopqrstuvwxyz") == ""
	if convErr != nil || rfc < 1 || !lettersOnly || !isSection(parts[1]) {
		return 0, "", bad
	}
	return rfc, parts[1], nil
}

// isSection accepts "4.1.4", "9" and an appendix as in "A.1".
func isSection(s string) bool {
	for i, part := range strings.Split(s, ".") {
		appendix := i == 0 && len(part) == 1 && part[0] >= 'A' && part[0] <= 'Z'
		if part == "" || !appendix && strings.Trim(part, "0123456789") != "" {
			return false
		}
	}
	return true
}
