package lab

import (
	"context"
	"os/exec"
	"path/filepath"
)

// gosmtp is a server made of Go's go-smtp library: SMTP, submission and, where it keeps the mail itself, LMTP. It is built
// when it is started, which wants the go command and the folder of this module.
type gosmtp struct{}

const (
	gosmtpProgram = "mailspec/harness/lab/gosmtp"
	gosmtpModule  = "github.com/emersion/go-smtp"
)

func (gosmtp) name() string { return "gosmtp" }

func (gosmtp) packages() packages { return packages{} }

// goCommand is the go command.
func goCommand() string { return command("go") }

// command is a program in the PATH, or its bare name, which nobody has as a file.
func command(name string) string {
	path, err := exec.LookPath(name)
	if err != nil {
		return name
	}
	return path
}

func (gosmtp) programs() []string { return []string{goCommand()} }

func (g gosmtp) start(ctx context.Context, site *site) (*running, error) {
	set, settings, err := newLibraryServer(site, g.name())
	if err != nil {
		return nil, err
	}
	program := filepath.Join(set.Folder, g.name())
	if _, err := output(ctx, goCommand(), "build", "-o", program, gosmtpProgram); err != nil {
		return nil, err
	}
	version, err := output(ctx, goCommand(), "list", "-m", "-f", "{{.Version}}", gosmtpModule)
	if err != nil {
		return nil, err
	}
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), program, settings)
	if err != nil {
		return nil, err
	}
	r := &running{title: "go-smtp " + version, process: p, endpoints: set.endpoints()}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	return r, nil
}
