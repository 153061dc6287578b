package steps

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"

	"mailspec/harness/session"
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
		{"always quick", ms(1, 1, 1, 1, 1), full / leastPart},
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

// TestPatienceWithWhatIsMissing: what often comes in vain is waited for less long where it is known to be quick, and only
// there.
func TestPatienceWithWhatIsMissing(t *testing.T) {
	const full = 10 * time.Second
	p := newPatience(full)
	a := p.at("a:25")
	for range timesKnown {
		a.Took("hello", time.Millisecond)
		a.Took("message", 800*time.Millisecond)
	}
	for range silencesBorne {
		assert.Equal(t, full/leastPart, a.Wait("hello"))
		p.saw("a:25", &session.Silent{After: a.Wait("hello")})
		a.Missed("hello")
	}
	assert.Equal(t, full/vainPart, a.Wait("hello"))
	assert.Equal(t, 8*time.Second, a.Wait("message"), "it takes its time")
	assert.Equal(t, full, a.Wait("AUTH"), "nothing is known of it")
	assert.Equal(t, full, p.timeout("a:25"), "no silence had the full time")
}

// TestStandstill: when many answers have come, all of them quickly, and then none comes at all, an answer of a kind
// that is not known yet is waited for less long.
func TestStandstill(t *testing.T) {
	const full = 10 * time.Second
	for _, row := range []struct {
		name    string
		answers int
		slowest time.Duration
		silence time.Duration
		want    time.Duration
	}{
		{"nothing goes on", answersKnown, time.Millisecond, 3 * time.Second, 3 * time.Second},
		{"others go on", answersKnown, time.Millisecond, time.Second, full},
		{"little is known", answersKnown - 1, time.Millisecond, 3 * time.Second, full},
		{"a target that takes its time", answersKnown, 5 * time.Second, 3 * time.Second, full},
	} {
		t.Run(row.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p := newPatience(full)
				for range row.answers {
					p.at("a:25").Took("address", row.slowest)
				}
				<-time.After(row.silence)
				assert.Equal(t, row.want, p.at("a:25").Wait("message"))
			})
		})
	}
}
