package reports

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

func written(t *testing.T, r *verdict.Report) []byte {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, WriteJSON(&out, r))
	return out.Bytes()
}

func TestWriteJSONGolden(t *testing.T) {
	golden(t, "report.json", written(t, sample()))
}

func TestWriteJSONLeavesTheReportAsItIs(t *testing.T) {
	r := sample()
	written(t, r)
	assert.Equal(t, sample(), r)
}

func TestWriteJSONIsInOrder(t *testing.T) {
	r := sample()
	slices.Reverse(r.Requirements)
	for _, q := range r.Requirements {
		slices.Reverse(q.Scenarios)
	}
	assert.Equal(t, string(written(t, sample())), string(written(t, r)))
}

func TestWriteJSONRefusesAnotherSchema(t *testing.T) {
	err := WriteJSON(&bytes.Buffer{}, &verdict.Report{Schema: "mailspec.report/2"})
	assert.ErrorContains(t, err, `its schema is "mailspec.report/2"`)
}

func TestReadJSONGivesBackWhatWasWritten(t *testing.T) {
	back, err := ReadJSON(bytes.NewReader(written(t, sample())))
	require.NoError(t, err)
	again, err := ReadJSON(bytes.NewReader(written(t, back)))
	require.NoError(t, err)
	assert.Equal(t, back, again)
	assert.Equal(t, sample().Summary, back.Summary)
	assert.Equal(t, sample().Seed, back.Seed)
}

func TestReadJSONRefuses(t *testing.T) {
	requirement := func(members string) string {
		return `{"schema": "mailspec.report/1", "requirements": [{` + members + `}]}`
	}
	tests := []struct{ name, text, want string }{
		{"nothing", "", "unexpected end"},
		{"no object", "[]", "cannot unmarshal"},
		{"other JSON", `{"name": "x"}`, "no report of mailspec"},
		{"a later version", `{"schema": "mailspec.report/2", "requirements": 7}`,
			`its schema is "mailspec.report/2", and this mailspec knows only "mailspec.report/1"`},
		{"half a report", string(written(t, sample())[:300]), "unexpected end"},
		{"two reports", `{"schema": "mailspec.report/1"}{}`, "after top-level value"},
		{"a wrong type", `{"schema": "mailspec.report/1", "seed": "x"}`, "seed"},
		{"an unknown verdict", requirement(`"id": "a", "level": "must", "verdict": "passed"`), `("a"): unknown verdict "passed"`},
		{"an unknown level", requirement(`"id": "a", "level": "MUST", "verdict": "pass"`), `("a"): unknown level "MUST"`},
		{"no id", requirement(`"level": "must", "verdict": "pass"`), "requirement 1 (\"\"): no id"},
		{"an unknown verdict of a scenario", requirement(`"id": "a", "level": "may", "verdict": "pass", "scenarios": [{"id": "s"}]`),
			`scenario "s": unknown verdict ""`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ReadJSON(strings.NewReader(tt.text))
			assert.ErrorContains(t, err, tt.want)
		})
	}
}

func TestReadJSONPassesOverNewFields(t *testing.T) {
	r, err := ReadJSON(strings.NewReader(`{"schema": "mailspec.report/1", "weather": "fine"}`))
	require.NoError(t, err)
	assert.Empty(t, r.Requirements)
}

func TestJSONIsValidBySchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("schema/report.schema.json")
	require.NoError(t, err)
	empty := &verdict.Report{Target: verdict.Target{Name: "x"}}
	for name, r := range map[string]*verdict.Report{"sample": sample(), "empty": empty} {
		t.Run(name, func(t *testing.T) {
			document, err := jsonschema.UnmarshalJSON(bytes.NewReader(written(t, r)))
			require.NoError(t, err)
			assert.NoError(t, schema.Validate(document))
		})
	}
	t.Run("a wrong verdict", func(t *testing.T) {
		text := bytes.Replace(written(t, sample()), []byte(`"verdict": "blocked"`), []byte(`"verdict": "stuck"`), 1)
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		require.NoError(t, err)
		assert.ErrorContains(t, schema.Validate(document), "verdict")
	})
}

// definition is what a struct's part of the schema must hold.
type definition struct {
	Required   []string                   `json:"required"`
	Properties map[string]json.RawMessage `json:"properties"`
}

// TestSchemaIsTheModel holds the schema to the structs both ways: each field, its type, whether it may be absent.
func TestSchemaIsTheModel(t *testing.T) {
	text, err := os.ReadFile("schema/report.schema.json")
	require.NoError(t, err)
	var schema struct {
		Defs map[string]definition `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(text, &schema))
	structs := map[string]any{
		"report": verdict.Report{}, "target": verdict.Target{}, "summary": verdict.Summary{},
		"requirement": verdict.Requirement{}, "scenario": verdict.Scenario{}, "line": verdict.Line{},
	}
	for name, zero := range structs {
		t.Run(name, func(t *testing.T) {
			var have, required []string
			for field := range reflect.TypeOf(zero).Fields() {
				member, options, _ := strings.Cut(field.Tag.Get("json"), ",")
				require.NotEmpty(t, member, field.Name)
				have = append(have, member)
				if options != "omitempty" {
					required = append(required, member)
				}
				checkType(t, member, field.Type, schema.Defs[name].Properties[member])
			}
			assert.ElementsMatch(t, have, slices.Collect(maps.Keys(schema.Defs[name].Properties)))
			assert.ElementsMatch(t, required, schema.Defs[name].Required)
		})
	}
}

func checkType(t *testing.T, member string, goType reflect.Type, rule json.RawMessage) {
	t.Helper()
	var have struct {
		Type  string `json:"type"`
		Ref   string `json:"$ref"`
		Items struct {
			Type string `json:"type"`
			Ref  string `json:"$ref"`
		} `json:"items"`
	}
	require.NoError(t, json.Unmarshal(rule, &have), member)
	if have.Ref != "" {
		have.Type = refType(have.Ref)
	}
	assert.Equal(t, schemaType(goType), have.Type, member)
	if goType.Kind() != reflect.Slice {
		return
	}
	if have.Items.Ref != "" {
		assert.Equal(t, "#/$defs/"+strings.ToLower(goType.Elem().Name()), have.Items.Ref, member)
		have.Items.Type = refType(have.Items.Ref)
	}
	assert.Equal(t, schemaType(goType.Elem()), have.Items.Type, member)
}

func refType(ref string) string {
	if ref == "#/$defs/verdict" {
		return "string"
	}
	return "object"
}

func schemaType(goType reflect.Type) string {
	switch goType.Kind() {
	case reflect.String:
		return "string"
	case reflect.Bool:
		return "boolean"
	case reflect.Float64:
		return "number"
	case reflect.Slice:
		return "array"
	case reflect.Map:
		return "object"
	case reflect.Struct:
		if goType.Name() == "Time" {
			return "string"
		}
		return "object"
	}
	return "integer"
}

// TestSchemaKnowsTheWords: verdicts, levels and parties are the model's.
func TestSchemaKnowsTheWords(t *testing.T) {
	text, err := os.ReadFile("schema/report.schema.json")
	require.NoError(t, err)
	var schema struct {
		Defs struct {
			Verdict struct {
				Enum []verdict.Word `json:"enum"`
			} `json:"verdict"`
			Requirement struct {
				Properties struct {
					Level struct {
						Enum []verdict.Level `json:"enum"`
					} `json:"level"`
					Party struct {
						Enum []verdict.Party `json:"enum"`
					} `json:"party"`
				} `json:"properties"`
			} `json:"requirement"`
		} `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(text, &schema))
	assert.ElementsMatch(t, verdict.Words(), schema.Defs.Verdict.Enum)
	assert.Equal(t, levels(), schema.Defs.Requirement.Properties.Level.Enum)
	assert.Equal(t, []verdict.Party{verdict.Server, verdict.Client, verdict.Message},
		schema.Defs.Requirement.Properties.Party.Enum)
}
