package smtp

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseMail(t *testing.T) {
	tests := []struct {
		name, in string
		want     []Parameter
		bad      bool
	}{
		{"none", "FROM:<a@b>", nil, false},
		{"any case", "from:<a@b> size=1", []Parameter{{"SIZE", "1", true}}, false},
		{"several", "FROM:<> X-1 BODY=8bitMIME A=<>", []Parameter{{"X-1", "", false}, {"BODY", "8bitMIME", true}, {"A", "<>", true}}, false},
		{"keyword ends in a hyphen", "FROM:<> X-", []Parameter{{"X-", "", false}}, false},

		{"nothing", "", nil, true},
		{"no FROM", "<a@b>", nil, true},
		{"TO", "TO:<a@b>", nil, true},
		{"space before the colon", "FROM :<a@b>", nil, true},
		{"space after the colon", "FROM: <a@b>", nil, true},
		{"no space before the parameter", "FROM:<a@b>SIZE=1", nil, true},
		{"two spaces", "FROM:<a@b>  SIZE=1", nil, true},
		{"empty value", "FROM:<a@b> SIZE=", nil, true},
		{"value with =", "FROM:<a@b> SIZE=1=2", nil, true},
		{"no keyword", "FROM:<a@b> =1", nil, true},
		{"keyword begins with a hyphen", "FROM:<a@b> -X", nil, true},
		{"control in the value", "FROM:<a@b> X=\x01", nil, true},
		{"8-bit value", "FROM:<a@b> X=\xe4", nil, true},
		{"twice", "FROM:<a@b> SIZE=1 size=1", nil, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, got, err := ParseMail(tt.in)
			require.Equal(t, tt.bad, err != nil, "%v", err)
			if !tt.bad {
				assert.Equal(t, tt.want, got)
			}
		})
	}
}

func TestParseRcpt(t *testing.T) {
	p, params, err := ParseRcpt("to:<Postmaster> A=b")
	require.NoError(t, err)
	assert.Equal(t, Path{Local: "Postmaster"}, p)
	assert.Equal(t, []Parameter{{"A", "b", true}}, params)
	for _, in := range []string{"TO:<>", "TO: <a@b>", "FROM:<a@b>", "TO:a@b"} {
		_, _, err := ParseRcpt(in)
		require.Error(t, err, in)
	}
}

func TestXtext(t *testing.T) {
	tests := []struct {
		in, want string
		ok       bool
	}{
		{"e+3Dmc2@example.com", "e=mc2@example.com", true}, {"<>", "<>", true}, {"+2b+2B", "++", true},
		{"+", "", false}, {"+3", "", false}, {"+3G", "", false}, {"a+", "", false},
	}
	for _, tt := range tests {
		got, ok := decodeXtext(tt.in)
		assert.Equal(t, tt.ok, ok, tt.in)
		assert.Equal(t, tt.want, got, tt.in)
	}
}
