import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { dayOf } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { Case } from "../case.js";
import type { CaseFacts } from "../facts/facts.js";
import { readCase } from "./known.js";

const march = "2019-03-10";

/** The register put the child in the north; on 10 March it turned out that the child had moved on 1 February. */
const corrected: Case = {
  ...smallCase,
  residences: [
    { id: "north", kind: "declared", place: "north", from: "2010-05-17", to: "open", recordedOn: "2018-12-01" },
    {
      id: "north",
      kind: "declared",
      place: "north",
      from: "2010-05-17",
      to: "2019-01-31",
      recordedOn: march,
      supersedes: "north",
    },
    { id: "south", kind: "declared", place: "south", from: "2019-02-01", to: "open", recordedOn: march },
  ],
};

function read(document: Case, knownOn?: string): CaseFacts {
  const issues: Issue[] = [];
  const facts = readCase(document, issues, knownOn === undefined ? undefined : { knownOn });
  expect(issues).toEqual([]);
  return facts;
}

function issuesOf(document: Case, knownOn?: string): readonly Issue[] {
  const issues: Issue[] = [];
  readCase(document, issues, knownOn === undefined ? undefined : { knownOn });
  return issues;
}

const placesOf = (facts: CaseFacts) => facts.declared?.map(({ place }) => place);

describe("what counts on a day", () => {
  it("is what was recorded by then, and not superseded by then", () => {
    expect(placesOf(read(corrected, "2018-12-01"))).toEqual(["north"]);
    expect(placesOf(read(corrected, "2019-03-09"))).toEqual(["north"]);
    expect(placesOf(read(corrected, march))).toEqual(["north", "south"]);
    expect(placesOf(read(corrected))).toEqual(["north", "south"]);
    expect(read(corrected, march).declared?.[0]?.to).toBe(dayOf(2019, 1, 31));
  });

  it("does not depend on the order of the list", () => {
    const reversed = { ...corrected, residences: [...(corrected.residences ?? [])].reverse() };
    for (const knownOn of ["2019-03-09", march]) {
      expect(read(reversed, knownOn).declared).toEqual(read(corrected, knownOn).declared);
    }
  });

  it("is unknown, not none, where nothing of a list had been recorded", () => {
    expect(read(corrected, "2018-11-30").declared).toBeUndefined();
    expect(read({ ...corrected, residences: [] }, "2018-11-30").declared).toEqual([]);
  });

  it("leaves out what was taken back", () => {
    const groups = [
      { id: "mistake", group: "children", from: "2018-01-01", to: "open", recordedOn: "2018-05-02" },
      {
        id: "mistake",
        group: "children",
        from: "2018-01-01",
        to: "open",
        recordedOn: march,
        supersedes: "mistake",
        withdrawn: true,
      },
    ];
    const document = { ...smallCase, client: { ...smallCase.client, groups } };
    expect(read(document, "2019-03-09").groups).toHaveLength(1);
    expect(read(document).groups).toEqual([]);
  });

  it("holds for lists in lists", () => {
    const income = { id: "wage", kind: "wage", from: "2019-01-01", to: "open" };
    const relative = {
      id: "mother",
      relation: "parent" as const,
      from: "2019-01-01",
      to: "open",
      incomes: [
        { ...income, amountPerMonth: "500", recordedOn: "2019-01-02" },
        { ...income, amountPerMonth: "700", recordedOn: march, supersedes: "wage" },
      ],
    };
    const document = { ...smallCase, relatives: [relative] };
    const incomesOn = (day: string) => read(document, day).relatives?.[0]?.incomes?.map((each) => each.minor);
    expect(incomesOn("2019-01-01")).toBeUndefined();
    expect(incomesOn("2019-03-09")).toEqual([50_000]);
    expect(incomesOn(march)).toEqual([70_000]);
  });

  it("is every entry where nothing is said of recording, whatever the day", () => {
    const { knownOn, ...facts } = read(smallCase, "1999-01-01");
    expect({ ...facts, knownOn: Number.NaN }).toEqual(read(smallCase));
    expect(knownOn).toBe(dayOf(1999, 1, 1));
  });
});

describe("issues", () => {
  it("name entries by their places in the document", () => {
    const [old, , south] = corrected.residences ?? [];
    if (old === undefined || south === undefined) throw new Error("two residences");
    const bad = { ...corrected, residences: [{ ...old, to: "2018-12-31", from: "2019-01-01" }, south] };
    expect(issuesOf(bad).map(({ path }) => path)).toEqual(["residences[0].to"]);
    const superseded = { ...corrected, residences: [...bad.residences, ...(corrected.residences ?? []).slice(1, 2)] };
    expect(issuesOf(superseded).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "end-before-start residences[0].to",
    ]);
    const last = { ...superseded.residences[2], place: "not a place" };
    const three = { ...corrected, residences: [old, south, last] } as Case;
    expect(issuesOf(three).map(({ path }) => path)).toEqual(["residences[2].place"]);
  });

  it("are found in what does not count, each entry on its own", () => {
    const [first, second] = smallCase.plan?.lines ?? [];
    if (first === undefined || second === undefined) throw new Error("two lines");
    const lines = [
      { ...first, recordedOn: "2019-01-05", quantity: "four" },
      { ...first, recordedOn: "2019-02-05", supersedes: first.id },
      { ...second, recordedOn: "2019-02-31", supersedes: "physyo" },
    ];
    expect(
      issuesOf({ ...smallCase, plan: { lines } }, "2018-12-31").map(({ code, path }) => `${code} ${path}`),
    ).toEqual(["date-not-real plan.lines[2].recordedOn", "not-decimal plan.lines[0].quantity"]);
  });

  it("tell of records that supersede nothing", () => {
    const [old, , south] = corrected.residences ?? [];
    if (old === undefined || south === undefined) throw new Error("two residences");
    const paths = (residences: Case["residences"]) =>
      issuesOf({ ...smallCase, ...(residences === undefined ? {} : { residences }) }).map(({ code, path, hint }) =>
        `${code} ${path} ${hint ?? ""}`.trim(),
      );
    expect(paths([old, { ...south, supersedes: "nort" }])[0]).toBe(
      'supersedes-nothing residences[1].supersedes Did you mean "north"?',
    );
    // On one day nobody knows which was the later.
    expect(paths([old, { ...south, supersedes: "north", recordedOn: "2018-12-01" }])[0]).toContain("residences[1]");
    expect(paths([old, { ...south, withdrawn: true }])).toEqual(["supersedes-nothing residences[1].supersedes"]);
  });

  it("tell of overlaps and ids of what counts, and not of the history", () => {
    const [old, , south] = corrected.residences ?? [];
    if (old === undefined || south === undefined) throw new Error("two residences");
    const contradicting = { ...corrected, residences: [old, south] };
    expect(issuesOf(contradicting, "2019-03-09")).toEqual([]);
    expect(issuesOf(contradicting).map(({ code }) => code)).toEqual(["overlap"]);
    const twice = { ...corrected, residences: [old, { ...south, id: "north" }] };
    expect(issuesOf(twice).map(({ code, path }) => `${code} ${path}`)).toContain("duplicate-id residences[1].id");
    expect(issuesOf({ ...corrected, residences: [{ ...south, id: "no id" }] }).map(({ code }) => code)).toEqual([
      "id-form",
    ]);
  });

  it("tell of a malformed day of knowledge", () => {
    expect(issuesOf(corrected, "2019-02-29").map(({ code, path }) => `${code} ${path}`)).toEqual([
      "date-not-real knownOn",
    ]);
  });
});
