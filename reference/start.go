package reference

import "mailspec/reference/auth"

// TB is the part of testing.TB that Start needs.
type TB interface {
	Helper()
	Cleanup(func())
	Fatalf(format string, args ...any)
}

// Start gives a test a mail server on loopback: every protocol, with and without TLS, mail in memory,
// and two accounts, alice@example.test and bob@example.test, whose passwords [Server.Accounts] tells.
// Options change the configuration before the start. The server is closed when the test ends.
//
//	server := reference.Start(t)
//	client, err := smtp.Dial(server.Endpoints()["smtp"])
func Start(t TB, options ...func(*Config)) *Server {
	t.Helper()
	cfg := Config{
		Accounts: []auth.Account{
			{Address: "alice@example.test", Password: "alice-secret"},
			{Address: "bob@example.test", Password: "bob-secret"},
		},
		Listen: Loopback(),
	}
	for _, option := range options {
		option(&cfg)
	}
	server, err := New(cfg)
	if err != nil {
		t.Fatalf("start the reference server: %v", err)
		return nil
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Fatalf("close the reference server: %v", err)
		}
	})
	return server
}
