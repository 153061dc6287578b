package cli

import (
	"fmt"
	"os"

	"mailspec/features"
	"mailspec/harness/catalogue"
	"mailspec/steps"
)

// catalogueOf reads the specification: the built-in one, or an author's folder.
func catalogueOf(dir string) (*catalogue.Catalogue, error) {
	if dir == "" {
		return catalogue.Load(features.FS, "features")
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("--features %s: want a folder of .feature files", dir)
	}
	return catalogue.Load(os.DirFS(dir), dir)
}

// checked reads the specification and refuses one with mistakes in its steps.
func checked(dir string) (*catalogue.Catalogue, error) {
	c, err := catalogueOf(dir)
	if err != nil {
		return nil, err
	}
	return c, joined(steps.Check(c.Scenarios()))
}
