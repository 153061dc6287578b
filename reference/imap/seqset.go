package imap

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"mailspec/reference/store"
)

// star stands for "*" in a set that is not resolved yet.
const star = math.MaxUint32 + 1

// dollar stands for "$", the saved search result. RFC 5182 §2.1
const dollar = star + 1

// seqRange is a range of numbers in either order. RFC 3501 §9
type seqRange struct{ first, last uint64 }

// seqSet is a sequence-set as it came. RFC 3501 §9
type seqSet []seqRange

// sequenceSet = (seq-number / seq-range) *("," sequence-set) / "$". RFC 3501 §9, RFC 5182 §3
func (d *decoder) sequenceSet() (set seqSet) {
	for {
		if d.take('$') {
			return append(set, seqRange{dollar, dollar})
		}
		r := seqRange{first: d.seqNumber()}
		r.last = r.first
		if d.take(':') {
			r.last = d.seqNumber()
		}
		set = append(set, r)
		if !d.take(',') {
			return set
		}
	}
}

// seqNumber = nz-number / "*". RFC 3501 §9
func (d *decoder) seqNumber() uint64 {
	if d.take('*') {
		return star
	}
	return uint64(d.nzNumber())
}

// resolve puts a number for "*", the ranges in order, and those that touch together. RFC 3501 §9
func (set seqSet) resolve(largest uint64) seqSet {
	out := make(seqSet, 0, len(set))
	for _, r := range set {
		if r.first == star {
			r.first = largest
		}
		if r.last == star {
			r.last = largest
		}
		out = append(out, seqRange{min(r.first, r.last), max(r.first, r.last)})
	}
	slices.SortFunc(out, func(a, b seqRange) int { return cmp.Compare(a.first, b.first) })
	joined := out[:0]
	for _, r := range out {
		if n := len(joined); n > 0 && r.first <= joined[n-1].last+1 {
			joined[n-1].last = max(joined[n-1].last, r.last)
			continue
		}
		joined = append(joined, r)
	}
	return joined
}

// contains looks a number up in a resolved set.
func (set seqSet) contains(n uint64) bool {
	i, found := slices.BinarySearchFunc(set, n, func(r seqRange, n uint64) int {
		switch {
		case r.last < n:
			return -1
		case r.first > n:
			return 1
		}
		return 0
	})
	return found && i < len(set)
}

// uidSet prints UIDs, runs of them as ranges. RFC 4315 §4
func uidSet(uids []store.UID) string {
	var out []byte
	for i := 0; i < len(uids); {
		j := i
		for j+1 < len(uids) && uids[j+1] == uids[j]+1 {
			j++
		}
		if i > 0 {
			out = append(out, ',')
		}
		out = strconv.AppendUint(out, uint64(uids[i]), 10)
		if j > i {
			out = append(out, ':')
			out = strconv.AppendUint(out, uint64(uids[j]), 10)
		}
		i = j + 1
	}
	return string(out)
}
