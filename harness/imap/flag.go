package imap

// flags takes a parenthesized list of flags. permanent lets "\*" be one. RFC 9051 §9 flag-list, flag-perm
func (d *decoder) flags(permanent bool) []String {
	flags := []String{}
	d.list(0, "flag-list", func() { flags = append(flags, d.flag(permanent)) })
	return flags
}

// flag takes a flag: an atom, with a backslash before it or without. RFC 9051 §9
func (d *decoder) flag(permanent bool) String {
	start := d.off
	if d.took('\\') && permanent && d.took('*') {
		return String{d.in[start:d.off], Atom, d.span(start)}
	}
	d.run(atomChar, "flag")
	return String{d.in[start:d.off], Atom, d.span(start)}
}
