/**
 * People whose cases are read once, for any number of schemes: sweeps, calibration, comparisons. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { sums, type Sums, type SumsOptions } from "../cohort/sums/sums.js";
export { calculate } from "../prepared/calculate.js";
export { prepare, type PreparedCase } from "../prepared/prepare.js";
