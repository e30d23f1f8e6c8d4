import { money, type Case } from "seko";
import { divideRounded, multiplyDivide, rateDecimals, rate } from "seko/numbers";
import type { Following } from "seko/following";
import { careBenefitOn } from "seko/latvia";
import { daysInCommunity } from "./community.js";

/** What it means for the state that people left, in cents. */
export interface StateBalance {
  readonly avoidedCost: number;
  readonly lostPayments: number;
  readonly benefits: number;
  readonly compensation: number;
  /** avoided − lost payments − benefits − compensation: above 0 the state saves. */
  readonly net: number;
}

/** What a state institution costs, and what of it is saved. All of it is assumed: see `exampleAssumptions`. */
export const institution = {
  /** In cents. */
  costPerDay: 3400,
  avoidable: rate("0.4").scaled,
  residentShare: rate("0.27").scaled,
  /** What 1 is in the two shares. */
  whole: 10 ** rateDecimals,
  /** Whether the place of a person stays empty: every second one, the others are filled again. */
  staysEmpty: (index: number): boolean => index % 2 === 1,
} as const;

/** The state's balance over all people. Of every second place, which is filled again, nothing is avoided and nothing lost. */
export function stateBalance(cases: readonly Case[], followings: readonly Following[]): StateBalance {
  const { costPerDay, avoidable, residentShare, whole } = institution;
  const emptyDays = cases.reduce(
    (sum, document, index) => (institution.staysEmpty(index) ? sum + daysInCommunity(document) : sum),
    0,
  );
  const benefits = benefitsOutside(cases);
  const avoidedCost = multiplyDivide(emptyDays * costPerDay, avoidable, whole, "half-up");
  const lostPayments = multiplyDivide(emptyDays * costPerDay, residentShare, whole, "half-up");
  const compensation = followings.flatMap(({ claims }) => claims).reduce((sum, { amount }) => sum + amount.minor, 0);
  return {
    avoidedCost,
    lostPayments,
    benefits,
    compensation,
    net: avoidedCost - lostPayments - benefits - compensation,
  };
}

/** The benefits for special care that start outside the institution, in cents. */
export function benefitsOutside(cases: readonly Case[]): number {
  return cases.reduce((sum, document) => {
    const needsCare = document.client.disabilities?.some(({ specialCare }) => specialCare === true) === true;
    if (!needsCare) return sum;
    // The part of a month counts by its days, over a twelfth of a year.
    return sum + divideRounded(benefitOn(document.period.from) * daysInCommunity(document) * 12, 366, "half-up");
  }, 0);
}

/** The special-care benefit a month, in cents, of an adult who was not disabled from childhood. */
function benefitOn(date: string): number {
  const benefit = careBenefitOn("other-adult", date);
  return benefit === undefined ? 0 : money(benefit.amount).minor;
}
