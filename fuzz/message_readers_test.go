package fuzz

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"

	gomessage "github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // go-message reads other charsets than UTF-8 only with this
	gomail "github.com/emersion/go-message/mail"
	"github.com/jhillyerd/enmime/v2"

	"mailspec/reference/message"
)

// addressFields are those that are held against each other.
func addressFields() []string { return []string{"From", "To", "Cc"} }

// readReference reads with reference/message.
func readReference(octets []byte) (r reading, err error) {
	e := message.Parse(octets)
	env := e.Envelope()
	r.Subject = message.DecodeWords(env.Subject.Value)
	r.Date, _ = mail.ParseDate(env.Date.Value) // the reference reads the day alone
	r.Addresses = map[string][]person{}
	for name, list := range map[string][]message.Address{"From": env.From, "To": env.To, "Cc": env.Cc} {
		for _, a := range list {
			if a.Kind == message.Mailbox {
				r.Addresses[name] = append(r.Addresses[name], person{message.DecodeWords(a.Name), a.Local, a.Domain})
			}
		}
	}
	r.Leaves = referenceLeaves(e, nil)
	return r, nil
}

func referenceLeaves(e *message.Entity, list []leaf) []leaf {
	if parts := e.Parts(); parts != nil {
		for _, part := range parts {
			list = referenceLeaves(part, list)
		}
		return list
	}
	kind, subtype, _ := e.MediaType()
	l := leaf{Type: strings.ToLower(kind + "/" + subtype)}
	l.Text, _ = e.Decoded()
	if strings.EqualFold(kind, "text") {
		e.Texts(func(text string) bool { l.Text = []byte(text); return true })
	}
	_, params, _ := e.Disposition()
	for _, p := range message.DecodeParameters(params) {
		if strings.EqualFold(strings.TrimSuffix(p.Name, "*"), "filename") {
			l.File = p.Value
		}
	}
	return append(list, l)
}

// person splits an address as net/mail shows it.
func newPerson(a *mail.Address) person {
	at := strings.LastIndexByte(a.Address, '@')
	if at < 0 {
		return person{Name: a.Name, Local: a.Address}
	}
	return person{a.Name, a.Address[:at], a.Address[at+1:]}
}

// readStandard reads with net/mail and mime/multipart.
func readStandard(octets []byte) (r reading, err error) {
	m, err := mail.ReadMessage(bytes.NewReader(octets))
	if err != nil {
		return r, err
	}
	words := mime.WordDecoder{}
	r.Subject, _ = words.DecodeHeader(m.Header.Get("Subject"))
	r.Date, _ = m.Header.Date()
	r.Addresses = map[string][]person{}
	for _, name := range addressFields() {
		list, err := m.Header.AddressList(name)
		if err != nil && !errors.Is(err, mail.ErrHeaderNotPresent) {
			return r, err
		}
		for _, a := range list {
			r.Addresses[name] = append(r.Addresses[name], newPerson(a))
		}
	}
	r.Leaves, err = standardLeaves(m.Header, m.Body, nil)
	return r, err
}

// getter is a header section of the standard library.
type getter interface{ Get(name string) string }

func standardLeaves(h getter, body io.Reader, list []leaf) ([]leaf, error) {
	kind, params, err := mime.ParseMediaType(withoutComments(h.Get("Content-Type")))
	if err != nil && h.Get("Content-Type") != "" {
		return list, err
	}
	if kind == "" {
		kind = "text/plain" // RFC 2045 §5.2
	}
	if !strings.HasPrefix(kind, "multipart/") {
		l := leaf{Type: kind}
		l.Text, err = io.ReadAll(standardDecoder(withoutComments(h.Get("Content-Transfer-Encoding")), body))
		if params["charset"] == "iso-8859-1" {
			l.Text = []byte(fromLatin1(l.Text))
		}
		_, disposition, _ := mime.ParseMediaType(withoutComments(h.Get("Content-Disposition")))
		l.File = disposition["filename"]
		return append(list, l), err
	}
	parts := multipart.NewReader(body, params["boundary"])
	for {
		part, err := parts.NextRawPart()
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			return list, err
		}
		if list, err = standardLeaves(part.Header, part, list); err != nil {
			return list, err
		}
	}
}

func standardDecoder(encoding string, body io.Reader) io.Reader {
	switch strings.ToLower(encoding) {
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		return quotedprintable.NewReader(body)
	}
	return body
}

func fromLatin1(octets []byte) string {
	runes := make([]rune, 0, len(octets))
	for _, o := range octets {
		runes = append(runes, rune(o))
	}
	return string(runes)
}

// readGoMessage reads with go-message.
func readGoMessage(octets []byte) (r reading, err error) {
	e, err := gomessage.Read(bytes.NewReader(octets))
	if err != nil {
		return r, err
	}
	h := gomail.Header{Header: e.Header}
	r.Subject, _ = h.Subject()
	r.Date, _ = h.Date()
	r.Addresses = map[string][]person{}
	for _, name := range addressFields() {
		list, err := h.AddressList(name)
		if err != nil {
			return r, err
		}
		for _, a := range list {
			r.Addresses[name] = append(r.Addresses[name], newPerson((*mail.Address)(a)))
		}
	}
	r.Leaves, err = goMessageLeaves(e, nil)
	return r, err
}

func goMessageLeaves(e *gomessage.Entity, list []leaf) ([]leaf, error) {
	parts := e.MultipartReader()
	if parts == nil {
		kind, _, err := e.Header.ContentType()
		if err != nil {
			return list, err
		}
		l := leaf{Type: kind}
		l.File, _ = (&gomail.AttachmentHeader{Header: e.Header}).Filename()
		l.Text, err = io.ReadAll(e.Body)
		return append(list, l), err
	}
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			return list, err
		}
		if list, err = goMessageLeaves(part, list); err != nil {
			return list, err
		}
	}
}

// readEnmime reads with enmime.
func readEnmime(octets []byte) (r reading, err error) {
	parser := enmime.NewParser(enmime.DisableCharacterDetection(true))
	env, err := parser.ReadEnvelope(bytes.NewReader(octets))
	if err != nil {
		return r, err
	}
	r.Subject = env.GetHeader("Subject")
	r.Date, _ = env.Date()
	r.Addresses = map[string][]person{}
	for _, name := range addressFields() {
		list, err := env.AddressList(name)
		if err != nil && !errors.Is(err, mail.ErrHeaderNotPresent) {
			return r, err
		}
		for _, a := range list {
			r.Addresses[name] = append(r.Addresses[name], newPerson(a))
		}
	}
	// It names no type where the field is absent. RFC 2045 §5.2
	env.Root.DepthMatchAll(func(p *enmime.Part) bool {
		if p.FirstChild == nil && !strings.HasPrefix(p.ContentType, "multipart/") {
			r.Leaves = append(r.Leaves, leaf{cmp.Or(p.ContentType, "text/plain"), p.FileName, p.Content})
		}
		return false
	})
	return r, nil
}

// withoutComments takes the comments out of a field, which mime.ParseMediaType does not read. RFC 2045 §5.1
func withoutComments(body string) string {
	var b strings.Builder
	quoted, depth := false, 0
	for i := 0; i < len(body); i++ {
		c := body[i]
		if c == '\\' && (quoted || depth > 0) && i+1 < len(body) {
			if depth == 0 {
				b.WriteString(body[i : i+2])
			}
			i++
			continue
		}
		switch {
		case c == '"' && depth == 0:
			quoted = !quoted
		case c == '(' && !quoted:
			depth++
			continue
		case c == ')' && !quoted && depth > 0:
			depth--
			continue
		}
		if depth == 0 {
			b.WriteByte(c)
		}
	}
	return strings.TrimSpace(b.String())
}
