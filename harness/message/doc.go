// Package message judges a message's octets against the format RFCs: the checker behind "mailspec lint"
// and the message features.
//
// Check reads a message once, line by line, and holds no more of it than one header field and the
// boundaries of the multiparts that are open. scan.go cuts lines, header.go gathers header fields, entity.go
// follows the MIME structure (container.go holds what is open, boundary.go and embedded.go go into it, need.go
// knows what a multipart asks of its parts), leaf.go reads bodies (plainlines.go counts lines in which there is nothing
// to see together, and spare.go keeps buffers for the next message), the decoder's files read structured field
// bodies after the ABNF, and judge.go says what a field owes. requirement.go, fieldrequirement.go,
// mimerequirement.go and reportrequirement.go list every requirement that can be reported.
//
// obsolete.go reads again, by RFC 5322 §4, what the present grammar refuses, and names each obsolete form by
// itself; recovery.go says how readers take an address field that no grammar reads, as information.
//
// A fault is named once, by the requirement at its root: a field with an octet that no field may hold is
// not also accused of breaking its own grammar. What is inside a message/rfc822 part is somebody else's
// message, and RFC 2046 §5.2.1 does not ask it to be strict in RFC 822: its MIME structure is followed, and what
// is wrong there is information. What that section does ask, one of three fields and US-ASCII, and what binds
// the whole message, such as the length of its lines and the labels of what is around, keep their level.
//
// A signature of S/MIME is verified in the same pass: signedpart.go takes the digests of the octets between the
// boundaries, cmsbody.go holds the signature itself, which is bounded, and cmssigner.go holds one against the
// other. Whose certificate it is, and whether to trust it, is not asked.
//
// Builder makes the messages of the features' sentences, and Judgment answers what they ask.
package message
