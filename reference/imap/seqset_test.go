package imap

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/store"
)

// TestSequenceSet resolves and looks up. RFC 3501 §9
func TestSequenceSet(t *testing.T) {
	d := &decoder{in: []byte("2,4:7,9,12:*,*:4,6:5")}
	set := d.sequenceSet().resolve(15)
	require.NoError(t, d.err)
	assert.Equal(t, seqSet{{2, 2}, {4, 15}}, set)
	assert.True(t, set.contains(2) && set.contains(4) && set.contains(15))
	assert.False(t, set.contains(1) || set.contains(3) || set.contains(16))
	assert.Equal(t, seqSet{{3, 9}}, seqSet{{9, star}}.resolve(3))
	assert.Equal(t, "1:3,7,9:10", uidSet([]store.UID{1, 2, 3, 7, 9, 10}))
}
