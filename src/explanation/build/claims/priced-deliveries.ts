import { type Month, formatMonth, monthOf } from "../../../calendar/index.js";
import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";
import type { DeliverySharesNode } from "../../../rules/recording/claim-node.js";
import type { OperandNode, SplitNode } from "../../tree.js";
import { reference, references } from "../operands.js";
import { moneyText } from "../told-decimals.js";
import { working } from "../told-working.js";
import type { Entries } from "../told-entries.js";
import { splitByWeight } from "../split-by-weight.js";
import { type Delivering, explainNetCost, own, part, pathOf } from "./delivery-amounts.js";

/** What deliveries that a scheme prices are explained with. */
export interface Sharing extends Delivering {
  readonly deliveries: ReadonlyMap<string, DeliveryFacts>;
  /** By month, how its amounts are shared, one after the other. */
  readonly sharesOf: ReadonlyMap<Month, readonly DeliverySharesNode[]>;
  /** The months of which the contribution is shared among all deliveries. */
  readonly sharedMonths: ReadonlySet<Month>;
}

/** The amounts that the individual budget of what was delivered gives a delivery, which is a line of it. */
export function explainPriced(delivery: DeliveryFacts, delivering: Sharing): Entries {
  const { id, uncovered, otherMoney } = delivery;
  const line = `lines.${id}.${formatMonth(monthOf(delivery.from))}`;
  const other = otherMoney.map(({ source }) => reference(delivering, pathOfShare(id, source)));
  const paid = ofLine(id, monthOf(delivery.from), delivering);
  return [
    part(delivery, "cost", [reference(delivering, `${line}.cost`)], delivering),
    ...(paid.length === 0 ? [] : [part(delivery, "contribution", paid, delivering)]),
    ...(uncovered === 0 ? [] : [part(delivery, "uncovered", [reference(delivering, `${line}.uncovered`)], delivering)]),
    ...(other.length === 0 ? [] : [part(delivery, "otherPublic", other, delivering)]),
    explainNetCost(delivery, delivering),
  ];
}

/** What a month's contribution, or a source's money, comes to for each delivery. */
export function explainShares(share: DeliverySharesNode, delivering: Sharing): SplitNode {
  const { month, givenBy } = share;
  const text = formatMonth(month);
  const whole = givenBy === undefined ? `months.${text}.contribution` : `months.${text}.bySource.${givenBy}`;
  const ofMonth = delivering.sharesOf.get(month) ?? [];
  const before = ofMonth.slice(0, ofMonth.indexOf(share));
  const parts = share.parts.map(({ delivery, part: minor }) => {
    const weight = weightOf(delivery, share, before, delivering);
    return { amount: pathOfShare(delivery, givenBy), value: moneyText(delivering, minor), weight };
  });
  for (const { amount, value } of parts) delivering.amounts.set(amount, value);
  const total = reference(delivering, whole);
  const { minorUnit } = delivering.compiled.name;
  return splitByWeight("deliveries", minorUnit, total, parts);
}

/** By what a delivery has its part: what is not yet paid of it, or what the source pays of it, or accepts of it, by unit cost. */
function weightOf(
  delivery: string,
  share: DeliverySharesNode,
  before: readonly DeliverySharesNode[],
  delivering: Sharing,
): OperandNode {
  const { by, month, givenBy = "" } = share;
  if (by === "open") return openOf(delivery, share, before, delivering);
  return reference(delivering, `lines.${delivery}.${formatMonth(month)}.${by}.${givenBy}`);
}

/** What is not yet paid of a delivery before an amount is shared: what the budget covers, less what was shared before. */
function openOf(
  delivery: string,
  share: DeliverySharesNode,
  before: readonly DeliverySharesNode[],
  delivering: Sharing,
): OperandNode {
  const { amounts, deliveries } = delivering;
  const covered = reference(delivering, `lines.${delivery}.${formatMonth(share.month)}.covered`);
  const paths = before.map(({ givenBy }) => pathOfShare(delivery, givenBy)).filter((path) => amounts.has(path));
  const given = [...ofLine(delivery, share.month, delivering), ...references(delivering, paths)];
  const stated = deliveries.get(delivery);
  if (given.length === 0 || stated === undefined) return covered;
  return working(delivering, own(stated, "open"), "difference", [covered, ...given]);
}

/** What is paid of a delivery by what its line says; nothing where the month's contribution is shared among all. */
function ofLine(delivery: string, month: Month, delivering: Sharing): readonly OperandNode[] {
  const { sharedMonths, amounts } = delivering;
  if (sharedMonths.has(month)) return [];
  const path = `lines.${delivery}.${formatMonth(month)}.contribution`;
  return amounts.has(path) ? references(delivering, [path]) : [];
}

/** The path of what a source, or the contribution of the month, gives to a delivery. */
function pathOfShare(delivery: string, givenBy: string | undefined): string {
  return givenBy === undefined ? pathOf(delivery, "contribution") : `deliveries.${delivery}.bySource.${givenBy}`;
}
