import { spawn } from "node:child_process";
import console from "node:console";
import { readdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * Tries every engine of this folder, a file `NAME.engine.js` each, which exports `tryEngine()`: it throws where something is wrong, and else
 * gives what it tried, in words. Fewer engines than there are to be is a fault too: none is left out because it could not be installed.
 *
 * `node run.js NAME…` tries some of them.
 */
const leastEngines = 7;

const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".engine.js"))
  .map((name) => name.replace(".engine.js", ""))
  .sort();

/** Those that are timed against something, or take all cores. */
const alone = ["duckdb", "parallel"];
/** The longest, with short ones beside it; all others go side by side with these. */
const lane = ["parquet", "chromium", "hledger"];

/** @param {readonly string[]} some names of engines */
async function tryHere(some) {
  for (const name of some) {
    const start = performance.now();
    try {
      /** @type {{ tryEngine: () => Promise<string> }} */
      const { tryEngine } = await import(`./${name}.engine.js`);
      const said = await tryEngine();
      console.log(`${name}: ${said} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      console.error(`${name}: FAILED`, error);
      process.exitCode = 1;
    }
  }
}

/**
 * @param {readonly string[]} some names of engines
 * @returns {Promise<void>} when a process of their own has tried them
 */
function tryBeside(some) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...some], { stdio: "inherit" });
    child.on("close", (code) => {
      if (code !== 0) process.exitCode = 1;
      resolve();
    });
  });
}

const asked = process.argv.slice(2);
if (asked.length > 0) await tryHere(asked);
else {
  const others = names.filter((name) => ![...alone, ...lane].includes(name));
  await tryHere(alone);
  await Promise.all([tryBeside(lane), tryBeside(others)]);
  console.log(`${names.length} engines tried, at least ${leastEngines} are to be`);
  if (names.length < leastEngines) process.exitCode = 1;
}
