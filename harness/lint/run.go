package lint

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"
)

// Writer writes results down, one after another, in the order of the arguments.
type Writer interface {
	Message(*Message) error
	Unreadable(*InputError) error
	End(Summary) error
}

// unit is one file on its way through a worker.
type unit struct {
	file
	outcomes chan outcome // closed at the file's end
}

// outcome is a message that was judged, or why there is none.
type outcome struct {
	message *Message
	err     *InputError
}

const (
	unitsAhead    = 256 // files that may be judged before it is their turn to be written
	outcomesAhead = 16  // messages of one file that may
)

// Run judges what the arguments name. The summary is right also beside an error, as far as the run came; an
// input that cannot be read is no error of the run.
func Run(ctx context.Context, arguments []string, opt Options, w Writer) (Summary, error) {
	if err := oneStdin(arguments); err != nil {
		return Summary{}, err
	}
	inner, cancel := context.WithCancel(ctx)
	r := &run{opt: opt, out: w, order: make(chan *unit, unitsAhead), work: make(chan *unit)}
	var owned sync.WaitGroup
	owned.Go(func() { r.find(inner, arguments) })
	for range max(1, opt.jobs()) {
		owned.Go(func() { r.judgeAll(inner) })
	}
	err := r.collect(inner)
	cancel()
	owned.Wait()
	if err != nil {
		return r.sum, err
	}
	return r.sum, w.End(r.sum)
}

func (o Options) jobs() int {
	if o.Jobs > 0 {
		return o.Jobs
	}
	return runtime.GOMAXPROCS(0)
}

func oneStdin(arguments []string) error {
	n := 0
	for _, argument := range arguments {
		if argument == stdin {
			n++
		}
	}
	if n > 1 {
		return errors.New(`"-" stands twice: standard input can be read once`)
	}
	return nil
}

type run struct {
	opt   Options
	out   Writer
	order chan *unit // in the order of the arguments
	work  chan *unit // the same, for whichever worker is free
	sum   Summary
	shown int
}

// find hands out the files.
func (r *run) find(ctx context.Context, arguments []string) {
	defer close(r.order)
	defer close(r.work)
	for _, argument := range arguments {
		if !find(argument, func(f file) bool { return r.hand(ctx, f) }) {
			return
		}
	}
}

// hand gives a file to who writes and to who judges.
func (r *run) hand(ctx context.Context, f file) bool {
	u := &unit{f, make(chan outcome, outcomesAhead)}
	for _, to := range []chan *unit{r.order, r.work} {
		select {
		case to <- u:
		case <-ctx.Done():
			return false
		}
	}
	return true
}

// judgeAll is a worker. The oldest file that is not done is always with one, so that all come to an end.
func (r *run) judgeAll(ctx context.Context) {
	for u := range r.work {
		if err := r.judgeFile(ctx, u); err != nil && ctx.Err() == nil {
			u.send(ctx, outcome{err: &InputError{u.name, err, u.argument}})
		}
		close(u.outcomes)
	}
}

func (u *unit) send(ctx context.Context, o outcome) {
	select {
	case u.outcomes <- o:
	case <-ctx.Done():
	}
}

// judgeFile judges the one message of a file, or all of an mbox.
func (r *run) judgeFile(ctx context.Context, u *unit) error {
	if u.err != nil {
		return u.err
	}
	in, err := open(ctx, u.file, r.opt.Stdin)
	if err != nil {
		return err
	}
	defer in.close() // it was read only
	if beginsMbox(in.in) {
		return r.judgeMbox(ctx, u, in)
	}
	local, err := in.local(r.opt.LineEnds)
	if err != nil {
		return cause(err)
	}
	j := r.judging(u, in)
	j.Begins.Line, j.LocalLines = 1, local
	return r.judgeOne(ctx, u, in.in, j)
}

func (r *run) judgeMbox(ctx context.Context, u *unit, in *input) error {
	m := newMbox(in.in)
	for {
		e, err := m.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return cause(err)
		}
		j := r.judging(u, in)
		j.entry, j.Number, j.Begins = e, e.number, e.begins
		j.LocalLines = r.opt.LineEnds == LocalEnds || r.opt.LineEnds == AutoEnds && e.local
		if err := r.judgeOne(ctx, u, e, j); err != nil {
			return err
		}
	}
}

func (r *run) judging(u *unit, in *input) *judging {
	return &judging{opt: r.opt, again: in.again, Message: Message{File: u.name, argument: u.argument}}
}

func (r *run) judgeOne(ctx context.Context, u *unit, in io.Reader, j *judging) error {
	m, err := judge(in, j)
	if err != nil {
		return cause(err)
	}
	u.send(ctx, outcome{message: m})
	return nil
}

// collect writes down what the workers found, in order.
func (r *run) collect(ctx context.Context) error {
	for {
		select {
		case u, ok := <-r.order:
			if !ok {
				return ctx.Err()
			}
			if err := r.write(ctx, u); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (r *run) write(ctx context.Context, u *unit) error {
	for {
		select {
		case o, ok := <-u.outcomes:
			if !ok {
				return ctx.Err()
			}
			if err := r.tell(o); err != nil {
				return fmt.Errorf("write findings: %w", err)
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// tell counts an outcome and writes it.
func (r *run) tell(o outcome) error {
	if o.err != nil {
		r.sum.Unreadable++
		return r.out.Unreadable(o.err)
	}
	m := o.message
	r.sum.Messages++
	if m.Conforms {
		r.sum.Conform++
	}
	r.sum.Must += m.Counts.Must
	r.sum.Should += m.Counts.Should
	r.sum.May += m.Counts.May
	if room := r.opt.MaxFindings - r.shown; r.opt.MaxFindings > 0 && len(m.Findings) > room {
		r.sum.NotShown += len(m.Findings) - room
		m.Findings, m.More = m.Findings[:room], nil
	}
	r.shown += len(m.Findings)
	return r.out.Message(m)
}
