import { formatDay } from "../../calendar/index.js";
import { outcomeOf } from "../entitle/eligibility.js";
import { putAmounts } from "./amounts-text.js";
import { budgetOf, budgetText } from "./budget.js";
import { emptyBytes, putList, putText, type JsonBytes } from "./json-bytes.js";
import { putLine } from "./line-text.js";
import type { Result } from "./result.js";

/**
 * A `ResultDocument` as JSON text, straight from the integers. It alone says what a result is as JSON: whoever wants the document as
 * a value parses the text.
 */
export function resultBytes(result: Result): JsonBytes {
  const { numbers } = result;
  const { form, lines, cost } = numbers;
  const into = emptyBytes();
  putText(into, `{${headText(result)},"lines":`);
  putList(into, cost.length === 0 ? [] : lines, (_, name, line) => {
    putLine(into, numbers, name, line);
  });
  putText(into, ',"months":');
  putList(into, result.months, (_, month) => {
    month.putText(into);
  });
  putText(into, ',"totals":{');
  putAmounts(into, form, result.totals);
  putText(into, `},"assumptions":${JSON.stringify(numbers.assumptions)}}`);
  return into;
}

/** The keys before the lines, of which there is one each. */
function headText({ numbers, basis }: Result): string {
  const { form, from, to, knownOn, eligibility } = numbers;
  const about = `"schemaVersion":1,"case":${JSON.stringify(numbers.case)},"client":${JSON.stringify(numbers.client)}`;
  const scheme = `"synthetic":${String(numbers.synthetic)},"scheme":${JSON.stringify(form.scheme)}`;
  const period = `"basis":"${basis}","period":{"from":"${formatDay(from)}","to":"${formatDay(to)}"}`;
  const known = Number.isNaN(knownOn) ? "" : `,"knownOn":"${formatDay(knownOn)}"`;
  const kind = form.netBudget ? ',"budgetKind":"net"' : "";
  const outcome = `"outcome":${JSON.stringify(outcomeOf(eligibility))}`;
  const budget = eligibility.state === "eligible" ? budgetText(budgetOf(numbers)) : "null";
  return `${about},${scheme},${period}${known}${kind},${outcome},"budget":${budget}`;
}
