import { formatDay } from "../../calendar/index.js";
import { outcomeOf } from "../entitle/eligibility.js";
import { amountsText } from "./amounts-text.js";
import { budgetDocument, budgetOf } from "./budget.js";
import { lineText } from "./line-text.js";
import type { Result } from "./result.js";

/**
 * A `ResultDocument` as JSON text, straight from the integers. It alone says what a result is as JSON: whoever wants the document
 * as a value parses it.
 */
export function resultText(result: Result): string {
  const { numbers } = result;
  const { form, from, to, knownOn, eligibility, assumptions, lines, cost } = numbers;
  const about = `"schemaVersion":1,"case":${JSON.stringify(numbers.case)},"client":${JSON.stringify(numbers.client)}`;
  const scheme = `"synthetic":${numbers.synthetic},"scheme":${JSON.stringify(form.scheme)}`;
  const period = `"basis":"${result.basis}","period":{"from":"${formatDay(from)}","to":"${formatDay(to)}"}`;
  const known = Number.isNaN(knownOn) ? "" : `,"knownOn":"${formatDay(knownOn)}"`;
  const kind = form.netBudget ? ',"budgetKind":"net"' : "";
  const outcome = `"outcome":${JSON.stringify(outcomeOf(eligibility))}`;
  const budget = eligibility.state === "eligible" ? JSON.stringify(budgetDocument(budgetOf(numbers))) : "null";
  const ofLines = cost.length === 0 ? "" : lines.map((name, line) => lineText(numbers, name, line)).join(",");
  const ofMonths = result.months.map((month) => month.toText()).join(",");
  const totals = amountsText(form, result.totals);
  const amounts = `"budget":${budget},"lines":[${ofLines}],"months":[${ofMonths}],"totals":{${totals}}`;
  return `{${about},${scheme},${period}${known}${kind},${outcome},${amounts},"assumptions":${JSON.stringify(assumptions)}}`;
}
