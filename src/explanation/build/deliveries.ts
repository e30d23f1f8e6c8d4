import { formatDay, formatMonth, monthOf, type Month } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { DeliveryFacts } from "../../person/facts/delivery-facts.js";
import { firstBy, groupBy } from "../../lists/index.js";
import { formatScaled, formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import type { DeliverySharesNode, UncountedNode as Uncounted } from "../../rules/recording/claim-node.js";
import type { DeliveredUnits, DeliveryNode, OperandNode, SplitNode, UncountedNode } from "../tree.js";
import { fact, reference, references } from "./operands.js";
import { moneyText } from "./told-decimals.js";
import { working } from "./told-working.js";
import type { Numbering } from "./telling.js";
import type { Entries } from "./told-entries.js";

/** What deliveries are explained with. */
export interface Delivering extends Numbering {
  readonly facts: CaseFacts;
  /** How the amounts of each month are shared among the deliveries that a scheme prices; undefined where they state what they cost. */
  readonly shares: readonly DeliverySharesNode[] | undefined;
}

/** What deliveries that a scheme prices are explained with. */
interface Sharing extends Delivering {
  readonly deliveries: ReadonlyMap<string, DeliveryFacts>;
  /** By month, how its amounts are shared, one after the other. */
  readonly sharesOf: ReadonlyMap<Month, readonly DeliverySharesNode[]>;
  /** The months of which the contribution is shared among all deliveries. */
  readonly sharedMonths: ReadonlySet<Month>;
}

/** A delivery as nodes name it. */
export function unitsOf({ id, service, units, unit, from, to, payer }: DeliveryFacts): DeliveredUnits {
  return {
    delivery: id,
    service,
    units: formatScaledShort(units, quantityDecimals),
    unit,
    from: formatDay(from),
    to: formatDay(to),
    ...(payer === undefined ? {} : { payer }),
  };
}

/** A delivery that takes no part in a claim. */
export function explainUncounted({ delivery, code }: Uncounted): UncountedNode {
  const { paidBy } = delivery;
  return { kind: "uncounted", ...unitsOf(delivery), code, ...(paidBy === undefined ? {} : { paidBy }) };
}

/**
 * What deliveries cost the municipality, each with the parts that others pay: as the case states them, or as a scheme prices them.
 *
 * @param deliveries those whose cost is known
 */
export function explainDeliveries(deliveries: readonly DeliveryFacts[], delivering: Delivering): Entries {
  const { shares } = delivering;
  if (shares === undefined) return deliveries.flatMap((delivery) => explainStated(delivery, delivering));
  const months = new Set(deliveries.map(({ from }) => monthOf(from)));
  const sharing: Sharing = {
    ...delivering,
    deliveries: firstBy(delivering.facts.deliveries ?? [], ({ id }) => id),
    sharesOf: groupBy(shares, ({ month }) => month),
    sharedMonths: new Set(shares.filter(({ givenBy }) => givenBy === undefined).map(({ month }) => month)),
  };
  const splits = shares.filter(({ month }) => months.has(month)).map((share) => explainShares(share, sharing));
  return [...splits, ...deliveries.flatMap((delivery) => explainPriced(delivery, sharing))];
}

/** The amounts that a delivery states. */
function explainStated(delivery: DeliveryFacts, delivering: Delivering): Entries {
  const { index, cost, contribution, uncovered, otherMoney } = delivery;
  const stated = (key: string, minor: number) =>
    fact(delivering, `deliveries[${index}].${key}`, formatScaled(minor, delivering.compiled.name.minorUnit));
  const other = otherMoney.map(({ minor }, position) => stated(`otherMoney[${position}].amount`, minor));
  return [
    part(delivery, "cost", [stated("cost", cost)], delivering),
    ...(contribution === 0 ? [] : [part(delivery, "contribution", [stated("contribution", contribution)], delivering)]),
    ...(uncovered === 0 ? [] : [part(delivery, "uncovered", [stated("uncovered", uncovered)], delivering)]),
    ...(other.length === 0 ? [] : [part(delivery, "otherPublic", other, delivering)]),
    explainNetCost(delivery, delivering),
  ];
}

/** The amounts that the individual budget of what was delivered gives a delivery, which is a line of it. */
function explainPriced(delivery: DeliveryFacts, delivering: Sharing): Entries {
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

/** What a month's contribution, or a source's money, comes to for each delivery: shared by what is not yet paid of them. */
function explainShares(share: DeliverySharesNode, delivering: Sharing): SplitNode {
  const { month, givenBy } = share;
  const text = formatMonth(month);
  const whole = givenBy === undefined ? `months.${text}.contribution` : `months.${text}.bySource.${givenBy}`;
  const ofMonth = delivering.sharesOf.get(month) ?? [];
  const before = ofMonth.slice(0, ofMonth.indexOf(share));
  const parts = share.parts.map(({ delivery, part: minor }) => {
    const weight = openOf(delivery, share, before, delivering);
    return { amount: pathOfShare(delivery, givenBy), value: moneyText(delivering, minor), weight };
  });
  for (const { amount, value } of parts) delivering.amounts.set(amount, value);
  const total = reference(delivering, whole);
  const { minorUnit } = delivering.compiled.name;
  return { kind: "split", name: "deliveries", method: "by-weight", decimals: minorUnit, total, parts };
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

function explainNetCost(delivery: DeliveryFacts, delivering: Delivering): DeliveryNode {
  const parts = (["contribution", "uncovered", "otherPublic"] as const)
    .map((name) => pathOf(delivery.id, name))
    .filter((path) => delivering.amounts.has(path));
  const operands = [reference(delivering, pathOf(delivery.id, "cost")), ...references(delivering, parts)];
  const amount = pathOf(delivery.id, "netCost");
  return working(delivering, own(delivery, "netCost"), "difference", operands, { amount });
}

/** One of the amounts of a delivery, which adds up others. */
function part(
  delivery: DeliveryFacts,
  name: "cost" | "contribution" | "uncovered" | "otherPublic",
  operands: readonly OperandNode[],
  delivering: Delivering,
): DeliveryNode {
  return working(delivering, own(delivery, name), "sum", operands, { amount: pathOf(delivery.id, name) });
}

function own<Name extends DeliveryNode["name"]>(delivery: DeliveryFacts, name: Name) {
  return { kind: "delivery" as const, name, ...unitsOf(delivery) };
}

/** The path of an amount of a delivery. */
export function pathOf(
  delivery: string,
  name: "cost" | "contribution" | "uncovered" | "otherPublic" | "netCost",
): string {
  return `deliveries.${delivery}.${name}`;
}

/** The path of what a source, or the contribution of the month, gives to a delivery. */
function pathOfShare(delivery: string, givenBy: string | undefined): string {
  return givenBy === undefined ? pathOf(delivery, "contribution") : `deliveries.${delivery}.bySource.${givenBy}`;
}
