/** The place of a key in a position. */
export type At = (...keys: readonly PropertyKey[]) => string;
