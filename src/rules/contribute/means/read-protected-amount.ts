import type { Period } from "../../../calendar/index.js";
import { rateDecimals } from "../../../numbers/index.js";
import { received } from "../../../errors/index.js";
import { assumptionBehind } from "../../reading/assumption.js";
import { checkNoGap, checkNoOverlap } from "../../reading/coverage.js";
import { groupBy } from "../../../lists/index.js";
import type { Parameter } from "../../reading/parameter.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import type { ProtectedAmount } from "./protected-amount-rule.js";
import type { PlaceAmountFacts, ProtectedFacts } from "./protected-facts.js";
import {
  checkReference,
  checkSource,
  readParameter,
  readPeriod,
  readRounding,
  type Reading,
} from "../../reading/reading.js";

/** The amounts of a threshold: known places, never two for one place on a day, and none missing where they hold everywhere. */
export function readProtected(rule: ProtectedAmount, days: Period, path: string, reading: Reading): ProtectedFacts {
  const { issues, scheme } = reading;
  const rows = rule.amounts.map((row, index): PlaceAmountFacts => {
    const place = `${path}.amounts[${index}]`;
    if (row.place !== undefined) {
      checkReference(row.place, reading.placeIds, { what: "a place of this scheme", path: `${place}.place` }, reading);
    }
    checkSource(row.source, place, reading);
    const period = readPeriod(row, place, issues);
    const facts = readRow(
      row.amount,
      { decimals: scheme.minorUnit, path: `${place}.amount`, source: row.source, days: period },
      reading,
    );
    return { ...facts, path: place, place: row.place };
  });
  for (const own of groupBy(rows, (row) => row.place ?? "").values()) checkNoOverlap(own, issues);
  const byPlace = rows.some((row) => row.place !== undefined);
  if (!byPlace) checkNoGap(rows, days, { path: `${path}.amounts`, what: "an amount" }, issues);
  if (byPlace !== (rule.residence !== undefined)) {
    issues.push({
      code: "residence-of-amounts",
      path: `${path}.residence`,
      expected: byPlace
        ? '"declared" or "actual", because amounts name places'
        : "nothing, because no amount names a place",
      received: received(rule.residence),
    });
  }
  const { furtherMember } = rule;
  const further = `${path}.furtherMember`;
  if (furtherMember === undefined) return { rows, rule, share: undefined, step: 1 };
  checkSource(furtherMember.source, further, reading);
  return {
    rows,
    rule,
    share: readRow(
      furtherMember.share,
      { decimals: rateDecimals, path: `${further}.share`, source: furtherMember.source, days },
      reading,
    ),
    step: readRounding(furtherMember.rounding, scheme.minorUnit, `${further}.rounding`, issues),
  };
}

/** A parameter of a rule as a row that names where it stands, its source and what it rests on. */
export function readRow(
  parameter: Parameter,
  {
    decimals,
    path,
    source,
    days,
  }: { readonly decimals: number; readonly path: string; readonly source: string; readonly days: Period },
  reading: Reading,
): ParameterRow {
  const value = readParameter(parameter, decimals, path, reading);
  return { ...days, value, path, source, assumption: assumptionBehind(parameter, source, reading.scheme) };
}
