import { fileURLToPath } from "node:url";
import { calculateAll, compile } from "seko";
import { readScheme } from "seko/io";
import { casesFile, readChildren, schemeFile } from "./pilot.js";
import { published as population } from "./population.js";
import { publish } from "./publish.js";

/**
 * Writes `published/` anew, with what the children's budgets come to now. Run with
 * `npx tsx examples/pilot-children/refresh.ts` after the cases, the scheme or a computed amount have changed.
 */
const children = readChildren();
const scheme = readScheme(schemeFile);
const folder = fileURLToPath(new URL("published", import.meta.url));
const results = calculateAll(children, compile(scheme));
console.log(publish(folder, { population, casesFile, children, schemeFile, scheme, results }).join("\n"));
