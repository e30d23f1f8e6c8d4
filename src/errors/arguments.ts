import { readingAny } from "./any-value.js";
import { InputError } from "./input-error.js";
import type { Issue } from "./issue.js";
import { received } from "./received.js";

/** What an argument must be, as far as it is looked at before it is used. */
export type ArgumentForm = "text" | "list" | "object" | "compiled";

/** An argument of a function, or one of its values: its path, what was given, its form, and the words for it. */
export type Argument = readonly [path: string, value: unknown, form: ArgumentForm, expected: string];

/**
 * Looks at the arguments of a public function before it computes, for callers without types; whatever else breaks the reading of what
 * is in them is then wrong input as well.
 *
 * @param looked the arguments; one that may be left out is listed where it is given
 * @throws {InputError} with an issue for every argument that is none, and for whatever else is thrown
 */
export function withArguments<Result>(looked: readonly Argument[], run: () => Result): Result {
  const issues = looked
    .filter(([, value, form]) => !isOfForm(value, form))
    .map(([path, value, , expected]): Issue => {
      return { code: "wrong-type", path, expected, received: received(value) };
    });
  if (issues.length > 0) throw new InputError(issues);
  const values = looked.map(([, value]) => value);
  return readingAny({ value: values[0], kind: looked.map(([, , , expected]) => expected).join(", ") }, run);
}

/**
 * Looks at one argument, for functions that are called so often that nothing is to be built for it.
 *
 * @throws {InputError} where it is none
 */
export function requireArgument(path: string, value: unknown, form: ArgumentForm, expected: string): void {
  if (!isOfForm(value, form)) {
    throw new InputError([{ code: "wrong-type", path, expected, received: received(value) }]);
  }
}

function isOfForm(value: unknown, form: ArgumentForm): boolean {
  switch (form) {
    case "text":
      return typeof value === "string";
    case "list":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "compiled":
      return typeof value === "object" && value !== null && "scheme" in value && "name" in value;
  }
}
