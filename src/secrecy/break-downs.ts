/** The break-downs in which everybody is in one group. */
export const partitions = ["level", "place", "region", "age"] as const;

/** One of {@link partitions}. */
export type Partition = (typeof partitions)[number];

/** The break-downs in which somebody may be in several groups. */
export const overlapping = ["source", "service", "month"] as const;

/** One of {@link overlapping}. */
export type Overlapping = (typeof overlapping)[number];

/** What break-downs show the same amount of, so that it can be worked out across both: costs of a service in a month, what a source pays there. */
export const crossed = ["service-month", "source-month"] as const;

/** One of {@link crossed}. */
export type Crossed = (typeof crossed)[number];

/** The break-downs whose rows tell of one, or of a crossing of two. */
export const toldIn: Readonly<Record<Overlapping | Crossed, readonly Overlapping[]>> = {
  source: ["source"],
  service: ["service"],
  month: ["month"],
  "service-month": ["service", "month"],
  "source-month": ["source", "month"],
};
