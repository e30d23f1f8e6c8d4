import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Texts } from "./texts.js";
import { unitsInLatvian } from "./words/units.js";

/** Open inputs with their units and reasons in both languages; what none of these texts has stays as it is. */
export function withLatvianInputs(inputs: readonly OpenInput[], ...texts: readonly Texts[]): readonly OpenInput[] {
  const latvian = Object.assign({}, unitsInLatvian, ...texts) as Texts;
  return inputs.map((input) => {
    const { unit, reason } = input;
    const label = { lv: `${latvian[unit] ?? unit}. ${latvian[reason] ?? reason}`, en: `${unit}. ${reason}` };
    return { ...input, label };
  });
}
