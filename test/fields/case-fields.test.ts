import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { ResultDocument } from "../../src/result/document.js";
import type { Case } from "../../src/person/case.js";
import { isInputError } from "../../src/errors/index.js";
import { caseForm } from "../../src/documents/generated/case.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { situationWithOptions } from "../arbitraries/any-of.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { besides } from "../arbitraries/budgets.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { anySituation, drawn, seed } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { changesOf } from "./changes.js";
import { leavesOf, type Leaf } from "./leaves.js";
import { madeForFields, type Asked } from "./made-for-fields.js";

/** What the page says of a field: in what it counts. */
interface Row {
  readonly field: string;
  readonly countsIn: string;
}

const page = readFileSync("docs/start/case-file.md", "utf8");
const section = page.slice(page.indexOf("## Where each field counts"), page.indexOf("## An example"));
const rows: readonly Row[] = section.split("\n").flatMap((line) => {
  const [, fields = "", countsIn = ""] = line.split("|").map((cell) => cell.trim());
  return [...fields.matchAll(/`(?<field>[^`]+)`/gu)].map((match) => ({
    field: match.groups?.["field"] ?? "",
    countsIn,
  }));
});
const leaves = leavesOf(caseForm);

/** The rows about a field: those that name it, or else those that name it in every list. */
function rowsOf(path: string): readonly Row[] {
  const own = rows.filter(({ field }) => field === path);
  return own.length > 0 ? own : rows.filter(({ field }) => field.startsWith("*") && path.endsWith(field.slice(1)));
}

describe("the table of the fields of a case", () => {
  it("has one row for each field that the form knows, and no other", () => {
    expect(leaves.filter(({ path }) => rowsOf(path).length !== 1)).toEqual([]);
    const known = new Set(leaves.map(({ path }) => path));
    expect(rows.filter(({ field }) => !field.startsWith("*") && !known.has(field))).toEqual([]);
  });
});

const steps = /assess|entitle|limit|cost|cover|contribute|fund|every step/u;

/** People of every kind of scheme, so that there is somebody for each field on whom it counts. */
const asked: readonly Asked[] = [
  ...madeForFields,
  ...sampled(anySituation, 25),
  ...sampled(limitedSituation, 25),
  ...sampled(knownPaying, 25),
  ...sampled(situationWithOptions, 25),
  ...sampled(
    drawn((draw) => drawEntitled(draw, true)),
    25,
  ),
  ...sampled(
    besides.map(({ scheme, case: document }) => ({ scheme, case: document, inputs: {} })),
    10,
  ),
];

function sampled(situations: fc.Arbitrary<Asked>, numRuns: number): readonly Asked[] {
  return fc.sample(situations, { seed, numRuns });
}

const compiledOf = new Map<Asked, CompiledScheme>();

/** What calculating says of a case, or that it is refused. */
function said(document: Case, each: Asked): ResultDocument | undefined {
  const compiled = compiledOf.get(each) ?? compile(each.scheme, each.inputs);
  compiledOf.set(each, compiled);
  const { knownOn, opening } = each;
  try {
    return calculate(document, compiled, { ...(knownOn === undefined ? {} : { knownOn }), opening }).toJSON();
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/** Ids and words that a field may hold instead. */
function idsOf({ scheme, case: document }: Asked): readonly string[] {
  const texts = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    if (typeof value === "string" && ["id", "kind", "group", "source", "provider"].includes(key)) texts.add(value);
    else if (typeof value === "object" && value !== null)
      for (const [inner, each] of Object.entries(value)) collect(each, Array.isArray(value) ? key : inner);
  };
  collect([scheme, document], "");
  return [...texts, "another"].slice(0, 60);
}

/** A result without what is only a name: days, units and amounts. */
function figuresOf(document: ResultDocument): string {
  const names = new Set([
    ...["case", "client", "synthetic", "id", "decision", "decidedBy", "decidedOn", "reason", "assessment", "actual"],
    ...["limit", "source", "assumptions", "rules", "by", "notWorseOffThan", "byPayer", "service", "unit", "expected"],
  ]);
  return JSON.stringify(document, (key, value: unknown) => (names.has(key) ? undefined : value));
}

/** What is said of somebody as they are: asked for once, and not for every field. */
const asIs = asked.flatMap((each) => {
  const before = said(each.case, each);
  return before === undefined
    ? []
    : [{ each, ids: idsOf(each), text: JSON.stringify(before), figures: figuresOf(before) }];
});

/**
 * What changes of a field change: figures, names, whether the case is taken, or nothing at all.
 *
 * @param isEnough whether these effects tell what is asked; figures are always enough
 */
function effectsOf(leaf: Leaf, isEnough: (effects: ReadonlySet<string>) => boolean): ReadonlySet<string> {
  const effects = new Set<string>();
  for (const { each, ids, text, figures } of asIs) {
    for (const changed of changesOf(each.case, leaf, ids)) {
      const after = said(changed, each);
      if (after === undefined) effects.add("refused");
      else if (JSON.stringify(after) === text) effects.add("nothing");
      else effects.add(figuresOf(after) === figures ? "names" : "figures");
    }
    if (effects.has("figures") || isEnough(effects)) break;
  }
  return effects;
}

describe("a field of a case", () => {
  it.each(leaves.map((leaf) => [leaf.path, leaf] as const))("does what the table says: %s", (path, leaf) => {
    const countsIn = rowsOf(path)[0]?.countsIn ?? "";
    // That a field is named may be told by the first who has it; that it counts in nothing, only by all.
    const effects = effectsOf(leaf, (told) => countsIn === "named" && told.has("names"));
    expect(effects.size).toBeGreaterThan(0);
    if (steps.test(countsIn)) expect(effects).toContain("figures");
    else if (countsIn === "named") expect(effects).toContain("names");
    else if (countsIn === "check") {
      expect(effects).toContain("refused");
      expect(effects).not.toContain("figures");
    } else if (countsIn === "knowledge") expect(effects.has("figures") || effects.has("refused")).toBe(true);
    else {
      expect(["follow", "letters", "readers"]).toContain(countsIn);
      expect(effects).not.toContain("figures");
      expect(effects).not.toContain("names");
    }
  });
});
