// Package choice makes the decisions that the RFCs leave to a server: the order of lines, their texts,
// quoted string or literal, how octets are cut into segments. Without a seed every choice is the plain
// one; with a seed each session takes its own lawful ways, the same ones for the same seed.
package choice

import (
	"math/rand/v2"
	"sync/atomic"
)

// Source hands out the choices of each session of a server. A nil *Source always chooses plainly.
type Source struct {
	seed     uint64
	sessions atomic.Uint64
}

// New makes a source of free choices.
func New(seed uint64) *Source { return &Source{seed: seed} }

// Session gives the choices of one session, for one goroutine. It is nil for a nil Source.
func (s *Source) Session() *Choices {
	if s == nil {
		return nil
	}
	return &Choices{rng: rand.New(rand.NewPCG(s.seed, s.sessions.Add(1)))}
}

// Choices decides for one session. A nil *Choices always takes the plain way.
type Choices struct{ rng *rand.Rand }

// Flip is false plainly, and else either.
func (c *Choices) Flip() bool { return c != nil && c.rng.IntN(2) == 1 }

// Pick is 0 plainly, and else any of 0 to n-1.
func (c *Choices) Pick(n int) int {
	if c == nil || n < 2 {
		return 0
	}
	return c.rng.IntN(n)
}

// Text is the first text plainly, and else any of them.
func (c *Choices) Text(texts ...string) string { return texts[c.Pick(len(texts))] }

// Shuffle keeps the order plainly, and else changes it.
func (c *Choices) Shuffle(n int, swap func(i, j int)) {
	if c != nil {
		c.rng.Shuffle(n, swap)
	}
}
