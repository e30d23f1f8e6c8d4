import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { WeekToMonth } from "../../src/rules/common/week-to-month.js";
import { Oracle, round } from "./decimals.js";
import { assumed, valueOf, type Rules } from "./parameters.js";

/** A case whose quantities by week are by month, where the service says how. */
export function byMonths(client: Case, rules: Rules): Case {
  const { plan } = client;
  if (plan === undefined) return client;
  const lines = plan.lines.map((line): PlanLine => {
    const rule = ruleOf(line, rules);
    if (rule === undefined) return line;
    const exact = new Oracle(line.quantity).mul(valueOf(rule.weeks, rules)).div(valueOf(rule.months, rules));
    return { ...line, per: "month", quantity: round(exact, rule.rounding).toFixed() };
  });
  return { ...client, plan: { ...plan, lines } };
}

/** The assumptions by which quantities of a plan are by month. */
export function assumedWeeks({ plan }: Case, rules: Rules): readonly string[] {
  return (plan?.lines ?? []).flatMap((line) => {
    const rule = ruleOf(line, rules);
    if (rule === undefined) return [];
    return [rule.weeks, rule.months].flatMap((each) => assumed(each, rule.source, rules));
  });
}

function ruleOf({ per, service }: PlanLine, { scheme }: Rules): WeekToMonth | undefined {
  return per === "week" ? scheme.services.find(({ id }) => id === service)?.weekToMonth : undefined;
}
