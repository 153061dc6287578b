package imap

import "bytes"

// client is what we have sent and what of it is still to be answered.
type client struct {
	framer   framer
	pending  []*command // complete, without their tagged response, in the order sent
	sent     map[string]int
	answered map[string]int
	anyTag   bool // a line was sent that has no tag: the server may make one up
	rejected bool // the command that is being sent has had its tagged response
	idle     bool // IDLE has had its continuation request
}

// note counts the tag of a line that may be a command.
func (c *client) note(line []byte) {
	tag, _, _ := bytes.Cut(line, []byte(" "))
	if !validTag(tag) {
		c.anyTag = true
		return
	}
	if c.sent == nil {
		c.sent = map[string]int{}
	}
	c.sent[string(tag)]++
}

// begun gives the tag of the command that is being sent, "" when there is none.
func (c *client) begun() string {
	text := c.framer.text
	if !c.framer.begun {
		text = c.framer.partial
	}
	tag, _, _ := bytes.Cut(text, []byte(" "))
	return string(tag)
}

// find gives the pending command of a tag.
func (c *client) find(tag string) *command {
	for _, p := range c.pending {
		if p.tag == tag {
			return p
		}
	}
	return nil
}

// end takes the command that a tagged response completes out of the pending ones.
func (c *client) end(r *Response) *command {
	if c.answered == nil {
		c.answered = map[string]int{}
	}
	c.answered[r.Tag]++
	for i, p := range c.pending {
		if p.tag != r.Tag {
			continue
		}
		c.pending = append(c.pending[:i:i], c.pending[i+1:]...)
		if p.name == c.framer.dialog {
			c.framer.dialog = ""
		}
		if p.is("IDLE") {
			c.idle = false
		}
		return p
	}
	if c.begun() == r.Tag {
		c.rejected = true
		if c.framer.mode == headMode {
			c.note(c.framer.text)
			c.framer.reset()
			c.rejected = false
		}
	}
	return nil
}

// unanswered tells whether octets were sent that no response has answered.
func (c *client) unanswered() bool {
	return len(c.pending) > 0 || c.framer.begun || len(c.framer.partial) > 0
}

// startedTLS forgets what was sent without TLS: a server does not carry it out. RFC 9051 §6.2.1
func (c *client) startedTLS() {
	c.framer.reset()
	c.framer.partial = nil
	c.pending, c.sent, c.answered = nil, nil, nil
}

// awaitsContinuation tells whether a continuation request may come. RFC 9051 §7.6
func (c *client) awaitsContinuation() bool {
	if c.framer.mode == headMode || c.framer.murky {
		return true
	}
	for _, p := range c.pending {
		if p.name == "IDLE" || p.name == "AUTHENTICATE" || !p.clear {
			return true
		}
	}
	return false
}

// granted notes a continuation request.
func (c *client) granted() {
	c.framer.granted()
	if c.framer.dialog == "IDLE" {
		c.idle = true
	}
}

// dialogDone notes that DONE was sent.
func (c *client) dialogDone() {
	for _, p := range c.pending {
		p.done = p.done || p.name == "IDLE" && c.framer.dialog == ""
	}
}
