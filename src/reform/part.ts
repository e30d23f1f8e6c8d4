import type { Change } from "./document.js";

/** A change without its name and reason. */
export type Part = Omit<Change, "id" | "reason">;
