package pop3

import (
	"bufio"
	"bytes"
)

// termination ends a multi-line response. RFC 1939 §3
const termination = ".\r\n"

// writeMultiline sends the lines of a message behind a positive response: each line that begins with
// a dot gets another in front, and a last line without CRLF gets one, since the termination must be
// a line of its own. RFC 1939 §3. The writer keeps the first error for its next Flush.
func writeMultiline(w *bufio.Writer, body []byte) {
	if len(body) > 0 && body[0] == '.' {
		w.WriteByte('.')
	}
	rest := body
	for {
		i := bytes.Index(rest, []byte("\r\n."))
		if i < 0 {
			break
		}
		w.Write(rest[:i+2])
		w.WriteByte('.')
		rest = rest[i+2:]
	}
	w.Write(rest)
	if len(body) > 0 && !bytes.HasSuffix(body, []byte("\r\n")) {
		w.WriteString("\r\n")
	}
	w.WriteString(termination)
}
