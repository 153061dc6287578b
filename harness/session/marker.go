package session

import "context"

// Marker is a transport that wants to know where the judged part of a connection begins and ends.
type Marker interface {
	Judged()
	JudgedNoMore()
}

// Judged says that what comes from here on is what the scenario judges, and no set-up.
func (c *Conn) Judged() {
	if m, ok := c.t.(Marker); ok {
		m.Judged()
	}
}

// JudgedNoMore says that what comes from here on ends the session and judges nothing.
func (c *Conn) JudgedNoMore() {
	if m, ok := c.t.(Marker); ok {
		m.JudgedNoMore()
	}
}

type labelKey struct{}

// LabelOf gives the label of the session for which a Dialer is asked.
func LabelOf(ctx context.Context) string {
	label, _ := ctx.Value(labelKey{}).(string)
	return label
}
