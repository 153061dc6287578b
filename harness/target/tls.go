package target

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"os"
)

// SetCA trusts these PEM certificates and no others.
func (t *Target) SetCA(pem []byte) error {
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		return fmt.Errorf("no certificate in the PEM text")
	}
	t.tls, t.pinned = &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}, true
	return nil
}

func (t *Target) loadTLS() error {
	if t.pinned {
		return nil
	}
	t.tls = &tls.Config{InsecureSkipVerify: t.Insecure, MinVersion: tls.VersionTLS12}
	if t.CA == "" {
		return nil
	}
	pem, err := os.ReadFile(t.CA)
	if err != nil {
		return fmt.Errorf("tls ca: %w", err)
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		pool = x509.NewCertPool()
	}
	if !pool.AppendCertsFromPEM(pem) {
		return fmt.Errorf("tls ca: no certificate in %s", t.CA)
	}
	t.tls.RootCAs = pool
	return nil
}

// TLSFor gives the client's TLS configuration for an address.
func (t *Target) TLSFor(address string) *tls.Config {
	config := t.tls.Clone()
	config.ServerName, _, _ = net.SplitHostPort(address)
	return config
}
