package pop3

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLang(t *testing.T) {
	c := start(t, nil).dial(t)
	both := []string{"C: LANG", "S: +OK*", "S: en English", "S: .", "C: LANG en", "S: +OK en *", "C: lang EN", "S: +OK en *",
		"C: LANG *", "S: +OK en *", "C: LANG mul", "S: -ERR*", "C: LANG e", "S: -ERR*", "C: LANG en-GB", "S: -ERR*", "C: LANG en de", "S: -ERR*"}
	c.play(both...)
	c.login()
	c.play(both...)
}

func TestMatches(t *testing.T) {
	for languageRange, want := range map[string]bool{"*": true, "de": true, "DE-ch": true, "d": false, "de-": false, "de-CH-1996": false, "": false, "**": false} {
		assert.Equal(t, want, matches(languageRange, "de-CH"), languageRange)
	}
}
