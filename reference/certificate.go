package reference

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"time"
)

// validity is how long a certificate that is made at the start lasts, and how far clocks may differ.
const (
	validity = 365 * 24 * time.Hour
	clocks   = time.Hour
)

// CA gives the certificates of the server in PEM. A client that trusts them can verify the one that
// the server made for itself, for the host name and for the loopback addresses.
func (s *Server) CA() []byte { return bytes.Clone(s.ca) }

// tls makes the configuration of every endpoint; nil when there is no TLS.
func (s *Server) tls(cfg Config) (*tls.Config, error) {
	if cfg.NoTLS {
		return nil, nil
	}
	certificate := cfg.Certificate
	if certificate == nil {
		made, err := selfSigned(cfg.Hostname)
		if err != nil {
			return nil, fmt.Errorf("make certificate: %w", err)
		}
		certificate = made
	}
	for _, der := range certificate.Certificate {
		s.ca = append(s.ca, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})...)
	}
	return &tls.Config{Certificates: []tls.Certificate{*certificate}, MinVersion: tls.VersionTLS12}, nil // RFC 8996 §3
}

// selfSigned makes a certificate that is its own authority.
func selfSigned(hostname string) (*tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	template, err := certificateTemplate(hostname)
	if err != nil {
		return nil, err
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, err
	}
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, nil
}

func certificateTemplate(hostname string) (*x509.Certificate, error) {
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return nil, err
	}
	names := []string{defaultHostname}
	if hostname != defaultHostname {
		names = append(names, hostname)
	}
	now := time.Now()
	return &x509.Certificate{
		SerialNumber:          serial,
		Subject:               pkix.Name{CommonName: hostname},
		DNSNames:              names,
		IPAddresses:           []net.IP{net.IPv4(127, 0, 0, 1), net.IPv6loopback},
		NotBefore:             now.Add(-clocks),
		NotAfter:              now.Add(validity),
		KeyUsage:              x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtKeyUsage:           []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		IsCA:                  true,
		BasicConstraintsValid: true,
	}, nil
}
