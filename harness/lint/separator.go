package lint

import "bytes"

// maxSeparator is the longest separator line that is taken for one, its end included.
const maxSeparator = 512

// separatorStart begins every separator line. RFC 4155 §A
const separatorStart = "From "

// isSeparator tells whether a line, without its end, is a separator line: "From ", a sender, and a time as
// the C function ctime writes it. The sender is not looked at, and neither is what follows the minutes,
// where programs differ. RFC 4155 §A
func isSeparator(line []byte) bool {
	if !bytes.HasPrefix(line, []byte(separatorStart)) {
		return false
	}
	for i := len(separatorStart); i < len(line); i++ {
		if line[i-1] == ' ' && ctime(line[i:]) {
			return true
		}
	}
	return false
}

// ctime reads "Sun Nov  6 08:49" or "Sun Nov 6 08:49" at the start of text.
func ctime(text []byte) bool {
	text, ok := oneOf(text, "SunMonTueWedThuFriSat")
	if !ok {
		return false
	}
	if text, ok = oneOf(text, "JanFebMarAprMayJunJulAugSepOctNovDec"); !ok {
		return false
	}
	for len(text) > 0 && text[0] == ' ' { // a day of one digit has a space in front
		text = text[1:]
	}
	text, day := digits(text)
	if day < 1 || day > 2 || len(text) == 0 || text[0] != ' ' {
		return false
	}
	text, hours := digits(text[1:])
	if hours != 2 || len(text) == 0 || text[0] != ':' {
		return false
	}
	_, minutes := digits(text[1:])
	return minutes == 2
}

// oneOf reads one of the three-letter words that are joined in words, and the space behind it.
func oneOf(text []byte, words string) ([]byte, bool) {
	const letters = 3
	for i := 0; i < len(words); i += letters {
		if len(text) > letters && string(text[:letters]) == words[i:i+letters] && text[letters] == ' ' {
			return text[letters+1:], true
		}
	}
	return text, false
}

// digits reads a run of digits and counts them.
func digits(text []byte) (rest []byte, n int) {
	for n < len(text) && text[n] >= '0' && text[n] <= '9' {
		n++
	}
	return text[n:], n
}
