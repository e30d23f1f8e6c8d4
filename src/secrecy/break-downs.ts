/** The break-downs in which everybody is in one group. */
export const partitions = ["level", "place", "region", "age"] as const;

/** One of {@link partitions}. */
export type Partition = (typeof partitions)[number];

/** The break-downs in which somebody may be in several groups. */
export const overlapping = ["source", "service", "month"] as const;

/** One of {@link overlapping}. */
export type Overlapping = (typeof overlapping)[number];
