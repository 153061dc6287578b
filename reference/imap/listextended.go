package imap

import (
	"slices"
	"strings"

	"mailspec/reference/store"
)

// listOptions are the selection options and the return options of LIST. RFC 5258 §3.1, §3.2
type listOptions struct {
	extended   bool // the command is not of RFC 3501's form
	subscribed bool // selection: subscribed names
	recursive  bool // selection: also names above those
	mark       bool // return: \Subscribed
	status     []string
}

// selectOpts reads list-select-opts. RECURSIVEMATCH needs an option whose matches it extends. There are no
// remote mailboxes, so REMOTE adds none. RFC 5258 §3.1, §6
func (d *decoder) selectOpts(o *listOptions) {
	o.extended = true
	d.optionList(func(option string) {
		switch option {
		case "SUBSCRIBED":
			o.subscribed, o.mark = true, true
		case "RECURSIVEMATCH":
			o.recursive = true
		case "REMOTE":
		default:
			d.fail("list-select-opt")
		}
	})
	if o.recursive && !o.subscribed {
		d.fail("list-select-base-opt")
	}
}

// returnOpts reads "RETURN" SP "(" [return-option *(SP return-option)] ")". \HasChildren and
// \HasNoChildren are always sent, so CHILDREN asks for nothing more. RFC 5258 §6, RFC 5819 §4
func (d *decoder) returnOpts(o *listOptions) {
	o.extended = true
	if d.word() != "RETURN" {
		d.fail("list-return-opts")
	}
	d.sp()
	d.optionList(func(option string) {
		switch option {
		case "SUBSCRIBED":
			o.mark = true
		case "CHILDREN":
		case "STATUS":
			d.sp()
			o.status = d.statusItems()
		default:
			d.fail("return-option")
		}
	})
}

// optionList reads "(" [option *(SP option)] ")".
func (d *decoder) optionList(option func(string)) {
	if d.at('(') && d.pos+1 < len(d.in) && d.in[d.pos+1] == ')' {
		d.pos += 2
		return
	}
	d.list(func() { option(d.word()) })
}

// listName is one name that LIST may show.
type listName struct {
	store.MailboxInfo
	hasChildren        bool // mailboxes below it
	subscribedChildren bool // subscribed names below it
}

// listNames gives every name with what is above mailboxes and subscriptions, sorted.
func listNames(all []store.MailboxInfo) []listName {
	parents := superiors(all, func(m store.MailboxInfo) bool { return m.Exists })
	above := superiors(all, func(m store.MailboxInfo) bool { return m.Subscribed })
	names := map[string]listName{}
	for name := range above {
		names[name] = listName{MailboxInfo: store.MailboxInfo{Name: name}}
	}
	for _, m := range all {
		names[m.Name] = listName{MailboxInfo: m}
	}
	list := make([]listName, 0, len(names))
	for name, n := range names {
		n.hasChildren, n.subscribedChildren = parents[name], above[name]
		list = append(list, n)
	}
	slices.SortFunc(list, func(a, b listName) int {
		return strings.Compare(a.Name, b.Name)
	})
	return list
}

// meets tells whether the name satisfies the selection criteria. RFC 5258 §3
func (o listOptions) meets(n listName) bool {
	if o.subscribed {
		return n.Subscribed
	}
	return n.Exists || n.hasChildren
}

// attributes gives the name attributes. RFC 3501 §7.2.2, RFC 3348 §3, RFC 5258 §3
func (o listOptions) attributes(n listName, selectable bool) (list []string) {
	switch {
	case !n.Exists && o.extended:
		list = append(list, `\NonExistent`)
	case !selectable:
		list = append(list, `\Noselect`)
	}
	if o.mark && n.Subscribed {
		list = append(list, `\Subscribed`)
	}
	if n.hasChildren {
		return append(list, `\HasChildren`)
	}
	return append(list, `\HasNoChildren`)
}
