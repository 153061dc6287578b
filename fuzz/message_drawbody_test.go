package fuzz

import (
	"encoding/base64"
	"fmt"
	"strings"

	"pgregory.net/rapid"
)

// drawnEntity is the MIME fields and the body of an entity: from its first Content field on.
type drawnEntity struct {
	octets string
	leaves []leaf
	eight  bool // it needs 8bit around it. RFC 2045 §6.4
}

// drawEntity draws an entity of at most so many levels.
func drawEntity(t *drawer, depth int) drawnEntity {
	switch kind := rapid.IntRange(0, 6).Draw(t.T, "entity"); {
	case kind < 2 && depth > 0:
		return drawMultipart(t, depth)
	case kind == 2:
		return drawCarried(t, "Content-Type: message/rfc822\r\n")
	case kind == 3:
		return drawData(t)
	case kind == 4 && !t.traits[digest]:
		text := drawLines(t, "[!-~][ -~]{0,50}[!-~]")
		return drawnEntity{"\r\n" + text, []leaf{{Type: "text/plain", Text: []byte(text)}}, false}
	}
	return drawText(t)
}

// drawMultipart draws a multipart. RFC 2046 §5.1.1
func drawMultipart(t *drawer, depth int) (e drawnEntity) {
	boundary := rapid.SampledFrom([]string{"b%d", "a b:%d", "=_%d", "'()+_,-./:=?%d", "----=_Part%d"}).Draw(t.T, "boundary")
	boundary = fmt.Sprintf(boundary+".", depth) // the level, and a dot: none begins another
	var body strings.Builder
	body.WriteString(rapid.SampledFrom([]string{"", "a preamble\r\n", "\r\n"}).Draw(t.T, "preamble"))
	kind := rapid.SampledFrom([]string{"mixed", "Alternative", "parallel"}).Draw(t.T, "kind")
	draw := func() drawnEntity { return drawEntity(t, depth-1) }
	if t.traits[digest] {
		kind, draw = "digest", func() drawnEntity { return drawCarried(t, "") }
	}
	for range rapid.IntRange(1, 3).Draw(t.T, "parts") {
		part := draw()
		e.leaves = append(e.leaves, part.leaves...)
		e.eight = e.eight || part.eight
		body.WriteString("--" + boundary + rapid.SampledFrom([]string{"", "", " ", "\t "}).Draw(t.T, "padding") + "\r\n" + part.octets + "\r\n")
	}
	body.WriteString("--" + boundary + "--\r\n" + rapid.SampledFrom([]string{"", "an epilogue\r\n"}).Draw(t.T, "epilogue"))
	e.octets = "Content-Type: multipart/" + kind + ";" + drawSpace(t) + "boundary=\"" + boundary + "\"" + drawEnd(t) + "\r\n"
	if e.eight {
		e.octets += "Content-Transfer-Encoding: 8bit\r\n"
	}
	e.octets += "\r\n" + body.String()
	return e
}

// drawCarried draws a message/rfc822 with the MIME fields that its place asks for. RFC 2046 §5.1.5, §5.2.1
func drawCarried(t *drawer, fields string) drawnEntity {
	date, _ := drawDate(t)
	subject, _ := drawUnstructured(t)
	inner := "Date:" + date + "\r\nFrom: inner@example.com\r\nSubject: " + subject + "\r\n\r\n" + drawLines(t, "[ -~]{0,40}")
	return drawnEntity{fields + "\r\n" + inner, []leaf{{Type: "message/rfc822", Text: []byte(inner)}}, false}
}

// drawLines draws lines of text.
func drawLines(t *drawer, form string) string {
	lines := rapid.SliceOfN(rapid.StringMatching(form), 0, 5).Draw(t.T, "lines")
	var b strings.Builder
	for _, line := range lines {
		b.WriteString(line + "\r\n")
	}
	return b.String()
}

// drawText draws a text in a charset and an encoding. RFC 2046 §4.1.2, RFC 2045 §6
func drawText(t *drawer) drawnEntity {
	charset := rapid.SampledFrom([]string{"us-ascii", "utf-8", "iso-8859-1"}).Draw(t.T, "charset")
	form := map[string]string{"us-ascii": "[!-~][ -~]{0,50}[!-~]", "utf-8": "[a-zé日ж =.-]{0,20}ж", "iso-8859-1": "[a-zäöü =.-]{0,20}é"}[charset]
	text := drawLines(t, form)
	encoding := rapid.SampledFrom([]string{"7bit", "8bit", "quoted-printable", "base64", "Base64", "QUOTED-PRINTABLE"}).Draw(t.T, "encoding")
	octets := []byte(text)
	if charset == "iso-8859-1" {
		octets = latin1(text)
	}
	high := charset != "us-ascii" && text != ""
	if high && encoding == "7bit" {
		encoding = "8bit"
	}
	kind := rapid.SampledFrom([]string{"text/plain", "TEXT/HTML", "text/x-odd"}).Draw(t.T, "kind")
	behind := ""
	if t.traits[encodingSpace] {
		behind = drawEnd(t)
	}
	fields := "Content-Type: " + kind + drawSpace(t) + ";" + drawSpace(t) + "charset=" + charset + "\r\n" +
		"Content-Transfer-Encoding: " + encoding + behind + "\r\n"
	return drawnEntity{fields + "\r\n" + encode(encoding, octets, true), []leaf{{Type: strings.ToLower(kind), Text: []byte(text)}}, encoding == "8bit"}
}

// drawData draws an attachment. RFC 2183 §2
func drawData(t *drawer) drawnEntity {
	kind := rapid.SampledFrom([]string{"application/octet-stream", "image/png"}).Draw(t.T, "kind")
	encoding := rapid.SampledFrom([]string{"base64", "quoted-printable"}).Draw(t.T, "encoding")
	octets := rapid.SliceOfN(rapid.Byte(), 0, 200).Draw(t.T, "data")
	file, name := drawFile(t)
	fields := "Content-Type: " + kind + "\r\nContent-Disposition: attachment;" + file + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n"
	return drawnEntity{fields + "\r\n" + encode(encoding, octets, false), []leaf{{Type: kind, File: name, Text: octets}}, false}
}

// drawFile draws a filename in each form that a parameter may have. RFC 2045 §5.1, RFC 2231 §3, §4
func drawFile(t *drawer) (parameter, name string) {
	switch rapid.IntRange(0, 5).Draw(t.T, "file") {
	case 0:
		name = drawWord(t, "token") + ".txt"
		return drawSpace(t) + "filename=" + name, name
	case 1:
		text, name := quote(rapid.StringMatching(`[a-z][a-z ();=\\"]{0,8}[a-z]`).Draw(t.T, "quoted"))
		return " filename=" + text, name
	case 2:
		name = rapid.StringMatching(`[a-z][a-z é日]{0,6}ж`).Draw(t.T, "extended")
		return "\r\n filename*=utf-8''" + percent(name), name
	case 3:
		first, second := drawWord(t, "first"), drawWord(t, "second")
		return "\r\n filename*0=" + first + ";\r\n filename*1=\"" + second + " x\"", first + second + " x"
	}
	if t.traits[latinParameter] {
		name = rapid.StringMatching(`[a-z][a-z é]{0,6}ü`).Draw(t.T, "latin")
		return "\r\n filename*=iso-8859-1'de'" + percent(string(latin1(name))), name
	}
	first, second := rapid.StringMatching(`[é日]{1,4}`).Draw(t.T, "first"), drawWord(t, "second")
	return "\r\n filename*0*=UTF-8'en'" + percent(first) + ";\r\n filename*1=" + second + ";\r\n filename*2*=" + percent(first), first + second + first
}

// percent writes an extended value. RFC 2231 §4
func percent(text string) string {
	var b strings.Builder
	for _, o := range []byte(text) {
		if o >= 'a' && o <= 'z' {
			b.WriteByte(o)
		} else {
			fmt.Fprintf(&b, "%%%02X", o)
		}
	}
	return b.String()
}

// encode undoes what a reader does. RFC 2045 §6.7, §6.8
func encode(encoding string, octets []byte, text bool) string {
	switch strings.ToLower(encoding) {
	case "base64":
		var b strings.Builder
		all := base64.StdEncoding.EncodeToString(octets)
		for len(all) > 76 {
			b.WriteString(all[:76] + "\r\n")
			all = all[76:]
		}
		return b.String() + all
	case "quoted-printable":
		return encodeQuotedPrintable(octets, text)
	}
	return string(octets)
}

// encodeQuotedPrintable keeps the line breaks of a text, and breaks lines softly. RFC 2045 §6.7
func encodeQuotedPrintable(octets []byte, text bool) string {
	var b strings.Builder
	column := 0
	for i := 0; i < len(octets); i++ {
		if text && octets[i] == '\r' {
			b.WriteString("\r\n")
			i, column = i+1, 0
			continue
		}
		if column > 70 {
			b.WriteString("=\r\n")
			column = 0
		}
		space := octets[i] == ' ' && text && i+1 < len(octets) && octets[i+1] != '\r'
		if o := octets[i]; space || o > ' ' && o <= '~' && o != '=' {
			b.WriteByte(o)
			column++
		} else {
			fmt.Fprintf(&b, "=%02X", o)
			column += 3
		}
	}
	return b.String()
}
