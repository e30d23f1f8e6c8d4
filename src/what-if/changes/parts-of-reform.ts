import { InputError, isInputError, describeIssue } from "../../errors/index.js";
import { applyReform } from "../../documents/index.js";
import type { Change, Reform } from "../../reform/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label } from "../../sources/index.js";
import { usedInputs, type Inputs } from "../used-inputs.js";

/** What is looked at apart: a change of a reform, or a reform as a whole. */
export interface Part {
  readonly reform: Reform;
  readonly change: Change | undefined;
  readonly label: Label;
}

/** The parts of reforms, in their order. */
export function partsOf(reforms: readonly Reform[], by: "change" | "reform"): readonly Part[] {
  if (by === "reform") return reforms.map((reform) => ({ reform, change: undefined, label: reform.label }));
  return reforms.flatMap((reform) => reform.changes.map((change) => ({ reform, change, label: change.reason })));
}

/** A scheme as some parts change it. @throws {InputError} where they make no scheme without the others */
export function schemeWith(scheme: Scheme, parts: readonly Part[], inputs: Inputs): CompiledScheme {
  try {
    const made = parts.length === 0 ? scheme : applyReform(scheme, ...together(parts)).scheme;
    return compile(made, usedInputs(made, inputs));
  } catch (error) {
    if (!isInputError(error) || parts.length === 0) throw error;
    const names = parts.map(({ reform, change }) => change?.id ?? reform.id).join(", ");
    const [first] = error.issues;
    const hint = "Changes that need each other belong into one reform: look at reforms as a whole.";
    throw new InputError([
      {
        code: "changes-together",
        path: "reforms",
        expected: `changes of which ${names} alone make a scheme that can be calculated`,
        received: first === undefined ? "none" : describeIssue(first),
        hint,
      },
    ]);
  }
}

/** Reforms with those of their changes alone that are among the parts. */
function together(parts: readonly Part[]): readonly Reform[] {
  const reforms = [...new Set(parts.map(({ reform }) => reform))];
  return reforms.map((reform) => {
    const own = parts.filter((part) => part.reform === reform).map(({ change }) => change);
    return { ...reform, changes: reform.changes.filter((change) => own.includes(change) || own.includes(undefined)) };
  });
}

/** How many rows a part hits. */
export function rowsOf(scheme: Scheme, part: Part): number {
  return applyReform(scheme, ...together([part])).rowsHit.reduce((sum, { rows }) => sum + rows, 0);
}
