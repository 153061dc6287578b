package imap

import "bytes"

// idle is the IDLE command. RFC 2177 §3
type idle struct{}

// run tells the client what changes, as it changes, until the client sends DONE.
func (idle) run(s *session) response {
	var changed <-chan struct{}
	if s.view != nil {
		c, stop := s.view.box.Watch()
		defer stop()
		changed = c
	}
	s.out.raw("+ ", s.choices.Text("idling", "waiting for DONE"), "\r\n")
	s.update(true, false) // what came before the watch began
	line, err := s.readWhile(changed)
	switch line, ended := bytes.CutSuffix(line, []byte("\r\n")); {
	case err != nil:
		return lost(err)
	case ended && upper(line) == "DONE":
		return done("IDLE")
	}
	return bad("", "DONE and CRLF expected")
}

// readWhile reads one line and meanwhile tells what changes. The goroutine ends with the line or with the
// connection, and is waited for.
func (s *session) readWhile(changed <-chan struct{}) (line []byte, err error) {
	if err := s.out.w.Flush(); err != nil {
		return nil, err
	}
	s.extend()
	s.idling = true
	read := make(chan struct{})
	go func() {
		defer close(read)
		line, _, err = s.in.line()
	}()
	defer func() { s.idling = false }()
	for {
		select {
		case <-read:
			return line, err
		case <-changed:
			s.update(true, false)
			if flushErr := s.out.w.Flush(); flushErr != nil {
				s.conn.Close() // ends the read
				<-read
				return nil, flushErr
			}
		}
	}
}
