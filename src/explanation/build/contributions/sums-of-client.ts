import type { CompiledContribution } from "../../../rules/contribute/compiled.js";
import type { OperandNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import type { AmountsTelling } from "../telling.js";
import { total, working } from "../told-working.js";
import { monthsOf } from "../told-entries.js";
import { parameter, reference, references } from "../operands.js";
import type { ExplainedContributions } from "./explained-contributions.js";
import type { ContributionName } from "./contribution-name.js";
import { atLeastNothing } from "./due.js";

/** What is left of the caps of a rule. */
export function explainCaps(
  { telling, spent, paidSoFar }: ExplainedContributions,
  rule: CompiledContribution,
  name: ContributionName,
): readonly OperandNode[] {
  const { minorUnit } = telling.compiled.name;
  const caps: OperandNode[] = [];
  if (rule.mostPerMonth !== undefined) {
    const own = spent.byRule.get(rule.path) ?? [];
    caps.push(atLeastNothing(telling, name, [parameter(rule.mostPerMonth, minorUnit), ...own]));
  }
  const paid = telling.before?.paid;
  if (rule.mostForLife !== undefined && paid !== undefined) {
    const before = working(telling, { ...name, name: "paidSoFar" } as const, "sum", paid);
    const soFar = paidSoFar === undefined ? [] : [reference(telling, paidSoFar)];
    caps.push(atLeastNothing(telling, name, [parameter(rule.mostForLife, minorUnit), before, ...soFar]));
  }
  return caps;
}

/** Where a cap for life is looked at, what was paid up to here. */
export function notePaid(so: ExplainedContributions, name: ContributionName, base: string): void {
  const { telling, entries, paidSoFar } = so;
  if (!so.capsLife) return;
  const operands = [...(paidSoFar === undefined ? [] : [paidSoFar]), `${base}.clientPays`];
  const amount = `${base}.paidSoFar`;
  const sum = operands.map((path) => reference(telling, path));
  entries.push(working(telling, { ...name, name: "paidSoFar" } as const, "sum", sum, { amount }));
  so.paidSoFar = amount;
}

/** What is paid for each service, in each month, and by whom. */
export function explainSums(telling: AmountsTelling): readonly StepEntry[] {
  const { numbers, facts, recorded, amounts } = telling;
  const entries: StepEntry[] = [];
  const { contribution, contributionParts } = numbers;
  const known = (paths: readonly string[]) =>
    references(
      telling,
      paths.filter((path) => amounts.has(path)),
    );
  const byLine =
    contributionParts.byLine.length > 0 ||
    recorded.some((node) => node.kind === "contribution" && node.line !== undefined);
  for (const [index, month] of monthsOf(telling).entries()) {
    const ofLines = facts.lines.map(({ id }) => `lines.${id}.${month}`);
    if (byLine) {
      for (const path of ofLines) {
        const operands = known([`${path}.clientPays`, `${path}.relativesPay`]);
        const name = { kind: "contribution", name: "contribution", month } as const;
        entries.push(working(telling, name, "sum", operands, { amount: `${path}.contribution` }));
      }
    }
    const pays = [`months.${month}.clientPays`, ...ofLines.map((path) => `${path}.clientPays`)];
    const all = [...known(pays), ...known([`months.${month}.relativesPay`])];
    entries.push(
      total(telling, {
        amount: `months.${month}.contribution`,
        operation: "sum",
        operands: all,
        scaled: contribution[index] ?? 0,
      }),
    );
    entries.push(...explainPayers(telling, index, month));
  }
  return entries;
}

/** What the client and each relative pay of a month, where relatives are asked. */
function explainPayers(telling: AmountsTelling, index: number, month: string): readonly StepEntry[] {
  const { numbers, amounts } = telling;
  const { relatives, byRelative } = numbers.contributionParts;
  if (relatives.length === 0) return [];
  const parts = relatives.map((id, position) => {
    const amount = `months.${month}.byPayer.${id}`;
    const minor = byRelative[index * relatives.length + position] ?? 0;
    return amounts.has(amount) ? [] : [total(telling, { amount, operation: "sum", operands: [], scaled: minor })];
  });
  const paid = relatives.reduce((sum, _, position) => sum + (byRelative[index * relatives.length + position] ?? 0), 0);
  const operands = [
    reference(telling, `months.${month}.contribution`),
    ...references(
      telling,
      relatives.map((id) => `months.${month}.byPayer.${id}`).filter((path) => amounts.has(path)),
    ),
  ];
  const client = total(telling, {
    amount: `months.${month}.byPayer.${numbers.client}`,
    operation: "difference",
    operands,
    scaled: (numbers.contribution[index] ?? 0) - paid,
  });
  return [...parts.flat(), client];
}
