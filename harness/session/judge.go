package session

// Judge takes what the monitors see. Every look at a requirement is counted, so that "never exercised"
// is told apart from "pass"; a look with ok false is a violation of that requirement, whichever scenario
// was running, and marks the newest server line of the transcript.
//
// id is a requirement's id, "RFC5321-4.2-a". want and got are short phrases in protocol words; got
// quotes the server's octets with notation.Escape, cut to a line's length.
type Judge interface {
	Check(id string, ok bool, want, got string)
}
