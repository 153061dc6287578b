package message

import (
	"bytes"
	"fmt"
	"strings"

	"mailspec/harness/notation"
)

// maxCopies bounds how many fields of one name a builder writes.
const maxCopies = 100_000

// Builder makes the messages of the features. A new one holds a sound message; each method changes it in
// one respect, as one sentence of a feature does. Values and bodies are in the notation of
// mailspec/harness/notation, without names.
type Builder struct {
	fields []entry
	body   []byte
	whole  []byte // a message given whole; the rest is unused then
	given  bool
}

type entry struct {
	name string
	body []byte // with the space behind the colon
}

// Sound gives the octets of the sound message: Date, From, To, Subject, Message-ID and a body of one line.
func Sound() []byte { return NewBuilder().Octets() }

// NewBuilder begins with the sound message.
func NewBuilder() *Builder {
	b := &Builder{body: []byte("See you at noon.\r\n")}
	for _, name := range []string{"Date", "From", "To", "Subject", "Message-ID"} {
		b.fields = append(b.fields, entry{name, []byte(" " + soundBodies[name])})
	}
	return b
}

// soundBodies are correct bodies for the fields that sentences count; never changed.
var soundBodies = map[string]string{
	"Date":                      "Fri, 21 Nov 1997 09:55:06 -0600",
	"From":                      "Alice Archer <alice@example.com>",
	"To":                        "Bob Baker <bob@example.net>",
	"Subject":                   "Lunch on Friday",
	"Message-ID":                "<19971121.095506.17@example.com>",
	"Sender":                    "secretary@example.com",
	"Reply-To":                  "lunch@example.com",
	"Cc":                        "carol@example.net",
	"Bcc":                       "dave@example.net",
	"In-Reply-To":               "<19971120.1@example.net>",
	"References":                "<19971119.1@example.net> <19971120.1@example.net>",
	"Comments":                  "Vegetarian for Carol",
	"Keywords":                  "lunch, friday",
	"Resent-Date":               "Fri, 21 Nov 1997 11:00:00 -0600",
	"Resent-From":               "bob@example.net",
	"Resent-Sender":             "clerk@example.net",
	"Resent-To":                 "erin@example.net",
	"Resent-Cc":                 "carol@example.net",
	"Resent-Bcc":                "dave@example.net",
	"Resent-Message-ID":         "<19971121.11@example.net>",
	"Resent-Reply-To":           "bob@example.net",
	"Return-Path":               "<alice@example.com>",
	"List-Id":                   "Lunch <lunch.lists.example.com>",
	"List-Help":                 "<mailto:lunch-help@example.com>",
	"List-Unsubscribe":          "<https://example.com/leave/17>",
	"List-Subscribe":            "<mailto:lunch-join@example.com>",
	"List-Post":                 "<mailto:lunch@example.com>",
	"List-Owner":                "<mailto:lunch-owner@example.com>",
	"List-Archive":              "<https://example.com/archive/>",
	"List-Unsubscribe-Post":     "List-Unsubscribe=One-Click",
	"Auto-Submitted":            "auto-generated",
	"DKIM-Signature":            "v=1; h=from:list-unsubscribe:list-unsubscribe-post; d=example.com; b=eA==",
	"Received":                  "from example.com by mx.example.net; Fri, 21 Nov 1997 09:56:00 -0600",
	"MIME-Version":              "1.0",
	"Content-Type":              "text/plain; charset=us-ascii",
	"Content-Transfer-Encoding": "7bit",
	"Content-ID":                "<part1.19971121@example.com>",
	"Content-Description":       "A lunch invitation",
	"Content-Disposition":       "inline",

	"Disposition-Notification-To":      "alice@example.com",
	"Disposition-Notification-Options": "signed-receipt-protocol=optional,pkcs7-signature",
	"Original-Recipient":               "rfc822; bob@example.net",
}

// Without leaves the fields of a name out: 'a sound message without "NAME"'.
func (b *Builder) Without(name string) {
	var kept []entry
	for _, e := range b.fields {
		if !strings.EqualFold(e.name, name) {
			kept = append(kept, e)
		}
	}
	b.fields = kept
}

// WithCount gives the message so many fields of a name, all with a correct body: 'a sound message with 2
// "NAME" fields'.
func (b *Builder) WithCount(name string, n int) error {
	value, ok := soundBodies[name]
	if !ok {
		return fmt.Errorf("%q: no sound body is known for this field: want one of %s", name, strings.Join(soundNames(), ", "))
	}
	if n < 0 || n > maxCopies {
		return fmt.Errorf("%d %s fields: want 0 to %d", n, name, maxCopies)
	}
	b.Without(name)
	for range n {
		b.fields = append(b.fields, entry{name, []byte(" " + value)})
	}
	b.addVersion(name)
	return nil
}

func soundNames() []string {
	var list []string
	for k := otherField + 1; k < fieldCount; k++ {
		list = append(list, names[k])
	}
	return list
}

// WithField replaces the body of a field, or adds the field: 'a sound message whose "NAME" is "VALUE"'. A field whose name begins with "Content-"
// brings "MIME-Version: 1.0" with it, since a sound message has both.
func (b *Builder) WithField(name, value string) error {
	octets, err := Octets(value)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if len(octets) > 0 {
		octets = append([]byte(" "), octets...)
	}
	b.addVersion(name)
	for i := range b.fields {
		if strings.EqualFold(b.fields[i].name, name) {
			b.fields[i].body = octets
			return nil
		}
	}
	b.fields = append(b.fields, entry{name, octets})
	return nil
}

func (b *Builder) addVersion(name string) {
	const version = "MIME-Version"
	if !strings.HasPrefix(strings.ToLower(name), "content-") {
		return
	}
	for _, e := range b.fields {
		if strings.EqualFold(e.name, version) {
			return
		}
	}
	b.fields = append(b.fields, entry{version, []byte(" 1.0")})
}

// WithBody replaces the body with the lines of 'a sound message with the body'; each gets CRLF, save one that ends with a backslash.
func (b *Builder) WithBody(text string) error {
	octets, err := Lines(text)
	b.body = octets
	return err
}

// Whole replaces the message with the lines of 'the message is'; each gets CRLF, save one that ends with a backslash.
func (b *Builder) Whole(text string) error {
	octets, err := Lines(text)
	b.whole, b.given = octets, true
	return err
}

// Octets gives the message.
func (b *Builder) Octets() []byte {
	if b.given {
		return b.whole
	}
	var out bytes.Buffer
	for _, e := range b.fields {
		out.WriteString(e.name)
		out.WriteByte(':')
		out.Write(e.body)
		out.WriteString("\r\n")
	}
	out.WriteString("\r\n")
	out.Write(b.body)
	return out.Bytes()
}

// Octets reads a value in the notation, which binds no names here.
func Octets(value string) ([]byte, error) { return octetsWith(value, nil) }

func octetsWith(value string, vars notation.Vars) ([]byte, error) {
	t, err := notation.ParseTemplate(value)
	if err != nil {
		return nil, err
	}
	return t.Render(vars)
}

// Lines reads lines in the notation, and ends each with CRLF save those that end with a backslash.
func Lines(text string) ([]byte, error) { return LinesWith(text, nil) }

// LinesWith is Lines with names in them: what vars binds stands there octet for octet.
func LinesWith(text string, vars notation.Vars) ([]byte, error) {
	var out []byte
	for i, raw := range strings.Split(text, "\n") {
		bare := trailingBackslashes(raw)%2 == 1
		if bare {
			raw = raw[:len(raw)-1]
		}
		octets, err := octetsWith(raw, vars)
		if err != nil {
			return nil, &notation.Error{Line: i + 1, Problem: err.Error()}
		}
		out = append(out, octets...)
		if !bare {
			out = append(out, '\r', '\n')
		}
	}
	return out, nil
}

func trailingBackslashes(s string) int { return len(s) - len(strings.TrimRight(s, `\`)) }
