import { formatMonth } from "../../calendar/index.js";
import { formatScaledShort, rateDecimals, unitPriceDecimals } from "../../numbers/index.js";
import { firstBy, groupBy } from "../../lists/index.js";
import type { CompiledUnitCost } from "../../rules/fund/compile-unit-costs.js";
import { amountPath, type RoundingNode } from "../../rules/recording/rounding-nodes.js";
import type { SplitNode as RecordedSplit, UnitCostNode as RecordedUnitCost } from "../../rules/recording/recorder.js";
import type { OperandNode, SplitNode, StepEntry } from "../tree.js";
import { count, parameter, reference, references } from "./operands.js";
import { moneyText } from "./told-decimals.js";
import { monthsOf, recordedOf } from "./told-entries.js";
import { roundingText, total, working } from "./told-working.js";
import type { AmountsTelling } from "./telling.js";

/** What each source pays: by unit cost, and of the rest by its share. */
export function explainFunding(telling: AmountsTelling): readonly StepEntry[] {
  const entries: StepEntry[] = [];
  explainPublic(telling, entries);
  const costs = unitCosts(telling);
  for (const node of telling.recorded) {
    if (node.kind === "rounding" && node.name === "unitCost") entries.push(...explainAccepted(telling, node, costs));
    if (node.kind === "unit-cost") entries.push(...explainPaid(telling, node));
  }
  explainUnitCostSums(telling, entries);
  for (const node of recordedOf(telling, "split")) entries.push(...explainSplit(telling, node));
  explainSources(telling, entries);
  return entries;
}

/** covered − contribution, of each month, and of each line where it is asked for. */
function explainPublic(telling: AmountsTelling, entries: StepEntry[]): void {
  const { facts, amounts, compiled } = telling;
  const less = (path: string) => {
    const operands = [`${path}.covered`, ...(amounts.has(`${path}.contribution`) ? [`${path}.contribution`] : [])];
    const all = operands.map((each) => reference(telling, each));
    entries.push(working(telling, { kind: "total" } as const, "difference", all, { amount: `${path}.funded` }));
  };
  const byLine = compiled.scheme.fund.splitAt === "line" || compiled.unitCosts.length > 0;
  for (const month of monthsOf(telling)) {
    if (byLine) for (const { id } of facts.lines) less(`lines.${id}.${month}`);
    less(`months.${month}`);
  }
}

/** What unit costs are explained with. */
interface UnitCosts {
  /** The dated rules of each source. */
  readonly rulesOf: ReadonlyMap<string, readonly CompiledUnitCost[]>;
  /** By the path of the amount, the rounding of the part that the budget covers. */
  readonly accepted: ReadonlyMap<string, RoundingNode>;
}

function unitCosts(telling: AmountsTelling): UnitCosts {
  const accepted = recordedOf(telling, "rounding").filter(({ name }) => name === "accepted");
  return { rulesOf: groupBy(telling.compiled.unitCosts, ({ id }) => id), accepted: firstBy(accepted, amountPath) };
}

/** Units × unit cost of a line's month, and of it the part that the budget covers. */
function explainAccepted(telling: AmountsTelling, node: RoundingNode, costs: UnitCosts): readonly StepEntry[] {
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
function explainPaid(telling: AmountsTelling, node: RecordedUnitCost): readonly StepEntry[] {
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
function explainUnitCostSums(telling: AmountsTelling, entries: StepEntry[]): void {
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

/** A public amount shared by sources, after what was paid by unit cost. */
function explainSplit(telling: AmountsTelling, node: RecordedSplit): readonly StepEntry[] {
  const { compiled, amounts } = telling;
  const month = formatMonth(node.month);
  const base = node.line === undefined ? `months.${month}` : `lines.${node.line}.${month}`;
  const paid = compiled.form.unitCostIds
    .map((of) => (node.line === undefined ? `${base}.unitCosts.${of}.paid` : `${base}.paid.${of}`))
    .filter((path) => amounts.has(path));
  const rest = `${base}.toShare`;
  const operands = [reference(telling, `${base}.funded`), ...references(telling, paid)];
  const left = total(telling, rest, "difference", operands, node.total);
  const parts = node.sources.map((source, position) => {
    const amount = `${base}.share.${compiled.sourceIds[source] ?? ""}`;
    const value = moneyText(telling, node.parts[position] ?? 0);
    amounts.set(amount, value);
    return { amount, value, weight: weightOf(node, position) };
  });
  const split: SplitNode = {
    kind: "split",
    name: "sources",
    method: compiled.splitMethod,
    decimals: compiled.name.minorUnit,
    total: reference(telling, rest),
    parts,
  };
  return [left, split];
}

/** The share of a source: its parameter, or for the one that pays the rest what is left of 1. */
function weightOf({ shares, weights, denominator }: RecordedSplit, position: number): OperandNode {
  const row = shares[position];
  const scaled = ((weights[position] ?? 0) * 10 ** rateDecimals) / denominator;
  if (row?.value === scaled) return parameter(row, rateDecimals);
  return count("rest-share", formatScaledShort(scaled, rateDecimals));
}

/** What each source pays of a month, in all. */
function explainSources(telling: AmountsTelling, entries: StepEntry[]): void {
  const { compiled, facts, amounts, numbers } = telling;
  const { sourceIds, unitCostIds } = compiled.form;
  for (const [index, month] of monthsOf(telling).entries()) {
    for (const [source, id] of sourceIds.entries()) {
      const bases = [`months.${month}`, ...facts.lines.map((line) => `lines.${line.id}.${month}`)];
      const byUnit = unitCostIds.includes(id) ? [`months.${month}.unitCosts.${id}.paid`] : [];
      const paths = [...byUnit, ...bases.map((base) => `${base}.share.${id}`)];
      const operands = references(
        telling,
        paths.filter((path) => amounts.has(path)),
      );
      const minor = numbers.sources[index * sourceIds.length + source] ?? 0;
      entries.push(total(telling, `months.${month}.bySource.${id}`, "sum", operands, minor));
    }
  }
}
