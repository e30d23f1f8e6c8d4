import { applyToRead } from "../../documents/index.js";
import { InputError, received, unknownWord } from "../../errors/index.js";
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
  return (value) => {
    const changed = applyToRead(scheme, {
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
