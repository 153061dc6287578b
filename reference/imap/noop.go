package imap

// noop is NOOP, and CHECK, which has nothing to do in a store where every change is safe at once.
// RFC 3501 §6.1.2, §6.4.1
type noop struct{ name string }

func (n noop) run(*session) response { return done(n.name) }
