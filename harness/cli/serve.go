package cli

import (
	"fmt"
	"log/slog"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"mailspec/reference"
	"mailspec/reference/auth"
)

// serveFlags are the flags of mailspec serve.
type serveFlags struct {
	listen      reference.Listen
	accounts    []string
	file        string
	users       []string
	passwords   []string
	domain      string
	hostname    string
	data        string
	freeChoices string
	requireTLS  bool
	noTLS       bool
	caOut       string
	verbose     bool
}

// serveCommand runs the reference server by hand.
func (e *env) serveCommand() *cobra.Command {
	var f serveFlags
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Runs the reference server until it is interrupted",
		Long: `Runs the reference server. It prints one line for each endpoint and then "ready".

Without an endpoint flag it serves every protocol on free ports of 127.0.0.1. Mail is kept in memory unless
--data names a folder.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return e.serve(cmd, &f) },
	}
	f.register(cmd.Flags())
	return cmd
}

func (f *serveFlags) register(flags *pflag.FlagSet) {
	for _, l := range []struct {
		name string
		to   *string
	}{
		{"smtp", &f.listen.SMTP}, {"submission", &f.listen.Submission}, {"submissions", &f.listen.Submissions},
		{"lmtp", &f.listen.LMTP}, {"pop3", &f.listen.POP3}, {"pop3s", &f.listen.POP3S},
		{"imap", &f.listen.IMAP}, {"imaps", &f.listen.IMAPS},
	} {
		flags.StringVar(l.to, l.name, "", "serve "+l.name+" at `HOST:PORT`, port 0 for a free one")
	}
	flags.StringArrayVar(&f.accounts, "account", nil, "account `ADDRESS:PASSWORD` (repeatable; default alice and bob@example.test with password secret)")
	flags.StringVar(&f.file, "accounts", "", "`FILE` with one ADDRESS:PASSWORD a line")
	flags.StringArrayVar(&f.users, "user", nil, "address of an account (repeatable); a bare name is of --domain")
	flags.StringArrayVar(&f.passwords, "password", nil, "password of the --user in the same place (default $"+passwordVariable+")")
	flags.StringVar(&f.domain, "domain", "example.test", "domain of accounts that are given without one")
	flags.StringVar(&f.hostname, "hostname", "localhost", "how the server calls itself")
	flags.StringVar(&f.data, "data", "", "keep mail durably in this `DIR`")
	flags.StringVar(&f.freeChoices, "free-choices", "", "vary by `SEED` whatever the RFCs leave to a server")
	flags.BoolVar(&f.requireTLS, "require-tls", false, "take no password without TLS")
	flags.BoolVar(&f.noTLS, "no-tls", false, "offer neither STARTTLS nor implicit TLS")
	flags.StringVar(&f.caOut, "ca-out", "", "write the certificate to trust into this `FILE`")
	flags.BoolVarP(&f.verbose, "verbose", "v", false, "log sessions to standard error")
}

func (e *env) serve(cmd *cobra.Command, f *serveFlags) error {
	cfg, err := f.config(e)
	if err != nil {
		return err
	}
	server, err := reference.New(cfg)
	if err != nil {
		return err
	}
	if f.caOut != "" {
		if err := os.WriteFile(f.caOut, server.CA(), 0o644); err != nil {
			server.Close()
			return err
		}
	}
	addresses := server.Endpoints()
	for _, name := range reference.Protocols() {
		if a, ok := addresses[name]; ok {
			fmt.Fprintf(e.out, "%s %s\n", name, a)
		}
	}
	fmt.Fprintln(e.out, "ready")
	<-cmd.Context().Done()
	return server.Close()
}

func (f *serveFlags) config(e *env) (reference.Config, error) {
	cfg := reference.Config{Hostname: f.hostname, Data: f.data, Listen: f.listen, RequireTLS: f.requireTLS, NoTLS: f.noTLS}
	if f.listen == (reference.Listen{}) {
		cfg.Listen = reference.Loopback()
		if f.noTLS {
			cfg.Listen.Submissions, cfg.Listen.POP3S, cfg.Listen.IMAPS = "", "", ""
		}
	}
	if f.verbose {
		cfg.Log = slog.New(slog.NewTextHandler(e.err, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	seed, err := parseChoices(f.freeChoices)
	if err != nil {
		return cfg, err
	}
	cfg.FreeChoices = seed
	cfg.Accounts, err = f.accountList()
	return cfg, err
}

func (f *serveFlags) accountList() (list []auth.Account, err error) {
	if f.file != "" {
		if list, err = reference.ReadAccounts(f.file); err != nil {
			return nil, err
		}
	}
	t := targetFlags{accounts: f.accounts, users: f.users, passwords: f.passwords}
	given, err := t.accountsOf(f.domain)
	if err != nil {
		return nil, err
	}
	for _, a := range given {
		list = append(list, auth.Account{Address: a.Address, Password: a.Password})
	}
	if len(list) == 0 {
		for _, who := range []string{"alice", "bob"} {
			list = append(list, auth.Account{Address: who + "@" + f.domain, Password: "secret"})
		}
	}
	return list, nil
}
