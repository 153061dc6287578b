package imap

import (
	"context"
	"errors"

	"mailspec/harness/session"
)

// receive reads one response, with its literals.
func receive(ctx context.Context, conn *session.Conn, what string) (Response, error) {
	line, err := conn.ReadLine(ctx, MaxLine, what)
	if err != nil {
		return Response{Octets: line}, err
	}
	literals := false
	d := &decoder{in: line, more: func(d *decoder, n int) error {
		literals = true
		return d.extend(ctx, conn, n, what)
	}}
	r := d.response()
	if d.err == nil && d.off != len(d.in) {
		d.fail("end of the response")
	}
	var large *TooLarge
	if errors.As(d.err, &large) {
		return r, &session.Overlong{What: "literal in " + what, Max: MaxLiteral}
	}
	if d.err == nil && literals {
		// Once more, now that no octet moves: what was read points into one piece of memory.
		return ParseResponse(d.in)
	}
	r.Octets = d.in
	return r, d.err
}

// extend reads a literal's octets and the line behind them.
func (d *decoder) extend(ctx context.Context, conn *session.Conn, n int, what string) error {
	if len(d.in)+n > MaxOctets {
		return &session.Overlong{What: what, Max: MaxOctets}
	}
	octets, err := conn.ReadN(ctx, n, what)
	if err != nil {
		return err
	}
	line, err := conn.ReadLine(ctx, MaxLine, what)
	if err != nil {
		return err
	}
	d.in = append(append(d.in, octets...), line...)
	return nil
}
