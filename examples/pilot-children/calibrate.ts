import { writeJson } from "seko/io";
import { calibratePilot, readChildren, schemeFile } from "./pilot.js";

/**
 * Writes `scheme.json` anew: the scheme of the pilot with calibrated level amounts. The bytes are the same in every run. Run with
 * `npx tsx examples/pilot-children/calibrate.ts` after the cases or the scheme have changed.
 */
const { scheme, factor, budget, unallocated, budgets } = calibratePilot(readChildren());
writeJson(schemeFile, scheme);
console.log(`${budgets} budgets of synthetic children: ${String(budget)} EUR, unallocated ${String(unallocated)} EUR.`);
console.log(`Level weight × ${factor} EUR, written to ${schemeFile}`);
