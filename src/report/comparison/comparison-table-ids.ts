/** The tables of a comparison, by what they break it down. */
export const comparisonTableIds = [
  "totals",
  "source",
  "level",
  "place",
  "region",
  "age",
  "service",
  "month",
  "gains",
  "sampling",
  "set-aside",
] as const;

/** One of {@link comparisonTableIds}. */
export type ComparisonTableId = (typeof comparisonTableIds)[number];
