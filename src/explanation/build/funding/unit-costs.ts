import { formatMonth } from "../../../calendar/index.js";
import { unitPriceDecimals } from "../../../numbers/index.js";
import { firstBy, groupBy } from "../../../lists/index.js";
import type { CompiledUnitCost } from "../../../rules/fund/compile-unit-costs.js";
import { type RoundingNode, amountPath } from "../../../rules/recording/rounding-nodes.js";
import type { UnitCostNode as RecordedUnitCost } from "../../../rules/recording/recorder.js";
import type { StepEntry } from "../../tree/steps.js";
import { parameter, reference, references } from "../operands.js";
import { monthsOf, recordedOf } from "../told-entries.js";
import { roundingText, working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";

/** What unit costs are explained with. */
interface UnitCosts {
  /** The dated rules of each source. */
  readonly rulesOf: ReadonlyMap<string, readonly CompiledUnitCost[]>;
  /** By the path of the amount, the rounding of the part that the budget covers. */
  readonly accepted: ReadonlyMap<string, RoundingNode>;
}

/** What unit costs are explained with, from what was recorded. */
export function unitCosts(telling: AmountsTelling): UnitCosts {
  const accepted = recordedOf(telling, "rounding").filter(({ name }) => name === "accepted");
  return { rulesOf: groupBy(telling.compiled.unitCosts, ({ id }) => id), accepted: firstBy(accepted, amountPath) };
}

/** Units × unit cost of a line's month, and of it the part that the budget covers. */
export function explainAccepted(telling: AmountsTelling, node: RoundingNode, costs: UnitCosts): readonly StepEntry[] {
  const { line = "", of = "", parameter: row } = node;
  if (row === undefined) return [];
  const month = formatMonth(node.month);
  const base = `lines.${line}.${month}`;
  const rule = costs.rulesOf.get(of)?.find((each) => each.from <= row.to && row.from <= each.to);
  const rounding = roundingText(rule?.rounding ?? { mode: "down", step: 1 }, telling.compiled.name.minorUnit);
  const name = { kind: "unit-cost", of, line, month } as const;
  const whole = working(
    telling,
    { ...name, name: "unitCost" } as const,
    "product",
    [reference(telling, `${base}.allowed`), parameter(row, unitPriceDecimals)],
    { amount: `${base}.unitCost.${of}`, scaled: node.value, rounding },
  );
  const accepted = { ...name, name: "accepted" } as const;
  const amount = `${base}.accepted.${of}`;
  const ofCost = costs.accepted.get(amount);
  if (ofCost === undefined) {
    return [
      whole,
      working(telling, accepted, "sum", [reference(telling, `${base}.unitCost.${of}`)], { amount, scaled: node.value }),
    ];
  }
  const parts = [`${base}.unitCost.${of}`, `${base}.covered`, `${base}.cost`].map((path) => reference(telling, path));
  const options = { amount, scaled: ofCost.value, rounding };
  return [whole, working(telling, accepted, "multiply-divide", parts, options)];
}

/** What a source pays by unit cost: what it accepts, at most what the units cost the public. */
export function explainPaid(telling: AmountsTelling, node: RecordedUnitCost): readonly StepEntry[] {
  const { amounts, facts } = telling;
  const month = formatMonth(node.month);
  const { source: of } = node;
  if (node.line !== undefined) {
    const base = `lines.${node.line}.${month}`;
    const operands = [reference(telling, `${base}.accepted.${of}`), reference(telling, `${base}.funded`)];
    const name = { kind: "unit-cost", name: "paid", of, line: node.line, month } as const;
    return [working(telling, name, "minimum", operands, { amount: `${base}.paid.${of}`, scaled: node.paid })];
  }
  const lines = facts.lines
    .map(({ id }) => `lines.${id}.${month}`)
    .filter((base) => amounts.has(`${base}.accepted.${of}`));
  const base = `months.${month}.unitCosts.${of}`;
  const name = { kind: "unit-cost", of, month } as const;
  const sum = (which: "accepted" | "funded", scaled: number) => {
    const operands = references(
      telling,
      lines.map((each) => (which === "accepted" ? `${each}.accepted.${of}` : `${each}.funded`)),
    );
    return working(telling, { ...name, name: which } as const, "sum", operands, { amount: `${base}.${which}`, scaled });
  };
  const both = [sum("accepted", node.accepted), sum("funded", node.funded)];
  const operands = [reference(telling, `${base}.accepted`), reference(telling, `${base}.funded`)];
  const paid = { amount: `${base}.paid`, scaled: node.paid };
  return [...both, working(telling, { ...name, name: "paid" } as const, "minimum", operands, paid)];
}

/** What unit costs come to in each month where they are paid line by line, or pay nothing. */
export function explainUnitCostSums(telling: AmountsTelling, entries: StepEntry[]): void {
  const { amounts, facts, compiled } = telling;
  for (const month of monthsOf(telling)) {
    for (const of of compiled.form.unitCostIds) {
      if (amounts.has(`months.${month}.unitCosts.${of}.paid`)) continue;
      const lines = facts.lines
        .map(({ id }) => `lines.${id}.${month}`)
        .filter((base) => amounts.has(`${base}.paid.${of}`));
      for (const name of ["accepted", "funded", "paid"] as const) {
        const paths = lines.map((base) => (name === "funded" ? `${base}.funded` : `${base}.${name}.${of}`));
        const amount = `months.${month}.unitCosts.${of}.${name}`;
        entries.push(
          working(telling, { kind: "unit-cost", name, of, month } as const, "sum", references(telling, paths), {
            amount,
          }),
        );
      }
    }
  }
}
