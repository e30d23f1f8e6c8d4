import { readingAny } from "./any-value.js";
import { InputError } from "./input-error.js";
import type { Issue } from "./issue.js";
import { optionIssues, type AnyOptionNames } from "./options.js";
import { received } from "./received.js";

/** What an argument must be, as far as it is looked at before it is used. */
export type ArgumentForm = "text" | "list" | "object" | "function" | "compiled";

/** An argument of a function, or one of its values: its path, what was given, its form, and the words for it; of options, what looks for others. */
export type Argument = readonly [
  path: string,
  value: unknown,
  form: ArgumentForm,
  expected: string,
  others?: (options: unknown) => readonly Issue[],
];

/**
 * Looks at the arguments of a public function before it computes, for callers without types; whatever else breaks the reading of what
 * is in them is then wrong input as well.
 *
 * @param looked the arguments; one that may be left out is listed where it is given
 * @throws {InputError} with an issue for every argument that is none, and for whatever else is thrown
 */
export function withArguments<Result>(looked: readonly Argument[], run: () => Result): Result {
  const issues = looked.flatMap(([path, value, form, expected, others]): readonly Issue[] => {
    if (tests[form](value)) return others?.(value) ?? [];
    return [{ code: "wrong-type", path, expected, received: received(value) }];
  });
  if (issues.length > 0) throw new InputError(issues);
  return readingAny({ value: looked[0]?.[1], kind: looked.map(([, , , expected]) => expected).join(", ") }, run);
}

/**
 * Looks at one argument, for functions that are called so often that nothing is to be built for it.
 *
 * @throws {InputError} where it is none
 */
export function requireArgument(path: string, value: unknown, form: ArgumentForm, expected: string): void {
  if (!tests[form](value)) {
    throw new InputError([{ code: "wrong-type", path, expected, received: received(value) }]);
  }
}

/**
 * Looks at options, for functions that are called so often that nothing is to be built for it.
 *
 * @param path where they stand, where they are an option themselves
 * @throws {InputError} where they are none, and with an issue for each that the function does not take
 */
export function requireOptions(options: unknown, names: AnyOptionNames, path = ""): void {
  requireArgument(path || "options", options, "object", "options");
  const issues = optionIssues(options, names, path);
  if (issues.length > 0) throw new InputError(issues);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const tests: Readonly<Record<ArgumentForm, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  list: Array.isArray,
  function: (value) => typeof value === "function",
  object: (value) => isObject(value) && !Array.isArray(value),
  compiled: (value) => isObject(value) && "scheme" in value && "name" in value,
};
