package smtp

import "bytes"

// maxByDigits is how many digits a by-time, or the least of them, has at most. RFC 2852 §2, §4
const maxByDigits = 9

// isDeliverByParam reads deliverby-param, or none: a list whose first element is a number, or empty.
// RFC 2852 §2
func isDeliverByParam(params []string) bool {
	if len(params) == 0 {
		return true
	}
	for i, element := range bytes.Split([]byte(params[0]), []byte(",")) {
		n := span(element, digit)
		if i == 0 && (n < len(element) || n > maxByDigits) || i > 0 && len(element) == 0 {
			return false
		}
	}
	return len(params) == 1
}

// tooSoon judges that a time below the server's own least one is refused for good, where mail that is late
// shall be returned. Of a temporary refusal nothing is said. RFC 2852 §3
func (m *monitor) tooSoon(r Reply, a asked) {
	params := m.offers["DELIVERBY"]
	value, ok := a.command.value("BY")
	if a.command.verb != "MAIL" || !ok || len(params) != 1 || !isDeliverByParam(params) {
		return
	}
	least, _, _ := bytes.Cut([]byte(params[0]), []byte(","))
	time, mode, _ := bytes.Cut(bytes.TrimPrefix(value, []byte("+")), []byte(";"))
	returns := equalFold(mode, "R") || equalFold(mode, "RT")
	if n := span(time, digit); !returns || n == 0 || n < len(time) || n > maxByDigits || number(time) >= number(least) {
		return
	}
	m.check(idDeliverByMinimum, !r.Code.Positive(), "a refusal: the least time that EHLO named is "+quoted(params[0]), first(r))
}
