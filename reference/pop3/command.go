package pop3

import "fmt"

// maxCommand is the longest command line the server takes, CRLF included. RFC 2449 §4
const maxCommand = 255

// Command is one line from the client, taken apart. RFC 1939 §3, RFC 2449 §3
type Command struct {
	Keyword string   // in upper case: keywords are case-insensitive
	Params  []string // as sent
}

// SyntaxError says which grammar rule a line breaks, and at which octet.
type SyntaxError struct {
	Rule   string
	Offset int
}

// Error names the rule and the place, never what the client sent there.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("octet %d: want %s", e.Offset, e.Rule)
}

// ParseCommand reads a command line given without its CRLF. The error is a *SyntaxError.
// RFC 2449 §3
func ParseCommand(line []byte) (Command, error) {
	d := decoder{in: line}
	cmd := d.command()
	if d.err != nil {
		return Command{}, d.err
	}
	return cmd, nil
}

// decoder walks one command line. The first mismatch sticks, and nothing is read after it.
type decoder struct {
	in  []byte
	pos int
	err *SyntaxError
}

// command reads a whole command. RFC 2449 §3
func (d *decoder) command() (cmd Command) {
	cmd.Keyword = d.keyword()
	for d.err == nil && d.pos < len(d.in) {
		d.space()
		if cmd.Keyword == "PASS" {
			cmd.Params = append(cmd.Params, d.password())
			break
		}
		cmd.Params = append(cmd.Params, d.param())
	}
	if d.pos < len(d.in) {
		d.fail("CRLF")
	}
	return cmd
}

// keyword reads the three or four octets that name the command. RFC 1939 §3, RFC 2449 §3
func (d *decoder) keyword() string {
	start := d.pos
	for d.pos < len(d.in) && isVCHAR(d.in[d.pos]) {
		d.pos++
	}
	if n := d.pos - start; n < 3 || n > 4 {
		d.fail("keyword")
		return ""
	}
	return upper(d.in[start:d.pos])
}

// param reads one argument: it is never empty. RFC 2449 §3
func (d *decoder) param() string { return d.run("param", isVCHAR) }

// password reads the argument of PASS: there is just one, so that a space belongs to it and does not
// separate it from another. RFC 1939 §7
func (d *decoder) password() string {
	return d.run("password", func(c byte) bool { return c == ' ' || isVCHAR(c) })
}

// space reads the one SP in front of an argument. RFC 1939 §3
func (d *decoder) space() {
	if d.err != nil || d.in[d.pos] != ' ' {
		d.fail("SP")
		return
	}
	d.pos++
}

func (d *decoder) run(rule string, in func(byte) bool) string {
	start := d.pos
	for d.err == nil && d.pos < len(d.in) && in(d.in[d.pos]) {
		d.pos++
	}
	if d.pos == start {
		d.fail(rule)
		return ""
	}
	return string(d.in[start:d.pos])
}

func (d *decoder) fail(rule string) {
	if d.err == nil {
		d.err = &SyntaxError{Rule: rule, Offset: d.pos}
	}
}

// isVCHAR tells whether an octet is visible ASCII. RFC 5234 §B.1
func isVCHAR(c byte) bool { return 0x21 <= c && c <= 0x7E }

// upper folds ASCII letters and leaves every other octet alone.
func upper(b []byte) string {
	out := make([]byte, len(b))
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		out[i] = c
	}
	return string(out)
}
