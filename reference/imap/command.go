package imap

// Command is one command that the grammar allows.
type Command struct {
	Tag  string
	Name string // in upper case, "UID FETCH" for one
	spec spec
	args request
}

// request is a command's arguments with what they ask for.
type request interface {
	run(s *session) response
}

// state is where a session stands. RFC 3501 §3
type state int

const (
	notAuthenticated state = 1 << iota
	authenticated
	selected
	anyState = notAuthenticated | authenticated | selected
	loggedIn = authenticated | selected
)

// spec is what the server knows of a command before its arguments.
type spec struct {
	states state
	parse  func(*decoder) request
	// numbered: FETCH, STORE and SEARCH, during which no EXPUNGE may be sent. RFC 3501 §7.4.1
	numbered bool
	// uid: FETCH responses that it causes hold the UID. RFC 3501 §6.4.8
	uid bool
}

// Parse reads a whole command, its literals included as they stood on the wire. With an error, Tag and Name
// are set as far as they could be read. The error is a *SyntaxError or ErrIncomplete. With rev2 the grammar is
// that of a session which has enabled IMAP4rev2. RFC 3501 §9, RFC 9051 §9
func Parse(octets []byte, rev2 bool) (Command, error) {
	d := &decoder{in: octets, rev2: rev2}
	c := Command{Tag: string(d.run(isTagChar, "tag"))}
	if d.sp(); d.err != nil {
		return Command{}, d.err
	}
	c.Name = d.word()
	if c.Name == "UID" {
		d.sp()
		c.Name += " " + d.word()
	}
	var known bool
	if c.spec, known = lookup(c.Name); !known {
		d.fail("command name")
		return c, d.err
	}
	c.args = c.spec.parse(d)
	d.crlf()
	return c, d.err
}

// lookup finds a command by its name. RFC 3501 §6, RFC 4315 §2.1, RFC 2177 §3, RFC 3691 §2,
// RFC 2342 §5, RFC 2971 §3.1, RFC 5161 §3.1, RFC 6851 §3
func lookup(name string) (spec, bool) {
	switch name {
	case "CAPABILITY":
		return spec{states: anyState, parse: bare(capability{})}, true
	case "NOOP":
		return spec{states: anyState, parse: bare(noop{"NOOP"})}, true
	case "LOGOUT":
		return spec{states: anyState, parse: bare(logout{})}, true
	case "ID":
		return spec{states: anyState, parse: parseID}, true
	case "STARTTLS":
		return spec{states: notAuthenticated, parse: bare(startTLS{})}, true
	case "AUTHENTICATE":
		return spec{states: notAuthenticated, parse: parseAuthenticate}, true
	case "LOGIN":
		return spec{states: notAuthenticated, parse: parseLogin}, true
	}
	if sp, known := lookupMailboxCommand(name); known {
		return sp, true
	}
	return lookupMessageCommand(name)
}

// lookupMailboxCommand finds the commands of the authenticated state. RFC 3501 §6.3
func lookupMailboxCommand(name string) (spec, bool) {
	var parse func(*decoder) request
	switch name {
	case "ENABLE":
		parse = parseEnable
	case "NAMESPACE":
		parse = bare(namespace{})
	case "SELECT":
		parse = parseSelect
	case "EXAMINE":
		parse = parseExamine
	case "CREATE":
		parse = parseCreate
	case "DELETE":
		parse = parseDelete
	case "RENAME":
		parse = parseRename
	case "SUBSCRIBE":
		parse = parseSubscribe
	case "UNSUBSCRIBE":
		parse = parseUnsubscribe
	case "LIST":
		parse = parseList
	case "LSUB":
		parse = parseLsub
	case "STATUS":
		parse = parseStatus
	case "APPEND":
		parse = parseAppend
	case "IDLE":
		parse = bare(idle{})
	default:
		return spec{}, false
	}
	return spec{states: loggedIn, parse: parse}, true
}

// lookupMessageCommand finds the commands of the selected state. RFC 3501 §6.4
func lookupMessageCommand(name string) (spec, bool) {
	sp := spec{states: selected}
	switch name {
	case "CHECK":
		sp.parse = bare(noop{"CHECK"})
	case "CLOSE":
		sp.parse = bare(closing{})
	case "UNSELECT":
		sp.parse = bare(unselect{})
	case "EXPUNGE":
		sp.parse = bare(expunge{})
	case "SEARCH":
		sp.parse, sp.numbered = parseSearch, true
	case "FETCH":
		sp.parse, sp.numbered = parseFetch, true
	case "STORE":
		sp.parse, sp.numbered = parseStore, true
	case "COPY":
		sp.parse = parseCopy
	case "MOVE":
		sp.parse = parseMove
	case "UID MOVE":
		sp.parse, sp.uid = parseUIDMove, true
	case "UID EXPUNGE":
		sp.parse, sp.uid = parseUIDExpunge, true
	case "UID SEARCH":
		sp.parse, sp.uid = parseUIDSearch, true
	case "UID FETCH":
		sp.parse, sp.uid = parseUIDFetch, true
	case "UID STORE":
		sp.parse, sp.uid = parseUIDStore, true
	case "UID COPY":
		sp.parse, sp.uid = parseUIDCopy, true
	default:
		return spec{}, false
	}
	return sp, true
}

// bare is the parser of a command without arguments.
func bare(r request) func(*decoder) request {
	return func(*decoder) request { return r }
}
