package message

// resentKinds is how many resent fields there are.
const resentKinds = int(resentReplyToField-resentDateField) + 1

// maxRuns bounds how many runs of resent fields are told apart.
const maxRuns = 1000

// resentRun is resent fields that no other field divides: one set, or several that touch. RFC 5322 §3.6.6
type resentRun struct {
	at           place // of its first field
	counts       [resentKinds]int
	last         [resentKinds]place
	several      bool // Resent-From names several mailboxes
	from, sender string
	senderAt     place
}

func (r *resentRun) count(k fieldKind) int { return r.counts[k-resentDateField] }

// sets is how many sets of resent fields a run holds: each has one date and one originator field.
func (r *resentRun) sets() int {
	return max(r.count(resentDateField), r.count(resentFromField), 1)
}

// complete tells whether each set has its date and its originator field.
func (r *resentRun) complete() bool {
	return r.count(resentDateField) == r.sets() && r.count(resentFromField) == r.sets()
}

// resentFields is what is known of all of them.
type resentFields struct {
	runs   []resentRun
	open   bool // the last field was one
	dated  bool
	newest int64 // the last Resent-Date, in minutes
	ids    map[string]bool
}

// run gives the run that is open, or nothing where there are too many.
func (r *resentFields) run() *resentRun {
	if !r.open || len(r.runs) == 0 {
		return nil
	}
	return &r.runs[len(r.runs)-1]
}

// takeResent counts a resent field in its run. Any other field ends the run. RFC 5322 §3.6.6
func (c *checker) takeResent(k fieldKind, f *field) {
	r := &c.header.message.resent
	if !k.isResent() {
		r.open = false
		return
	}
	if !r.open && len(r.runs) < maxRuns {
		r.runs = append(r.runs, resentRun{at: f.start()})
		r.open = true
	}
	if run := r.run(); run != nil {
		run.counts[k-resentDateField]++
		run.last[k-resentDateField] = f.start()
	}
	c.look(obsResentReplyTo)
	if k == resentReplyToField {
		c.obsolete(obsResentReplyTo, f.start(), "Resent-Reply-To: leave it out, nobody replies to a resending")
	}
}

// judgeResent looks at the sets of resent fields, run by run. RFC 5322 §3.6, §3.6.6
func (c *checker) judgeResent() {
	r := &c.header.message.resent
	dates, froms := 0, 0
	for i := range r.runs {
		dates += r.runs[i].count(resentDateField)
		froms += r.runs[i].count(resentFromField)
	}
	for i := range r.runs {
		c.judgeRun(&r.runs[i], dates == froms && dates > 0)
	}
}

// judgeRun looks at one run. whole tells that all runs together are complete.
func (c *checker) judgeRun(r *resentRun, whole bool) {
	c.look(resentGrouped)
	if !r.complete() {
		if whole {
			c.fault(resentGrouped, r.at, "the fields of one resending are divided by other fields: keep them together")
			return
		}
		c.fault(resentComplete, r.at, "resent fields without Resent-From and Resent-Date: add both to each set")
		return
	}
	c.look(resentComplete)
	c.look(resentOnce)
	for k := resentSenderField; k <= resentMessageIDField; k++ {
		if r.count(k) > r.sets() {
			c.fault(resentOnce, r.last[k-resentDateField], "a second "+names[k]+" in one set of resent fields: join the two, or leave one out")
		}
	}
	c.check(resentMessageID, r.count(resentMessageIDField) >= r.sets(), r.at, "resent fields without Resent-Message-ID: add one to each set")
	if r.sets() == 1 {
		c.judgeResender(r)
	}
}

// judgeResender holds Resent-From and Resent-Sender of one set together. RFC 5322 §3.6, §3.6.6
func (c *checker) judgeResender(r *resentRun) {
	sender := r.count(resentSenderField) > 0
	if r.several || sender {
		c.check(resentSenderNeeded, sender || !r.several, r.at, "Resent-From names several mailboxes and there is no Resent-Sender field: say in it which one resent the message")
	}
	if !r.several && r.from != "" && r.sender != "" {
		c.check(resentSenderRedundant, r.from != r.sender, r.senderAt, "Resent-Sender says the same as Resent-From: leave it out")
	}
}

// resentOriginator looks at Resent-From and Resent-Sender. RFC 6854 §2.2
func (c *checker) resentOriginator(v *fieldValue, b *body) {
	a := &v.addresses
	c.check(noGroupInResent, a.groups == 0, b.place(0), "a group where the one who resent the message is named: name mailboxes")
	if v.kind == resentSenderField && a.groups > 0 {
		c.check(resentSenderGroupOne, a.mailboxes <= 1, b.place(0), "the group in Resent-Sender names several mailboxes: name one")
	}
	run := c.header.message.resent.run()
	if run == nil {
		return
	}
	spec := string(trimRightWSP(b.text[a.first.start:min(a.first.end, len(b.text))]))
	if v.kind == resentSenderField {
		run.sender, run.senderAt = spec, b.field.start()
		return
	}
	run.from, run.several = spec, a.mailboxes > 1
}

// resentDate holds a Resent-Date against the one above it, which is the younger. RFC 5322 §3.6.6
func (c *checker) resentDate(t *date, b *body) {
	r := &c.header.message.resent
	now, ok := t.minutes()
	if !ok {
		return
	}
	if c.look(resentOrder); r.dated && now > r.newest+clockSkew {
		c.fault(resentOrder, b.place(0), "this resending is younger than the one above it: put the fields of each new resending in front")
	}
	r.newest, r.dated = now, true
}

// resentID keeps a Resent-Message-ID, and sees whether another is the same. RFC 5322 §3.6.6
func (c *checker) resentID(id string, b *body) {
	r := &c.header.message.resent
	if r.ids == nil {
		r.ids = map[string]bool{}
	}
	if c.look(resentIDUnique); r.ids[id] {
		c.fault(resentIDUnique, b.place(0), "an identifier that another resending has too: make a new one")
	}
	if len(r.ids) < maxRuns {
		r.ids[id] = true
	}
}
