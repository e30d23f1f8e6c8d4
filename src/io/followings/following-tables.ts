import { outcomeWords } from "../../explanation/index.js";
import type { Table } from "../../report/index.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Language } from "../../sources/index.js";
import { followingLabels } from "./following-labels.js";
import { claims, clients, missingFields, unpaidFields } from "./following-fields.js";
import { resultField } from "./followed-keys.js";
import type { FollowedCase } from "./followed-case.js";
import { tableOf, titles } from "./following-rows.js";

/** What tables of what follows people are to have. */
export interface FollowingTablesOptions {
  /** The scheme by which money follows, for names beside ids. */
  readonly scheme: CompensationScheme;
  /** The scheme by which the deliveries were priced, on whose assumptions claims rest too. Left out, deliveries say what they cost. */
  readonly pricing?: Scheme | undefined;
  /** The language of the names. */
  readonly language: Language;
}

/** Ids of the tables of what follows people, in their order. */
export const followingTableIds = Object.keys(titles) as readonly (keyof typeof titles)[];

/** The tables of what follows people, by their ids. */
export type FollowingTables = Readonly<Record<(typeof followingTableIds)[number], Table>>;

/**
 * What follows people, as tables whose rows go together by case, client, scheme and month:
 *
 * - `clients`: a row for each person: the outcome, the days, and what follows in all;
 * - `claims`: a row for each month and municipality: its name, groups and services with theirs, days, rates and amounts;
 * - `unpaid`: days on which no money follows, with the first reason and all others;
 * - `missing`: what is not known of whom, and the months that are held back by it;
 * - `assumptions`: what each rests on.
 *
 * @throws {InputError} for what does not follow from cases
 *
 * @example
 * const { claims } = followingTables([{ document, following: follow(document, compiled) }], { scheme: compiled.scheme, language: "lv" });
 */
export function followingTables(
  followed: readonly FollowedCase[],
  { scheme, pricing, language }: FollowingTablesOptions,
): FollowingTables {
  const labels = followingLabels(scheme, pricing, language);
  const words = outcomeWords(scheme, language);
  const { currency } = scheme;
  return {
    clients: clients(followed, currency),
    claims: claims(followed, labels, currency),
    unpaid: tableOf("unpaid", unpaidFields(words), followed, ({ following }) => following.unpaid),
    missing: tableOf("missing", missingFields(words), followed, ({ following: { outcome } }) =>
      outcome.state === "incomplete" ? outcome.missing.map((each) => ({ ...each, outcome })) : [],
    ),
    assumptions: tableOf(
      "assumptions",
      [
        resultField("assumption", (id: string) => id),
        resultField("assumption-label", (id: string) => labels.assumption(id)),
      ],
      followed,
      ({ following }) => following.assumptions,
    ),
  };
}
