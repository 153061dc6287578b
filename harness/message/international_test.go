package message

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

// TestInternational judges the header section of a message that may hold UTF-8 by itself. RFC 6532 §3
func TestInternational(t *testing.T) {
	for _, row := range []struct {
		field, value, id string
		want             verdict.Word
	}{
		{"Subject", "Grüße", "RFC6532-3.1-a", verdict.Pass},
		{"Subject", `Gr\xFC\xDFe`, "RFC6532-3.1-a", verdict.Fail},
		{"Subject", "cafe\u0301", "RFC6532-3.1-b", verdict.Fail},
		{"Subject", "café", "RFC6532-3.1-b", verdict.Pass},
		{"Grüße", "x", "RFC6532-3-a", verdict.Fail},
		{"Subject", "x", "RFC6532-3-a", verdict.Pass},
		{"Message-ID", "<ä@example.com>", "RFC6532-3.3-a", verdict.Fail},
		{"Message-ID", "<a@example.com>", "RFC6532-3.3-a", verdict.Pass},
		{"Subject", "Grüße =?utf-8?Q?=C3=BC?=", "RFC6532-3.6-a", verdict.Fail},
		{"Subject", "=?utf-8?Q?=C3=BC?=", "RFC6532-3.6-a", verdict.Inconclusive},
		{"From", `ü\xFF@example.com`, "RFC6532-3.1-a", verdict.Fail},
	} {
		t.Run(row.field+" "+row.value, func(t *testing.T) {
			b := NewBuilder()
			require.NoError(t, b.WithField(row.field, row.value))
			j := CheckBytes(b.Octets(), Options{UTF8: true})
			assert.Equal(t, row.want, j.Verdict(row.id))
			assert.NoError(t, j.ExpectNothingElse(row.id))
			plain := CheckBytes(b.Octets(), Options{})
			assert.Equal(t, verdict.Inconclusive, plain.Verdict(row.id))
		})
	}
}
