// Package pop3 reads, monitors and compares what POP3 servers send. It holds the strict reader of
// responses, the monitor that knows the session's state and its maildrop, the guard that keeps mail
// which is not the run's own from being deleted, and the meaning of S: lines.
//
// # S: lines
//
//	S: +OK   S: -ERR   S: +OK|-ERR    the status indicator
//	S: +OK {count:number} {octets}    and the text begins with these words; case counts
//	S: -ERR [IN-USE]                  and the text begins with this response code; case does not count
//	S: + {challenge}                  a challenge of an AUTH exchange
//	S: +OK {*}<{timestamp}>           a greeting of a server with APOP: it binds {digest} too, which APOP must send
//	                                  for {alice.user}; a greeting without a timestamp skips the scenario
//	S: (no) +OK {*}<{timestamp}>      before one of these: the first line does not begin so
//
// Lines behind a +OK line are those of a multi-line response as they stand on the wire, dot-stuffed,
// whole and in order:
//
//	S: 1 {size:number}                one line; a bound name may hold several: {message1.stuffed}
//	S: ...                            any number of lines, also none
//	S: (no) STLS                      no line begins with these words
//	S: .                              the end, which must stand there; if no line stands before it, the lines
//	                                  are read and not compared
//	S: (nothing else)                 before such a lone end: there are no lines
//
// In the response to CAPA case does not count.
//
// A line that begins with +OK or -ERR is the next response, unless lines of a multi-line response have
// begun and not ended.
package pop3
