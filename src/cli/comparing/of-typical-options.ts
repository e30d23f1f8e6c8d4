import { isInputError, InputError, type Issue } from "seko";

/** Options, by where a program names what they say. */
const options = [
  [/^axes$/u, "--places, --levels, --scores, --incomes"],
  [/^axes\.([a-z]+)(?:\[\d+\])?$/u, "--$1"],
  [/^range(?:\.[a-z]+)?$/u, "--cliffs"],
] as const;

/** Does work whose issues of axes and incomes are those of the options that say them. @throws {InputError} as the work does */
export function ofTypicalOptions<Found>(work: () => Found): Found {
  try {
    return work();
  } catch (error) {
    throw isInputError(error) ? new InputError(error.issues.map(ofOption)) : error;
  }
}

function ofOption(issue: Issue): Issue {
  const [place, option] = options.find(([each]) => each.test(issue.path)) ?? [];
  if (place === undefined) return issue;
  const path = issue.path.replace(place, option ?? "");
  // Somebody who writes 400,00 means one amount.
  const isCents = path === "--incomes" && /^"\d\d"$/u.test(issue.received);
  const hint = "Commas stand between values, and a point before cents: 0.00,400.00.";
  return isCents ? { ...issue, path, hint } : { ...issue, path };
}
