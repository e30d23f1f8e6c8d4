import { unitPriceDecimals } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkCounted } from "../reading/check-counted.js";
import { checkNoOverlap } from "../reading/coverage.js";
import { groupBy } from "../../lists/index.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { OutsideKind } from "./ceiling-rule.js";
import { checkReference, checkSource, readParameter, readPeriod, type Reading } from "../reading/reading.js";

/** A ceiling with the service and place it is for. */
export interface CeilingFacts extends ParameterRow, OutsideKind {
  readonly service: string;
  /** Undefined where it holds everywhere. */
  readonly place: string | undefined;
}

/** The dated ceilings of prices: known services and places, and never two for one service and place on one day. */
export function readCeilings(reading: Reading): readonly CeilingFacts[] {
  const { issues, scheme } = reading;
  const ceilings = (scheme.cost.ceilings ?? []).map((row, index) => {
    const path = `cost.ceilings[${index}]`;
    const { service, place, reason, bearer, source } = row;
    checkCounted(service, `${path}.service`, reading);
    if (place !== undefined) {
      checkReference(place, reading.placeIds, { what: "a place of this scheme", path: `${path}.place` }, reading);
    }
    checkSource(source, path, reading);
    const period = readPeriod(row, path, issues);
    const value = readParameter(row.price, unitPriceDecimals, `${path}.price`, reading);
    const assumption = assumptionBehind(row.price, source, scheme);
    return { ...period, value, path, source, assumption, service, place, reason, bearer };
  });
  for (const rows of groupBy(ceilings, ({ service, place }) => `${service} ${place ?? ""}`).values()) {
    checkNoOverlap(rows, issues);
  }
  return ceilings;
}
