package pop3

import "bytes"

// command is one command line that was sent, without its line end.
type command struct {
	verb string // in capitals
	args []byte // behind the first space
	line []byte
	// clean tells that every server must see one line here: no bare CR or LF, no NUL, not empty.
	clean bool
	login bool // the client's line in an AUTH exchange
}

func readCommand(line []byte) command {
	word, args, _ := bytes.Cut(line, []byte(" "))
	return command{
		verb: capitals(word), args: args, line: line,
		clean: len(line) > 0 && !bytes.ContainsAny(line, "\r\n\x00"),
	}
}

// multi tells whether success is a multi-line response. AUTH without a mechanism is not in RFC 5034;
// servers that take it list their mechanisms.
// RFC 1939 §5, §7, RFC 2449 §5, RFC 6856 §3.2
func (c command) multi() bool {
	bare := len(bytes.TrimLeft(c.args, " ")) == 0
	switch c.verb {
	case "RETR", "TOP", "CAPA":
		return true
	case "LIST", "UIDL", "LANG":
		return bare
	case "AUTH":
		return bare && !c.login
	}
	return false
}

// exactly tells whether the line is the verb alone.
func (c command) exactly(verb string) bool { return c.verb == verb && len(c.line) == len(verb) }

// message gives the message-number that is the command's only argument, 0 for none.
func (c command) message() int64 {
	n, length := number(c.args)
	if length == 0 || length != len(c.args) {
		return 0
	}
	return n
}

// top gives the arguments of TOP. RFC 1939 §7
func (c command) top() (message, lines int64, ok bool) {
	message, n := number(c.args)
	if c.verb != "TOP" || n == 0 || n == len(c.args) || c.args[n] != ' ' {
		return 0, 0, false
	}
	lines, m := number(c.args[n+1:])
	return message, lines, m > 0 && n+1+m == len(c.args)
}

// isLogin tells whether success brings the TRANSACTION state. RFC 1939 §4, RFC 5034 §4
func (c command) isLogin() bool {
	return c.login || c.verb == "PASS" || c.verb == "APOP" || c.verb == "AUTH" && len(c.args) > 0
}
