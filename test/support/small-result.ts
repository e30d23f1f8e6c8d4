import { calculate } from "../../src/rules/calculate.js";
import type { Result } from "../../src/result/result.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import { isInputError, type Issue } from "../../src/errors/index.js";
import { compile } from "../../src/rules/compile.js";
import type { LevelScheme } from "./level-scheme.js";
import { smallCase } from "./small-case.js";
import { smallScheme } from "./small-scheme.js";

/** What a test changes of the small scheme and the small case. */
export interface Changes {
  readonly case?: Partial<Case>;
  readonly scheme?: Partial<LevelScheme>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The small case, changed, calculated by the small scheme, changed. */
export function smallResult(changes: Changes = {}): Result {
  return calculate({ ...smallCase, ...changes.case }, compile({ ...smallScheme, ...changes.scheme }, changes.inputs));
}

/** A line of four sessions of physiotherapy a month in 2019, changed. */
export function line(changes: Partial<PlanLine> = {}): PlanLine {
  return {
    id: "physio",
    service: "physio",
    quantity: "4",
    unit: "session",
    per: "month",
    from: "2019-01-01",
    to: "2019-12-31",
    priority: 1,
    ...changes,
  };
}

/** The issues for which an act is refused, each as its code and path. */
export function issuesOf(act: () => unknown): readonly string[] {
  return fullIssuesOf(act).map(({ code, path }) => `${code} ${path}`.trim());
}

/** The issues for which an act is refused. */
export function fullIssuesOf(act: () => unknown): readonly Issue[] {
  try {
    act();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  return [];
}
