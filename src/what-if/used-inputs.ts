import { withArguments } from "../errors/index.js";
import type { Scheme } from "../rules/scheme.js";

/** Values by the id of the open input. */
export type Inputs = Readonly<Record<string, string>>;

/** The values that a changed scheme still asks for: what a reform has set is open no more. */
export function usedInputs(scheme: Scheme, values: Inputs): Inputs {
  const looked = [
    ["scheme", scheme, "object", "a scheme"],
    ["values", values, "object", "values by the id of the open input"],
  ] as const;
  return withArguments(looked, () => {
    const asked = new Set(scheme.inputs.map(({ id }) => id));
    return Object.fromEntries(Object.entries(values).filter(([id]) => asked.has(id)));
  });
}
