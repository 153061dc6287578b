package reference

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"mailspec/reference/auth"
)

// ParseAccount reads ADDRESS:PASSWORD. A password may hold anything, an address no colon behind its "@".
// The error never repeats what it was given, since a password may be in it.
func ParseAccount(s string) (auth.Account, error) {
	local, rest, found := strings.Cut(s, "@")
	domain, password, colon := strings.Cut(rest, ":")
	if !found || !colon || local == "" || domain == "" || password == "" {
		return auth.Account{}, errors.New("want ADDRESS:PASSWORD")
	}
	return auth.Account{Address: local + "@" + domain, Password: password}, nil
}

// ReadAccounts reads a file of accounts, one ADDRESS:PASSWORD a line. Empty lines and lines that begin
// with "#" are passed over. An error names file and line.
func ReadAccounts(path string) ([]auth.Account, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return parseAccounts(path, file)
}

func parseAccounts(path string, in io.Reader) (list []auth.Account, err error) {
	first := map[string]int{}
	lines := bufio.NewScanner(in)
	for number := 1; lines.Scan(); number++ {
		line := lines.Text() // without LF, and without CR before it
		if line == "" || line[0] == '#' {
			continue
		}
		account, err := ParseAccount(line)
		if err == nil {
			_, err = auth.NewAccounts(account)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, number, err)
		}
		key := foldDomain(account.Address)
		if first[key] != 0 {
			return nil, fmt.Errorf("%s:%d: %s is in line %d already", path, number, account.Address, first[key])
		}
		first[key] = number
		list = append(list, account)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return list, nil
}

// foldDomain makes addresses comparable: only the domain's case means nothing. RFC 5321 §2.4
func foldDomain(address string) string {
	local, domain, _ := strings.Cut(address, "@")
	return local + "@" + strings.ToLower(domain)
}
