import { fileURLToPath } from "node:url";
import { casesFile, runPilot } from "./pilot.js";
import { published as population } from "./population.js";
import { publish } from "./publish.js";

/**
 * Writes `published/` anew, with what follows the adults now. Run with `npx tsx examples/pilot-adults/refresh.ts` after the cases,
 * the rules, an input or a computed amount have changed.
 */
const folder = fileURLToPath(new URL("published", import.meta.url));
console.log(publish(folder, runPilot(), { population, casesFile }).join("\n"));
