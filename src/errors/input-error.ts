import { boundedIssues } from "./bounded-issues.js";
import { describeIssue, type Issue } from "./issue.js";

const brand = Symbol.for("seko.InputError");

/**
 * The one error seko throws for wrong input. It carries every issue found, not only the first; of more than
 * {@link mostIssues}, so many and how many more there are.
 *
 * Recognise it with {@link isInputError}: copies of the class from the ESM and the CommonJS build can meet in one program,
 * and `instanceof` would not see that they are the same.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly issues: readonly Issue[];

  constructor(found: readonly Issue[]) {
    const issues = boundedIssues(found);
    super(sentence(issues, found.length));
    this.issues = issues;
    Object.defineProperty(this, brand, { value: true });
  }

  /** What `JSON.stringify` writes: the name and the issues. */
  toJSON(): { readonly name: "InputError"; readonly issues: readonly Issue[] } {
    return { name: this.name, issues: this.issues };
  }
}

/** Whether a caught value is an {@link InputError}, from whichever copy of seko. */
export function isInputError(value: unknown): value is InputError {
  return typeof value === "object" && value !== null && brand in value;
}

function sentence(issues: readonly Issue[], count: number): string {
  const [first] = issues;
  if (first === undefined) return "The input is wrong";
  if (issues.length === 1) return describeIssue(first);
  return [`The input has ${count} issues`, ...issues.map((issue) => `- ${describeIssue(issue)}`)].join("\n");
}
