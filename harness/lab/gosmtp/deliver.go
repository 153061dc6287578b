package main

import (
	"net/textproto"
	"os"
	"path/filepath"
	"slices"
)

// deliver hands a message to the server that keeps the mail, or puts it into maildirs.
func (set settings) deliver(from string, to []string, message []byte) error {
	to = slices.Compact(slices.Sorted(slices.Values(to)))
	if set.LMTP != "" {
		return set.handOn(from, to, message)
	}
	for _, address := range to {
		if err := set.keep(address, message); err != nil {
			return err
		}
	}
	return nil
}

// keep puts a message into an account's maildir.
func (set settings) keep(address string, message []byte) error {
	maildir := filepath.Join(set.Folder, "mail", address, "Maildir")
	for _, name := range []string{"tmp", "new", "cur"} {
		if err := os.MkdirAll(filepath.Join(maildir, name), 0o755); err != nil {
			return err
		}
	}
	file, err := os.CreateTemp(filepath.Join(maildir, "tmp"), "")
	if err != nil {
		return err
	}
	defer file.Close()
	if _, err := file.Write(message); err != nil {
		return err
	}
	return os.Rename(file.Name(), filepath.Join(maildir, "new", filepath.Base(file.Name())))
}

// handOn sends a message by LMTP. A bare LF in it becomes a CRLF, lest the other server reads it as an end of line and
// finds commands in the mail. RFC 2033
func (set settings) handOn(from string, to []string, message []byte) error {
	conn, err := textproto.Dial("tcp", set.LMTP)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, _, err := conn.ReadResponse(220); err != nil {
		return err
	}
	commands := []string{"LHLO localhost", "MAIL FROM:<" + from + ">"}
	for _, address := range to {
		commands = append(commands, "RCPT TO:<"+address+">")
	}
	for _, command := range commands {
		if err := say(conn, command, 250); err != nil {
			return err
		}
	}
	if err := say(conn, "DATA", 354); err != nil {
		return err
	}
	data := conn.DotWriter()
	if _, err := data.Write(message); err != nil {
		return err
	}
	if err := data.Close(); err != nil {
		return err
	}
	for range to { // each recipient has a reply. RFC 2033 §4.2
		if _, _, err := conn.ReadResponse(250); err != nil {
			return err
		}
	}
	return say(conn, "QUIT", 221)
}

// say sends a command and expects a reply code.
func say(conn *textproto.Conn, command string, code int) error {
	if err := conn.PrintfLine("%s", command); err != nil {
		return err
	}
	_, _, err := conn.ReadResponse(code)
	return err
}
