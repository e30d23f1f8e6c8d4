import type { Asked, Field, Told } from "./field.js";
import { field } from "./field.js";
import { levelsOn, monthSpan, placesOn } from "./of-month.js";

/** A row about some days. */
export interface OfDays extends Told {
  /** Such as `"2019-03"`; left out, the row is about all days of the result. */
  readonly month?: string;
}

/** By which every table knows whose row it is. */
export const keyFields: readonly Field<Told>[] = [
  field("case", ({ result }) => result.case),
  field("client", ({ result }) => result.client),
  field("synthetic", ({ result }) => String(result.synthetic)),
  field("scheme", ({ result }) => result.scheme.id),
  field("version", ({ result }) => result.scheme.version),
];

/** The month of a row. */
export const monthField = field("month", ({ month }: { readonly month?: string | undefined }) => month);

/** The currency of the amounts of a row. */
export const currencyField = field("currency", ({ result }: Told) => result.scheme.currency);

/** The level and the places of the days of a row. */
export function groupFields({ labels, withPlaces }: Asked): readonly Field<OfDays>[] {
  const level = ({ result, month }: OfDays) =>
    result.budget === undefined ? undefined : levelsOn(spanOf({ result, month }), result.budget.segments);
  const place = (kind: "declared" | "actual") => (row: OfDays) => placesOn(spanOf(row), kind, row.residences ?? []);
  const levels = [
    field("level", level),
    ...(labels === undefined ? [] : [field("level-label", (row: OfDays) => labels.level(level(row)))]),
  ];
  if (!withPlaces) return levels;
  return [
    ...levels,
    ...(["declared", "actual"] as const).flatMap((kind) => [
      field(kind, place(kind)),
      ...(labels === undefined ? [] : [field(`${kind}-label`, (row: OfDays) => labels.place(place(kind)(row)))]),
    ]),
  ];
}

function spanOf({ result, month }: Pick<OfDays, "result"> & { readonly month?: string | undefined }) {
  return month === undefined ? result.period : monthSpan(month);
}

/** A field, and the name of what it names where the scheme was given. */
export function namedField<Row>(
  id: "service" | "source" | "assumption",
  { labels }: Asked,
  of: (row: Row) => string,
): readonly Field<Row>[] {
  const plain = field(id, of);
  return labels === undefined ? [plain] : [plain, field(`${id}-label`, (row: Row) => labels[id](of(row)))];
}
