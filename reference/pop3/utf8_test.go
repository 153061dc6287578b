package pop3

import "testing"

func international() []string {
	return []string{"Subject: gr\xc3\xbcn\r\n\r\ntext\r\n", "Subject: body\r\n\r\ngr\xc3\xbcn\r\n"}
}

func TestUtf8Mode(t *testing.T) {
	f := start(t, nil, international()...)
	c := f.dial(t)
	c.play("C: UTF8 now", "S: -ERR*", "C: utf8", "S: +OK*", "C: UTF8", "S: +OK*")
	c.login()
	c.play("C: RETR 1", "S: +OK*", "S: Subject: gr\xc3\xbcn", "S: ", "S: text", "S: .",
		"C: TOP 1 0", "S: +OK*", "S: Subject: gr\xc3\xbcn", "S: ", "S: .", "C: UTF8", "S: -ERR*")
}

func TestWithoutUtf8Mode(t *testing.T) {
	f := start(t, nil, international()...)
	c := f.dial(t)
	c.login()
	c.play("C: LIST 1", "S: +OK 1 24", "C: RETR 1", "S: -ERR [UTF8]*", "C: TOP 1 0", "S: -ERR [UTF8]*",
		"C: RETR 2", "S: +OK*", "S: Subject: body", "S: ", "S: gr\xc3\xbcn", "S: .")
}

func TestStlsComesBeforeUtf8(t *testing.T) {
	c := start(t, nil).dial(t)
	c.play("C: UTF8", "S: +OK*", "C: STLS", "S: -ERR*", "C: QUIT", "S: +OK*")
}

func TestUtf8EndsThePairOfUserAndPass(t *testing.T) {
	c := start(t, nil).dial(t)
	c.play("C: USER "+alice, "S: +OK*", "C: UTF8", "S: +OK*", "C: PASS "+password, "S: -ERR*")
}
