import { fileURLToPath } from "node:url";
import { calculateAll, compile } from "seko";
import { readScheme } from "seko/io";
import { readChildren, schemeFile } from "./pilot.js";
import { publish } from "./publish.js";

/**
 * Writes `published/` anew, with what the children's budgets come to now. Run with
 * `npx tsx examples/pilot-children/refresh.ts` after the cases, the scheme or a computed amount have changed.
 */
const children = readChildren();
const scheme = readScheme(schemeFile);
const folder = fileURLToPath(new URL("published", import.meta.url));
console.log(publish(folder, children, scheme, calculateAll(children, compile(scheme))).join("\n"));
