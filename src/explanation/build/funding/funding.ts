import { formatMonth } from "../../../calendar/index.js";
import { formatScaledShort, rateDecimals } from "../../../numbers/index.js";
import type { SplitNode as RecordedSplit } from "../../../rules/recording/recorder.js";
import type { OperandNode, SplitNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { count, parameter, reference, references } from "../operands.js";
import { moneyText } from "../told-decimals.js";
import { monthsOf, recordedOf } from "../told-entries.js";
import { total, working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";
import { explainCapped } from "./caps.js";
import { explainAccepted, explainPaid, explainUnitCostSums, unitCosts } from "./unit-costs.js";

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
  const left = total(telling, { amount: rest, operation: "difference", operands, scaled: node.total });
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

/** What each source pays of a month, in all: by unit cost, by its share of months and lines, and what caps leave of it. */
function explainSources(telling: AmountsTelling, entries: StepEntry[]): void {
  const { compiled, facts, amounts, numbers } = telling;
  const { sourceIds, unitCostIds } = compiled.form;
  const capped = explainCapped(telling, (source, month) => {
    const id = sourceIds[source] ?? "";
    const bases = [`months.${month}`, ...facts.lines.map((line) => `lines.${line.id}.${month}`)];
    const byUnit = unitCostIds.includes(id) ? [`months.${month}.unitCosts.${id}.paid`] : [];
    const paths = [...byUnit, ...bases.map((base) => `${base}.share.${id}`)];
    return paths.filter((path) => amounts.has(path));
  });
  entries.push(...capped.entries);
  for (const [index, month] of monthsOf(telling).entries()) {
    for (const [source, id] of sourceIds.entries()) {
      const operands = references(telling, capped.of(source, month));
      const minor = numbers.sources[index * sourceIds.length + source] ?? 0;
      entries.push(
        total(telling, { amount: `months.${month}.bySource.${id}`, operation: "sum", operands, scaled: minor }),
      );
    }
  }
}
