import { InputError, received, type Issue } from "../../errors/index.js";
import { basisOf, type Basis } from "../basis.js";
import { fieldIssues } from "../fields-asked.js";
import { municipalShareTable } from "./data.js";
import { formatScaled, multiplyDivide, rateDecimals, toScaled } from "../../numbers/index.js";

/** A municipality's money, in euro. */
export interface MunicipalMoney {
  /** The whole budget. */
  readonly budget: string;
  /** Planned for social assistance, work, services and guarantees. */
  readonly social: string;
  /** The part of `social` for work and guarantees, of which no share for voluntary initiatives is; needed for `voluntaryMinimum`. */
  readonly workAndGuarantees?: string;
  /** Planned for voluntary initiatives. */
  readonly voluntary: string;
}

/** The shares to hold money against; a share that is left out is not asked for. */
export interface SharePolicy {
  /** The least share of the budget for social purposes, such as `"0.12"`. */
  readonly socialMinimum?: string;
  /** The least share of the money for social services and assistance for voluntary initiatives, such as `"0.01"`. */
  readonly voluntaryMinimum?: string;
}

/** How far money is from a share. */
export interface ShareFinding {
  readonly share: keyof SharePolicy;
  /** The least amount, rounded up to a cent, so that it is at least the share. */
  readonly least: string;
  readonly planned: string;
  /** What is missing; `"0.00"` where nothing is. */
  readonly missing: string;
  /** The proposal that says of what money the share is; how large it is, whoever asks says. */
  readonly basis: readonly Basis[];
}

const cents = 2;
const one = 10 ** rateDecimals;
const moneyFields = ["budget", "social", "workAndGuarantees", "voluntary"];
const shares: readonly string[] = ["socialMinimum", "voluntaryMinimum"];
/** The proposal behind each share. */
const proposals: Readonly<Record<keyof SharePolicy, string>> = {
  socialMinimum: "social-minimum",
  voluntaryMinimum: "voluntary-initiatives",
};

/**
 * Holds a municipality's money against shares. No share is in force by law, so only those that are given count.
 *
 * @throws {InputError} for every amount that is none, social money above the budget, every share outside 0 to 1, and every unknown key
 *
 * @example
 * const money = { budget: "1000000.00", social: "90000.00", workAndGuarantees: "30000.00", voluntary: "600.00" };
 * checkMunicipalShare(money, { voluntaryMinimum: "0.01" })[0]?.missing; // "0.00"
 */
export function checkMunicipalShare(money: MunicipalMoney, policy: SharePolicy): readonly ShareFinding[] {
  const malformed = [...fieldIssues(money, moneyFields, "money"), ...fieldIssues(policy, shares, "policy")];
  if (malformed.length > 0) throw new InputError(malformed);
  const issues: Issue[] = [];
  const budget = amount(money.budget, "budget", issues);
  const social = amount(money.social, "social", issues);
  const voluntary = amount(money.voluntary, "voluntary", issues);
  if (social > budget) {
    const expected = `at most the budget, ${formatScaled(budget, cents)}`;
    issues.push({ code: "more-than-all", path: "social", expected, received: received(money.social) });
  }
  const services = policy.voluntaryMinimum === undefined ? 0 : social - otherWork(money, social, issues);
  const asked = [
    { share: "socialMinimum", of: budget, planned: social },
    { share: "voluntaryMinimum", of: services, planned: voluntary },
  ] as const;
  const findings = asked.flatMap(({ share, of, planned }) => {
    const text = policy[share];
    return text === undefined ? [] : [finding(share, readShare(text, `policy.${share}`, issues), of, planned)];
  });
  if (issues.length > 0) throw new InputError(issues);
  return findings;
}

/** The money for work and guarantees, in cents. */
function otherWork({ workAndGuarantees }: MunicipalMoney, social: number, issues: Issue[]): number {
  const expected = "the part of the social money for work and guarantees, from 0 to all of it";
  const most = Number.isNaN(social) ? Infinity : social;
  return bounded(workAndGuarantees ?? "", { decimals: cents, path: "workAndGuarantees", expected, most }, issues);
}

function finding(share: keyof SharePolicy, rate: number, of: number, planned: number): ShareFinding {
  const least = Number.isNaN(rate + of) ? 0 : multiplyDivide(of, rate, one, "up");
  return {
    share,
    least: formatScaled(least, cents),
    planned: formatScaled(planned, cents),
    missing: formatScaled(Math.max(0, least - planned), cents),
    basis: basisOf(
      municipalShareTable,
      municipalShareTable.proposals.filter(({ id }) => id === proposals[share]),
    ),
  };
}

function amount(text: string, path: string, issues: Issue[]): number {
  return bounded(text, { decimals: cents, path, expected: "an amount of at least 0", most: Infinity }, issues);
}

function readShare(text: string, path: string, issues: Issue[]): number {
  return bounded(text, { decimals: rateDecimals, path, expected: "a share from 0 to 1", most: one }, issues);
}

function bounded(
  text: string,
  {
    decimals,
    path,
    expected,
    most,
  }: { readonly decimals: number; readonly path: string; readonly expected: string; readonly most: number },
  issues: Issue[],
): number {
  const scaled = toScaled(text, decimals);
  if (scaled >= 0 && scaled <= most) return scaled;
  issues.push({ code: "out-of-range", path, expected, received: received(text) });
  return NaN;
}
