import type { Reading } from "../../reading/reading.js";
import type { CompensationScheme } from "./scheme.js";

/** What a reading of a compensation scheme carries along. */
export type CompensationReading = Reading<CompensationScheme>;
