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

const costPerDay = 3400;
const avoidable = rate("0.4").scaled;
const residentShare = rate("0.27").scaled;
const whole = 10 ** rateDecimals;

/** The state's balance over all people. Of every second place, which is filled again, nothing is avoided and nothing lost. */
export function stateBalance(cases: readonly Case[], followings: readonly Following[]): StateBalance {
  let emptyDays = 0;
  let benefits = 0;
  for (const [index, document] of cases.entries()) {
    const days = daysInCommunity(document);
    if (index % 2 === 1) emptyDays += days;
    const needsCare = document.client.disabilities?.some(({ specialCare }) => specialCare === true) === true;
    // The part of a month counts by its days, over a twelfth of a year.
    if (needsCare) benefits += divideRounded(benefitOn(document.period.from) * days * 12, 366, "half-up");
  }
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

/** The special-care benefit a month, in cents, of an adult who was not disabled from childhood. */
function benefitOn(date: string): number {
  const benefit = careBenefitOn("other-adult", date);
  return benefit === undefined ? 0 : money(benefit.amount).minor;
}
