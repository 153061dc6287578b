package smtp

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseDateTime(t *testing.T) {
	at := func(h, m, s, nanos int) time.Time { return time.Date(2030, 2, 28, h, m, s, nanos, time.UTC) }
	for _, tt := range []struct {
		in   string
		want time.Time
	}{
		{"2030-02-28T01:02:03Z", at(1, 2, 3, 0)}, {"2030-02-28t01:02:03z", at(1, 2, 3, 0)},
		{"2030-02-28T01:02:03.25Z", at(1, 2, 3, 250000000)}, {"2030-02-28T01:02:03.0000000001234567890Z", at(1, 2, 3, 0)},
		{"2030-02-28T01:02:03+00:00", at(1, 2, 3, 0)}, {"2030-02-28T01:02:03-00:00", at(1, 2, 3, 0)},
		{"2030-02-28T23:59:60Z", at(24, 0, 0, 0)},
		{"2028-02-29T00:00:00Z", time.Date(2028, 2, 29, 0, 0, 0, 0, time.UTC)},
		{"9999-12-31T23:59:59Z", time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)},
	} {
		got, err := ParseDateTime(tt.in)
		require.NoError(t, err, tt.in)
		assert.True(t, tt.want.Equal(got), "%s: %s", tt.in, got)
	}
	for _, bad := range []string{
		"", "2030", "2030-02-28", "2030-02-28T01:02:03", "2030-02-28 01:02:03Z", "2030-02-28T01:02Z", "2030-02-28T01:02:03.Z",
		"2030-02-28T01:02:03+01:00", "2030-02-29T01:02:03Z", "2030-13-01T01:02:03Z", "2030-00-01T01:02:03Z", "2030-01-00T01:02:03Z",
		"2030-01-32T01:02:03Z", "2030-01-01T24:00:00Z", "2030-01-01T00:60:00Z", "2030-01-01T00:00:60Z", "2030-01-01T23:59:61Z",
		"+030-01-01T00:00:00Z", "2030-1-01T00:00:00Z", "2030-01-01T00:00:00ZZ", "2030-01-01T00:00:00Z ", "30-01-01T00:00:00Z",
	} {
		_, err := ParseDateTime(bad)
		assert.Error(t, err, bad)
	}
}

// FuzzParseDateTime: what is accepted means what others read in it, leap seconds apart.
func FuzzParseDateTime(f *testing.F) {
	for _, seed := range []string{"2030-02-28T01:02:03Z", "2028-02-29t23:59:60.5z", "0000-01-01T00:00:00-00:00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		got, err := ParseDateTime(in)
		if err != nil {
			return
		}
		want, err := time.Parse(time.RFC3339, upper(in))
		if leap := in[len("2030-02-28T01:02:"):][:2] == "60"; !leap {
			require.NoError(t, err)
			require.True(t, want.Equal(got), "%s: %s", in, got)
		}
	})
}
