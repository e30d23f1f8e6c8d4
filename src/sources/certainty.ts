/**
 * How sure a figure is.
 *
 * - `seen`: read at the source it names
 * - `seed`: read in one of the documents the project started from
 * - `derived`: arithmetic on figures that were seen
 * - `assumption`: no public source gives it; every result that rests on it says so
 */
export type Certainty = "seen" | "seed" | "derived" | "assumption";

/** Every {@link Certainty}, surest first. */
export const certainties = ["seen", "seed", "derived", "assumption"] as const satisfies readonly Certainty[];
