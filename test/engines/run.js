import console from "node:console";
import { readdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";

/**
 * Tries every engine of this folder, a file `NAME.engine.js` each, which exports `tryEngine()`: it throws where something is wrong, and else
 * gives what it tried, in words. Fewer engines than there are to be is a fault too: none is left out because it could not be installed.
 */
const leastEngines = 7;

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".engine.js"))
  .sort();

let tried = 0;
for (const file of files) {
  const name = file.replace(".engine.js", "");
  const start = performance.now();
  try {
    /** @type {{ tryEngine: () => Promise<string> }} */
    const { tryEngine } = await import(`./${file}`);
    const said = await tryEngine();
    tried += 1;
    console.log(`${name}: ${said} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    console.error(`${name}: FAILED`, error);
  }
}
console.log(`${tried} of ${files.length} engines tried, at least ${leastEngines} are to be`);
if (tried < files.length || tried < leastEngines) process.exitCode = 1;
