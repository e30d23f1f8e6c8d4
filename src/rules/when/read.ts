import { circumstanceDecimals } from "../../person/means/circumstance.js";
import type { DisabilityStatus } from "../../person/client.js";
import { received } from "../../errors/index.js";
import { checkAges, checkAll, nothingListed } from "../reading/check-lists.js";
import { checkReference, readDecimal, type Reading, type RuleDocument } from "../reading/reading.js";
import type { Test, When } from "./when.js";

/** A test with its names as indexes and its numbers as scaled integers. */
export type CompiledTest =
  | { readonly kind: "age"; readonly from: number; readonly until: number | undefined }
  | { readonly kind: "circumstance"; readonly circumstance: string; readonly is: boolean }
  /** From `least` on and below `below`, scaled by `circumstanceDecimals`. */
  | { readonly kind: "number"; readonly circumstance: string; readonly least: number; readonly below: number }
  | {
      readonly kind: "disability";
      readonly statuses: readonly DisabilityStatus[];
      readonly specialCare: boolean | undefined;
    }
  | { readonly kind: "target-group"; readonly groups: readonly string[] }
  /** Indexes of levels, both included. */
  | { readonly kind: "level"; readonly least: number; readonly most: number };

/** The tests of a rule, checked and compiled: known names of the right kind, bounds that some person can satisfy. */
export function readWhen(
  when: When | undefined,
  path: string,
  reading: Reading<RuleDocument>,
): readonly CompiledTest[] {
  return (when ?? []).map((test, index) => readTest(test, `${path}[${index}]`, reading));
}

function readTest(test: Test, path: string, reading: Reading<RuleDocument>): CompiledTest {
  switch (test.kind) {
    case "age":
      checkAges(test.from, test.until, path, reading.issues);
      return { kind: "age", from: test.from ?? 0, until: test.until };
    case "circumstance":
      checkCircumstance(test.circumstance, "yes-no", path, reading);
      return test;
    case "number": {
      checkCircumstance(test.circumstance, "number", path, reading);
      const bound = (key: "atLeast" | "below", otherwise: number): number => {
        const text = test[key];
        return text === undefined
          ? otherwise
          : readDecimal(text, circumstanceDecimals, `${path}.${key}`, reading.issues);
      };
      const least = bound("atLeast", 0);
      const below = bound("below", Infinity);
      checkBounds(test.atLeast, test.below, below <= least, path, reading);
      return { kind: "number", circumstance: test.circumstance, least, below };
    }
    case "disability":
      if (test.statuses.length === 0) reading.issues.push(nothingListed(`${path}.statuses`));
      return { kind: "disability", statuses: test.statuses, specialCare: test.specialCare };
    case "target-group":
      checkAll(test.groups, reading.groupIds, "a target group of this scheme", `${path}.groups`, reading);
      return test;
    case "level": {
      const level = (key: "atLeast" | "atMost", otherwise: number): number => {
        const id = test[key];
        if (id === undefined) return otherwise;
        checkReference(id, reading.levelIds, "a level of this scheme", `${path}.${key}`, reading);
        return reading.levelIds.get(id) ?? -1;
      };
      const least = level("atLeast", 0);
      const most = level("atMost", reading.levelIds.size - 1);
      checkBounds(test.atLeast, test.atMost, most >= 0 && most < least, path, reading);
      return { kind: "level", least, most };
    }
  }
}

function checkCircumstance(id: string, kind: "yes-no" | "number", path: string, reading: Reading<RuleDocument>): void {
  const { circumstances = [] } = reading.scheme;
  const ofKind = {
    has: (name: string) => circumstances[reading.circumstanceIds.get(name) ?? -1]?.kind === kind,
    *keys() {
      for (const each of circumstances) if (each.kind === kind) yield each.id;
    },
  };
  checkReference(id, ofKind, `a circumstance of this scheme of kind "${kind}"`, `${path}.circumstance`, reading);
}

/** A test with bounds has at least one, and they leave something between them. */
function checkBounds(
  least: string | undefined,
  most: string | undefined,
  empty: boolean,
  path: string,
  reading: Reading<RuleDocument>,
): void {
  if (!empty && (least ?? most) !== undefined) return;
  reading.issues.push({
    code: empty ? "never-satisfied" : "test-form",
    path,
    expected: empty ? "bounds with something between them" : "a lower bound, an upper bound or both",
    received: empty ? `from ${received(least ?? "0")} to ${received(most)}` : "neither",
  });
}
