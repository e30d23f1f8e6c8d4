import { parseDay } from "../../calendar/index.js";
import type { Dated, PeriodText } from "../../person/dated.js";
import { hintFor, InputError, received, withHint } from "../../errors/index.js";
import type { UnitPriceRow } from "../../rules/cost/rule.js";
import { dayAsked, daysAsked } from "../day-asked.js";
import { fieldIssues } from "../fields-asked.js";
import { onDay } from "../last-seen.js";
import { nameAsked } from "../name-asked.js";
import { country, isIn, municipalities, regions } from "../regions/index.js";
import { serviceAsked } from "../services/index.js";
import { priceTable } from "./price-table.js";
import type { PriceOnDay, PublishedPrice, UndatedPrice } from "./published-price.js";

/** What prices are looked for; what is left out does not matter. */
export interface PriceQuery {
  /** Id of the service. */
  readonly service?: string;
  /** Id of the place whose own prices are meant; those of wider places are not looked at. */
  readonly place?: string;
  /** Whether prices of which no end is stated are held over the day on which they were last seen, as assumptions; left out, they are not. */
  readonly projected?: boolean;
}

/**
 * The published prices of a day. A price of which no end is stated counts to the day on which it was last seen; after it there is none,
 * or with `projected` a projection whose certainty is `assumption`. Prices without a day and prices that are disputed are never among them.
 *
 * @param date a day such as `"2024-02-01"`
 * @throws {InputError} for a text that is no date, a service that is not in the catalogue, a place that there is not, and every unknown key
 *
 * @example
 * pricesOn("2024-02-01", { service: "group-home", place: "smiltenes-novads" }).length; // 4
 */
export function pricesOn(date: string, query: PriceQuery = {}): readonly PriceOnDay[] {
  const unknown = fieldIssues(query, ["service", "place", "projected"], "query");
  if (unknown.length > 0) throw new InputError(unknown);
  const { service, place, projected = false } = query;
  const day = dayAsked(date);
  if (service !== undefined) serviceAsked(service);
  if (place !== undefined) nameAsked(place, placeIds(), { path: "place", expected: "a place of Latvia" });
  return priceTable.dated.flatMap((row) => {
    if (!isIn(row, day)) return [];
    if (service !== undefined && row.service !== service) return [];
    if (place !== undefined && row.place !== place) return [];
    if (row.seenOn !== undefined && parseDay(row.seenOn) < day && !projected) return [];
    return [onDay(row, priceTable.sources, day)];
  });
}

/**
 * A price as a row of a scheme.
 *
 * A price that was published with its days keeps them. One without a stated end holds to the day on which it was last seen, or for
 * chosen `days`. One that was published without days, or is disputed, needs `days`: whoever chooses them assumes that it held then,
 * so the row's source must be an assumption of the scheme, not the price list.
 *
 * @param id id of a published price
 * @param source id of the scheme's source; for chosen days that of an assumption
 * @param days the days for which a price is assumed to hold
 * @throws {InputError} for an unknown id, for a price that needs days but gets none, and for a dated one that gets some
 *
 * @example
 * unitPrice("home-care-riga-hour-2015-02-01", "riga-2015").price; // "3.70"
 */
export function unitPrice(id: string, source: string, days?: PeriodText): UnitPriceRow {
  const dated = priceTable.dated.find((row) => row.id === id);
  const kept = priceTable.undated.find((row) => row.id === id) ?? priceTable.disputed.find((row) => row.id === id);
  if (dated === undefined && kept === undefined) throw unknownPrice(id);
  if (days !== undefined) {
    const malformed = fieldIssues(days, ["from", "to"], "days");
    if (malformed.length > 0) throw new InputError(malformed);
    daysAsked(days, "days");
  }
  if (dated?.seenOn !== undefined) return rowOf({ ...dated, ...(days ?? { to: dated.seenOn }) }, source);
  if (dated !== undefined && days !== undefined) {
    throw priceIssue("price-has-days", "days", "no days, because the list gives them", `${days.from} to ${days.to}`);
  }
  if (kept !== undefined && days === undefined) {
    throw priceIssue("price-needs-days", "days", `days for "${id}", of which no list says when it held`, undefined);
  }
  return rowOf(dated ?? { ...(kept as UndatedPrice), ...(days as Dated) }, source);
}

function placeIds(): readonly string[] {
  return [country, ...regions.map(({ id }) => id), ...municipalities.map(({ id }) => id)];
}

function rowOf(published: PublishedPrice, source: string): UnitPriceRow {
  const { service, place, provider, price, from, to } = published;
  return { service, place, price, ...(provider === undefined ? {} : { provider }), from, to, source };
}

function unknownPrice(id: string): InputError {
  const hint = hintFor(
    id,
    [...priceTable.dated, ...priceTable.disputed, ...priceTable.undated].map((row) => row.id),
  );
  const issue = { code: "unknown-price", path: "id", expected: "the id of a published price", received: received(id) };
  return new InputError([withHint(issue, hint)]);
}

function priceIssue(code: string, path: string, expected: string, value: unknown): InputError {
  return new InputError([{ code, path, expected, received: received(value) }]);
}
