package fuzz

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"
)

// pythonReader reads a JSON list of messages, and writes what Python's email package sees in each.
const pythonReader = `
import base64, email, email.policy, json, sys

def leaves(part):
    if part.get_content_maintype() == "multipart":
        for child in part.iter_parts():
            yield from leaves(child)
        return
    if part.get_content_type() == "message/rfc822":
        old = email.policy.compat32.clone(linesep="\r\n", max_line_length=0)
        octets = part.get_payload(0).as_bytes(policy=old)
    else:
        octets = part.get_payload(decode=True)
        if part.get_content_maintype() == "text":
            octets = octets.decode(part.get_content_charset("ascii")).encode()
    yield {"type": part.get_content_type(), "file": part.get_filename() or "", "text": base64.b64encode(octets).decode()}

def read(octets):
    m = email.message_from_bytes(octets, policy=email.policy.SMTP)
    people = {n: [{"name": a.display_name, "local": a.username, "domain": a.domain} for a in m[n].addresses]
        for n in ("From", "To", "Cc") if m[n] is not None}
    return {"subject": m["Subject"], "date": m["Date"].datetime.isoformat(), "addresses": people, "leaves": list(leaves(m))}

def attempt(text):
    try:
        return {"read": read(base64.b64decode(text))}
    except Exception as e:
        return {"error": repr(e)}

json.dump([attempt(t) for t in json.load(sys.stdin)], sys.stdout)
`

// TestMessagePython holds Python's email package against what drawn messages say, in one batch.
func TestMessagePython(t *testing.T) {
	if _, err := exec.LookPath("python3"); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("python3 is not installed")
		}
		t.Skip("python3 is not installed")
	}
	const batch = 300
	python := peer{name: "Python", not: map[trait]string{
		mimeComment:   "RFC 2045 §5.1",
		phraseSpace:   "RFC 2047 §6.2",
		encodingSpace: "RFC 2045 §6.1, RFC 5322 §3.2.2",
	}}
	var list []drawnMessage
	var octets [][]byte
	for seed := 0; len(list) < batch; seed++ {
		if m := soundMessages().Example(seed); !python.differs(m) {
			list, octets = append(list, m), append(octets, m.octets)
		}
	}
	in, err := json.Marshal(octets)
	require.NoError(t, err)
	command := exec.CommandContext(t.Context(), "python3", "-c", pythonReader)
	command.Stdin, command.Stderr = bytes.NewReader(in), os.Stderr
	out, err := command.Output()
	require.NoError(t, err)
	var answers []struct {
		Read  *reading
		Error string
	}
	require.NoError(t, json.Unmarshal(out, &answers))
	require.Len(t, answers, batch)
	for i, answer := range answers {
		if answer.Read == nil {
			t.Errorf("Python: %s\n%s", answer.Error, list[i].octets)
			continue
		}
		python.hold(t, list[i], *answer.Read)
	}
}
