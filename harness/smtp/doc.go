// Package smtp reads, monitors and compares what SMTP, submission and LMTP servers send. It holds the
// strict reader of replies, the monitor that knows the session's state, and the meaning of S: lines.
//
// # S: lines
//
//	S: 250                   the reply's code, in any number of lines
//	S: 2xx   S: 450|550      any of these codes; x stands for one digit
//	S: 250 2.1.0             and one of the reply's lines has a text that begins with these words
//	S: 250-SIZE {max:number} and one line has a text that begins so; several such lines, in any order
//	S: (no) 250-STARTTLS     and no line has a text that begins so
//	S: (nothing else)        and the reply has one line for each S: line, and no other
//	S: (closes)              the server closes; this one and (or closes) are the dialogue player's
//
// A reply ends with its one S: line that has no hyphen behind the code: "250-A", "250", "354" are two
// replies. Words are compared without case, and what follows them on the line is free.
package smtp
