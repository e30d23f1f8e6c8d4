import { monthOf, type Day } from "../../calendar/index.js";
import { multiplyDivide } from "../../numbers/index.js";
import type { CompiledContribution } from "../../scheme/index.js";
import { noteAssumption } from "../note-assumption.js";
import { liableFor, type Spending } from "./spending.js";
import { standingOn, type Standing } from "./standing.js";
import { lacks, onDay } from "./testing.js";
import { capsLeft, isTested, leftOf } from "./what-is-left.js";

/** What the client pays in a month. */
export function clientPays(spending: Spending, month: number, day: Day): number {
  const { testing, monthCount, amounts, order, serviceOf, lines, rests } = spending;
  const { byService, rules } = testing.compiled.contributions;
  spending.client = 0;
  for (let index = 0; index < rules.length; index += 1) {
    // Who listens is told every month what its test finds.
    const stands = testing.recorder === undefined && (spending.abilitiesUntil[index] ?? 0) >= day;
    if (!stands) spending.abilities[index] = -1;
    spending.paidByRule[index] = 0;
  }
  let paid = 0;
  for (const line of order) {
    const at = line * monthCount + month;
    const amount = amounts[at] ?? 0;
    if (amount === 0) continue;
    const rule = onDay(byService[serviceOf[line] ?? 0] ?? [], day);
    if (rule === undefined) continue;
    const standing = standingFor(spending, rule, day);
    if (standing.freed === "everyone") continue;
    if (standing.freed === "nobody" || !isTested(rule)) noteRule(rule, testing.assumptions);
    const due = Math.min(dueOf(spending, rule, at, amount), fixedCap(spending, rule, day));
    const pays = standing.freed === "client" ? 0 : Math.min(due, leftOf(spending, rule, day));
    if (standing.open.length > 0) askForExemptions(spending, rule, standing, pays, due, line, day);
    testing.recorder?.record({
      kind: "contribution",
      month: monthOf(day),
      line: spending.lineIds[line],
      rule: rule.path,
      amount,
      due,
      freed: standing.freed,
      ability: spending.abilities[rule.index] ?? -1,
      spent: spending.client,
      paidByRule: spending.paidByRule[rule.index] ?? 0,
      paidSoFar: spending.forLife,
      client: pays,
    });
    paid += pays;
    spending.forLife += pays;
    spending.paidByRule[rule.index] = (spending.paidByRule[rule.index] ?? 0) + pays;
    if (isTested(rule)) spending.client += pays;
    if (lines !== undefined) lines[at] = pays;
    if (rests !== undefined) rests[at] = due - pays;
  }
  return paid;
}

/** A rule that is asked what somebody pays rests on all its numbers, its caps included. */
function noteRule(rule: CompiledContribution, assumptions: string[]): void {
  for (const row of rule.parameters) noteAssumption(row.assumption, assumptions);
  noteAssumption(rule.mostPerMonth?.assumption, assumptions);
  noteAssumption(rule.mostForLife?.assumption, assumptions);
}

/** What is asked for by the rule's method, before anyone's means are looked at. */
function dueOf(spending: Spending, rule: CompiledContribution, at: number, amount: number): number {
  if (isTested(rule)) return amount;
  const { step, mode } = rule.rounding;
  const { numerator, denominator } = rule.portion;
  const ofUnits = step * multiplyDivide(spending.allowed[at] ?? 0, numerator, denominator * step, mode);
  return rule.method === "fixed-per-unit" ? Math.min(amount, ofUnits) : Math.max(0, amount - ofUnits);
}

/** A cap on fixed amounts lowers what is due; a cap on a test lowers only what the client can pay. */
function fixedCap(spending: Spending, rule: CompiledContribution, day: Day): number {
  return isTested(rule) ? Infinity : capsLeft(spending, rule, day);
}

function standingFor(spending: Spending, rule: CompiledContribution, day: Day): Standing {
  const known = spending.standings[rule.index];
  if (known !== undefined && known.until >= day) return known;
  const standing = standingOn(rule, day, spending.testing);
  spending.standings[rule.index] = standing;
  return standing;
}

/** An exemption about which a fact is missing matters where somebody would pay without it. */
function askForExemptions(
  spending: Spending,
  rule: CompiledContribution,
  { open }: Standing,
  pays: number,
  due: number,
  line: number,
  day: Day,
): void {
  const { testing } = spending;
  const clientWould = pays > 0 || Number.isNaN(spending.abilities[rule.index]);
  const relativesWould = due > pays && liableFor(spending, line, day) !== undefined;
  for (const { fact, expected, frees } of open) {
    if (clientWould || (frees === "everyone" && relativesWould)) lacks(testing, fact, day, rule.path, expected);
  }
}
