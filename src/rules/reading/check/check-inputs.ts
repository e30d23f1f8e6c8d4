import { hintFor, received } from "../../../errors/index.js";
import type { Reading, RuleDocument } from "../reading.js";
import type { Scheme } from "../../scheme.js";

/** Every input that is asked for must be given, and none that is not asked for: a mistyped name must not pass unseen. */
export function checkInputs(reading: Reading<RuleDocument & Pick<Scheme, "inputs">>): void {
  const { inputs, inputIds, issues, scheme } = reading;
  if (inputs === undefined) return;
  for (const input of scheme.inputs) {
    if (inputs.has(input.id)) continue;
    issues.push({
      code: "input-missing",
      path: `inputs.${input.id}`,
      expected:
        input.list === true ? `ids with spaces between, or "none": ${input.unit}` : `a decimal text in ${input.unit}`,
      received: "nothing",
      hint: input.reason,
    });
  }
  for (const [id, value] of inputs) {
    if (inputIds.has(id)) continue;
    const hint = inputIds.size === 0 ? "The scheme has no open inputs." : hintFor(id, inputIds.keys(), issues.length);
    issues.push({
      code: "unknown-input",
      path: `inputs.${id}`,
      expected: "an input of this scheme",
      received: received(value),
      ...(hint === undefined ? {} : { hint }),
    });
  }
}
