import { applyToRead } from "../../documents/index.js";
import { InputError, isInputError, received, unknownWord, type Issue } from "../../errors/index.js";
import type { Change } from "../../reform/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import { usedInputs, type Inputs } from "../used-inputs.js";
import type { Varied, VariedNumber } from "./document.js";

/** Makes the rules in which what is varied has a value. @throws {InputError} where there is no such number, or the value makes no scheme */
export function varying(scheme: Scheme, varied: Varied, inputs: Inputs): (value: string) => CompiledScheme {
  if ("input" in varied) {
    const ids = scheme.inputs.map(({ id }) => id);
    if (!ids.includes(varied.input)) throw new InputError([unknownWord(varied.input, ids, "varied.input", 0)]);
    return (value) => compile(scheme, { ...inputs, [varied.input]: value });
  }
  checkDays(varied, scheme);
  return (value) => {
    const changed = appliedTo(scheme, {
      schemaVersion: 1,
      kind: "reform",
      id: "varied",
      label: { lv: "Mainīta vērtība", en: "Varied value" },
      baseline: { scheme: scheme.id, version: scheme.version },
      changes: [changeTo(varied, value, scheme)],
    }).scheme;
    return compile(changed, usedInputs(changed, inputs));
  };
}

/** A day that was given is refused as such, and not by the other end, which nobody gave. */
function checkDays({ from, to }: VariedNumber, { validity }: Scheme): void {
  const { from: first, to: last } = validity;
  const isLate = from !== undefined && to === undefined && last !== "open" && from > last;
  const isEarly = to !== undefined && from === undefined && to < first;
  if (!isLate && !isEarly) return;
  const expected = `a day of the scheme, ${first} to ${last}`;
  const [path, given] = isLate ? ["varied.from", from] : ["varied.to", to];
  throw new InputError([{ code: "outside-validity", path, expected, received: received(given) }]);
}

/** {@link applyToRead}, whose issues name what is varied and no change of a reform that nobody wrote. */
function appliedTo(...given: Parameters<typeof applyToRead>): ReturnType<typeof applyToRead> {
  try {
    return applyToRead(...given);
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new InputError(
      error.issues.map((each) => ({ ...each, path: each.path.replace(/^changes\[0\]/u, "varied") })),
    );
  }
}

/**
 * The rules with each of several values.
 *
 * @throws {InputError} with what is wrong with all of them; what is wrong with each in the same way stands there once
 */
export function rulesOfAll(values: readonly string[], rulesWith: (value: string) => CompiledScheme): CompiledScheme[] {
  const issues = new Map<string, Issue>();
  const rules = values.flatMap((value) => {
    try {
      return [rulesWith(value)];
    } catch (error) {
      if (!isInputError(error)) throw error;
      for (const each of error.issues) issues.set(JSON.stringify(each), each);
      return [];
    }
  });
  if (issues.size > 0) throw new InputError([...issues.values()]);
  return rules;
}

function changeTo(varied: VariedNumber, value: string, { validity }: Scheme): Change {
  const { at, where, field, vary = "set", step = "0.01", from = validity.from, to = validity.to } = varied;
  const reason = { lv: `Mainīta vērtība: ${value}`, en: `Varied value: ${value}` };
  const change = { id: "value", at, ...(where === undefined ? {} : { where }), field, from, to, reason };
  switch (vary) {
    case "set":
      return { ...change, set: value };
    case "add":
      return { ...change, add: value };
    case "multiply":
      return { ...change, multiply: value, rounding: { mode: "half-up", step } };
    default:
      // Callers without types can pass any word.
      throw new InputError([
        { code: "unknown-word", path: "varied.vary", expected: "set, add or multiply", received: received(vary) },
      ]);
  }
}
