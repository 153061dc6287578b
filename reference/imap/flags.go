package imap

import (
	"slices"
	"strings"
)

// maxKeywords is how many keywords one command may set.
const maxKeywords = 64

// systemFlags are the flags that the RFC defines for every mailbox, save \Recent. RFC 3501 §2.3.2
func systemFlags() []string {
	return []string{`\Answered`, `\Flagged`, `\Deleted`, `\Seen`, `\Draft`}
}

// flag reads one flag. A system flag gets its own spelling; a flag-extension that nothing defines is
// accepted, and empty: it cannot be stored. RFC 3501 §7.1, §9
func (d *decoder) flag() string {
	if !d.take('\\') {
		return d.atom()
	}
	name := `\` + d.atom()
	for _, system := range systemFlags() {
		if strings.EqualFold(name, system) {
			return system
		}
	}
	if strings.EqualFold(name, `\Recent`) {
		d.fail("flag other than \\Recent")
	}
	return ""
}

// flagList = "(" [flag *(SP flag)] ")". RFC 3501 §9
func (d *decoder) flagList() (flags []string) {
	if d.at('(') && d.pos+1 < len(d.in) && d.in[d.pos+1] == ')' {
		d.pos += 2
		return nil
	}
	d.list(func() { flags = d.addFlag(flags) })
	return flags
}

func (d *decoder) addFlag(flags []string) []string {
	f := d.flag()
	if f == "" || hasFlag(flags, f) {
		return flags
	}
	if len(flags) == maxKeywords {
		d.fail("fewer flags")
	}
	return append(flags, f)
}

// hasFlag looks for a flag, whatever its case. RFC 3501 §9
func hasFlag(flags []string, flag string) bool {
	return slices.ContainsFunc(flags, func(f string) bool { return strings.EqualFold(f, flag) })
}

// sameFlags compares two lists of a message's flags.
func sameFlags(a, b []string) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(f string) bool { return !hasFlag(b, f) })
}
