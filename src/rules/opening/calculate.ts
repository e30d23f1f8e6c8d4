import { requireOptions, type OptionNames } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { calculate as calculateBeginning, type CalculateOptions as BeginningOptions } from "../calculate.js";
import type { CompiledScheme } from "../compiled.js";
import type { DaySpan } from "../../outcome/day-span.js";
import { continueWith, openingOf } from "./continue.js";
import { view } from "./view.js";

/** What a calculation may be told besides the case and the scheme. */
export interface CalculateOptions extends BeginningOptions {
  /**
   * What the time before the period leaves behind: the position of the scheme, or several of the person. A month that goes on is
   * decided again from its first day, and the result shows the difference to what was shown of it.
   */
  readonly opening?: Position | readonly Position[] | undefined;
  /**
   * The days of the case's period that are shown. The whole period is calculated, so that budgets which are shared over more than a month
   * are known; whole months are shown as they are, a part of a month as the difference of what its ends show.
   */
  readonly show?: DaySpan | undefined;
}

/**
 * Calculates one person's individual budget: assess → entitle → limit → cost → cover → contribute → fund.
 *
 * @param document what is known of the person; `parseCase` makes one of unknown data
 * @param compiled the scheme, compiled once for all
 * @param options among them the position with which the period goes on
 * @returns the result; a person who is not eligible, or of whom a fact is missing, is a result too
 * @throws {InputError} with every issue: wrong values, names the scheme does not know, days without a price, a position of somebody else
 *
 * @example
 * const result = calculate(parseCase(text), compile(scheme));
 * result.budget?.approved.toString(); // "1800.00"
 * calculate(february, compiled, { opening: result.closing });
 */
export function calculate(document: Case, compiled: CompiledScheme, options?: CalculateOptions): Result {
  if (options === undefined) return calculateBeginning(document, compiled);
  requireOptions(options, optionNames);
  const { opening: given, show, ...others } = options;
  const opening = given === undefined ? undefined : openingOf(document, compiled, given, others);
  const whole =
    opening === undefined
      ? calculateBeginning(document, compiled, others)
      : continueWith(document, compiled, opening, others);
  return show === undefined ? whole : view(show, { document, compiled, options: others, whole, opening });
}

const optionNames: OptionNames<CalculateOptions> = { knownOn: true, recorder: true, opening: true, show: true };
