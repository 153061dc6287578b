package pop3

import (
	"math"
	"slices"
	"strings"
)

// noArguments says which requirement has a capability stand alone. It is never changed.
var noArguments = map[string]string{
	"TOP": idTopAlone, "USER": idUserAlone, "RESP-CODES": idRespCodesAlone, "PIPELINING": idPipeliningAlone,
	"UIDL": idUidlAlone, "STLS": idStlsAlone, "AUTH-RESP-CODE": idAuthAlone, "LANG": idLangAlone,
}

// arguments judges what stands behind a tag. RFC 2449 §6.1 to §6.9, RFC 6856 §2
func (m *monitor) arguments(c Capability, line []byte) {
	if id, alone := noArguments[c.Tag]; alone {
		m.check(id, len(c.Params) == 0, c.Tag+" without arguments", line)
		return
	}
	switch c.Tag {
	case "IMPLEMENTATION":
		m.check(idImplementation, len(c.Params) > 0, "a word about the implementation", line)
	case "EXPIRE":
		_, ok := days(c.Params)
		m.check(idExpire, ok, "a number of days or NEVER, and USER perhaps", line)
	case "LOGIN-DELAY":
		_, ok := seconds(c.Params)
		m.check(idDelay, ok, "a number of seconds, and USER perhaps", line)
	case "UTF8":
		ok := len(c.Params) == 0 || len(c.Params) == 1 && strings.EqualFold(c.Params[0], "USER")
		m.check(idUTF8Arguments, ok, "UTF8, and USER perhaps", line)
	}
}

// varying holds what was announced before the login against what is announced behind it.
// RFC 2449 §6.5, §6.7
func (m *monitor) varying(r Response) {
	before, now := m.caps.before, m.caps.tags
	if first, ok := days(before["EXPIRE"]); ok {
		if second, ok := days(now["EXPIRE"]); ok {
			m.check(idExpireLeast, first <= second, "before the login no longer time than behind it", r.head())
			m.check(idExpireUser, first == second || forUser(before["EXPIRE"]), "USER behind a value that differs by user", r.head())
		}
	}
	if first, ok := seconds(before["LOGIN-DELAY"]); ok {
		if second, ok := seconds(now["LOGIN-DELAY"]); ok {
			m.check(idDelayMost, first >= second, "before the login no shorter time than behind it", r.head())
			m.check(idDelayUser, first == second || forUser(before["LOGIN-DELAY"]), "USER behind a value that differs by user", r.head())
		}
	}
}

// days reads the arguments of EXPIRE; NEVER is more than any number. RFC 2449 §6.7
func days(params []string) (int64, bool) {
	if len(params) > 0 && strings.EqualFold(params[0], "NEVER") {
		return math.MaxInt64, len(params) == 1 || forUser(params)
	}
	return seconds(params)
}

// seconds reads a number, and the word USER perhaps. RFC 2449 §6.5
func seconds(params []string) (int64, bool) {
	if len(params) == 0 || len(params) > 1 && !forUser(params) {
		return 0, false
	}
	value, n := number([]byte(params[0]))
	return value, n > 0 && n == len(params[0])
}

// forUser tells whether the value may be another one for a user who is known.
func forUser(params []string) bool {
	return len(params) == 2 && slices.ContainsFunc(params[1:], func(p string) bool { return strings.EqualFold(p, "USER") })
}
