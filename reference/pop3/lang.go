package pop3

// language is what the texts are written in. RFC 6856 §3.2
const language = "en"

// lang lists the languages, of which there is one, or chooses one. RFC 6856 §3.2
func (s *session) lang(cmd Command) error {
	if len(cmd.Params) == 0 {
		s.okText("language listing follows", "")
		s.out.WriteString(language + " English\r\n")
		s.out.WriteString(termination)
		return nil
	}
	if !matches(cmd.Params[0], language) {
		return &refusal{text: "language not known"}
	}
	s.ok(language + " " + s.choices.Text("the language is English", "English it is"))
	return nil
}

// matches tells whether a basic language range takes a tag: it is the whole of it, or ends at one of its
// hyphens. The star takes each. RFC 6856 §3.2 with the basic filtering of RFC 4647
func matches(languageRange, tag string) bool {
	r, t := lower(languageRange), lower(tag)
	return r == "*" || r == t || len(r) < len(t) && t[:len(r)] == r && t[len(r)] == '-'
}
