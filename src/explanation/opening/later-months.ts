import { monthsOf } from "../build/told-entries.js";
import { reference } from "../build/operands.js";
import { working } from "../build/told-working.js";
import type { AmountsTelling, Telling } from "../build/telling.js";
import type { StepEntry } from "../tree/steps.js";

/**
 * The later months of what was shown in part before and the plan has no more, or nobody is asked for: the result has rows of them all the
 * same, and nothing in them.
 */
export function unitsLater(telling: Telling): readonly StepEntry[] {
  const months = monthsOf(telling).slice(1);
  return telling.numbers.lines.flatMap(({ id: line }) =>
    months.flatMap((month) =>
      (["requested", "allowed"] as const).flatMap((which): readonly StepEntry[] => {
        const amount = `lines.${line}.${month}.${which}`;
        if (telling.amounts.has(amount)) return [];
        const name = { kind: "units", name: which, line, month } as const;
        return [working(telling, name, "sum", [], { amount, measure: "units" })];
      }),
    ),
  );
}

/** {@link unitsLater} of amounts. */
export function amountsLater(telling: AmountsTelling): readonly StepEntry[] {
  const { lines, client, contributionParts } = telling.numbers;
  const { relatives, byLine } = contributionParts;
  return monthsOf(telling)
    .slice(1)
    .flatMap((month) => {
      const ofLines = lines.flatMap(({ id }) => {
        const base = `lines.${id}.${month}`;
        const money = ["cost", "covered", "uncovered"].flatMap((name) => nothing(telling, `${base}.${name}`));
        if (byLine.length === 0) return money;
        const paid = nothing(telling, `${base}.contribution`);
        return [...money, ...paid, ...nothing(telling, `${base}.funded`)];
      });
      if (relatives.length === 0) return ofLines;
      const ofRelatives = relatives.flatMap((id) => nothing(telling, `months.${month}.byPayer.${id}`));
      const all = [`months.${month}.contribution`];
      return [...ofLines, ...ofRelatives, ...nothing(telling, `months.${month}.byPayer.${client}`, all)];
    });
}

/** An amount that nobody has worked out: nothing, or the same as others. */
function nothing(telling: AmountsTelling, amount: string, same: readonly string[] = []): readonly StepEntry[] {
  if (telling.amounts.has(amount)) return [];
  const operands = same.map((path) => reference(telling, path));
  return [working(telling, { kind: "total" } as const, "sum", operands, { amount })];
}
