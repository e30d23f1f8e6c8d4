import type { Test } from "./registry.js";

/** A rule holds on a day on which every one of its tests passes. Without tests it always holds. */
export type When = readonly Test[];
