// Package notation reads the C:/S: notation in which the features write dialogues. This comment is its
// one description; harness/smtp, harness/pop3 and harness/imap say what an S: line of theirs means.
//
// # Lines
//
//	C: NOOP              sent, with CRLF behind it
//	S: 250               must come back
//	C2: NOOP             the same in session 2; C and S are session 1
//	# why                a comment; blank lines are free
//
// C: lines that follow each other are sent in one write, so pipelining needs no words. One space
// stands between the colon and the text; further ones belong to the text. "C:" alone is an empty line.
// A session is opened by its first line. Its greeting is read and checked on opening; a first line that
// is an S: line is about the greeting.
//
// # Actions
//
//	C: (starts TLS)      the client begins the TLS handshake now
//	C: (closes)          the client drops the connection
//	S: (closes)          the server closes the connection, and sends nothing more before
//	S: (or closes)       behind the S: lines of a response: the server may close the connection instead, or
//	                     say that it does so (421, BYE); the rest of this session's lines is passed over then
//	S: (no) TEXT         nothing that matches TEXT is in the response that the next plain S: line ends
//	S: (nothing else)    that response has nothing but what the S: lines say
//
// # Octets
//
//	\r \n \t \0 \xHH     one octet
//	\s                   a space, where one at the end of a line would be lost
//	\\ \{ \} \( \< \>    the character itself
//	\Seen \*             as they stand: before a capital or an asterisk a backslash is no escape
//	\                    at the end of a C: line: no CRLF behind it
//	{text*1000}          the text, 1000 times; it may hold escapes
//	{12} {12+}           as they stand: an IMAP literal's head begins with a digit
//
// # Names
//
//	{name}               the octets bound to the name; on an S: line a name that nothing has bound
//	                     captures one word (no space, no parenthesis, no line end)
//	{name:number}        captures digits only
//	{name:text}          captures anything, also nothing, up to what follows
//	{*}                  anything, also nothing, not captured
//	{?}                  one word, not captured
//
// A dot and a form change a bound value:
//
//	{m.size}             its length in octets
//	{m.stuffed}          dot-stuffed as SMTP and POP3 send it, without the last CRLF
//	{m.data}             dot-stuffed, then the line with the dot alone, without the last CRLF
//	{m.literal}          an IMAP literal: {size} CRLF octets
//	{m.literal+}         the non-synchronizing one
//	{m.quoted}           an IMAP quoted string
//	{m.base64}           base64 without line breaks
//	{m.upper}            its letters in capitals
//
// SCRAM-SHA-256 is computed: {scram-first} is the client's first message in base64; when an S: line has
// captured {scram-challenge}, {scram-final} is the answer to it and {scram-verify} what the server must prove
// itself with. Answers that are odd: {scram-wrong} without proof; with a proof that is right for them,
// {scram-other-nonce}, {scram-other-binding} (another GS2 header) and {scram-extended} (an optional extension).
// What may as well be a refusal is captured by {scram-answer:text}; behind a refusal each answer is NOOP.
// A scenario that binds the message "client-first" itself says {client-first.base64}, and the answers are
// computed for that. {alice.saslname} is the name of the user as SCRAM writes it.
//
// A name is one lower-case letter and then letters, digits and hyphens; "{alice.user}" and its like are
// names that the account steps bind with the dot in them.
package notation
