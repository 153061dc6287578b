package harness_test

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"mailspec/harness/target"
	"mailspec/reference"
	"mailspec/reference/auth"
)

// fault is one way in which servers break.
type fault int

const (
	sound     fault = iota
	wrongCode       // a reply says the opposite
	lineLost        // a line of a reply is missing: an extension that EHLO does not list, or the whole reply
	closes          // the connection closes instead of a reply
	dropsMail       // mail is acknowledged and never delivered
	staysOpen       // nothing closes the connection but the client
)

// brokenShare is how many connections there are to one that is broken.
const brokenShare = 3

// broken stands before a reference server and breaks a share of the connections, the same ones for the same seed.
type broken struct {
	seed   uint64
	count  atomic.Uint64
	faults [staysOpen + 1]atomic.Int64 // how often each was chosen
}

// choose gives the fault of the next connection, and the reply that it befalls.
func (b *broken) choose() (f fault, reply int) {
	h := fnv.New64a()
	h.Write(binary.BigEndian.AppendUint64(nil, b.seed))
	h.Write(binary.BigEndian.AppendUint64(nil, b.count.Add(1)))
	n := h.Sum64() >> 8
	if n%brokenShare == 0 {
		f = wrongCode + fault(n/brokenShare%uint64(staysOpen))
	}
	b.faults[f].Add(1)
	return f, 1 + int(n>>32%5)
}

// stand gives the target that a sound server becomes behind the fault. Mail that is dropped goes to a server of its
// own, which has the same accounts and is read by nobody.
func (b *broken) stand(t testing.TB, options ...func(*reference.Config)) *target.Target {
	t.Helper()
	server := reference.Start(t, options...)
	hole := reference.Start(t, options...)
	tg := targetOf(t, server)
	for i, e := range tg.Endpoints {
		name := string(e.Protocol)
		if smtp := name == "smtp" || name == "submission" || name == "lmtp"; smtp && e.TLS == target.Plain {
			to, drop := server.Endpoints()[name], hole.Endpoints()[name]
			tg.Endpoints[i].Address = serve(t, func(c net.Conn) { b.proxy(c, to, drop) })
		}
	}
	tg.Insecure = true // each of the two has a certificate of its own
	require.NoError(t, tg.Check())
	return tg
}

// manyAccounts gives a reference as many accounts as the command's own has.
func manyAccounts(cfg *reference.Config) {
	cfg.Accounts = nil
	for i := range 32 {
		cfg.Accounts = append(cfg.Accounts, auth.Account{Address: fmt.Sprintf("user%d@example.test", i+1), Password: "secret"})
	}
}

// proxy carries one connection.
func (b *broken) proxy(client net.Conn, to, hole string) {
	f, at := b.choose()
	if f == dropsMail {
		to = hole
	}
	server, err := net.Dial("tcp", to)
	if err != nil {
		return
	}
	defer server.Close()
	var up sync.WaitGroup
	up.Go(func() { // an end of either side ends both
		_, _ = io.Copy(server, client)
		_ = server.(*net.TCPConn).CloseWrite()
	})
	defer up.Wait()
	if b.replies(client, server, f, at) && f == staysOpen {
		up.Wait()
	}
	client.Close()
}

// replies carries what the server says, with the fault in it. It tells whether the server closed in order.
func (b *broken) replies(client io.Writer, server io.Reader, f fault, at int) bool {
	in := bufio.NewReader(server)
	for n := 0; ; {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return err == io.EOF
		}
		last := len(line) > 3 && line[3] == ' '
		out := line
		if n == at {
			switch {
			case f == closes:
				return false
			case f == lineLost && !last:
				n++ // one line is enough
				out = nil
			case f == lineLost:
				out = nil
			case f == wrongCode:
				out = opposite(line)
			}
		}
		if last {
			n++
		}
		if _, err := client.Write(out); err != nil {
			return false
		}
		if bytes.HasPrefix(line, []byte("220 ")) && n > 1 { // TLS begins
			_, err := io.Copy(client, in)
			return err == nil
		}
	}
}

// opposite makes a success of a refusal, and a refusal of anything else.
func opposite(line []byte) []byte {
	out := bytes.Clone(line)
	code := "550"
	if line[0] == '5' || line[0] == '4' {
		code = "250"
	}
	copy(out, code)
	if len(out) > 5 && out[5] == '.' {
		out[4] = code[0]
	}
	return out
}
