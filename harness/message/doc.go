// Package message judges a message's octets against the format RFCs: the checker behind "mailspec lint"
// and the message features.
//
// Check reads a message once, line by line, and holds no more of it than one header field and the
// boundaries of the multiparts that are open. scan.go cuts lines, header.go gathers header fields, entity.go
// follows the MIME structure, the decoder's files read structured field bodies after the ABNF, and
// judge*.go say what a field or a body owes. requirement.go lists every requirement that can be reported.
//
// A fault is named once, by the requirement at its root: a field with an octet that no field may hold is
// not also accused of breaking its own grammar. What is inside a message/rfc822 part is somebody else's
// message; only what its container owes is judged there.
//
// Builder makes the messages of the features' sentences, and Judgment answers what they ask.
package message
