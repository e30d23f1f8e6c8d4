import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeCases } from "./cases.js";
import { casesText } from "./text.js";

/** Writes `cases.json` anew; the bytes are the same in every run. Run with `npx tsx examples/pilot-adults/generate/main.ts`. */
const file = fileURLToPath(new URL("../cases.json", import.meta.url));
const cases = makeCases();
writeFileSync(file, casesText(cases));
console.log(`${cases.length} synthetic cases written to ${file}`);
