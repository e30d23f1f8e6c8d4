import { monthOf, type Day } from "../../calendar/index.js";
import type { CompiledContribution } from "./compiled.js";
import { integers } from "../common/integers.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { countedMeansOn } from "./means/counted-means.js";
import { countsDays, partOf } from "./months/month-of-test.js";
import { beginMonth, capsInForce } from "./scheme-caps.js";
import { liableFor, spendingBy, type CapSpending, type RuleSpending, type Spending } from "./months/spending.js";
import type { Standing } from "./means/standing.js";
import { standingOfMonth } from "./means/standing-of-month.js";
import { takenElsewhere } from "./months/taken-elsewhere.js";
import { ruleOn } from "./rule-on.js";
import { lacks, type Testing } from "./testing.js";
import { capsLeft, leftOf } from "./what-is-left.js";

const none: readonly never[] = [];

/** What the client pays in a month. */
export function clientPays(spending: Spending, month: number, day: Day): number {
  const { testing, monthCount, amounts, order, serviceOf, lines, rests } = spending;
  spending.client = takenElsewhere(testing.facts, day);
  for (const known of spending.rules) {
    // Who listens is told every month what its test finds.
    if (testing.recorder !== undefined || known.abilityUntil < day) known.ability = -1;
    known.paid = 0;
  }
  beginMonth(spending, monthOf(day));
  let paid = 0;
  for (const line of order) {
    const at = line * monthCount + month;
    const amount = amounts[at] ?? 0;
    if (amount === 0) continue;
    spending.line = line;
    spending.asked = none;
    const rule = ruleOn(serviceOf[line] ?? 0, day, testing);
    if (rule === undefined) continue;
    const known = spendingBy(spending, rule);
    const standing = standingFor(known, rule, day, testing);
    if (standing.freed === "everyone") continue;
    if (standing.freed === "nobody" || !rule.tested) noteRule(rule, day, testing);
    const { days } = standing;
    const asked = days === undefined ? amount : partOf(amount, days.asked, days.whole);
    const due = Math.min(dueOf(spending, rule, { at, asked, day }), fixedCap(spending, rule, day));
    const ofDays = days === undefined ? due : Math.min(due, partOf(amount, days.client, days.whole));
    const pays = standing.freed === "client" ? 0 : Math.min(ofDays, leftOf(spending, rule, day));
    if (pays > 0) askForMonth(spending, rule, day);
    if (standing.open.length > 0) askForExemptions(spending, rule, standing, { pays, due, line, day });
    testing.recorder?.record({
      kind: "contribution",
      month: monthOf(day),
      line: spending.lineIds[line],
      rule: rule.path,
      amount,
      due,
      freed: standing.freed,
      days,
      ability: known.ability,
      spent: spending.client,
      paidByRule: known.paid,
      paidSoFar: spending.forLife,
      caps: spending.asked,
      client: pays,
    });
    for (const index of capsInForce(spending, day)) (spending.caps[index] as CapSpending).paid += pays;
    paid += pays;
    spending.forLife += pays;
    known.paid += pays;
    if (rule.tested) spending.client += pays;
    if (lines !== undefined) lines[at] = pays;
    if (rests !== undefined) rests[at] = due - pays;
  }
  return paid;
}

/** A rule that is asked what somebody pays rests on all its numbers and its caps; a test that looks at no day of a month on its caps alone. */
function noteRule(rule: CompiledContribution, day: Day, { facts, assumptions, eligible }: Testing): void {
  const { month, from } = rule;
  const { birth, paidForLife } = facts;
  if (!rule.tested || countsDays({ month, day, from, birth, eligible })) {
    for (const row of rule.parameters) noteAssumption(row.assumption, assumptions);
  }
  noteAssumption(rule.mostPerMonth?.assumption, assumptions);
  // Where nobody says what was paid before, it caps nothing: amounts are shown only where that does not matter.
  if (!Number.isNaN(paidForLife)) noteAssumption(rule.mostForLife?.assumption, assumptions);
  for (const assumption of rule.month.assumptions) noteAssumption(assumption, assumptions);
}

/** What was shown before of a month matters where it is one test, one cap or one cost for all its days. */
function askForMonth(
  spending: Spending,
  { tested, mostPerMonth, formula, path }: CompiledContribution,
  day: Day,
): void {
  const { testing } = spending;
  const capped = mostPerMonth !== undefined || capsInForce(spending, day).length > 0;
  const ofMonth = tested || capped || (formula.by === "services" && formula.ofMonth === true);
  if (ofMonth && testing.monthBegun && day === testing.facts.from)
    lacks(testing, "opening.month", day, { neededBy: path });
}

/** What is asked for by the rule's method, before anyone's means are looked at. */
function dueOf(
  spending: Spending,
  rule: CompiledContribution,
  { at, asked, day }: { readonly at: number; readonly asked: number; readonly day: Day },
): number {
  const { formula } = rule;
  switch (formula.by) {
    case "services": {
      const income = formula.counted === undefined ? 0 : countedMeansOn(formula.counted, rule, day, spending.testing);
      // Where the income is missing no amount will be shown.
      if (Number.isNaN(income)) return 0;
      const below = formula.publicPart && spending.below?.(formula.publicPart)?.[at];
      const service = { asked, units: spending.units.allowed[at] ?? 0, cost: spending.costs[at] ?? 0, below };
      return Math.min(asked, formula.due(integers, service, income));
    }
    case "income":
    case "capital":
      return asked;
  }
}

/** A cap on fixed amounts lowers what is due; a cap on a test lowers only what the client can pay. */
function fixedCap(spending: Spending, rule: CompiledContribution, day: Day): number {
  return rule.tested ? Infinity : capsLeft(spending, rule, day);
}

function standingFor(known: RuleSpending, rule: CompiledContribution, day: Day, testing: Testing): Standing {
  if (known.standing === undefined || known.standing.until < day) known.standing = standingOfMonth(rule, day, testing);
  return known.standing;
}

/** An exemption about which a fact is missing matters where somebody would pay without it. */
function askForExemptions(
  spending: Spending,
  rule: CompiledContribution,
  { open }: Standing,
  { pays, due, line, day }: { readonly pays: number; readonly due: number; readonly line: number; readonly day: Day },
): void {
  const { testing } = spending;
  const clientWould = pays > 0 || Number.isNaN(spendingBy(spending, rule).ability);
  const relativesWould = due > pays && liableFor(spending, line, day) !== undefined;
  for (const { fact, expected, frees, day: on } of open) {
    if (clientWould || (frees === "everyone" && relativesWould))
      lacks(testing, fact, on ?? day, { neededBy: rule.path, expected });
  }
}
