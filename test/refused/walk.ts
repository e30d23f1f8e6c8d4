import { isInputError } from "../../src/errors/index.js";
import { explain } from "../../src/explanation/index.js";
import { compile } from "../../src/rules/compile.js";
import { anyValues } from "../support/any-values.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

export type AnyFunction = (...given: readonly unknown[]) => unknown;

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function";
}

/** Results and their rows are classes that seko makes instances of. */
function isClass(value: AnyFunction): boolean {
  return Function.prototype.toString.call(value).startsWith("class");
}

const compiled = compile(smallScheme);
const told = explain(smallCase, compiled);
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

/** The functions that a door shows, by their names; results and their rows are classes that seko makes instances of. */
export function functionsOf(door: string, shown: object): readonly (readonly [name: string, run: AnyFunction])[] {
  return Object.entries(shown as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    isFunction(value) && !isClass(value) ? [[`${door}: ${name}`, value] as const] : [],
  );
}

/** What is thrown, at once or later, for whatever a function is given, and is no InputError with its issues. */
export async function faultsOf(run: AnyFunction): Promise<readonly string[]> {
  const faults = new Set<string>();
  for (const given of calls()) {
    try {
      const gives = run(...given);
      if (isLines(gives)) gives.next();
      else await gives;
    } catch (error) {
      if (isInputError(error) && error.issues.length > 0) continue;
      faults.add(`${given.map((each) => typeof each).join(", ")}: ${String(error)}`);
    }
  }
  return [...faults].slice(0, 5);
}

/** What gives one thing after the other begins to work when it is asked for the first. */
function isLines(value: unknown): value is Iterator<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value && "next" in value;
}
