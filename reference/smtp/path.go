package smtp

import (
	"strings"
	"unicode/utf8"

	"mailspec/reference/idna"
)

// maxPath bounds a path, which becomes part of a header field in one line. 256 must be accepted.
// RFC 5321 §4.5.3.1.3, RFC 5322 §2.1.1
const maxPath = 512

// postmaster is the one local-part that may come without a domain, and in any case. RFC 5321 §4.5.1
const postmaster = "POSTMASTER"

// Path is where mail comes from or goes to. Local is what the local-part means, without its quotes. The
// zero Path is the null reverse-path; a Path without Domain is that of the postmaster.
type Path struct {
	Local  string
	Domain string // with brackets when it is an address-literal
}

// IsNull tells whether it is the null reverse-path. RFC 5321 §4.5.5
func (p Path) IsNull() bool { return p == Path{} }

// isPostmaster tells whether it is the postmaster, of whatever domain. RFC 5321 §4.5.1
func (p Path) isPostmaster() bool { return upper(p.Local) == postmaster }

// isASCII tells whether it can be written without SMTPUTF8.
func (p Path) isASCII() bool { return isASCII(p.Local) && isASCII(p.Domain) }

// inUnicode gives the path with the U-labels of its domain. RFC 6531 §3.7.3
func (p Path) inUnicode() Path { return Path{p.Local, idna.ToUnicode(p.Domain)} }

// String gives the path with its brackets, quoted no more than it must be. RFC 5321 §4.1.2
func (p Path) String() string { return "<" + p.Mailbox() + ">" }

// Mailbox gives the path without brackets.
func (p Path) Mailbox() string {
	if p.Domain == "" {
		return p.Local
	}
	return localPart(p.Local) + "@" + p.Domain
}

// localPart writes a Dot-string if it can, else a Quoted-string.
func localPart(local string) string {
	d := decoder{in: local, utf8: true}
	d.dotString()
	if d.end(); d.bad == nil {
		return local
	}
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(local) {
		if !qtext.has(local[i]) && local[i] < utf8.RuneSelf {
			b.WriteByte('\\')
		}
		b.WriteByte(local[i])
	}
	b.WriteByte('"')
	return b.String()
}

// ParseReversePath reads the path of MAIL, brackets and all. RFC 5321 §4.1.2
func ParseReversePath(s string) (Path, error) {
	d := decoder{in: s}
	p := d.reversePath()
	d.end()
	return p, d.err()
}

// ParseForwardPath reads the path of RCPT, brackets and all. RFC 5321 §4.1.1.3
func ParseForwardPath(s string) (Path, error) {
	d := decoder{in: s}
	p := d.forwardPath()
	d.end()
	return p, d.err()
}

// reversePath reads a Reverse-path. RFC 5321 §4.1.2
func (d *decoder) reversePath() Path {
	if strings.HasPrefix(d.rest(), "<>") {
		d.pos += len("<>")
		return Path{}
	}
	return d.path()
}

// forwardPath reads a Forward-path or the postmaster without a domain. RFC 5321 §4.1.1.3
func (d *decoder) forwardPath() Path {
	const bare = "<" + postmaster + ">"
	if r := d.rest(); len(r) >= len(bare) && upper(r[:len(bare)]) == bare {
		d.pos += len(bare)
		return Path{Local: r[1 : len(bare)-1]}
	}
	return d.path()
}

// path reads a Path. RFC 5321 §4.1.2
func (d *decoder) path() Path {
	start := d.pos
	d.octet('<', "Path")
	if d.at('@') {
		d.sourceRoute()
	}
	p := d.mailbox()
	d.octet('>', "Path")
	if d.pos-start > maxPath {
		d.fail("Path")
	}
	return p
}

// sourceRoute reads an A-d-l and its colon. It must be understood, and is ignored.
// RFC 5321 §4.1.1.3, appendix C
func (d *decoder) sourceRoute() {
	for more := true; more; more = d.has(',') {
		d.octet('@', "At-domain")
		d.domain()
	}
	d.octet(':', "A-d-l")
}

// mailbox reads a Mailbox. RFC 5321 §4.1.2
func (d *decoder) mailbox() (p Path) {
	if d.at('"') {
		p.Local = d.quotedString()
	} else {
		p.Local = d.dotString()
	}
	d.octet('@', "Mailbox")
	p.Domain = d.host()
	return p
}

// dotString reads a Dot-string. RFC 5321 §4.1.2
func (d *decoder) dotString() string {
	start := d.pos
	d.some(atext, "Atom")
	for d.has('.') {
		d.some(atext, "Atom")
	}
	return d.in[start:d.pos]
}

// quotedString reads a Quoted-string and gives its meaning. RFC 5321 §4.1.2
func (d *decoder) quotedString() string {
	var b strings.Builder
	d.octet('"', "Quoted-string")
	for d.bad == nil && !d.at('"') {
		of := qtext
		if d.has('\\') {
			of = printable // a quoted-pairSMTP, which is of ASCII
		}
		n := d.one(of)
		if n == 0 {
			d.fail("QcontentSMTP")
			break
		}
		b.WriteString(d.in[d.pos : d.pos+n])
		d.pos += n
	}
	d.octet('"', "Quoted-string")
	return b.String()
}
