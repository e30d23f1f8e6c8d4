import { describe, expect, it } from "vitest";
import type { Case } from "../person/case.js";
import { smallCase } from "../../test/support/small-case.js";
import { fullIssuesOf, issuesOf, line, smallResult } from "../../test/support/small-result.js";
import { smallScheme } from "../../test/support/small-scheme.js";

const year = { from: "2019-01-01", to: "2019-12-31" };
const ended = smallScheme.places.map((place) =>
  place.id === "north" ? { ...place, to: "2019-06-30", successors: ["south", "country"] } : place,
);

describe("a case that does not fit its scheme", () => {
  it.each<readonly [string, Partial<Case>, readonly string[]]>([
    [
      "a period that begins before the scheme",
      { period: { ...year, from: "2018-12-31" } },
      ["outside-validity period"],
    ],
    ["a period that ends after the scheme", { period: { ...year, to: "2020-01-01" } }, ["outside-validity period"]],
    [
      "an unknown service",
      { plan: { lines: [line(), line({ id: "b", service: "phisio" })] } },
      ["unknown-reference plan.lines[1].service"],
    ],
    [
      "another unit than the service's",
      { plan: { lines: [line({ unit: "hour" })] } },
      ["unit-mismatch plan.lines[0].unit"],
    ],
    [
      "an unknown place of residence",
      { residences: [{ kind: "declared", place: "nort", ...year }] },
      ["unknown-reference residences[0].place"],
    ],
    [
      "a score above the scale",
      { assessments: [{ id: "a", instrument: "scale", date: "2018-11-05", score: "100.1" }] },
      ["score-outside-scale assessments[0].score"],
    ],
    [
      "two assessments on one day",
      {
        assessments: [
          { id: "a", instrument: "scale", date: "2018-11-05", score: "10" },
          { id: "other", instrument: "another", date: "2018-11-05", score: "10" },
          { id: "b", instrument: "scale", date: "2018-11-05", score: "20" },
        ],
      },
      ["two-assessments-one-day assessments[2].date"],
    ],
  ])("%s", (_, changes, expected) => {
    expect(issuesOf(() => smallResult({ case: changes }))).toEqual(expected);
  });

  it("is refused with all its issues at once, the names that were meant among them", () => {
    const changes: Partial<Case> = {
      period: { from: "2018-01-01", to: "2018-12-31" },
      residences: [
        { kind: "actual", place: "soth", from: "2018-01-01", to: "open" },
        { kind: "declared", place: "norht", from: "2018-01-01", to: "open" },
      ],
      plan: { lines: [line({ service: "physo" })] },
    };
    expect(fullIssuesOf(() => smallResult({ case: changes })).map(({ path, hint }) => [path, hint])).toEqual([
      ["period", undefined],
      ["residences[1].place", 'Did you mean "north"?'],
      ["residences[0].place", 'Did you mean "south"?'],
      ["plan.lines[0].service", 'Did you mean "physio"?'],
    ]);
  });

  it("names each of two residences that are wrong in the same way", () => {
    const residences = [
      { kind: "actual", place: "nowhere", ...year },
      { kind: "declared", place: "nowhere", ...year },
    ] as const;
    expect(issuesOf(() => smallResult({ case: { residences } }))).toEqual([
      "unknown-reference residences[1].place",
      "unknown-reference residences[0].place",
    ]);
  });
});

describe("a place after its end", () => {
  const issuesWith = (to: string) =>
    fullIssuesOf(() =>
      smallResult({
        case: { residences: [{ kind: "declared", place: "north", from: "2010-01-01", to }], plan: { lines: [] } },
        scheme: { places: ended, conditions: [] },
      }),
    );

  it("is refused, and its successors are named", () => {
    expect(issuesWith("open")).toEqual([
      {
        code: "place-outside-its-days",
        path: "residences[0].place",
        expected: "a place that exists from 2019-01-01 to 2019-12-31",
        received: '"north", which exists from 2000-01-01 to 2019-06-30',
        hint: 'From then on use "south" or "country".',
      },
    ]);
  });

  it("is right until its last day", () => {
    expect(issuesWith("2019-06-30")).toEqual([]);
    expect(issuesWith("2019-07-01")).toHaveLength(1);
  });
});

describe("what a scheme does not ask about", () => {
  it("is not refused: places outside the period, other instruments, other schemes, unknown groups", () => {
    const changes: Partial<Case> = {
      client: {
        ...smallCase.client,
        groups: [...(smallCase.client.groups ?? []), { group: "unheard-of", ...year }],
      },
      residences: [
        { kind: "declared", place: "long-ago", from: "2001-01-01", to: "2018-12-31" },
        { kind: "declared", place: "north", ...year },
        { kind: "declared", place: "later", from: "2020-01-01", to: "open" },
      ],
      assessments: [
        ...(smallCase.assessments ?? []),
        { id: "elsewhere", instrument: "another", date: "2019-05-01", score: "9999" },
      ],
      enrolments: [{ scheme: "another", place: "elsewhere", ...year }],
    };
    expect(smallResult({ case: changes }).toJSON()).toEqual(smallResult().toJSON());
  });
});
