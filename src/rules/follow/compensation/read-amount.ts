import type { Period } from "../../../calendar/index.js";
import { isId, whyNotId } from "../../../person/id.js";
import { rateDecimals, unitPriceDecimals, type Rounding } from "../../../numbers/index.js";
import { assumptionBehind } from "../../reading/assumption.js";
import type { CompiledRounding } from "../../reading/compiled-rounding.js";
import { checkNoGap, checkNoOverlap } from "../../reading/coverage.js";
import type { Parameter } from "../../reading/parameter.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import { checkAll } from "../../reading/check/check-lists.js";
import { readWhen, type CompiledTest } from "../../when/read.js";
import { checkSource, readParameter, readPeriod, readRounding } from "../../reading/reading.js";
import type { ForWhom } from "./amount.js";
import type { CompensationReading } from "./reading.js";

/** A dated number for some people, scaled by `unitPriceDecimals`. */
export interface RateFacts extends ParameterRow {
  /** Undefined for all groups at leaving. */
  readonly groups: readonly string[] | undefined;
  readonly tests: readonly CompiledTest[];
  /** Undefined for all institutions that have no row of their own. */
  readonly institution: string | undefined;
}

/** The amount rule with its numbers parsed. */
export interface AmountFacts {
  /** Amounts per day or month, or what a day in an institution costs. */
  readonly rates: readonly RateFacts[];
  /** Shares of the cost, scaled by `rateDecimals`, in order of days; empty unless the method is `institution-share`. */
  readonly shares: readonly ParameterRow[];
  /** How a share of a cost becomes a rate, in `unitPriceDecimals`. */
  readonly rateRounding: CompiledRounding;
  /** In minor units. */
  readonly rounding: CompiledRounding;
}

/** The dated rates: known groups and circumstances, and a share on every day of the scheme. */
export function readCompensationAmount(reading: CompensationReading, validity: Period): AmountFacts {
  const { amount, minorUnit } = reading.scheme;
  const { issues } = reading;
  checkSource(amount.source, "amount", reading);
  const rounding = compiledRounding(amount.rounding, minorUnit, "amount.rounding");
  if (amount.method !== "institution-share") {
    const rates = amount.rates.map((row, index) => readRate(row, row.amount, undefined, `amount.rates[${index}]`));
    return { rates, shares: [], rateRounding: { mode: "half-up", step: 1 }, rounding };
  }
  const shares = amount.shares.map(({ share, source, ...dated }, index): ParameterRow => {
    const path = `amount.shares[${index}]`;
    checkSource(source, path, reading);
    return {
      ...readPeriod(dated, path, issues),
      value: readParameter(share, rateDecimals, `${path}.share`, reading),
      path,
      source,
      assumption: assumptionBehind(share, source, reading.scheme),
    };
  });
  checkNoOverlap(shares, issues);
  checkNoGap(shares, validity, { path: "amount.shares", what: "a share" }, issues);
  return {
    rates: amount.costs.map((row, index) => readRate(row, row.cost, row.institution, `amount.costs[${index}]`)),
    shares: shares.sort((left, right) => left.from - right.from),
    rateRounding: compiledRounding(amount.rateRounding, unitPriceDecimals, "amount.rateRounding"),
    rounding,
  };

  function compiledRounding(written: Rounding, decimals: number, path: string): CompiledRounding {
    return { mode: written.mode, step: readRounding(written, decimals, path, issues) };
  }

  function readRate(row: ForWhom, parameter: Parameter, institution: string | undefined, path: string): RateFacts {
    checkSource(row.source, path, reading);
    if (row.groups !== undefined) {
      checkAll(row.groups, reading.groupIds, { what: "a group of this scheme", path: `${path}.groups` }, reading);
    }
    if (institution !== undefined && !isId(institution)) issues.push(whyNotId(institution, `${path}.institution`));
    return {
      ...readPeriod(row, path, issues),
      value: readParameter(parameter, unitPriceDecimals, path, reading),
      path,
      source: row.source,
      assumption: assumptionBehind(parameter, row.source, reading.scheme),
      groups: row.groups,
      tests: readWhen(row.when, `${path}.when`, reading),
      institution,
    };
  }
}
