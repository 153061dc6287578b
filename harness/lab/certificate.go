package lab

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

// certificate is the servers' self-signed certificate, as files for them and as a pool for clients.
type certificate struct {
	path string // the certificate in PEM
	key  string // its private key in PEM, for root alone
	pool *x509.CertPool
}

// newCertificate makes a certificate for localhost and 127.0.0.1 and writes cert.pem and key.pem into the folder.
func newCertificate(folder string) (certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return certificate{}, err
	}
	der, err := signed(key)
	if err != nil {
		return certificate{}, err
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return certificate{}, err
	}
	c := certificate{
		path: filepath.Join(folder, "cert.pem"),
		key:  filepath.Join(folder, "key.pem"),
		pool: x509.NewCertPool(),
	}
	public := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	if !c.pool.AppendCertsFromPEM(public) {
		return certificate{}, fmt.Errorf("%s: not usable as a trust anchor", c.path)
	}
	if err := os.WriteFile(c.path, public, 0o644); err != nil {
		return certificate{}, err
	}
	private := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret})
	return c, os.WriteFile(c.key, private, 0o600)
}

// writeBoth writes the certificate and its private key into one file, for mailUser.
func (c certificate) writeBoth(path string) error {
	key, err := os.ReadFile(c.key)
	if err != nil {
		return err
	}
	public, err := os.ReadFile(c.path)
	if err != nil {
		return err
	}
	if err := os.WriteFile(path, append(key, public...), 0o600); err != nil {
		return err
	}
	return os.Chown(path, mailUID, mailGID)
}

// keyFor copies the private key into the folder, for a server that reads it as mailUser.
func (c certificate) keyFor(folder string) (string, error) {
	key, err := os.ReadFile(c.key)
	if err != nil {
		return "", err
	}
	path := filepath.Join(folder, filepath.Base(c.key))
	if err := os.WriteFile(path, key, 0o600); err != nil {
		return "", err
	}
	return path, os.Chown(path, mailUID, mailGID)
}

// signed returns the certificate in DER, signed by its own key.
func signed(key *ecdsa.PrivateKey) ([]byte, error) {
	now := time.Now()
	template := &x509.Certificate{
		SerialNumber: big.NewInt(now.UnixNano()),
		Subject:      pkix.Name{CommonName: "localhost"},
		DNSNames:     []string{"localhost"},
		IPAddresses:  []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore:    now.Add(-time.Hour), // clocks differ
		NotAfter:     now.AddDate(0, 1, 0),
		KeyUsage:     x509.KeyUsageDigitalSignature,
		ExtKeyUsage:  []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	return x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
}
