package smtp

import "bytes"

// command is one command line that was sent, without its line end.
type command struct {
	verb string // in capitals; "" for a line that does not begin with a word
	args []byte // behind the first space
	line []byte
	// clean tells that every server must see one line here: no bare CR or LF, no NUL, not empty, not too long.
	clean bool
}

// mostLine is how long a line may be that a server surely reads as one. Beyond the limits of RFC 5321 §4.5.3.1.4
// and its extensions, servers cut lines, and answer each piece.
const mostLine = 2048

// readCommand takes a line apart. It is only as strict as telling commands apart needs: authors send broken
// lines on purpose.
func readCommand(line []byte) command {
	c := command{line: line, clean: len(line) > 0 && len(line) <= mostLine && !bytes.ContainsAny(line, "\r\n\x00")}
	word, args, _ := bytes.Cut(line, []byte(" "))
	if span(word, letDig) == len(word) {
		c.verb = capitals(word)
		c.args = args
	}
	return c
}

// exactly tells whether the line is the verb alone.
func (c command) exactly(verb string) bool { return c.verb == verb && len(c.line) == len(verb) }

// chunk reads the arguments of BDAT. RFC 3030 §2
func (c command) chunk() (size int, last, ok bool) {
	n := span(c.args, digit)
	if c.verb != "BDAT" || n == 0 || n > 15 {
		return 0, false, false
	}
	rest := c.args[n:]
	return number(c.args[:n]), equalFold(rest, " LAST"), len(rest) == 0 || equalFold(rest, " LAST")
}

// value gives the value of a parameter behind the first argument. keyword is in capitals.
func (c command) value(keyword string) (value []byte, ok bool) {
	for i, word := range bytes.Split(c.args, []byte(" ")) {
		name, value, found := bytes.Cut(word, []byte("="))
		if i > 0 && found && equalFold(name, keyword) {
			return value, true
		}
	}
	return nil, false
}

// hasParams tells whether anything stands behind a path.
func (c command) hasParams() bool {
	_, behind, _ := bytes.Cut(c.args, []byte("> "))
	return len(behind) > 0
}

// hasParam tells whether one of the words behind the first argument is the parameter.
func (c command) hasParam(param string) bool {
	for i, word := range bytes.Split(c.args, []byte(" ")) {
		if i > 0 && equalFold(word, param) {
			return true
		}
	}
	return false
}
