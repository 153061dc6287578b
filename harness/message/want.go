package message

import "fmt"

// wants says in words what a single character of the grammar is for: by the ABNF rule that was being read,
// and the character. Never changed.
var wants = map[string]string{
	"addr-spec@":       `"@" and a domain behind the name`,
	"angle-addr<":      `an address in angle brackets, such as <name@example.com>`,
	"angle-addr>":      `">" behind the address`,
	"group:":           `":" behind the name of the group`,
	"group;":           `a comma and an address, or ";" at the end of the group`,
	"domain-literal]":  `"]" behind the address of the host`,
	"msg-id<":          `an identifier such as <1234@example.com>`,
	"msg-id@":          `"@" and a domain in the identifier`,
	"msg-id>":          `">" at the end of the identifier`,
	"no-fold-literal]": `"]" behind the address of the host`,
	"path>":            `">" behind the address`,
	"received;":        `";" and the date`,
	"day-of-week,":     `a comma behind the three letters of the day`,
	"time-of-day:":     `":" between the hour and the minute`,
	"list-url>":        `">" at the end of the address`,
	"scheme:":          `":" behind the scheme, as in mailto: or https:`,
	"list-id<":         `an identifier such as <lunch.example.com> behind the description`,
	"list-id>":         `">" at the end of the identifier`,
	"content/":         `"/" and a subtype, as in text/plain`,
	"parameter=":       `"=" and the value of the parameter`,
	"version.":         `a period between two numbers, as in 1.0`,
}

// wantOf gives the words for a character that must be there.
func wantOf(b byte, rule string) string {
	if words, ok := wants[rule+string(rune(b))]; ok {
		return words
	}
	return fmt.Sprintf("%q", string(rune(b)))
}
