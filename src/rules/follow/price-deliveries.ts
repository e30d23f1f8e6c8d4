import { formatPeriod } from "../../calendar/index.js";
import { calculate } from "../calculate.js";
import type { Result } from "../../result/result.js";
import { readCase, type KnowledgeOptions } from "../../person/read/known.js";
import type { Case } from "../../person/case.js";
import type { Delivery } from "../../person/delivery.js";
import {
  InputError,
  pathOf,
  received,
  takes,
  withArguments,
  type Issue,
  type OptionNames,
} from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { CompiledScheme } from "../compiled.js";
import type { Recorder } from "../recording/recorder.js";
import { asDelivered, withoutServices } from "./as-delivered.js";
import type { Calculates } from "./calculates.js";
import { deliveryShares } from "./delivery-shares.js";
import { withoutDeliveriesKnown } from "./unknown-deliveries.js";

/** By what deliveries are priced. */
export interface PriceDeliveriesOptions extends KnowledgeOptions {
  /** Id of the funding source that stands for the municipality; all others are other public money. */
  readonly municipality: string;
  /**
   * How what was delivered is calculated; left out, as a question that begins. Who prices month by month goes on from what the month before
   * left behind: `(delivered) => calculate(delivered, compiled, { opening: january.result.closing })`.
   */
  readonly calculate?: Calculates;
  /** Is told how what a month gives is shared among its deliveries. */
  readonly recorder?: Recorder;
}

/** A case with what its deliveries cost, and the calculation that says so. */
export interface PricedDeliveries {
  /** The case with `cost`, `contribution`, `uncovered` and `otherMoney` of every delivery of its period. */
  readonly case: Case;
  /** The case in which deliveries stand for the plan, each as a line with its id: `explain` says of it how they were priced. */
  readonly delivered: Case;
  /** The individual budget of what was delivered, calculated of that case. */
  readonly result: Result;
}

/**
 * What the deliveries of a case cost by a scheme of services: the same seven steps as for a plan, with each delivery as a line of it.
 * What the scheme decides by month is allocated to the deliveries of the month: funding, and contribution unless it splits by line. The
 * sums are its own.
 *
 * Units that the scheme does not allow cost nothing by it. Where a fact is missing the case comes back as it was; deliveries that are not
 * known are such a fact, and an empty list is known.
 *
 * @param document a case with deliveries, none of them with a cost of its own
 * @param compiled the scheme that prices, limits and funds the services
 * @throws {InputError} as `calculate`, for a source that the scheme does not have, a delivery on both sides of an end of the period, and a
 * position within a month
 *
 * @example
 * const { case: priced } = priceDeliveries(document, compile(services), { municipality: "municipality" });
 * follow(priced, compileCompensation(moneyFollowsClient, inputs));
 */
export function priceDeliveries(
  document: Case,
  compiled: CompiledScheme,
  options: PriceDeliveriesOptions,
): PricedDeliveries {
  const looked = [
    ["document", document, "object", "a case"],
    ["compiled", compiled, "compiled", "a compiled scheme"],
    ["options", options, "object", "an object with municipality", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => priced(document, compiled, options));
}

function priced(
  document: Case,
  compiled: CompiledScheme,
  { municipality, recorder, calculate: calculated = calculate, ...knowledge }: PriceDeliveriesOptions,
): PricedDeliveries {
  if (!compiled.sourceIds.includes(municipality)) {
    const expected = `a funding source of the scheme: ${compiled.sourceIds.join(", ")}`;
    throw new InputError([
      { code: "unknown-reference", path: "municipality", expected, received: received(municipality) },
    ]);
  }
  const issues: Issue[] = [];
  const facts = readCase(document, issues, knowledge);
  const known = facts.case;
  for (const { from, to, index } of facts.deliveries ?? []) {
    if (to < facts.from || from > facts.to || (from >= facts.from && to <= facts.to)) continue;
    issues.push({
      code: "delivery-over-period",
      path: pathOf("deliveries", index),
      expected: `a delivery within the period ${formatPeriod(facts)}, or outside of it`,
      received: formatPeriod({ from, to }),
      hint: "Ask for the months as a whole, or write an entry for each part, with the units of its days.",
    });
  }
  for (const [index, { cost }] of (document.deliveries ?? []).entries()) {
    if (cost === undefined) continue;
    const expected = "no cost, because the scheme is to give it";
    issues.push({ code: "already-priced", path: `deliveries[${index}].cost`, expected, received: received(cost) });
  }
  if (issues.length > 0) throw new InputError(issues);
  if (known.deliveries === undefined) {
    const delivered = withoutServices(document);
    const result = withoutDeliveriesKnown(calculated(delivered, compiled, knowledge));
    return { case: document, delivered, result };
  }
  const { deliveries = [] } = document;
  const delivered = asDelivered(document, known.deliveries, compiled);
  const result = calculated(delivered, compiled, knowledge);
  if (!Number.isNaN(result.numbers.opening?.decidedFrom ?? Number.NaN)) {
    const expected = "the first day of a month, because what a month comes to is shared by all of its deliveries";
    throw new InputError([
      { code: "month-begun", path: "period.from", expected, received: received(document.period.from) },
    ]);
  }
  if (result.outcome.state === "incomplete") return { case: document, delivered, result };
  const shares = deliveryShares(result, municipality, recorder);
  const money = (minor: number) => formatScaled(minor, compiled.name.minorUnit);
  const pricedDeliveries = deliveries.map((delivery): Delivery => {
    const share = shares.get(delivery.id);
    if (share === undefined) return delivery;
    const { cost, contribution, uncovered, other } = share;
    return {
      ...delivery,
      cost: money(cost),
      ...(contribution === 0 ? {} : { contribution: money(contribution) }),
      ...(uncovered === 0 ? {} : { uncovered: money(uncovered) }),
      ...(other.length === 0
        ? {}
        : { otherMoney: other.map(({ source, minor }) => ({ source, amount: money(minor) })) }),
    };
  });
  return { case: { ...document, deliveries: pricedDeliveries }, delivered, result };
}

const optionNames: OptionNames<PriceDeliveriesOptions> = {
  municipality: true,
  calculate: true,
  recorder: true,
  knownOn: true,
};
