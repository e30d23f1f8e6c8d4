import { InputError, received, type Issue } from "../../errors/index.js";
import { formatScaled, multiplyDivide, rateDecimals, safe, toScaled } from "../../numbers/index.js";
import { basisOf, type Basis } from "../basis.js";
import { fieldIssues } from "../fields-asked.js";
import { programmeTable } from "./data.js";

/** What places cost once no project pays for them. Every figure is the caller's: none is published. */
export interface RunningQuestion {
  /** The first year is 2030: to 2029-12-31 the project pays for the services. */
  readonly year: number;
  /** What a place that is used costs in the year, in EUR. */
  readonly costPerPlace: string;
  readonly places: number;
  /** Which share of the places is used over the year, from 0 to 1. */
  readonly use: string;
  /** What clients pay in the year, in EUR. */
  readonly contributions: string;
  /** Which share the state pays, from 0 to 1; none has been adopted. */
  readonly stateShare: string;
  /** What that share is of. */
  readonly stateShareOf: (typeof shareBases)[number];
}

/** Who pays for the places in a year, in EUR. */
export interface RunningCost {
  readonly cost: string;
  readonly contributions: string;
  readonly state: string;
  /** What is left. */
  readonly municipality: string;
  readonly basis: readonly Basis[];
}

const cents = 2;
const one = 10 ** rateDecimals;
const firstYear = 2030;
const shareBases = ["gross", "net-of-contributions"] as const;
const fields = ["year", "costPerPlace", "places", "use", "contributions", "stateShare", "stateShareOf"];

/**
 * The running cost of places in a year after measure 4.3.5.1 has ended: cost × places × use, less what clients pay and what the state pays;
 * the municipality pays the rest. Cost and state share are each rounded half-up to the cent, and the state pays no more than clients leave.
 *
 * @throws {InputError} for every figure that is missing or outside its range, a year before 2030, contributions above the cost, and every unknown key
 *
 * @example
 * const place = { year: 2030, costPerPlace: "12000.00", places: 10, use: "0.9" };
 * runningAfterProject({ ...place, contributions: "8000.00", stateShare: "0.5", stateShareOf: "net-of-contributions" }).municipality;
 * // "50000.00"
 */
export function runningAfterProject(question: RunningQuestion): RunningCost {
  const malformed = fieldIssues(question, fields, "");
  if (malformed.length > 0) throw new InputError(malformed);
  const { year, places, stateShareOf } = question;
  const issues: Issue[] = [];
  const amount = (path: "costPerPlace" | "contributions") =>
    bounded(question[path], { path, decimals: cents, most: Infinity, expected: "an amount of at least 0" }, issues);
  const share = (path: "use" | "stateShare") =>
    bounded(question[path], { path, decimals: rateDecimals, most: one, expected: "a share from 0 to 1" }, issues);
  const [perPlace, contributions, use, stateShare] = [
    amount("costPerPlace"),
    amount("contributions"),
    share("use"),
    share("stateShare"),
  ];
  if (!Number.isSafeInteger(year) || year < firstYear) {
    const expected = `a year from ${String(firstYear)}, because the project pays for the services before`;
    issues.push({ code: "out-of-range", path: "year", expected, received: received(year) });
  }
  if (!Number.isSafeInteger(places) || places < 0) {
    issues.push({
      code: "not-a-count",
      path: "places",
      expected: "a whole number of places",
      received: received(places),
    });
  }
  if (!shareBases.includes(stateShareOf)) {
    const expected = shareBases.join(" or ");
    issues.push({ code: "unknown-name", path: "stateShareOf", expected, received: received(stateShareOf) });
  }
  if (issues.length > 0) throw new InputError(issues);
  const cost = multiplyDivide(safe(perPlace * places), use, one, "half-up");
  const net = cost - contributions;
  if (net < 0) {
    const expected = `at most the cost, ${formatScaled(cost, cents)}`;
    throw new InputError([
      { code: "more-than-all", path: "contributions", expected, received: received(question.contributions) },
    ]);
  }
  const state = Math.min(net, multiplyDivide(stateShareOf === "gross" ? cost : net, stateShare, one, "half-up"));
  return {
    cost: formatScaled(cost, cents),
    contributions: formatScaled(contributions, cents),
    state: formatScaled(state, cents),
    municipality: formatScaled(net - state, cents),
    basis: basisOf(programmeTable, [{ source: "round-1-2023" }, { source: "after-round-1" }]),
  };
}

interface Range {
  readonly path: string;
  readonly decimals: number;
  readonly most: number;
  readonly expected: string;
}

function bounded(text: string, { path, decimals, most, expected }: Range, issues: Issue[]): number {
  const scaled = toScaled(text, decimals);
  if (scaled >= 0 && scaled <= most) return scaled;
  issues.push({ code: "out-of-range", path, expected, received: received(text) });
  return NaN;
}
