import type { Day, Month, Period } from "../../calendar/index.js";
import type { IncomeSpan } from "../../person/facts/spans.js";
import type { ParameterRow } from "../reading/parameter-row.js";

/** Whether an exemption from paying holds on the day that decides about a month. */
export interface ExemptionNode {
  readonly kind: "exemption";
  /** Where it stands in the scheme. */
  readonly exemption: string;
  readonly day: Day;
  readonly frees: "client" | "everyone";
  readonly holds: boolean | "unknown";
}

/** The incomes that count in a test, of those in force on the day. */
export interface IncomeNode {
  readonly kind: "income";
  /** Where the incomes stand in the case. */
  readonly path: string;
  /** Where the rule stands in the scheme. */
  readonly rule: string;
  readonly day: Day;
  readonly counted: readonly IncomeSpan[];
  /** Of each of them, its place among the person's incomes. */
  readonly places: readonly number[];
  /** In hundredths. */
  readonly sum: number;
}

/** What is left to a household, in minor units: an amount, and a share of it for each further member. */
export interface ProtectedNode {
  readonly kind: "protected";
  readonly rule: string;
  readonly day: Day;
  readonly amount: ParameterRow;
  readonly furtherMember: ParameterRow | undefined;
  /** How many people live in the household; 1 where that does not matter. */
  readonly members: number;
  /** What is left for each further member, rounded. */
  readonly each: number;
  readonly value: number;
}

/** What a person can pay in a month by the means of its day. Means and what is kept have at least two decimals, the ability is in minor units. */
export interface MeansTestNode {
  readonly kind: "means-test";
  /** Where the rule stands in the scheme. */
  readonly rule: string;
  readonly day: Day;
  /** Id of the client or of a relative. */
  readonly person: string;
  /** Income per month, or capital. */
  readonly means: number;
  readonly kept: number;
  readonly ability: number;
}

/** Days of a month with the same facts, and their part of what somebody can pay in a month by them. */
export interface TestedDays extends Period {
  /** The day whose facts counted. */
  readonly test: Day;
  readonly ability: number;
  /** How many days of the whole were counted before these, and up to the last of them. */
  readonly before: number;
  readonly until: number;
  readonly value: number;
}

/** Who is freed on the days of a month. */
export interface DaysFreed {
  readonly spans: readonly (Period & { readonly freed: "client" | "everyone" | "nobody" })[];
  /** How many days count, on how many of them somebody is asked, and on how many the client. */
  readonly whole: number;
  readonly asked: number;
  readonly client: number;
}

/** What a person can pay for a month by tests of its days; the days that do not count are left out. */
export interface MeansOfMonthNode {
  readonly kind: "means-of-month";
  readonly rule: string;
  readonly day: Day;
  readonly month: Month;
  /** Id of the client or of a relative. */
  readonly person: string;
  readonly days: readonly TestedDays[];
  /** Of how many days they are a part. */
  readonly whole: number;
  /** What other schemes took of the month for days of theirs, which this test leaves to them. */
  readonly taken: number;
  readonly ability: number;
}

/** What is due for a service of a month, or for all of them together, and what the client pays of it. */
export interface ContributionNode {
  readonly kind: "contribution";
  readonly month: Month;
  /** Id of the line; undefined where the month is looked at as a whole. */
  readonly line: string | undefined;
  readonly rule: string;
  /** What can be asked for, in minor units. */
  readonly amount: number;
  readonly due: number;
  readonly freed: "client" | "nobody";
  /** Where each day counts, who is freed on them. */
  readonly days: DaysFreed | undefined;
  /** What the client can pay in the month by the rule's test; below 0 where it was not asked about. */
  readonly ability: number;
  /** What services of the month took of the test before. */
  readonly spent: number;
  /** What was paid by this rule in the month before, for its cap by month. */
  readonly paidByRule: number;
  /** What was paid in the period before, for a cap for life. */
  readonly paidSoFar: number;
  /** The caps over all rules that were asked and hold, by their place in the scheme. */
  readonly caps: readonly number[];
  readonly client: number;
}

/** What liable relatives pay for a month of what the client leaves. */
export interface RelativesNode {
  readonly kind: "relatives";
  readonly rule: string;
  readonly day: Day;
  /** What the client does not pay, in minor units. */
  readonly rest: number;
  /** What can be asked for of the services: what the budget covers of them, or their cost where it is net of contribution. */
  readonly asked: number;
  /** What each relative can pay, in the order of the case's relatives. */
  readonly abilities: readonly number[];
  /** The most that relatives pay together; infinite where there is no such bound. */
  readonly most: number;
  readonly share: ParameterRow | undefined;
  readonly total: number;
}

/** What relatives pay for one service of a month, drawn from what they pay together. */
export interface RelativesLineNode {
  readonly kind: "relatives-line";
  /** Id of the line; undefined where the month is looked at as a whole. */
  readonly line: string | undefined;
  readonly month: Month;
  readonly rest: number;
  readonly left: number;
  readonly pays: number;
}
