import type { OpenInput } from "../../rules/reading/parameter.js";
import { latvianOf } from "./latvian-of.js";

/** Open inputs with their units and reasons in both languages. */
export function withLatvianInputs(inputs: readonly OpenInput[]): readonly OpenInput[] {
  return inputs.map((input) => {
    const { unit, reason } = input;
    const label = { lv: `${latvianOf(unit)}. ${latvianOf(reason)}`, en: `${unit}. ${reason}` };
    return { ...input, label };
  });
}
