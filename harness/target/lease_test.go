package target

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func pool(n int) *Pool {
	var accounts []Account
	for i := range n {
		accounts = append(accounts, Account{Address: string(rune('a'+i)) + "@example.test"})
	}
	return NewPool(accounts)
}

// TestLeasesExclude: an account that is leased has no second tenant, and no lease waits for ever.
func TestLeasesExclude(t *testing.T) {
	p := pool(3)
	var tenants [3]atomic.Int32
	var wg sync.WaitGroup
	for i := range 200 {
		wg.Go(func() {
			n := 1 + i%2
			got, release, err := p.Lease(t.Context(), n)
			assert.NoError(t, err)
			assert.Len(t, got, n)
			for _, a := range got {
				k := a.Address[0] - 'a'
				assert.EqualValues(t, 1, tenants[k].Add(1))
				tenants[k].Add(-1)
			}
			release()
			release() // once more does nothing
		})
	}
	wg.Wait()
}

func TestLeaseEndsWithItsContext(t *testing.T) {
	p := pool(1)
	_, release, err := p.Lease(t.Context(), 1)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = p.Lease(ctx, 1)
	require.ErrorIs(t, err, context.Canceled)
	release()
	none, _, err := p.Lease(t.Context(), 0)
	require.NoError(t, err)
	assert.Empty(t, none)
}

func TestLeaseGivesThePostmasterLast(t *testing.T) {
	p := NewPool([]Account{{Address: "Postmaster@example.test"}, {Address: "alice@example.test"}})
	for range 3 {
		got, release, err := p.Lease(t.Context(), 2)
		require.NoError(t, err)
		assert.Equal(t, "alice@example.test", got[0].Address)
		assert.Equal(t, "Postmaster@example.test", got[1].Address)
		release()
	}
	alone, release, err := p.Lease(t.Context(), 1)
	require.NoError(t, err)
	assert.Len(t, alone, 1)
	release()
}
