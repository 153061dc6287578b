package message

import "fmt"

// smimeTypes are the registered ones and the extension of their file's name; never changed.
// RFC 8551 §3.2.1, §3.2.2
var smimeTypes = map[string]string{
	"enveloped-data": ".p7m", "signed-data": ".p7m", "authenveloped-data": ".p7m", "signed-receipt": ".p7m",
	"enveloped-x400": ".p7m", "signed-x400": ".p7m", "certs-only": ".p7c", "compressed-data": ".p7z",
}

// smimeObjects are the CMS objects that they hold; never changed. RFC 8551 §3.2.2
var smimeObjects = map[string]string{
	"enveloped-data": "EnvelopedData", "signed-data": "SignedData", "certs-only": "SignedData",
	"compressed-data": "CompressedData", "authenveloped-data": "AuthEnvelopedData",
}

// judgeSMIMEType looks at the parameters of application/pkcs7-mime. RFC 8551 §3.2, §3.2.2
func (c *checker) judgeSMIMEType(m *mediaType, b *body) {
	c.check(smimeTypeGiven, m.has("smime-type"), b.field.start(), "an S/MIME body without smime-type: say what it is, as in smime-type=enveloped-data")
	c.check(smimeName, m.has("name"), b.field.start(), "an S/MIME body without a name, which older programs look at: add one such as name=smime.p7m")
	if p := m.parameter("smime-type"); p != nil {
		c.check(smimeType, smimeTypes[lowered(p.value)] != "", b.place(p.at.start), fmt.Sprintf("no registered smime-type is called %s: write one such as enveloped-data", printable(string(p.value))))
	}
}

// judgeSMIMEFile looks at the file name of an S/MIME body. RFC 8551 §3.2.1
func (c *checker) judgeSMIMEFile(t entityType, h *content) {
	want := ".p7s"
	switch {
	case t.is("application", "pkcs7-mime"):
		c.check(smimeFilename, h.filename != "" || h.filenameAt.line > 0, h.typeAt, "an S/MIME body without a file name: add Content-Disposition with a name such as smime.p7m")
		if want = smimeTypes[h.media.word("smime-type")]; want == "" {
			want = ".p7m"
		}
	case !t.is("application", "pkcs7-signature"):
		return
	}
	if h.filename == "" {
		return
	}
	name := lowered([]byte(h.filename))
	dot := len(name)
	for i := range len(name) {
		if name[i] == '.' {
			dot = i
		}
	}
	c.check(smimeExtension, name[dot:] == want, h.filenameAt, fmt.Sprintf("the file name ends in %s: for this type it ends in %s", printable(name[dot:]), want))
	const base = 8
	c.check(smimeShortName, dot <= base, h.filenameAt, "a file name of more than eight characters in front of its extension: write one such as smime"+want)
}
