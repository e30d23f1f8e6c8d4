import { formatMonth } from "../../calendar/index.js";
import { pathOf } from "../../errors/index.js";
import { cutNode } from "../build/costs/units-of-month.js";
import { working } from "../build/told-working.js";
import type { AmountsTelling, Telling } from "../build/telling.js";
import type { CutNode } from "../tree.js";
import type { StepEntry } from "../tree/steps.js";
import { lineOfPart, monthOfPart, payersOfPart, sourcesOfPart } from "./rows-of-part.js";
import { type Parting, shownBefore, wholeOf } from "./parting.js";

/** The units of a month of which a part is shown: those of the whole month, less what was shown before. */
export function unitsOfPart(parting: Parting<Telling>): readonly StepEntry[] {
  const { telling, shown } = parting;
  const month = formatMonth(telling.firstMonth);
  return telling.numbers.lines.flatMap(({ id }, index) => {
    const at = shown.lines.findIndex((line) => line.id === id);
    return (["requested", "allowed"] as const).map((which) => {
      const amount = `lines.${id}.${month}.${which}`;
      const leaf = shownBefore(parting, "units", {
        place: pathOf("lines", at, which),
        value: shown.lines[at]?.[which],
      });
      const cuts = which === "allowed" ? cutsOf(telling, index) : [];
      const name = { kind: "units", name: which, line: id, month, ...(cuts.length === 0 ? {} : { cuts }) } as const;
      const operands = [wholeOf(telling, amount), ...leaf];
      return working(telling, name, "difference", operands, { amount, measure: "units" });
    });
  });
}

/** What is cut in the part: below zero where the whole month cuts less than was shown. */
function cutsOf(telling: Telling, line: number): readonly CutNode[] {
  return (telling.cutsAt.get(line * telling.monthCount) ?? []).map(cutNode);
}

/** The amounts of a month of which a part is shown: those of the whole month, less what was shown before. */
export function amountsOfPart(parting: Parting<AmountsTelling>): readonly StepEntry[] {
  const month = `months.${formatMonth(parting.telling.firstMonth)}`;
  return [
    ...parting.telling.numbers.lines.flatMap(({ id }) => lineOfPart(parting, id)),
    ...monthOfPart(parting, month),
    ...sourcesOfPart(parting, month),
    ...payersOfPart(parting, month),
  ];
}
