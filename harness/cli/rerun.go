package cli

import (
	"strings"

	"github.com/spf13/pflag"
)

// givenFlags writes the flags that the user gave as a shell would read them, without passwords: those are
// taken from the environment when they are left out.
func givenFlags(flags *pflag.FlagSet) string {
	var words []string
	flags.Visit(func(f *pflag.Flag) {
		switch f.Name {
		case "password", "shard", "seed", "report-dir":
			return
		}
		if list, ok := f.Value.(pflag.SliceValue); ok {
			for _, v := range list.GetSlice() {
				words = append(words, "--"+f.Name, shellWord(withoutPassword(f.Name, v)))
			}
			return
		}
		if f.Value.Type() == "bool" {
			words = append(words, "--"+f.Name)
			return
		}
		words = append(words, "--"+f.Name, shellWord(f.Value.String()))
	})
	return strings.Join(words, " ")
}

// withoutPassword leaves the address of an --account.
func withoutPassword(flag, value string) string {
	if flag == "account" {
		value, _, _ = strings.Cut(value, ":")
	}
	return value
}

// shellWord quotes a word for a shell when it has to be.
func shellWord(s string) string {
	const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=@+,~%"
	if s != "" && strings.Trim(s, plain) == "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
