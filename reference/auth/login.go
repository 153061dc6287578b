package auth

import "unicode/utf8"

// The prompts of LOGIN. Its clients take them as they are, whatever they say; these two all of them know.
const (
	promptUser     = "Username:"
	promptPassword = "Password:"
)

// loginExchange is LOGIN: the server asks for a user name, then for a password.
type loginExchange struct {
	accounts *Accounts
	asked    int
	user     string
}

// Next implements [Exchange].
func (e *loginExchange) Next(response []byte) (challenge []byte, account string, done bool, err error) {
	e.asked++
	switch {
	case e.asked == 1 && response != nil:
		return nil, "", false, ErrServerFirst
	case e.asked == 1:
		return []byte(promptUser), "", false, nil
	case len(response) == 0 || !utf8.Valid(response):
		return nil, "", false, ErrMalformed
	case e.asked == 2:
		e.user = string(response)
		return []byte(promptPassword), "", false, nil
	}
	account, err = e.accounts.Login(e.user, string(response))
	return nil, account, err == nil, err
}
