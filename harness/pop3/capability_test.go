package pop3

// announced gives a script in which CAPA lists one line in each state.
func announced(before, behind string) []step {
	return []step{s(greeting), c("CAPA\r\n"), s("+OK\r\n" + before + "\r\n.\r\n"), c("APOP a b\r\nCAPA\r\n"), s("+OK\r\n+OK\r\n" + behind + "\r\n.\r\n"), s("")}
}

// capabilityRows are more of them.
var capabilityRows = []row{
	{id: idDropEnd, bad: asked("STAT", "+OK 1 2 more\r\n"), good: asked("STAT", "+OK 1 2\r\n")},
	{id: idTopAlone, bad: asked("CAPA", "+OK\r\ntop 1\r\n.\r\n"), good: asked("CAPA", "+OK\r\nTOP\r\n.\r\n")},
	{id: idUserAlone, bad: asked("CAPA", "+OK\r\nUSER PASS\r\n.\r\n"), good: asked("CAPA", "+OK\r\nUSER\r\n.\r\n")},
	{id: idRespCodesAlone, bad: asked("CAPA", "+OK\r\nRESP-CODES AUTH\r\n.\r\n"), good: asked("CAPA", "+OK\r\nRESP-CODES\r\n.\r\n")},
	{id: idPipeliningAlone, bad: asked("CAPA", "+OK\r\nPIPELINING 5\r\n.\r\n"), good: asked("CAPA", "+OK\r\nPIPELINING\r\n.\r\n")},
	{id: idUidlAlone, bad: asked("CAPA", "+OK\r\nUIDL x\r\n.\r\n"), good: asked("CAPA", "+OK\r\nUIDL\r\n.\r\n")},
	{id: idStlsAlone, bad: before("CAPA", "+OK\r\nSTLS x\r\n.\r\n"), good: before("CAPA", "+OK\r\nSTLS\r\n.\r\n")},
	{id: idAuthAlone, bad: asked("CAPA", "+OK\r\nAUTH-RESP-CODE x\r\n.\r\n"), good: asked("CAPA", "+OK\r\nAUTH-RESP-CODE\r\n.\r\n")},
	{id: idLangAlone, bad: asked("CAPA", "+OK\r\nLANG en\r\n.\r\n"), good: asked("CAPA", "+OK\r\nLANG\r\n.\r\n")},
	{id: idImplementation, bad: asked("CAPA", "+OK\r\nIMPLEMENTATION\r\n.\r\n"), good: asked("CAPA", "+OK\r\nIMPLEMENTATION a b\r\n.\r\n")},
	{id: idUTF8Arguments, bad: asked("CAPA", "+OK\r\nUTF8 PASS\r\n.\r\n"), good: asked("CAPA", "+OK\r\nUTF8 USER\r\n.\r\n")},
	{id: idExpire, bad: asked("CAPA", "+OK\r\nEXPIRE\r\n.\r\n"), good: asked("CAPA", "+OK\r\nEXPIRE never\r\n.\r\n")},
	{id: idExpire, bad: asked("CAPA", "+OK\r\nEXPIRE 5 days\r\n.\r\n"), good: asked("CAPA", "+OK\r\nEXPIRE 5 USER\r\n.\r\n")},
	{id: idExpireLeast, bad: announced("EXPIRE NEVER USER", "EXPIRE 30"), good: announced("EXPIRE 5 USER", "EXPIRE NEVER")},
	{id: idExpireUser, bad: announced("EXPIRE 5", "EXPIRE 30"), good: announced("EXPIRE 5", "EXPIRE 5")},
	{id: idDelay, bad: asked("CAPA", "+OK\r\nLOGIN-DELAY NEVER\r\n.\r\n"), good: asked("CAPA", "+OK\r\nLOGIN-DELAY 900 USER\r\n.\r\n")},
	{id: idDelayMost, bad: announced("LOGIN-DELAY 5 USER", "LOGIN-DELAY 30"), good: announced("LOGIN-DELAY 30 USER", "LOGIN-DELAY 5")},
	{id: idDelayUser, bad: announced("LOGIN-DELAY 30", "LOGIN-DELAY 5"), good: announced("LOGIN-DELAY 5", "LOGIN-DELAY 5")},
	{id: idHeaderASCII, bad: capable("UTF8", c("RETR 1\r\n"), s("+OK\r\na: \xc3\xa9\r\n\r\nb\r\n.\r\n")),
		good: capable("UTF8", c("RETR 1\r\n"), s("+OK\r\na: b\r\n\r\n\xc3\xa9\r\n.\r\n"))},
	{id: idHeaderASCII, bad: capable("UTF8", c("TOP 1 0\r\n"), s("+OK\r\na: \xc3\xa9\r\n\r\n.\r\n")),
		good: []step{s(greeting), c("UTF8\r\n"), s("+OK\r\n"), c("CAPA\r\n"), s("+OK\r\nUTF8\r\n.\r\n"), c("APOP a b\r\n"), s("+OK\r\n"),
			c("TOP 1 0\r\n"), s("+OK\r\na: \xc3\xa9\r\n\r\n.\r\n")}},
	{id: idLanguage, bad: asked("LANG sv", "+OK sv\r\n"), good: asked("LANG sv", "+OK sv-SE \xc3\xa9\r\n")},
	{id: idLanguages, bad: asked("LANG", "+OK\r\nen_GB English\r\n.\r\n"), good: asked("LANG", "+OK\r\nen-GB\r\nes Espa\xc3\xb1ol\r\n.\r\n")},
	{id: idUTF8Code, bad: capable("RESP-CODES", c("DELE 0\r\n"), s("-ERR [UTF8] no\r\n")), good: capable("RESP-CODES", c("RETR 1\r\n"), s("-ERR [UTF8] no\r\n"))},
}
