// Package house has tests only: they hold the tree to its own rules.
package house
