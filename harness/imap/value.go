package imap

// value takes any value of an extension: a string, NIL, an atom, or a list of such. It is wider than
// tagged-ext-val, which extensions SHOULD follow and some do not. RFC 9051 §9
func (d *decoder) value() Span {
	start := d.off
	switch {
	case d.at('('):
		d.valueList()
	case d.at('"'):
		d.quoted()
	case d.literalAhead() && d.at('~'):
		d.literal8()
	case d.literalAhead():
		d.literal()
	default:
		for b := d.peek(); b > ' ' && b != '(' && b != ')' && b != '"' && b != 0x7f; b = d.peek() {
			d.off++
		}
		if d.off == start {
			d.fail("value")
		}
	}
	return d.span(start)
}

// valueList takes a list of values. Lists that follow each other may do without the space.
func (d *decoder) valueList() {
	d.open("list")
	for first := true; d.err == nil && !d.at(')'); first = false {
		if !first && !(d.at('(') && d.in[d.off-1] == ')') {
			d.sp()
		}
		d.value()
	}
	d.close("list")
}
