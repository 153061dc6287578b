package fuzz

import (
	"encoding/base64"
	"fmt"
	"strings"
	"time"

	"pgregory.net/rapid"
)

// drawnMessage is a sound message, with what it says.
type drawnMessage struct {
	octets []byte
	traits map[trait]bool
	reading
}

// reading is what a reader sees in a message.
type reading struct {
	Subject   string              `json:"subject"`
	Date      time.Time           `json:"date"`
	Addresses map[string][]person `json:"addresses"`
	Leaves    []leaf              `json:"leaves"`
}

// person is a mailbox: its name decoded, its address without quoting.
type person struct {
	Name   string `json:"name"`
	Local  string `json:"local"`
	Domain string `json:"domain"`
}

// leaf is a part that is no multipart.
type leaf struct {
	Type string `json:"type"`
	File string `json:"file"`
	Text []byte `json:"text"` // transfer encoding undone; a text in UTF-8
}

// soundMessages makes sound messages after the grammar. RFC 5322 §3, RFC 2045 §5.1, RFC 2046 §5.1.1, RFC 2047 §2, RFC 2231 §7
func soundMessages() *rapid.Generator[drawnMessage] {
	return rapid.Custom(func(t *rapid.T) drawnMessage { return drawSound(newDrawer(t)) })
}

// drawer draws one message, and keeps what is in it that not every reader reads.
type drawer struct {
	*rapid.T
	traits map[trait]bool
}

// trait is a thing that a sound message may have and that some reader does not read.
type trait string

// newDrawer decides which traits the message may have. Most messages have few: so every reader is asked often.
func newDrawer(t *rapid.T) *drawer {
	d := &drawer{t, map[trait]bool{}}
	for _, it := range traits() {
		d.traits[it] = rapid.IntRange(0, 5).Draw(t, string(it)) == 5
	}
	return d
}

func drawSound(t *drawer) drawnMessage {
	m := drawnMessage{traits: t.traits}
	date, day := drawDate(t)
	m.Date = day
	m.Addresses = map[string][]person{}
	header := []string{"Date:" + date, "Message-ID: <" + drawWord(t, "id") + "@example.com>"}
	for _, name := range []string{"From", "To", "Cc"} {
		if name == "Cc" && !rapid.Bool().Draw(t.T, "cc") {
			continue
		}
		list, people := drawAddresses(t, name != "From")
		header = append(header, name+":"+list)
		m.Addresses[name] = people
		if name == "From" && len(people) > 1 {
			header = append(header, "Sender: sender@example.com") // RFC 5322 §3.6.2
		}
	}
	subject, text := drawUnstructured(t)
	m.Subject = text
	header = append(header, "Subject: "+subject)
	if rapid.Bool().Draw(t.T, "answer") {
		header = append(header, "In-Reply-To: <a.1@example.net>"+drawEnd(t), "References: <a.0@example.net>\r\n <a.1@example.net>")
	}
	header = rapid.Permutation(header).Draw(t.T, "order")
	body := drawEntity(t, 3)
	header = append(header, "MIME-Version: 1.0"+drawEnd(t))
	m.octets = []byte(strings.Join(header, "\r\n") + "\r\n" + body.octets)
	m.Leaves = body.leaves
	return m
}

func drawWord(t *drawer, label string) string {
	return rapid.StringMatching(`[A-Za-z][A-Za-z0-9]{0,8}`).Draw(t.T, label)
}

// drawSpace draws what may stand between the tokens of a structured field. RFC 5322 §3.2.2
func drawSpace(t *drawer) string {
	if !t.traits[mimeComment] {
		return rapid.SampledFrom([]string{"", " ", "\r\n "}).Draw(t.T, "space")
	}
	return rapid.SampledFrom([]string{"", "", "", " ", " (a comment)", "\r\n ", "\r\n\t(one (in) another\\))", " (a)\r\n (b)\r\n "}).Draw(t.T, "space")
}

// drawEnd draws what may stand behind the last token: no line of white space alone. RFC 5322 §3.2.2
func drawEnd(t *drawer) string {
	if !t.traits[mimeComment] {
		return rapid.SampledFrom([]string{"", " ", "\t"}).Draw(t.T, "end")
	}
	return rapid.SampledFrom([]string{"", " (a comment)", "\r\n\t(one (in) another\\))", " (a)\r\n (b)"}).Draw(t.T, "end")
}

// drawDate draws a date-time. RFC 5322 §3.3
func drawDate(t *drawer) (string, time.Time) {
	zone := rapid.IntRange(-14*60, 14*60).Draw(t.T, "zone")
	seconds := rapid.Int64Range(0, 4e9).Draw(t.T, "seconds")
	day := time.Unix(seconds, 0).In(time.FixedZone("", zone*60))
	form := rapid.SampledFrom([]string{"Mon, 02 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04 -0700", "Mon,\r\n 2 Jan 2006 15:04:05 -0700"}).Draw(t.T, "form")
	if !strings.Contains(form, ":05") {
		day = day.Truncate(time.Minute)
	}
	return " " + day.Format(form) + rapid.SampledFrom([]string{"", " (CET)", "\r\n (summer (time))"}).Draw(t.T, "after"), day
}

// drawAddresses draws an address-list, From without groups. RFC 5322 §3.4
func drawAddresses(t *drawer, groups bool) (string, []person) {
	var list []string
	var people []person
	for range rapid.IntRange(1, 4).Draw(t.T, "addresses") {
		if !groups || rapid.IntRange(0, 4).Draw(t.T, "group") > 0 {
			text, p := drawMailbox(t)
			list, people = append(list, text), append(people, p)
			continue
		}
		var members []string
		for range rapid.IntRange(0, 2).Draw(t.T, "members") {
			text, p := drawMailbox(t)
			members, people = append(members, text), append(people, p)
		}
		list = append(list, " "+drawWord(t, "group")+":"+strings.Join(members, ",")+";")
	}
	return strings.Join(list, ",\r\n"), people
}

// drawMailbox draws a name-addr or an addr-spec. RFC 5322 §3.4
func drawMailbox(t *drawer) (string, person) {
	local, plainLocal := drawLocal(t)
	domain := rapid.SampledFrom([]string{"example.com", "mail.example.net", "a-b.example", "[192.0.2.1]"}).Draw(t.T, "domain")
	p := person{Local: plainLocal, Domain: domain}
	if rapid.IntRange(0, 2).Draw(t.T, "bare") == 0 {
		behind := ""
		if t.traits[addressComment] {
			behind = rapid.SampledFrom([]string{"", " (a comment)", "\r\n (a (nested) one)"}).Draw(t.T, "behind")
		}
		return " " + local + "@" + domain + behind, p
	}
	name, plainName := drawName(t)
	p.Name = plainName
	return " " + name + rapid.SampledFrom([]string{" ", "\r\n ", "\t"}).Draw(t.T, "before") + "<" + local + "@" + domain + ">", p
}

// drawLocal draws a local-part. RFC 5322 §3.4.1
func drawLocal(t *drawer) (text, plain string) {
	switch rapid.IntRange(0, 4).Draw(t.T, "local") {
	case 0:
		return quote(rapid.StringMatching(`[a-z @(),:;<>\\"]{1,8}[a-z]`).Draw(t.T, "quoted local"))
	case 1:
		plain = rapid.StringMatching("[a-z!#$%&'*+/=?^_`{|}~-]{1,8}\\.[a-z]").Draw(t.T, "odd local")
	default:
		plain = drawWord(t, "local")
	}
	return plain, plain
}

// drawName draws a display-name. RFC 5322 §3.4, RFC 2047 §5
func drawName(t *drawer) (text, plain string) {
	switch rapid.IntRange(0, 3).Draw(t.T, "name") {
	case 0:
		return quote(rapid.StringMatching(`[A-Za-z][A-Za-z @(),.:;<>\\"]{0,12}[a-z]`).Draw(t.T, "quoted name"))
	case 1:
		return drawEncoded(t)
	case 2:
		return drawPhrase(t)
	}
	plain = drawWord(t, "first") + " " + drawWord(t, "last")
	return plain, plain
}

// drawPhrase draws atoms, quoted-strings and encoded-words. RFC 5322 §3.2.5, RFC 2047 §5, §6.2
func drawPhrase(t *drawer) (text, plain string) {
	encodedBefore := false
	for i := range rapid.IntRange(2, 4).Draw(t.T, "words") {
		form := rapid.IntRange(0, 2).Draw(t.T, "form")
		if form == 1 && encodedBefore && !t.traits[phraseSpace] {
			form = 0
		}
		word, shown := drawWord(t, "atom"), ""
		switch shown = word; form {
		case 1:
			word, shown = drawEncoded(t)
		case 2:
			word, shown = quote(word + ",")
		}
		if i > 0 {
			text += rapid.SampledFrom([]string{" ", "\r\n "}).Draw(t.T, "between")
			if t.traits[addressComment] {
				text += rapid.SampledFrom([]string{"", "(a comment) "}).Draw(t.T, "comment")
			}
			if form != 1 || !encodedBefore {
				plain += " "
			}
		}
		text, plain, encodedBefore = text+word, plain+shown, form == 1
	}
	return text, plain
}

// quote writes a quoted-string. RFC 5322 §3.2.4
func quote(plain string) (text, same string) {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(plain) + `"`, plain
}

// drawUnstructured draws words, some of them encoded, and white space between them. RFC 2047 §6.2
func drawUnstructured(t *drawer) (text, plain string) {
	encodedBefore := false
	for i := range rapid.IntRange(1, 8).Draw(t.T, "words") {
		encoded := rapid.Bool().Draw(t.T, "encoded")
		word := rapid.StringMatching(`[A-Za-z0-9,.:()"!-]{1,12}`).Draw(t.T, "word")
		shown := word
		if encoded {
			word, shown = drawEncoded(t)
		}
		if i > 0 {
			text += rapid.SampledFrom([]string{" ", "\r\n "}).Draw(t.T, "between")
			if !encoded || !encodedBefore {
				plain += " "
			}
		}
		text, plain, encodedBefore = text+word, plain+shown, encoded
	}
	return text, plain
}

// drawEncoded draws an encoded-word. RFC 2047 §2, §4
func drawEncoded(t *drawer) (text, plain string) {
	latin, other := `[a-zäöüéß]{0,6}[äöüéß]`, `[a-zäö日本]{0,4}[日本ж]`
	if t.traits[phraseSpace] {
		latin, other = `[a-zäöüéß ]{0,6}[äöüéß]`, `[a-zäö日本 ]{0,4}[日本ж]`
	}
	if rapid.Bool().Draw(t.T, "latin") {
		plain = rapid.StringMatching(latin).Draw(t.T, "text")
		return "=?ISO-8859-1?Q?" + encodeQ(latin1(plain)) + "?=", plain
	}
	plain = rapid.StringMatching(other).Draw(t.T, "text")
	if rapid.Bool().Draw(t.T, "B") {
		return "=?utf-8?B?" + base64.StdEncoding.EncodeToString([]byte(plain)) + "?=", plain
	}
	return "=?UTF-8?q?" + encodeQ([]byte(plain)) + "?=", plain
}

// encodeQ writes the Q encoding as a phrase allows it. RFC 2047 §4.2, §5
func encodeQ(octets []byte) string {
	var b strings.Builder
	for _, o := range octets {
		switch {
		case o == ' ':
			b.WriteByte('_')
		case o >= 'a' && o <= 'z':
			b.WriteByte(o)
		default:
			fmt.Fprintf(&b, "=%02X", o)
		}
	}
	return b.String()
}

// latin1 gives the octets of a text in ISO-8859-1.
func latin1(text string) (octets []byte) {
	for _, r := range text {
		octets = append(octets, byte(r))
	}
	return octets
}
