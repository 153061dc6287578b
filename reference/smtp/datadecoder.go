package smtp

// DataDecoder reads a message as it comes after DATA: it finds the end and undoes the doubling of dots.
// Lines end with CRLF and with nothing else; a CR or LF by itself neither ends a line nor begins one,
// so that "<LF>.<LF>" and its kin are never the end. RFC 5321 §2.3.8, §4.1.1.4, §4.5.2
type DataDecoder struct {
	Limit    int64  // octets of the message; more of them are counted and not kept
	Body     []byte // what came so far; nil once it is too big
	Size     int64
	BareCRLF bool // a CR or LF came by itself
	EightBit bool // an octet above 127 came

	state dataState
}

// dataState is what the octets before the next one were.
type dataState uint8

const (
	lineStart dataState = iota // CRLF, or nothing
	lineDot                    // CRLF "."
	lineDotCR                  // CRLF "." CR
	inLine
	afterCR
)

// TooBig tells whether the message exceeds the limit.
func (d *DataDecoder) TooBig() bool { return d.Size > d.Limit }

// Decode takes the next octets. It says how many of them it used, and whether the end of the data is
// reached: what follows is the next command.
func (d *DataDecoder) Decode(in []byte) (used int, end bool) {
	for i := 0; i < len(in); i++ {
		if d.state == inLine { // most octets are neither CR nor LF
			i += d.plain(in[i:])
			if i == len(in) {
				break
			}
		}
		if d.next(in[i]) {
			return i + 1, true
		}
	}
	return len(in), false
}

// plain takes the octets up to the next CR or LF.
func (d *DataDecoder) plain(in []byte) (n int) {
	for n < len(in) && in[n] != '\r' && in[n] != '\n' {
		d.EightBit = d.EightBit || in[n] >= 0x80
		n++
	}
	d.keep(in[:n]...)
	return n
}

func (d *DataDecoder) next(c byte) (end bool) {
	switch {
	case d.state == lineStart && c == '.':
		d.state = lineDot // not part of the message
	case d.state == lineDot && c == '\r':
		d.state = lineDotCR
	case d.state == lineDotCR && c == '\n':
		return true
	case d.state == afterCR && c == '\n':
		d.keep('\r', '\n')
		d.state = lineStart
	default:
		d.ordinary(c)
	}
	return false
}

// ordinary takes an octet that completes neither a line nor the data.
func (d *DataDecoder) ordinary(c byte) {
	if d.state == afterCR || d.state == lineDotCR { // that CR was a bare one
		d.keep('\r')
		d.BareCRLF = true
	}
	if c == '\r' {
		d.state = afterCR
		return
	}
	d.BareCRLF = d.BareCRLF || c == '\n'
	d.EightBit = d.EightBit || c >= 0x80
	d.keep(c)
	d.state = inLine
}

// content gives the message as it is judged.
func (d *DataDecoder) content() content { return content{d.Body, d.TooBig(), d.BareCRLF, d.EightBit} }

func (d *DataDecoder) keep(octets ...byte) {
	d.Size += int64(len(octets))
	if d.TooBig() {
		d.Body = nil
		return
	}
	d.Body = append(d.Body, octets...)
}
