package smtp

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAddressLiteral(t *testing.T) {
	tests := []struct {
		in string
		ok bool
	}{
		{"[127.0.0.1]", true}, {"[255.255.255.255]", true}, {"[001.002.003.004]", true},
		{"[256.0.0.1]", false}, {"[1.2.3]", false}, {"[1.2.3.4.5]", false}, {"[1.2.3.]", false}, {"[0001.2.3.4]", false},
		{"[-1.2.3.4]", false}, {"[+1.2.3.4]", false}, {"[]", false}, {"[1.2.3.4", false}, {"1.2.3.4]", false},
		{"[IPv6:1:2:3:4:5:6:7:8]", true}, {"[ipv6:fe80:ABCD:0:0:0:0:0:0001]", true},
		{"[IPv6:::]", true}, {"[IPv6:::1]", true}, {"[IPv6:1::]", true}, {"[IPv6:1:2:3::4:5:6]", true},
		{"[IPv6:1:2:3:4:5:6:1.2.3.4]", true}, {"[IPv6:::1.2.3.4]", true}, {"[IPv6:1:2::3:4:1.2.3.4]", true},
		{"[IPv6:1:2:3:4::5:6:7]", false}, {"[IPv6:1:2:3:4:5:6:7]", false}, {"[IPv6:1:2:3:4:5:6:7:8:9]", false},
		{"[IPv6:1::2::3]", false}, {"[IPv6:12345::]", false}, {"[IPv6:g::]", false}, {"[IPv6:1:::2]", false},
		{"[IPv6:fe80::1%eth0]", false}, {"[IPv6:1.2.3.4::]", false}, {"[IPv6:1:2:3::4:5:1.2.3.4]", false}, {"[IPv6:]", false},
		{"[::1]", false}, {"[tag:content]", true}, {"[tag-:content]", false}, {"[tag:]", false}, {"[tag:a b]", false}, {"[tag:a\\]", false},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			d := decoder{in: tt.in}
			got := d.host()
			d.end()
			assert.Equal(t, tt.ok, d.err() == nil)
			if tt.ok {
				assert.Equal(t, tt.in, got)
			}
		})
	}
}
