// Mailspec judges mail servers by the RFCs: it runs a specification written as Gherkin over the wire
// against any SMTP, POP3 or IMAP server, or against the reference server that it brings.
package main

import (
	"os"

	"mailspec/harness/cli"
)

func main() { os.Exit(cli.Main(os.Args, os.Stdin, os.Stdout, os.Stderr)) }
