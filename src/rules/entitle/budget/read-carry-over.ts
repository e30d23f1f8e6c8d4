import type { Period } from "../../../calendar/index.js";
import { received } from "../../../errors/index.js";
import { rateDecimals } from "../../../numbers/index.js";
import { assumptionBehind } from "../../reading/assumption.js";
import { checkedShare } from "../../reading/checked-share.js";
import type { AmountParameter, ShareParameter } from "../../reading/parameter.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import { checkSource, readParameter, type Reading } from "../../reading/reading.js";
import type { CarriedFor, CarryOver } from "./periods/carry-over-rule.js";
import type { BoundBudgetPeriods } from "./periods/kind.js";

/** What goes over from one budget to the next, with its numbers read. */
export interface CarryOverFacts {
  /** In minor units; undefined where no amount is the most. */
  readonly amount: ParameterRow | undefined;
  /** Scaled by `rateDecimals`; undefined where no share is the most. */
  readonly share: ParameterRow | undefined;
  readonly lasts: CarriedFor;
}

/** The rule of what goes over, which needs two budget periods. */
export function readCarryOver(
  rule: CarryOver | undefined,
  periods: BoundBudgetPeriods | undefined,
  reading: Reading,
  validity: Period,
): CarryOverFacts | undefined {
  if (rule === undefined) return undefined;
  const path = "entitle.budgetPeriods.carryOver";
  const { scheme } = reading;
  const { amount, share, lasts, source } = rule;
  checkSource(source, path, reading);
  if (periods?.named !== undefined && periods.named.length < 2) {
    const expected = "two budget periods or more, or nothing could ever go over";
    reading.issues.push({ code: "never-carried", path, expected, received: received(periods.named.length) });
  }
  const row = (key: "amount" | "share", parameter: AmountParameter | ShareParameter, decimals: number) => {
    const place = `${path}.${key}`;
    const value = readParameter(parameter, decimals, place, reading);
    return { ...validity, value, path: place, source, assumption: assumptionBehind(parameter, source, scheme) };
  };
  return {
    amount: amount === undefined ? undefined : row("amount", amount, scheme.minorUnit),
    share: share === undefined ? undefined : checkedShare(row("share", share, rateDecimals), reading),
    lasts,
  };
}
