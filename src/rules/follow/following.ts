import type { Id } from "../../sources/index.js";
import type { Money } from "../../numbers/index.js";
import type { SchemeName } from "../compiled.js";
import type { Actual, Asked } from "../../outcome/statement.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { MissingFact } from "../../outcome/missing-fact.js";

/** Every {@link UnpaidCode}. */
export const unpaidCodes = [
  "died",
  "not-left",
  "left-too-early",
  "returned",
  "group-not-listed",
  "conditions-not-met",
  "in-setting",
  "paid-by-another-programme",
  "residences-differ",
  "not-in-plan",
  "service-not-listed",
  "no-service-delivered",
  "claimant-financed-nothing",
] as const;

/**
 * Why no money follows on a day.
 *
 * `died`; `not-left`: no leaving before the day; `left-too-early`: before the first day of leaving that counts; `returned`: back in an
 * institution for good; `group-not-listed`: no rule is for the group at leaving; `conditions-not-met`: a rule is, but its tests fail;
 * `in-setting`: in an institution, in hospital beyond the grace, abroad or the like; `paid-by-another-programme`: its service is on the
 * excluded list; `residences-differ`: declared and actual residence must be one; `not-in-plan`: services were
 * delivered in the month, but none of the plan; `service-not-listed`: none that counts; `no-service-delivered`: none at all;
 * `claimant-financed-nothing`: services of the month were financed by others.
 */
export type UnpaidCode = (typeof unpaidCodes)[number];

/** One reason, as data. */
export interface UnpaidReason {
  readonly code: UnpaidCode;
  /** Which rule of the scheme: an id, or a place in the document. */
  readonly rule: string;
  /** What is the case; left out where the code says it all. */
  readonly actual?: Actual;
  /** What the rule asks for; left out where the code says it all. */
  readonly limit?: Asked;
  /** Id of the source. */
  readonly source: Id;
}

/** Days without a claim. They count by the first of their reasons, so that each day counts once. */
export interface UnpaidDays extends DaySpan {
  readonly days: number;
  readonly reasons: readonly UnpaidReason[];
}

/** A reason with days on which it holds. */
export interface DatedReason extends UnpaidReason, DaySpan {}

/** Money follows on at least one day. */
export interface Follows {
  readonly state: "eligible";
  readonly spans: readonly DaySpan[];
  readonly reasons: readonly DatedReason[];
}

/** Money follows on no day, with every reason. */
export interface FollowsNot {
  readonly state: "ineligible";
  readonly reasons: readonly DatedReason[];
}

/**
 * A missing fact could change the result: no day of its month is claimed until it is known. The other months hang on it in nothing, and
 * are claimed.
 */
export interface FollowsPerhaps {
  readonly state: "incomplete";
  readonly missing: readonly MissingFact[];
  /** The months in which a fact is missing, such as `"2019-03"`: they have no claims. */
  readonly heldBack: readonly string[];
  /** The days of these months that would be paid, or of which it is not known. */
  readonly open: readonly DaySpan[];
  readonly reasons: readonly DatedReason[];
}

/** How the question ends whether money follows a person. */
export type FollowOutcome = Follows | FollowsNot | FollowsPerhaps;

/** The months that are held back, because a fact is missing in them. */
export function heldBackIn(outcome: FollowOutcome): readonly string[] {
  return outcome.state === "incomplete" ? outcome.heldBack : [];
}

/** Days of a claim at one rate. */
export interface ClaimRate {
  /** Per day or per month, as the scheme says, as decimal text. */
  readonly rate: string;
  readonly days: number;
  /** Where the rate stands in the scheme. */
  readonly parameter: string;
  /** Id of its source. */
  readonly source: string;
}

/** On what a claim rests. */
export interface ClaimGrounds {
  /** Ids of the leavings; more than one where the person came back and left again within the month. */
  readonly leavings: readonly string[];
  /** Groups at leaving. */
  readonly groups: readonly string[];
  /** Institutions left. */
  readonly institutions: readonly string[];
  /** Ids of the rules of who qualifies. */
  readonly rules: readonly string[];
  /** The residences by which the claimant was found; empty for the placing municipality. */
  readonly residences: readonly DaySpan[];
  /** Ids of the deliveries that open the month. */
  readonly deliveries: readonly string[];
}

/**
 * What follows a person to one municipality for one calendar month. Where days of the month were followed before, it is about all of its
 * days so far, and the difference is what follows now.
 */
export interface Claim {
  readonly client: string;
  readonly case: string;
  /** Id of the municipality. */
  readonly claimant: string;
  /** Such as `"2019-03"`. */
  readonly month: string;
  readonly spans: readonly DaySpan[];
  readonly days: number;
  readonly rates: readonly ClaimRate[];
  /** What is due before the net cost is looked at. */
  readonly gross: Money;
  /** What other public sources gave for the month's services; undefined where no cost is known. */
  readonly otherPublic: Money | undefined;
  /** What the month's services cost the municipality; undefined where it is not known. */
  readonly netCost: Money | undefined;
  /** What the cap at the net cost takes away. */
  readonly cut: Money;
  /** gross − cut. */
  readonly amount: Money;
  /** What is claimed above the net cost; undefined where that is not known. */
  readonly overcompensation: Money | undefined;
  /** What followed for the month by the followings before; left out where none were given. */
  readonly claimedBefore?: Money;
  /** amount − claimedBefore, which may be below 0: what follows now. Left out where no followings before were given. */
  readonly difference?: Money;
  readonly why: ClaimGrounds;
}

/**
 * Where the money of one person goes. Claimed and unpaid days, and the open ones, are the days of the period, each once, and those of its
 * months that were followed before.
 */
export interface Following {
  readonly schemaVersion: 1;
  readonly case: string;
  readonly client: string;
  readonly synthetic: boolean;
  readonly scheme: SchemeName;
  readonly basis: "claimed";
  readonly period: DaySpan;
  readonly outcome: FollowOutcome;
  /** By month, then by first day. */
  readonly claims: readonly Claim[];
  readonly unpaid: readonly UnpaidDays[];
  /** Ids of the assumptions behind the result, sorted. */
  readonly assumptions: readonly string[];
}
