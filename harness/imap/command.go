package imap

import (
	"bytes"
	"slices"
)

// command is a command as it was sent.
type command struct {
	tag   string
	name  string  // in upper case, "UID FETCH" for both words; "" when there is none
	args  []Token // behind the name
	clear bool    // it follows the general syntax, so that args is what the server reads too
	seen  observed

	number   int  // in the order sent
	box      *box // what was known of the mailbox that it adds messages to
	next     uint32
	done     bool  // DONE was sent
	disabled bool  // LOGINDISABLED was advertised
	view     *view // of the mailbox that was selected when a command was sent that is not understood
	selected known
}

// parseCommand reads a command whose literals are whole, without the line end.
func parseCommand(octets []byte) *command {
	tokens, err := Tokens(octets)
	c := &command{clear: err == nil && len(tokens) > 1 && isWord(tokens[0], tagChar) && isWord(tokens[1], atomChar)}
	if !c.clear {
		words := bytes.SplitN(octets, []byte(" "), 4)
		c.tag = string(words[0])
		if len(words) > 1 {
			c.name = upper(words[1])
		}
		return c
	}
	c.tag, c.name, c.args = string(tokens[0].Text), upper(tokens[1].Text), tokens[2:]
	if c.name == "UID" && len(c.args) > 0 && c.args[0].Kind == AtomToken {
		c.name, c.args = "UID "+upper(c.args[0].Text), c.args[1:]
	}
	return c
}

// is tells whether the command is one of the named ones.
func (c *command) is(names ...string) bool { return c.clear && slices.Contains(names, c.name) }

// text gives an argument that is no list.
func (c *command) text(i int) ([]byte, bool) {
	if i >= len(c.args) || c.args[i].Kind == ListToken {
		return nil, false
	}
	return c.args[i].Text, true
}

// isWord tells whether a token is an atom whose octets are all of a class.
func isWord(t Token, c class) bool { return t.Kind == AtomToken && allOf(c, t.Text) }

// validTag tells whether octets are a tag. RFC 9051 §9
func validTag(octets []byte) bool { return allOf(tagChar, octets) }

func allOf(c class, octets []byte) bool {
	for _, b := range octets {
		if !c.has(b) {
			return false
		}
	}
	return len(octets) > 0
}
