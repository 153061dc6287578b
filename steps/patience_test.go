package steps

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// TestPatienceLearns: only what came quickly again and again is waited for less long, and what was ever slow has its
// time.
func TestPatienceLearns(t *testing.T) {
	const full = 10 * time.Second
	ms := func(n ...int) (list []time.Duration) {
		for _, n := range n {
			list = append(list, time.Duration(n)*time.Millisecond)
		}
		return list
	}
	for _, row := range []struct {
		name string
		took []time.Duration
		want time.Duration
	}{
		{"nothing is known", nil, full},
		{"too little is known", ms(1, 1, 1, 1), full},
		{"always quick", ms(1, 1, 1, 1, 1), 2 * time.Second},
		{"once slower", ms(1, 1, 1, 1, 500), 5 * time.Second},
		{"slow from the beginning", ms(3000), full},
		{"once slow", ms(1, 1, 1, 1, 1, 5000, 1, 1), full},
	} {
		t.Run(row.name, func(t *testing.T) {
			p := newPatience(full)
			for _, took := range row.took {
				p.at("a:25").Took("hello", took)
			}
			assert.Equal(t, row.want, p.at("a:25").Wait("hello"))
			assert.Equal(t, full, p.at("a:25").Wait("message"), "another kind")
			assert.Equal(t, full, p.at("b:25").Wait("hello"), "another endpoint")
		})
	}
}
