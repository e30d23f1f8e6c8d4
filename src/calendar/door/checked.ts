import { InputError, type Issue } from "../../errors/index.js";
import { type Check, listOf, oneOf } from "./checks.js";

/** What an argument must be: a check, or the words of which it is one, `undefined` among them where it can be left out. */
export type Parameter = Check | readonly (string | undefined)[];

/**
 * A function of the calendar that looks at its arguments before it computes.
 *
 * @param compute what is computed, once all arguments are right
 * @param parameters what each argument must be, by its name and in order
 * @returns a function that throws one InputError with every issue of every argument
 */
export function checked<Compute extends (...given: never[]) => unknown>(
  compute: Compute,
  parameters: Readonly<Record<string, Parameter>>,
): Compute {
  const names = Object.keys(parameters);
  const all = Object.values(parameters);
  const look = (...given: readonly never[]): unknown => {
    let issues: Issue[] | undefined;
    for (let index = 0; index < all.length; index += 1) {
      // Both lists are as long as there are parameters.
      const name = names[index] as string;
      const parameter = all[index] as Parameter;
      const value: unknown = given[index];
      const found = typeof parameter === "function" ? parameter(value, name) : oneOf(value, name, parameter);
      if (found !== undefined) issues = issues === undefined ? [...found] : issues.concat(found);
    }
    if (issues !== undefined) throw new InputError(issues);
    return compute(...given);
  };
  // It takes and gives what the function takes and gives.
  return look as Compute;
}

/** As {@link checked}, of a function that takes any number of arguments of one kind. */
export function checkedEach<Compute extends (...given: never[]) => unknown>(
  compute: Compute,
  name: string,
  check: Check,
): Compute {
  const look = (...given: readonly never[]): unknown => {
    const issues = listOf(given, name, check);
    if (issues !== undefined) throw new InputError(issues);
    return compute(...given);
  };
  // It takes and gives what the function takes and gives.
  return look as Compute;
}
