package lab

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
)

// Missing says why the named servers (Dovecot and Postfix, without a name) cannot be started here, or "" when they can.
func Missing(names ...string) string {
	chosen, err := choose(names)
	switch {
	case err != nil:
		return err.Error()
	case runtime.GOOS != "linux":
		return "the lab needs Linux"
	case os.Geteuid() != 0:
		return "the lab must be run as root: its servers change to users of their own"
	}
	for _, s := range chosen {
		for _, program := range s.programs() {
			if _, err := os.Stat(program); err != nil {
				return fmt.Sprintf("%s is not installed: %v (packages: %s; see harness/lab/install.sh)",
					s.name(), err, s.packages())
			}
		}
		if slices.Contains(s.programs(), unshare) {
			if err := exec.Command(unshare, "--mount", "--pid", "--fork", "true").Run(); err != nil {
				return fmt.Sprintf("%s needs namespaces of its own, which this machine does not give: %v", s.name(), err)
			}
		}
	}
	return ""
}

// Tester is the part of testing.TB that Require uses.
type Tester interface {
	Helper()
	Skip(args ...any)
	Fatal(args ...any)
}

// Require skips the test when the named servers (Dovecot and Postfix, without a name) cannot be started here. With CI=true in the
// environment it fails instead: what a CI run leaves out must be seen.
func Require(t Tester, names ...string) {
	t.Helper()
	why := Missing(names...)
	switch {
	case why == "":
	case os.Getenv("CI") == "true":
		t.Fatal(why)
	default:
		t.Skip(why)
	}
}
