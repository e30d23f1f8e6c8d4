import { type Reading } from "../reading.js";
import type { CompensationScheme } from "./compensation-scheme.js";

/** What a reading of a compensation scheme carries along. */
export type CompensationReading = Reading<CompensationScheme>;
