import { endBeforeStart, formatMonth, lastDay, monthOf } from "../../calendar/index.js";
import { firstBy } from "../../lists/index.js";
import { type Issue, pathOf, received } from "../../errors/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { Delivery } from "../delivery.js";
import type { DeliveryFacts, OtherMoneyFacts } from "../facts/delivery-facts.js";
import type { LineFacts } from "../facts/facts.js";
import { meansDecimals } from "./means.js";
import { readAmount, readDay, readId } from "./values.js";
import { checkUniqueIds } from "../facts/unique.js";
import { type NamedLines, checkLine, checkParts, checkUnits, list } from "./check-delivery.js";

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
