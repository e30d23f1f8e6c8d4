import { formatPeriod } from "../../calendar/index.js";
import { type Issue, hintFor, pathOf, received, withHint } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { Delivery } from "../delivery.js";
import type { DeliveryFacts } from "../facts/delivery-facts.js";
import type { LineFacts } from "../facts/facts.js";
import { meansDecimals } from "./means.js";

/** The key of deliveries in a case. */
export const list = "deliveries";

/** The lines of a plan as deliveries name them. */
export interface NamedLines {
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, LineFacts>;
}

/** What was delivered is more than nothing. */
export function checkUnits({ units }: Delivery, facts: DeliveryFacts, issues: Issue[]): void {
  if (facts.units !== 0) return;
  issues.push({
    code: "nothing-delivered",
    path: pathOf(list, facts.index, "units"),
    expected: "more than 0 units",
    received: received(units),
    hint: "To take back a delivery, add an entry that supersedes it with withdrawn: true.",
  });
}

/** A delivery of a plan line is of its service and unit, on its days. */
export function checkLine(delivery: DeliveryFacts, lines: NamedLines | undefined, issues: Issue[]): void {
  const { index, line: id, service, unit, from, to } = delivery;
  if (id === undefined || lines === undefined) return;
  const path = pathOf(list, index, "line");
  const line = lines.byId.get(id);
  if (line === undefined) {
    const hint = hintFor(id, lines.ids, issues.length);
    const issue = { code: "unknown-reference", path, expected: "the id of a line of the plan", received: received(id) };
    issues.push(withHint(issue, hint));
    return;
  }
  if (line.service !== service || line.unit !== unit) {
    issues.push({
      code: "not-of-the-line",
      path,
      expected: `a line of service "${service}" in unit "${unit}"`,
      received: `"${id}", a line of service "${line.service}" in unit "${line.unit}"`,
    });
  }
  if (from < line.from || to > line.to) {
    issues.push({
      code: "outside-the-line",
      path,
      expected: `a line of the plan that holds on ${formatPeriod({ from, to })}`,
      received: `"${id}", which holds on ${formatPeriod(line)}`,
    });
  }
}

/** What others pay of a cost is at most the cost. */
export function checkParts({ index, cost, contribution, uncovered, otherMoney }: DeliveryFacts, issues: Issue[]): void {
  const parts = otherMoney.reduce((sum, { minor }) => sum + minor, contribution + uncovered);
  if (Number.isNaN(cost) ? parts === 0 : !(parts > cost)) return;
  issues.push({
    code: "parts-above-cost",
    path: pathOf(list, index, "cost"),
    expected: `a cost of at least ${formatScaled(parts, meansDecimals)}, what contribution, uncovered and other money add up to`,
    received: Number.isNaN(cost) ? "nothing" : received(formatScaled(cost, meansDecimals)),
  });
}
