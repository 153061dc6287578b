package imap

import (
	"math"
	"strconv"
)

// digits takes one or more digits whose value is at most max.
func (d *decoder) digits(max uint64, rule string) uint64 {
	start := d.off
	var n uint64
	for _, b := range d.run(digit, rule) {
		v := uint64(b - '0')
		if n > (max-v)/10 {
			d.off = start
			d.fail(rule)
			return 0
		}
		n = n*10 + v
	}
	return n
}

// number is an unsigned 32-bit number. RFC 9051 §9
func (d *decoder) number() uint32 { return uint32(d.digits(math.MaxUint32, "number")) }

// number64 is an unsigned 63-bit number. RFC 9051 §9
func (d *decoder) number64() uint64 { return d.digits(math.MaxInt64, "number64") }

// nzNumber is a number that does not begin with 0. RFC 9051 §9
func (d *decoder) nzNumber() uint32 {
	if d.at('0') {
		d.fail("nz-number")
		return 0
	}
	return uint32(d.digits(math.MaxUint32, "nz-number"))
}

// Range is a range of numbers, the smaller one first.
type Range struct{ First, Last uint32 }

// NumberSet is a sequence-set or uid-set without "*".
type NumberSet []Range

// Contains tells whether n is in the set.
func (s NumberSet) Contains(n uint32) bool {
	for _, r := range s {
		if r.First <= n && n <= r.Last {
			return true
		}
	}
	return false
}

// Count gives how many numbers the ranges hold, one that stands twice counted twice.
func (s NumberSet) Count() uint64 {
	var n uint64
	for _, r := range s {
		n += uint64(r.Last) - uint64(r.First) + 1
	}
	return n
}

// Max gives the greatest number, 0 of an empty set.
func (s NumberSet) Max() uint32 {
	var most uint32
	for _, r := range s {
		most = max(most, r.Last)
	}
	return most
}

// uidSet takes numbers and ranges, parted by commas. RFC 9051 §9
func (d *decoder) uidSet() NumberSet {
	var set NumberSet
	for {
		r := Range{First: d.nzNumber()}
		r.Last = r.First
		if d.took(':') {
			r.Last = d.nzNumber()
		}
		if d.err != nil {
			return nil
		}
		if r.First > r.Last { // 12:10 is 10:12
			r.First, r.Last = r.Last, r.First
		}
		set = append(set, r)
		if !d.took(',') {
			return set
		}
	}
}

// ParseNumberSet reads a set of numbers without "*".
func ParseNumberSet(octets []byte) (NumberSet, error) {
	d := &decoder{in: octets}
	set := d.uidSet()
	if d.err == nil && d.off != len(octets) {
		d.fail("uid-set")
	}
	return set, d.err
}

func appendNumber(dst []byte, n uint32) []byte { return strconv.AppendUint(dst, uint64(n), 10) }

func appendNumber64(dst []byte, n uint64) []byte { return strconv.AppendUint(dst, n, 10) }
