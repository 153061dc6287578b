// Package verdict is the result model: what a run found, in the words that the terminal, the JSON, the
// JUnit and the HTML reports all use.
package verdict

import "time"

// Schema names the version of the JSON form of a Report.
const Schema = "mailspec.report/1"

// Word is a verdict.
type Word string

// The verdicts.
const (
	Pass         Word = "pass"
	Fail         Word = "fail"
	Skip         Word = "skip"         // not offered by this target, or not asked for
	Blocked      Word = "blocked"      // a requirement on which this one rests has failed
	Inconclusive Word = "inconclusive" // the precondition could not be reached
	Error        Word = "error"        // our own fault, never the target's
)

// Words lists the verdicts from the gravest to the lightest: the verdict of a requirement is the first
// of these that one of its scenarios has.
func Words() []Word { return []Word{Fail, Error, Inconclusive, Blocked, Pass, Skip} }

// Worst gives the verdict that stands for all of them. Without any it is Skip.
func Worst(words ...Word) Word {
	for _, w := range Words() {
		for _, have := range words {
			if have == w {
				return w
			}
		}
	}
	return Skip
}

// Level is how strongly a requirement binds.
type Level string

// The levels. MUST, SHALL, REQUIRED and their negations are Must.
const (
	Must   Level = "must"
	Should Level = "should"
	May    Level = "may"
)

// Party is who a requirement binds.
type Party string

// The parties.
const (
	Server  Party = "server"
	Client  Party = "client"
	Message Party = "message"
)

// Report is the result of a run.
type Report struct {
	Schema         string        `json:"schema"`
	Target         Target        `json:"target"`
	Started        time.Time     `json:"started"`
	DurationMS     int64         `json:"duration_ms"`
	Seed           uint64        `json:"seed"`
	Shard          string        `json:"shard,omitempty"` // "I/N"
	Tool           string        `json:"tool"`            // name and version
	FeaturesDigest string        `json:"features_digest"` // "sha256:…" over every feature's path and text
	Complete       bool          `json:"complete"`        // false when the run was cut short
	Stopped        string        `json:"stopped,omitempty"`
	LeftBehind     []string      `json:"left_behind,omitempty"` // what could not be cleaned up
	Summary        Summary       `json:"summary"`
	Requirements   []Requirement `json:"requirements"`
}

// Target says what was tested.
type Target struct {
	Name      string            `json:"name"`
	Endpoints map[string]string `json:"endpoints"` // protocol to host:port
}

// Summary counts requirements.
type Summary struct {
	Verdicts   map[Word]int `json:"verdicts"`   // requirements by verdict
	Judged     int          `json:"judged"`     // with verdict pass or fail
	Untestable int          `json:"untestable"` // no black box can judge them; counted under skip too
	Violations int          `json:"violations"` // failed must, not waived
	Deviations int          `json:"deviations"` // failed should, not waived
	Info       int          `json:"information"`
	Waived     int          `json:"waived"`
	Stale      int          `json:"stale_waivers"` // waived, and passed
	Scenarios  map[Word]int `json:"scenarios"`
}

// Requirement is one normative statement and its verdict.
type Requirement struct {
	ID         string     `json:"id"` // RFC5321-4.1.4-c
	Also       []string   `json:"also,omitempty"`
	RFC        int        `json:"rfc"`
	Section    string     `json:"section"`
	Level      Level      `json:"level"`
	Party      Party      `json:"party"`
	Area       string     `json:"area"` // smtp, pop3, imap, message
	Title      string     `json:"title"`
	Location   string     `json:"location"` // feature file:line of the Rule
	Verdict    Word       `json:"verdict"`
	Reason     string     `json:"reason,omitempty"`
	Untestable bool       `json:"untestable,omitempty"`
	Monitored  bool       `json:"monitored,omitempty"`
	Checked    int        `json:"checked,omitempty"` // how often the monitors looked
	Waived     string     `json:"waived,omitempty"`  // the waiver's reason
	Stale      bool       `json:"stale_waiver,omitempty"`
	Scenarios  []Scenario `json:"scenarios"`
}

// Scenario is one way the requirement was judged, and what came of it.
type Scenario struct {
	ID         string   `json:"id"` // location, with ~axis behind it
	Name       string   `json:"name"`
	Location   string   `json:"location"` // feature file:line
	Verdict    Word     `json:"verdict"`
	Reason     string   `json:"reason,omitempty"`
	Want       string   `json:"want,omitempty"`
	Got        string   `json:"got,omitempty"`
	Rerun      string   `json:"rerun,omitempty"` // the command that judges just this again
	DurationMS int64    `json:"duration_ms"`
	Transcript []Line   `json:"transcript,omitempty"`
	BlockedBy  []string `json:"blocked_by,omitempty"`
	RestsOn    []string `json:"rests_on,omitempty"` // requirements without which this one cannot be judged
}

// Line is one line of a transcript. Text is escaped as the dialogue notation does it: printable
// ASCII only.
type Line struct {
	At      float64 `json:"at_ms"` // since the scenario began
	Session int     `json:"session,omitempty"`
	Label   string  `json:"label,omitempty"` // what the session is, e.g. "smtp" or "setup imap"
	Side    string  `json:"side"`            // "C", "S", or "" for a note
	Text    string  `json:"text"`
	Mark    bool    `json:"mark,omitempty"` // the offending line
}

// Violation tells whether the requirement is a failed must that nobody waived.
func (r Requirement) Violation() bool {
	return r.Verdict == Fail && r.Level == Must && r.Waived == ""
}

// Deviation tells whether the requirement is a failed should that nobody waived.
func (r Requirement) Deviation() bool {
	return r.Verdict == Fail && r.Level == Should && r.Waived == ""
}

// Summarize counts the report's requirements into its summary.
func (r *Report) Summarize() {
	s := Summary{Verdicts: map[Word]int{}, Scenarios: map[Word]int{}}
	for _, w := range Words() {
		s.Verdicts[w], s.Scenarios[w] = 0, 0
	}
	for _, q := range r.Requirements {
		s.count(q)
	}
	r.Summary = s
}

func (s *Summary) count(q Requirement) {
	s.Verdicts[q.Verdict]++
	for _, sc := range q.Scenarios {
		s.Scenarios[sc.Verdict]++
	}
	switch {
	case q.Untestable:
		s.Untestable++
	case q.Stale:
		s.Stale++
		s.Judged++
	case q.Verdict == Pass:
		s.Judged++
	case q.Verdict == Fail:
		s.Judged++
		s.countFailed(q)
	}
}

func (s *Summary) countFailed(q Requirement) {
	switch {
	case q.Waived != "":
		s.Waived++
	case q.Level == Must:
		s.Violations++
	case q.Level == Should:
		s.Deviations++
	default:
		s.Info++
	}
}
