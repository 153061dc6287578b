package imap

import "mailspec/reference/store"

// matchMailbox matches the name in its wire form; INBOX matches in any case. RFC 3501 §5.1, §6.3.8
func matchMailbox(pattern, name string, wire func(string) string) bool {
	if name == store.Inbox {
		pattern = upper(pattern)
	}
	return matchPattern(pattern, wire(name))
}

// matchPattern matches "*" with anything and "%" with anything but the delimiter. It keeps the set of
// places in the pattern that the name can have come to, so its time is bounded. RFC 3501 §6.3.8
func matchPattern(pattern, name string) bool {
	at := make([]bool, len(pattern)+1)
	at[0] = true
	skipWildcards(at, pattern)
	for i := 0; i < len(name); i++ {
		next := make([]bool, len(pattern)+1)
		for p := range len(pattern) {
			switch c := pattern[p]; {
			case !at[p]:
			case c == '*', c == '%' && name[i] != store.Delimiter:
				next[p] = true
			case c == name[i] && c != '%':
				next[p+1] = true
			}
		}
		skipWildcards(next, pattern)
		at = next
	}
	return at[len(pattern)]
}

// skipWildcards lets each wildcard match nothing.
func skipWildcards(at []bool, pattern string) {
	for p := range len(pattern) {
		if at[p] && isListWildcard(pattern[p]) {
			at[p+1] = true
		}
	}
}
