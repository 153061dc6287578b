package imap

import (
	"strings"

	"mailspec/reference/store"
)

// list is the LIST command. RFC 3501 §6.3.8, RFC 5258 §3
type list struct {
	reference string
	patterns  []string
	options   listOptions
	wire      func(name string) string
}

// maxPattern is the longest pattern, reference included, that LIST and LSUB take; maxPatterns is how many
// LIST takes.
const (
	maxPattern  = 1000
	maxPatterns = 20
)

// parseList reads [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts]. Reference and
// patterns stay as they are on the wire, for names are matched in their wire form. RFC 5258 §6
func parseList(d *decoder) request {
	var l list
	d.sp()
	if d.at('(') {
		d.selectOpts(&l.options)
		d.sp()
	}
	l.reference = string(d.astring())
	d.sp()
	if d.at('(') {
		l.options.extended = true
		d.list(func() { l.patterns = append(l.patterns, d.listMailbox(l.reference)) })
	} else {
		l.patterns = append(l.patterns, d.listMailbox(l.reference))
	}
	if len(l.patterns) > maxPatterns {
		d.fail("fewer patterns")
	}
	if d.take(' ') {
		d.returnOpts(&l.options)
	}
	return l
}

// listMailbox = 1*list-char / string. RFC 3501 §9
func (d *decoder) listMailbox(reference string) (pattern string) {
	if d.at('"') || d.at('{') {
		pattern = string(d.string())
	} else {
		pattern = string(d.run(isListChar, "list-mailbox"))
	}
	if len(reference)+len(pattern) > maxPattern {
		d.fail("shorter pattern")
	}
	return pattern
}

func (l list) run(s *session) response {
	if !l.options.extended && l.patterns[0] == "" { // asks for the delimiter alone
		s.listed("LIST", []string{`\Noselect`}, "", "")
		return done("LIST")
	}
	all, err := s.server.config.Store.Mailboxes(s.account)
	if err != nil {
		return s.failed(err)
	}
	names := listNames(all)
	l.wire = s.wireName
	l.options.extended = l.options.extended || s.rev2 // RFC 9051 §6.3.9
	for _, n := range names {
		if l.matches(n.Name) {
			l.tell(s, names, n)
		}
	}
	return done("LIST")
}

// matches tells whether the name matches a pattern; empty ones match nothing. RFC 5258 §3
func (l list) matches(name string) bool {
	for _, p := range l.patterns {
		if p != "" && matchMailbox(l.reference+p, name, l.wire) {
			return true
		}
	}
	return false
}

// tell sends LIST for a name that matches, if it is selected, and STATUS if that is asked for.
// RFC 5258 §3.3, §3.5, RFC 5819 §2
func (l list) tell(s *session, names []listName, n listName) {
	meets := l.options.meets(n)
	childInfo := l.options.recursive && n.subscribedChildren
	if !meets && !(childInfo && l.hidesChild(names, n.Name)) {
		return
	}
	selectable := n.Exists
	var status func()
	if meets && selectable && l.options.status != nil {
		if status = s.status(mailboxName{n.Name, true}, l.options.status); status == nil {
			selectable = false
		}
	}
	extended := ""
	if childInfo {
		extended = ` ("CHILDINFO" ("SUBSCRIBED"))`
	}
	s.listed("LIST", l.options.attributes(n, selectable), n.Name, extended)
	if status != nil {
		status()
	}
}

// hidesChild tells whether a subscribed name lies below that is not shown itself. RFC 5258 §3.5
func (l list) hidesChild(names []listName, above string) bool {
	for _, n := range names {
		if n.Subscribed && strings.HasPrefix(n.Name, above+string(store.Delimiter)) && !l.matches(n.Name) {
			return true
		}
	}
	return false
}

// superiors collects the levels above the mailboxes that count.
func superiors(all []store.MailboxInfo, counts func(store.MailboxInfo) bool) map[string]bool {
	above := map[string]bool{}
	for _, m := range all {
		if !counts(m) {
			continue
		}
		for i := strings.LastIndexByte(m.Name, store.Delimiter); i > 0; i = strings.LastIndexByte(m.Name[:i], store.Delimiter) {
			above[m.Name[:i]] = true
		}
	}
	return above
}

// listed sends one name. RFC 3501 §7.2.2
func (s *session) listed(word string, attributes []string, name, extended string) {
	// Free choice: the order of attributes. RFC 3501 §9
	s.choices.Shuffle(len(attributes), func(i, j int) {
		attributes[i], attributes[j] = attributes[j], attributes[i]
	})
	s.out.untagged(word)
	s.out.raw(" ")
	s.out.list(attributes)
	s.out.raw(` "`, string(store.Delimiter), `" `)
	s.out.astring(s.wireName(name))
	s.out.raw(extended)
	s.out.crlf()
}
