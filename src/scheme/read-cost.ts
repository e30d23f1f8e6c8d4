import { quantityDecimals, unitPriceDecimals } from "../numbers/index.js";
import { assumptionBehind } from "./assumption.js";
import { checkNoOverlap } from "./coverage.js";
import type { ParameterRow } from "./parameter-row.js";
import { checkReference, checkSource, readParameter, readPeriod, readRounding, type Reading } from "./reading.js";

/** A price with the service and place it is for. */
export interface PriceFacts extends ParameterRow {
  readonly service: string;
  readonly place: string;
}

/** The prices, scaled by {@link unitPriceDecimals}, and the steps of the roundings. */
export interface CostFacts {
  readonly prices: readonly PriceFacts[];
  /** In minor units. */
  readonly step: number;
  /** In ten-thousandths of a unit. */
  readonly unitStep: number;
}

/** The dated unit prices: known services and places, and never two for one service at one place on one day. */
export function readCost(reading: Reading): CostFacts {
  const { issues, scheme } = reading;
  const rule = scheme.cost;
  const prices = rule.prices.map((row, index) => {
    const path = `cost.prices[${index}]`;
    checkReference(row.service, reading.serviceIds, "a service of this scheme", `${path}.service`, reading);
    checkReference(row.place, reading.placeIds, "a place of this scheme", `${path}.place`, reading);
    checkSource(row.source, path, reading);
    const period = readPeriod(row, path, issues);
    const value = readParameter(row.price, unitPriceDecimals, `${path}.price`, reading);
    const assumption = assumptionBehind(row.price, row.source, scheme);
    return { ...period, value, path, source: row.source, assumption, service: row.service, place: row.place };
  });
  for (const rows of groupBy(prices, (price) => `${price.service} ${price.place}`).values()) {
    checkNoOverlap(rows, issues);
  }
  return {
    prices,
    step: readRounding(rule.rounding, scheme.minorUnit, "cost.rounding", issues),
    unitStep: readRounding(rule.unitRounding, quantityDecimals, "cost.unitRounding", issues),
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
