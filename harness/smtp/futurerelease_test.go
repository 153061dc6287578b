package smtp

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIsUTCDate(t *testing.T) {
	for _, good := range []string{"2030-01-01T00:00:00Z", "2030-12-31t23:59:60z", "2030-01-01T00:00:00.5Z", "2030-01-01T00:00:00-00:00"} {
		assert.True(t, isUTCDate([]byte(good)), good)
	}
	for _, bad := range []string{
		"", "2030-01-01", "2030-01-01T00:00:00", "2030-01-01 00:00:00Z", "2030-00-01T00:00:00Z", "2030-13-01T00:00:00Z", "2030-01-32T00:00:00Z",
		"2030-01-00T00:00:00Z", "2030-01-01T24:00:00Z", "2030-01-01T00:60:00Z", "2030-01-01T00:00:61Z", "2030-01-01T00:00:00.Z",
		"2030-01-01T00:00:00+01:00", "2030-01-01T00:00:00ZZ", "203a-01-01T00:00:00Z",
	} {
		assert.False(t, isUTCDate([]byte(bad)), bad)
	}
}
