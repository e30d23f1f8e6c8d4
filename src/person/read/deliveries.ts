import { endBeforeStart, formatMonth, formatPeriod, lastDay, monthOf } from "../../calendar/index.js";
import { firstBy } from "../../lists/index.js";
import { hintFor, pathOf, received, type Issue, withHint } from "../../errors/index.js";
import { formatScaled, quantityDecimals } from "../../numbers/index.js";
import type { Delivery } from "../delivery.js";
import type { DeliveryFacts, OtherMoneyFacts } from "../facts/delivery-facts.js";
import type { LineFacts } from "../facts/facts.js";
import { meansDecimals } from "./means.js";
import { readAmount, readDay, readId } from "./values.js";
import { checkUniqueIds } from "../facts/unique.js";

const list = "deliveries";

/** The lines of a plan as deliveries name them. */
interface NamedLines {
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, LineFacts>;
}

/**
 * The deliveries, by first day and then by id; undefined where none are stated at all.
 *
 * @param lines the lines of the plan; undefined where no plan is stated, so that lines cannot be looked up
 */
export function readDeliveries(
  deliveries: readonly Delivery[] | undefined,
  lines: readonly LineFacts[] | undefined,
  issues: Issue[],
): readonly DeliveryFacts[] | undefined {
  if (deliveries === undefined) return undefined;
  const plan = lines && { ids: lines.map(({ id }) => id), byId: firstBy(lines, ({ id }) => id) };
  const facts = deliveries.map((delivery, index) => readDelivery(delivery, index, plan, issues));
  checkUniqueIds(deliveries, issues, list);
  return facts.sort((left, right) => left.from - right.from || (left.id < right.id ? -1 : 1));
}

function readDelivery(
  delivery: Delivery,
  index: number,
  lines: NamedLines | undefined,
  issues: Issue[],
): DeliveryFacts {
  const from = readDay(delivery.from, issues, list, index, "from");
  const to = readDay(delivery.to, issues, list, index, "to");
  if (to < from) issues.push(endBeforeStart(from, to, pathOf(list, index, "to")));
  else if (to > lastDay(monthOf(from))) {
    issues.push({
      code: "delivery-over-months",
      path: pathOf(list, index, "to"),
      expected: `a day of ${formatMonth(monthOf(from))}, in which the delivery begins`,
      received: received(delivery.to),
      hint: "Write one entry for each calendar month, because claims are made by month.",
    });
  }
  const optionalId = (key: "line" | "payer" | "paidBy") => {
    const id = delivery[key];
    return id === undefined ? undefined : readId(id, issues, list, index, key);
  };
  const money = (key: "cost" | "contribution" | "uncovered", otherwise: number) => {
    const text = delivery[key];
    return text === undefined ? otherwise : readAmount(text, meansDecimals, issues, list, index, key);
  };
  const facts: DeliveryFacts = {
    id: readId(delivery.id, issues, list, index, "id"),
    index,
    from,
    to,
    service: readId(delivery.service, issues, list, index, "service"),
    line: optionalId("line"),
    unit: delivery.unit,
    units: readAmount(delivery.units, quantityDecimals, issues, list, index, "units"),
    payer: optionalId("payer"),
    paidBy: optionalId("paidBy"),
    cost: money("cost", Number.NaN),
    contribution: money("contribution", 0),
    uncovered: money("uncovered", 0),
    otherMoney: readOtherMoney(delivery, index, issues),
  };
  checkUnits(delivery, facts, issues);
  checkLine(facts, lines, issues);
  checkParts(facts, issues);
  return facts;
}

function readOtherMoney({ otherMoney }: Delivery, index: number, issues: Issue[]): readonly OtherMoneyFacts[] {
  return (otherMoney ?? []).map(({ source, amount }, position) => {
    const path = pathOf(list, index, "otherMoney");
    return {
      source: readId(source, issues, path, position, "source"),
      minor: readAmount(amount, meansDecimals, issues, path, position, "amount"),
    };
  });
}

function checkUnits({ units }: Delivery, facts: DeliveryFacts, issues: Issue[]): void {
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
function checkLine(delivery: DeliveryFacts, lines: NamedLines | undefined, issues: Issue[]): void {
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
function checkParts({ index, cost, contribution, uncovered, otherMoney }: DeliveryFacts, issues: Issue[]): void {
  const parts = otherMoney.reduce((sum, { minor }) => sum + minor, contribution + uncovered);
  if (Number.isNaN(cost) ? parts === 0 : !(parts > cost)) return;
  issues.push({
    code: "parts-above-cost",
    path: pathOf(list, index, "cost"),
    expected: `a cost of at least ${formatScaled(parts, meansDecimals)}, what contribution, uncovered and other money add up to`,
    received: Number.isNaN(cost) ? "nothing" : received(formatScaled(cost, meansDecimals)),
  });
}
