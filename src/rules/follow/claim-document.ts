import type { PeriodText } from "../../person/dated.js";
import type { Unit } from "../../person/unit.js";
import type { ClaimantBasis } from "./compensation/scheme.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { ClaimRate } from "./following.js";

/** Units of a service that opened a month. */
export interface ClaimedService {
  readonly service: string;
  readonly units: string;
  readonly unit: Unit;
}

/**
 * One person in one month. Where the month was claimed in part before, by claims for other days, the row is about all of its days that
 * were claimed, and the difference is what the claim asks for. Amounts are decimal texts in the currency of the claim.
 */
export interface ClaimRow {
  /** Unique in the claim. */
  readonly id: string;
  /** The earlier row that this one corrects, as `CLAIM/ROW`; left out in a first row of a person's month. */
  readonly corrects?: string;
  /** A pseudonym. */
  readonly client: string;
  /** Such as `"2019-03"`. */
  readonly month: string;
  /** Groups at leaving. */
  readonly groups: readonly string[];
  readonly institutions: readonly string[];
  /** The days of leaving. */
  readonly leftOn: readonly string[];
  readonly decisions: readonly string[];
  readonly plans: readonly string[];
  readonly residence: ClaimantBasis;
  readonly residences: readonly DaySpan[];
  readonly services: readonly ClaimedService[];
  /** Ids of the deliveries. */
  readonly deliveries: readonly string[];
  readonly days: number;
  /** The person's unpaid days of the month, by the first of their reasons. */
  readonly unpaidDays: Readonly<Record<string, number>>;
  readonly rates: readonly ClaimRate[];
  readonly gross: string;
  /** What other public sources gave for the month's services; null where it is not known. */
  readonly otherPublic: string | null;
  /** Null where it is not known. */
  readonly netCost: string | null;
  readonly cut: string;
  /** What is due by what is known now: gross − cut. */
  readonly claimed: string;
  readonly claimedBefore: string;
  /** claimed − claimedBefore: what the claim asks for, or gives back. */
  readonly difference: string;
  /** A check sum over the row and the head of its claim, as `claim` wrote it: whoever reads the row sees that a value was changed. */
  readonly check?: string;
}

/** A claim as a table carries it: without the people of whom a fact is missing, and without assumptions. */
export type ClaimTable = Omit<ClaimDocument, "open" | "assumptions">;

/** A person of whose months some are held back, because a fact is missing in them. */
export interface OpenPerson {
  readonly client: string;
  /** The months of which nothing is claimed yet and nothing given back, such as `"2019-03"`. */
  readonly months: readonly string[];
  readonly missing: readonly MissingFact[];
}

/** By what a claim shows that it is whole: how many rows it has, and the sums of their amounts. */
export interface ClaimTotals {
  readonly rows: number;
  readonly claimed: string;
  readonly claimedBefore: string;
  readonly difference: string;
}

/** What a municipality asks of the state for a period. */
export interface ClaimDocument {
  readonly schemaVersion: 1;
  /** `CLAIMANT-FROM-TO-SEQUENCE`: unique among the claims of all claimants and periods. */
  readonly id: string;
  /** `correction` where one of its months was claimed before, for whatever days. */
  readonly kind: "original" | "correction";
  readonly basis: "claimed";
  /** Id of the municipality, and its official code where the scheme has one. */
  readonly claimant: string;
  readonly claimantCode: string | null;
  readonly period: PeriodText;
  /** 1 for the first claim of a claimant and period. */
  readonly sequence: number;
  readonly scheme: { readonly id: string; readonly version: string; readonly currency: string };
  readonly synthetic: boolean;
  readonly rows: readonly ClaimRow[];
  readonly totals: ClaimTotals;
  readonly open: readonly OpenPerson[];
  readonly assumptions: readonly string[];
}
