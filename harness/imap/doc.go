// Package imap reads what an IMAP server sends, strictly by the grammars of RFC 9051 §9 and RFC 3501 §9,
// watches that the responses keep the protocol's state, and plays the lines of a dialogue.
//
// The reader takes the union of the two grammars; where they differ and the state of the session decides,
// the monitor judges. What makes a response unreadable is a *SyntaxError; what departs from the grammar
// and can still be read is a Lapse of the response, and judged by a requirement of its own.
//
// # S: lines
//
// A run of S: lines is cut into groups. A group ends with a tagged response (S: a1 OK), a continuation
// request (S: +), or, as the last line of the run, the greeting (S: * OK) or S: * BYE. Words of status may
// be alternatives: S: a1 NO|BAD. A response code is compared by its structure (S: a1 OK [READ-WRITE]); the
// text behind is never compared. A run whose last lines are untagged data without such an end waits until
// that data has come: this is how updates during IDLE are written.
//
// The untagged lines of a group stand for responses that come before its end, in any order; others may
// stand between. They are compared token by token:
//
//   - atoms and keywords without case; strings by their octets, be they atom, quoted or literal; NIL only
//     with NIL; mailbox names by their octets, INBOX without case;
//   - FETCH: each named item is there for that message, in one response or in several; further items are
//     lawful. The strings in BODY and BODYSTRUCTURE compare without case;
//   - FLAGS of a message and the attributes of LIST and LSUB: equal as sets, \Recent ignored unless named;
//     a member ... lets further members be;
//   - STATUS, ESEARCH: each named item is there; further items are lawful. SEARCH: equal as sets;
//   - CAPABILITY, ENABLED, FLAGS, PERMANENTFLAGS: what is named is there;
//   - a ... in another list stands for the rest of it;
//   - a set of numbers (1:3,5) compares with another by its members.
//
// A hole may stand for a token or for a part of one. {x} captures a token that is no list, {x:number} one of
// digits, {x:text} and {*} any token, also a list, or any number of tokens.
package imap
