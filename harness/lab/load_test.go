package lab

import (
	"cmp"
	"os/exec"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// smtpSource is Postfix's own generator of load.
const smtpSource = "/usr/sbin/smtp-source"

// leastRatio is how many messages a second the reference takes at least for each one that Postfix takes.
const leastRatio = 2

// loadRounds is how often each server has its turn in each setting; the median counts.
const loadRounds = 5

// load is one way to bring mail: so many sessions at once, messages in all, octets in each, recipients of each.
type load struct {
	name                                 string
	sessions, messages, size, recipients int
	domain                               string
	reconnects                           bool // a connection for each message
	delivered                            bool // Postfix is waited for until the mail is in its maildirs
	alone                                bool // one message at a time: both wait for one sync after the other, and the disk decides
}

// loads are the settings. Mail for one domain is in Postfix's queue when it is acknowledged, and is thrown away
// behind it; mail for the other goes into maildirs. The reference has it in its mailboxes in any case.
func loads() []load {
	return []load{
		{name: "1-session", sessions: 1, messages: 100, size: 1 << 10, recipients: 1, domain: discarded, alone: true},
		{name: "20-sessions", sessions: 20, messages: 400, size: 1 << 10, recipients: 1, domain: discarded},
		{name: "20-sessions-10KiB", sessions: 20, messages: 400, size: 10 << 10, recipients: 1, domain: discarded},
		{name: "20-sessions-5-recipients", sessions: 20, messages: 400, size: 1 << 10, recipients: 5, domain: discarded},
		{name: "20-sessions-reconnecting", sessions: 20, messages: 400, size: 1 << 10, recipients: 1, domain: discarded, reconnects: true},
		{name: "100-sessions", sessions: 100, messages: 600, size: 1 << 10, recipients: 1, domain: discarded},
		{name: "20-sessions-delivered", sessions: 20, messages: 200, size: 1 << 10, recipients: 1, domain: Domain, delivered: true},
	}
}

// BenchmarkLoad holds the reference against Postfix: both on the same disk, both durable before their 250 (Postfix's
// cleanup has synced its queue file by then, the reference its journal), both without TLS, each in turn. The figure to
// look at is the ratio of their messages a second.
//
//	go test ./harness/lab -run '^$' -bench Load -benchtime 1x
//
// It fails where the ratio is below 2, save in the setting of one session.
func BenchmarkLoad(b *testing.B) {
	requireLoad(b)
	l, err := startLoad(b.Context(), b.TempDir())
	require.NoError(b, err)
	defer func() { assert.NoError(b, l.stop()) }()
	for _, setting := range loads() {
		b.Run(setting.name, func(b *testing.B) {
			for range b.N {
				compareLoad(b, l, setting)
			}
		})
	}
}

// compareLoad runs the rounds of a setting and reports the medians.
func compareLoad(b *testing.B, l *loadLab, setting load) {
	var ratios, reference, postfix []float64
	for range loadRounds {
		r := rate(b, l.reference, setting)
		p := rate(b, l.postfix, setting)
		ratios, reference, postfix = append(ratios, r/p), append(reference, r), append(postfix, p)
	}
	b.ReportMetric(median(reference), "reference-msg/s")
	b.ReportMetric(median(postfix), "postfix-msg/s")
	b.ReportMetric(median(ratios), "ratio")
	b.ReportMetric(0, "ns/op")
	if m := median(ratios); m < leastRatio && !setting.alone {
		b.Errorf("%s: the reference takes %.2f times the messages that Postfix takes, want %d", setting.name, m, leastRatio)
	}
}

// rate brings the load to a server and gives its messages a second. It ends when nothing of the load keeps the server
// busy any more.
func rate(t testing.TB, s loaded, setting load) float64 {
	t.Helper()
	args := []string{"-s", strconv.Itoa(setting.sessions), "-m", strconv.Itoa(setting.messages), "-l", strconv.Itoa(setting.size),
		"-r", strconv.Itoa(setting.recipients), "-f", "sender@client.example", "-t", loadUser + "@" + setting.domain}
	if !setting.reconnects {
		args = append(args, "-d")
	}
	begin := time.Now()
	out, err := exec.CommandContext(t.Context(), smtpSource, append(args, s.address)...).CombinedOutput()
	took := time.Since(begin)
	require.NoError(t, err, "smtp-source ends so when a message is refused: %s", out)
	require.NoError(t, s.settle(t.Context()))
	if setting.delivered {
		took = time.Since(begin)
	}
	return float64(setting.messages) / took.Seconds()
}

func median(of []float64) float64 {
	sorted := slices.SortedFunc(slices.Values(of), cmp.Compare[float64])
	return sorted[len(sorted)/2]
}
