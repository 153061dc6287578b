// Package lint judges message files: it is "mailspec lint" without the command line.
//
// find.go turns arguments into files, input.go opens them, mbox.go and separator.go cut an mbox into its
// messages, judge.go holds one message against harness/message, and run.go does so for many files at once
// and hands the results on in the order of the arguments. excerpt.go fetches the line that a finding is
// about. text.go, json.go, sarif.go, junit.go and html.go write the results down.
//
// No message is held in memory. A finding's line is read again at its offset: from the file, or, where the
// input is a stream, from a bounded window over what was read last.
//
// An mbox is what begins with a separator line; RFC 4155 §A. Practice is wider than that appendix, and so
// is the reader: any sender word or none, a time zone before or behind the year, "remote from". A separator
// line counts where the line before it is empty, or at the start of the file. One ">" is taken off lines
// that begin with ">From ", ">>From " and so on (the form called mboxrd; in the older mboxo, one more ">"
// than was meant goes from lines that had some before). Content-Length is not looked at. The empty line
// before a separator line, and the one at the end of the file, belong to the mbox and not to the message. Any
// other line that begins with "From " is a line of the message, as that appendix has it; where an empty line stands
// before it and a header field seems to follow, a note says that it may be a separator line that was damaged.
//
// Whatever a file or its name holds is hostile until escaped.
package lint
