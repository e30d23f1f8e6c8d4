import { isInputError, received, type Issue } from "../../errors/index.js";
import { readScaled, roundingModes, type RoundingMode } from "../../numbers/index.js";
import { amountAsked } from "../amount-asked.js";
import { fieldIssues, listIssues, objectIssues } from "../fields-asked.js";
import { nameIssues } from "../name-asked.js";
import { municipalities } from "../regions/index.js";
import { serviceIssues } from "../services/index.js";

/** Decimals of an amount in EUR. */
export const cents = 2;
/** Decimals that a share may have. */
export const shareDecimals = 6;
/** A share of 1. */
export const wholeShare = 10 ** shareDecimals;
const bases = ["gross", "net-of-contribution", "standard-cost"] as const;

/** What a municipality spends on a service in a year. */
export interface ServiceSpending {
  /** Id of the municipality. */
  readonly municipality: string;
  /** Id of the service; home care of children and the palliative team count too. */
  readonly service: string;
  /** What the service costs, in EUR. */
  readonly cost: string;
  /** What clients pay of it, in EUR. */
  readonly contribution: string;
  /** What the units would cost at a standard rate, in EUR; asked for where that is the base. */
  readonly standardCost?: string;
  /** Whether the state already pays a share of it, so that the share is not new money. */
  readonly sharedBefore: boolean;
}

/** A share of the state that is tried out; none has been adopted. */
export interface StateSharePolicy {
  /** By service, a decimal text from 0 to 1; a service that is left out has no share. */
  readonly shares: Readonly<Record<string, string>>;
  /** What the share is of. */
  readonly of: (typeof bases)[number];
  /** What the state has for it in the year, in EUR; left out, it is not limited. */
  readonly appropriation?: string;
  /** How each share is rounded to cents. */
  readonly mode: RoundingMode;
}

/** What is wrong with the question, all of it at once. */
export function questionIssues(spending: readonly ServiceSpending[], policy: StateSharePolicy): readonly Issue[] {
  const fields = ["municipality", "service", "cost", "contribution", "standardCost", "sharedBefore"];
  const malformed = [
    ...listIssues(spending, fields, "spending"),
    ...fieldIssues(policy, ["shares", "of", "appropriation", "mode"], "policy"),
  ];
  if (malformed.length > 0) return malformed;
  const unshared = objectIssues(policy.shares, "policy.shares");
  if (unshared.length > 0) return unshared;
  const places = municipalities.map(({ id }) => id);
  return [
    ...nameIssues(policy.of, bases, { path: "policy.of", expected: bases.join(", ") }),
    ...nameIssues(policy.mode, roundingModes, { path: "policy.mode", expected: roundingModes.join(", ") }),
    ...Object.entries(policy.shares).flatMap(([service, share]) => [
      ...serviceIssues(service, "policy.shares"),
      ...shareIssues(share, `policy.shares.${service}`),
    ]),
    ...spending.flatMap(({ municipality, service, ...row }, index) => {
      const path = `spending[${index}]`;
      return [
        ...nameIssues(municipality, places, { path: `${path}.municipality`, expected: "a municipality" }),
        ...serviceIssues(service, `${path}.service`),
        ...moneyIssues(row, path),
      ];
    }),
  ];
}

function moneyIssues(
  { cost, contribution, sharedBefore }: Omit<ServiceSpending, "municipality" | "service">,
  path: string,
): readonly Issue[] {
  const issues: Issue[] = [];
  const whole = amountIn(cost, `${path}.cost`, issues);
  if (amountIn(contribution, `${path}.contribution`, issues) > whole) {
    const expected = "at most the cost";
    issues.push({ code: "above-cost", path: `${path}.contribution`, expected, received: received(contribution) });
  }
  if (typeof sharedBefore !== "boolean") {
    const expected = "true or false";
    issues.push({ code: "wrong-type", path: `${path}.sharedBefore`, expected, received: received(sharedBefore) });
  }
  return issues;
}

/** An amount, or NaN where it is none, which compares with nothing; what is wrong with it is added. */
function amountIn(text: unknown, path: string, issues: Issue[]): number {
  try {
    return amountAsked(text, path);
  } catch (error) {
    if (!isInputError(error)) throw error;
    issues.push(...error.issues);
    return NaN;
  }
}

function shareIssues(share: string, path: string): readonly Issue[] {
  const scaled = readScaled(share, shareDecimals, path);
  return scaled >= 0 && scaled <= wholeShare
    ? []
    : [{ code: "not-a-share", path, expected: "a share from 0 to 1", received: received(share) }];
}
