import { describe, expect, it } from "vitest";
import type { Condition } from "../../rules/entitle/conditions/registry.js";
import { smallResult } from "../../../test/support/small-result.js";
import { checkResult, parseResult } from "../parse-result.js";

const conditions: readonly Condition[] = [
  { id: "group", kind: "target-group", groups: ["children"], source: "made-up" },
  { id: "age", kind: "age", from: 5, until: 18, source: "made-up" },
  { id: "lives", kind: "residence", basis: "both", places: ["south"], source: "made-up" },
  { id: "stays", kind: "setting", settings: ["home"], source: "made-up" },
  { id: "enrolled", kind: "enrolment", source: "made-up" },
  { id: "lasts", kind: "duration", months: 3, source: "made-up" },
  { id: "away", kind: "absence", settings: ["hospital"], graceDays: 3, then: "all", source: "made-up" },
  {
    id: "either",
    kind: "any-of",
    source: "made-up",
    options: [
      {
        from: "2000-01-01",
        to: "open",
        when: [
          { kind: "disability", statuses: ["child"], specialCare: true },
          { kind: "circumstance", circumstance: "wheelchair", is: true },
          { kind: "number", circumstance: "rooms", atLeast: "1.5" },
        ],
      },
    ],
  },
];
const wheelchair = { id: "wheelchair", label: { lv: "w", en: "w" }, kind: "yes-no" } as const;
const rooms = { id: "rooms", label: { lv: "r", en: "r" }, kind: "number" } as const;
const always = { from: "2000-01-01", to: "open" } as const;

/** Somebody of whom every condition fails on some day, so that a reason of every kind is given. */
const everythingFails = smallResult({
  case: {
    client: {
      id: "client-1",
      birthDate: "1990-05-17",
      groups: [],
      disabilities: [{ status: "child", specialCare: false, ...always }],
      circumstances: [
        { circumstance: "wheelchair", value: true, ...always },
        { circumstance: "rooms", value: "1.25", ...always },
      ],
    },
    settings: [{ kind: "hospital", ...always }],
    enrolments: [{ scheme: "small", place: "north", from: "2018-01-01", to: "2019-06-30" }],
    residences: [
      { kind: "declared", place: "north", ...always },
      { kind: "actual", place: "north", ...always },
    ],
    plan: { lines: [] },
  },
  scheme: { conditions, circumstances: [wheelchair, rooms] },
});

/** The same as JSON, changed in one place. */
function changed(change: (reasons: Record<string, Record<string, unknown>>[]) => void): unknown {
  const document = JSON.parse(JSON.stringify(everythingFails)) as {
    readonly outcome: { readonly reasons: Record<string, Record<string, unknown>>[] };
  };
  change(document.outcome.reasons);
  return document;
}

describe("reasons and missing facts as data", () => {
  it("go to JSON and back, of every kind of condition", () => {
    const failed = new Set(everythingFails.outcome.reasons.map(({ condition }) => condition));
    expect([...failed].sort()).toEqual(conditions.map(({ id }) => id).sort());
    expect(parseResult(JSON.parse(JSON.stringify(everythingFails)))).toEqual(everythingFails);
  });

  it("say what is known of each fact that an option asks about", () => {
    const reason = everythingFails.outcome.reasons.find(({ condition }) => condition === "either");
    expect(reason?.actual).toEqual({
      kind: "all",
      facts: [
        { kind: "disability", status: "child", specialCare: false },
        { kind: "circumstance", circumstance: "wheelchair", value: true },
        { kind: "circumstance", circumstance: "rooms", value: "1.25" },
      ],
    });
  });

  it("are refused with a text, a key or a kind that they do not have", () => {
    const wrong = [
      changed(([first]) => first !== undefined && Object.assign(first, { actual: "none" })),
      changed(([first]) => Object.assign(first?.["actual"] ?? {}, { grupos: [] })),
      changed((reasons) => Object.assign(reasons[1]?.["limit"] ?? {}, { kind: "aged" })),
    ];
    for (const document of wrong) expect(checkResult(document).length).toBeGreaterThan(0);
    const born = changed((reasons) => Object.assign(reasons[1]?.["actual"] ?? {}, { born: "2019-02-29" }));
    expect(checkResult(born).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "date-not-real outcome.reasons[1].actual.born",
    ]);
    expect(checkResult(changed(() => undefined))).toEqual([]);
  });

  it("of missing facts go to JSON and back, with what is asked of them", () => {
    const unknown = smallResult({ case: { client: { id: "client-1" }, assessments: [], plan: { lines: [] } } });
    expect(unknown.outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments", expected: { kind: "instrument", instrument: "scale" } }, {}, {}],
    });
    expect(parseResult(JSON.parse(JSON.stringify(unknown)))).toEqual(unknown);
  });
});
