import { describe, expect, it } from "vitest";
import * as calendar from "../../src/calendar/door.js";
import * as cohort from "../../src/doors/cohort.js";
import * as goingOn from "../../src/doors/going-on.js";
import * as following from "../../src/doors/following.js";
import { checkCompensation, compileCompensation, parseCompensation } from "../../src/doors/compensation.js";
import { checkResult, parseManifest, parseResult } from "../../src/doors/reading-back.js";
import * as comparing from "../../src/doors/compare.js";
import * as reform from "../../src/doors/reform.js";
import { isInputError } from "../../src/errors/index.js";
import * as explanation from "../../src/explanation/index.js";
import * as seko from "../../src/index.js";
import * as latvia from "../../src/latvia/index.js";
import * as settlement from "../../src/settlement/index.js";
import * as numbers from "../../src/numbers/door.js";
import { compile } from "../../src/rules/compile.js";
import { anyValues } from "../support/any-values.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

/** What is left of "seko/reading-back" and "seko/compensation" are the parts of their functions, for programs with types. */
const readingBack = { checkResult, parseManifest, parseResult };
const compensation = { checkCompensation, compileCompensation, parseCompensation };

/** The doors for people's documents. What "seko/errors" and "seko/calculation" show are parts for programs with types. */
const doors = {
  seko,
  calendar,
  cohort,
  comparing,
  compensation,
  explanation,
  following,
  goingOn,
  latvia,
  numbers,
  readingBack,
  reform,
  settlement,
};

/** They word an issue or a warning that seko made, and so are what a refusal is told by. */
const wording = ["describeIssue", "describeWarning"];

const functions = Object.entries(doors).flatMap(([door, shown]) =>
  Object.entries(shown as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    isFunction(value) && !isClass(value) && !wording.includes(name) ? [[`${door}: ${name}`, value] as const] : [],
  ),
);

type AnyFunction = (...given: readonly unknown[]) => unknown;

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function";
}

/** Results and their rows are classes that seko makes instances of. */
function isClass(value: AnyFunction): boolean {
  return Function.prototype.toString.call(value).startsWith("class");
}

const compiled = compile(smallScheme);
const told = explanation.explain(smallCase, compiled);
const cyclic: Record<string, unknown> = { id: "a" };
cyclic["self"] = cyclic;

/** Every kind of value, one that holds itself, and what is right somewhere: behind it, another argument is looked at. */
const values = [
  ...anyValues(),
  cyclic,
  5n,
  NaN,
  smallCase,
  [smallCase],
  smallScheme,
  compiled,
  told,
  { language: "lv" },
];
const beside = [undefined, null, 7, "x", "2019-01-01", [], {}, compiled, smallScheme, { language: "lv" }];

function* calls(): Generator<readonly unknown[]> {
  yield [];
  for (const value of values) {
    yield [value];
    for (const other of beside) {
      yield [value, other];
      yield [other, value];
      yield [other, other, value];
    }
    yield [smallCase, compiled, value];
    yield [[smallCase], smallScheme, value];
  }
}

describe("whatever is given to a function of a door, nothing but an InputError with its issues is thrown", () => {
  it("by all that are shown", () => {
    expect(functions.length).toBeGreaterThan(100);
  });

  it.each(functions)("%s", (_, run) => {
    const faults = new Set<string>();
    for (const given of calls()) {
      try {
        run(...given);
      } catch (error) {
        if (isInputError(error) && error.issues.length > 0) continue;
        faults.add(`${given.map((each) => typeof each).join(", ")}: ${String(error)}`);
      }
    }
    expect([...faults].slice(0, 5)).toEqual([]);
  });
});
