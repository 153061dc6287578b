package smtp

// ChunkDecoder puts a message together from the chunks of BDAT. Nothing in them means anything to SMTP:
// no dots are doubled, and a CR or LF may stand anywhere. RFC 3030 §2
type ChunkDecoder struct {
	Limit    int64  // octets of the message; more of them are counted and not kept
	Body     []byte // what came so far; nil once it is too big
	Size     int64
	BareCRLF bool // a CR or LF came by itself, the last octet perhaps apart
	EightBit bool // an octet above 127 came

	afterCR bool
}

// TooBig tells whether the message exceeds the limit.
func (d *ChunkDecoder) TooBig() bool { return d.Size > d.Limit }

// Add takes the next octets.
func (d *ChunkDecoder) Add(octets []byte) {
	d.Size += int64(len(octets))
	if d.TooBig() {
		d.Body = nil
		return
	}
	for _, c := range octets {
		d.BareCRLF = d.BareCRLF || d.afterCR != (c == '\n')
		d.afterCR = c == '\r'
		d.EightBit = d.EightBit || c >= 0x80
	}
	d.Body = append(d.Body, octets...)
}

// content gives the message as it is judged.
func (d *ChunkDecoder) content() content {
	return content{d.Body, d.TooBig(), d.BareCRLF || d.afterCR, d.EightBit}
}
