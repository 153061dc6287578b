package imap

import (
	"io"

	"mailspec/reference/choice"
)

// segmenter cuts what is written into pieces of any size.
type segmenter struct {
	w       io.Writer
	choices *choice.Choices
}

// maxSegments is into how many pieces one write is cut at most.
const maxSegments = 8

func (s *segmenter) Write(octets []byte) (n int, err error) {
	// Free choice: how the octets are cut into segments. RFC 3501 §2.2
	for pieces := s.choices.Pick(maxSegments); pieces > 0 && len(octets)-n > 1; pieces-- {
		m, err := s.w.Write(octets[n : n+1+s.choices.Pick(len(octets)-n-1)])
		if n += m; err != nil {
			return n, err
		}
	}
	m, err := s.w.Write(octets[n:])
	return n + m, err
}
