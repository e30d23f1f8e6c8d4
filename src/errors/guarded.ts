import { readingAny } from "./any-value.js";
import { InputError, isInputError } from "./input-error.js";
import type { Issue } from "./issue.js";

/** Looks at an argument and throws an InputError where it is none of its kind. */
export type Guard = (value: unknown, path: string) => void;

/**
 * A function that looks at its arguments before it computes, for callers without types. What it throws itself for what is in them
 * stays as it is; what breaks deeper within a list or a rule is wrong input too.
 *
 * @param compute what is computed, once all arguments are right
 * @param parameters what each argument must be, by its name and in order
 * @returns a function that throws one InputError with the issues of every argument
 */
export function guarded<Compute extends (...given: never[]) => unknown>(
  compute: Compute,
  parameters: Readonly<Record<string, Guard>>,
): Compute {
  const kind = `arguments ${Object.keys(parameters).join(", ")}`;
  const look = (...given: readonly never[]): unknown => {
    lookAt(given, parameters);
    return readingAny({ value: given[0], kind }, () => compute(...given));
  };
  // It takes and gives what the function takes and gives.
  return look as Compute;
}

/**
 * Looks at every argument.
 *
 * @throws {InputError} with the issues of all that are none of their kind
 */
export function lookAt(given: readonly unknown[], parameters: Readonly<Record<string, Guard>>): void {
  const issues: Issue[] = [];
  for (const [at, [name, guard]] of Object.entries(parameters).entries())
    issues.push(
      ...issuesOf(() => {
        guard(given[at], name);
      }),
    );
  if (issues.length > 0) throw new InputError(issues);
}

function issuesOf(look: () => void): readonly Issue[] {
  try {
    look();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  return [];
}
