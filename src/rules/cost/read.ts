import { isGroupSize, whyNotGroupSize } from "../../person/means/group-size.js";
import { isId, whyNotId } from "../../person/id.js";
import type { Period } from "../../calendar/index.js";
import { quantityDecimals, unitPriceDecimals } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import type { UnitPriceRow, Vat } from "./rule.js";
import { checkCounted } from "../reading/check-counted.js";
import { checkNoOverlap } from "../reading/coverage.js";
import { groupBy } from "../../lists/index.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { When } from "../when/when.js";
import { readWhenOf, type CompiledTest } from "../when/read.js";
import { priceKey, type PriceDimensions } from "./price-key.js";
import { readCeilings, type CeilingFacts } from "./read-ceilings.js";
import {
  checkIds,
  checkReference,
  checkSource,
  readParameter,
  readPeriod,
  readRounding,
  type Reading,
  nameIndex,
  type NameIndex,
} from "../reading/reading.js";

/** A price with the service, place and further dimensions it is for. */
export interface PriceFacts extends ParameterRow, PriceDimensions {
  /** Undefined where it holds everywhere. */
  readonly place: string | undefined;
  readonly vat: Vat | undefined;
  /** The tests of whom and of which days it is for; undefined where it is for everybody else. */
  readonly tests: PriceTests | undefined;
}

/** The tests of prices, the same for all rows that write the same. */
export interface PriceTests {
  readonly written: When;
  /** As they are written, in one text. */
  readonly asked: string;
  readonly when: readonly CompiledTest[];
}

/** The prices and ceilings, scaled by {@link unitPriceDecimals}, and the steps of the roundings. */
export interface CostFacts {
  readonly prices: readonly PriceFacts[];
  readonly ceilings: readonly CeilingFacts[];
  /** In minor units. */
  readonly step: number;
  /** In ten-thousandths of a unit. */
  readonly unitStep: number;
}

/** The dated unit prices and ceilings: known names, and never two of one rank on one day. */
export function readCost(reading: Reading): CostFacts {
  const { issues, scheme } = reading;
  const rule = scheme.cost;
  const timeBands = scheme.timeBands ?? [];
  checkIds(timeBands, "timeBands", issues);
  const timeBandIds = nameIndex(timeBands);
  const prices = rule.prices.map((row, index) => {
    const path = `cost.prices[${index}]`;
    checkCounted(row.service, `${path}.service`, reading);
    if (row.place !== undefined) {
      checkReference(row.place, reading.placeIds, { what: "a place of this scheme", path: `${path}.place` }, reading);
    }
    checkDimensions(row, timeBandIds, path, reading);
    checkSource(row.source, path, reading);
    const { service, place, provider, timeBand, groupSize, vat, source } = row;
    const { from, to } = readPeriod(row, path, issues);
    const value = readParameter(row.price, unitPriceDecimals, `${path}.price`, reading);
    const assumption = assumptionBehind(row.price, source, scheme);
    const tests = readTests(row, { from, to, path }, reading);
    // Written out rather than spread: of thousands of rows, each would be made key by key.
    return { from, to, value, path, source, assumption, service, place, provider, timeBand, groupSize, vat, tests };
  });
  const ofOneRank = groupBy(
    prices,
    (price) => `${price.place ?? ""} ${priceKey(price, price.provider)} ${price.tests?.asked ?? ""}`,
  );
  for (const rows of ofOneRank.values()) checkNoOverlap(rows, issues);
  return {
    prices,
    ceilings: readCeilings(reading),
    step: readRounding(rule.rounding, scheme.minorUnit, "cost.rounding", issues),
    unitStep: readRounding(rule.unitRounding, quantityDecimals, "cost.unitRounding", issues),
  };
}

function readTests(
  { when }: UnitPriceRow,
  { path, ...days }: Period & { readonly path: string },
  reading: Reading,
): PriceTests | undefined {
  if (when === undefined || when.length === 0) return undefined;
  return {
    written: when,
    asked: JSON.stringify(when),
    when: readWhenOf(when, `${path}.when`, days, { ...reading, asksDays: true }),
  };
}

function checkDimensions(row: UnitPriceRow, timeBandIds: NameIndex, path: string, reading: Reading): void {
  const { provider, timeBand, groupSize } = row;
  if (provider !== undefined && !isId(provider)) reading.issues.push(whyNotId(provider, `${path}.provider`));
  if (timeBand !== undefined) {
    checkReference(timeBand, timeBandIds, { what: "a time band of this scheme", path: `${path}.timeBand` }, reading);
  }
  if (groupSize !== undefined && !isGroupSize(groupSize)) {
    reading.issues.push(whyNotGroupSize(groupSize, `${path}.groupSize`));
  }
}
