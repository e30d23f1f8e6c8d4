import type { Case } from "seko";
import { day } from "seko/calendar";
import { multiplyDivide } from "seko/numbers";
import { daysInCommunity } from "../pilot-adults/community.js";
import { benefitsOutside, institution } from "../pilot-adults/state.js";
import type { Paid } from "./models.js";

/** How the cost of a place in an institution is counted: what a place costs, or what is saved when one person leaves. */
export const bases = ["average", "marginal"] as const;

/** A way to count what the institution no longer costs. */
export type Basis = (typeof bases)[number];

/** What leaving an institution means to each payer, in cents; above 0 a payer has more than if everybody had stayed. */
export interface Leaving {
  readonly institutionCost: number;
  readonly lostPayments: number;
  readonly benefits: number;
  /** What those who left no longer pay there. */
  readonly paymentsOfPeople: number;
  /** What those pay who got the places that were filled again. */
  readonly paymentsOfNewResidents: number;
}

/** Balances of the payers under a model. */
export interface Balance {
  readonly state: number;
  readonly municipality: number;
  readonly people: number;
}

/** Days in the community, and those that were spent in the institution again. */
export interface DaysOfLeaving {
  readonly days: number;
  /** Of these, days of people whose place stays empty. */
  readonly emptyDays: number;
  readonly returned: number;
  readonly daysBack: number;
}

/** Counts days; every second place is filled again. */
export function daysOfLeaving(adults: readonly Case[]): DaysOfLeaving {
  const outside = adults.map((adult) => daysInCommunity(adult));
  const back = adults.map((adult) => daysBack(adult)).filter((days) => days > 0);
  return {
    days: sum(outside),
    emptyDays: sum(outside.filter((_, index) => institution.staysEmpty(index))),
    returned: back.length,
    daysBack: sum(back),
  };
}

/**
 * What leaving means before services are paid. On average a day outside saves a day's whole cost, and what the resident paid of it is lost.
 * Marginal is what is really saved: a part of the cost of places that stay empty; house and most staff go on, and who comes new pays.
 */
export function leavingOn(basis: Basis, adults: readonly Case[], { days, emptyDays }: DaysOfLeaving): Leaving {
  const { costPerDay, avoidable, residentShare, whole } = institution;
  const shareOf = (of: number, share: number) => multiplyDivide(of * costPerDay, share, whole, "half-up");
  const paymentsOfPeople = shareOf(days, residentShare);
  const lostPayments = basis === "average" ? paymentsOfPeople : shareOf(emptyDays, residentShare);
  return {
    institutionCost: basis === "average" ? days * costPerDay : shareOf(emptyDays, avoidable),
    lostPayments,
    benefits: benefitsOutside(adults),
    paymentsOfPeople,
    paymentsOfNewResidents: paymentsOfPeople - lostPayments,
  };
}

/** What each payer has more, or below 0 less, than if everybody had stayed. */
export function balanceOf({ institutionCost, lostPayments, benefits, paymentsOfPeople }: Leaving, paid: Paid): Balance {
  return {
    state: institutionCost - lostPayments - benefits - paid.state,
    municipality: -paid.municipality,
    people: paymentsOfPeople + benefits - paid.people,
  };
}

/** The days of the period on which somebody lived in the institution again. */
function daysBack({ period, client, leavings = [] }: Case): number {
  const last = Math.min(day(period.to), client.deathDate === undefined ? Infinity : day(client.deathDate));
  return sum(
    leavings.map(({ returnedOn }) =>
      returnedOn === undefined ? 0 : Math.max(0, last - Math.max(day(returnedOn), day(period.from)) + 1),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
