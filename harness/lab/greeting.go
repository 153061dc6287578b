package lab

import (
	"bufio"
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"strings"
	"time"
)

// startTime is what a server gets until all its endpoints have greeted.
const startTime = 30 * time.Second

// await returns when every endpoint of the process has greeted. When it does not come to that, the process is stopped.
func await(ctx context.Context, p *process, site *site, endpoints map[string]Endpoint) error {
	ctx, cancel := context.WithTimeout(ctx, startTime)
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		select {
		case <-p.done: // there is nothing left to wait for
			cancel()
		case <-ctx.Done():
		}
	}()
	defer func() {
		cancel()
		<-watched
	}()
	for name, endpoint := range endpoints {
		if err := awaitOne(ctx, p, site, name, endpoint); err != nil {
			p.end()
			<-p.done
			err = fmt.Errorf("%s at %s: %w", name, endpoint.Address, err)
			if !allFree(endpoints) {
				err = fmt.Errorf("%w: %w", errPortTaken, err)
			}
			return err
		}
	}
	return nil
}

// awaitOne tries an endpoint until it greets or ctx ends, which it also does with the process.
func awaitOne(ctx context.Context, p *process, site *site, name string, endpoint Endpoint) error {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		greeting, err := greet(ctx, site, endpoint)
		if err == nil {
			return checkGreeting(name, greeting)
		}
		select {
		case <-ctx.Done():
			return p.failure(fmt.Errorf("%w: %w", ctx.Err(), err))
		case <-tick.C:
		}
	}
}

// greet connects and reads the first line that the server says.
func greet(ctx context.Context, site *site, endpoint Endpoint) (string, error) {
	conn, err := dial(ctx, site, endpoint)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	const maxLine = 1000
	line, err := bufio.NewReaderSize(conn, maxLine).ReadSlice('\n')
	return string(line), err
}

// dial opens a connection whose reads and writes end with ctx's deadline.
func dial(ctx context.Context, site *site, endpoint Endpoint) (net.Conn, error) {
	var dialer interface {
		DialContext(ctx context.Context, network, address string) (net.Conn, error)
	} = &net.Dialer{}
	if endpoint.TLS == TLSImplicit {
		dialer = &tls.Dialer{Config: &tls.Config{RootCAs: site.certificate.pool, ServerName: "localhost"}}
	}
	conn, err := dialer.DialContext(ctx, "tcp", endpoint.Address)
	if err != nil {
		return nil, err
	}
	if deadline, ok := ctx.Deadline(); ok {
		err = conn.SetDeadline(deadline)
	}
	return conn, err
}

// checkGreeting looks whether the line is the greeting of the endpoint's protocol: another one's server may have
// taken the port.
func checkGreeting(name, line string) error {
	want := "220" // RFC 5321 §4.2
	switch {
	case strings.HasPrefix(name, "imap"):
		want = "* OK " // RFC 9051 §7.1.1
	case strings.HasPrefix(name, "pop3"):
		want = "+OK" // RFC 1939 §4
	}
	if !strings.HasPrefix(line, want) {
		return fmt.Errorf("greeted with %q", line)
	}
	return nil
}
