import { Session } from "node:inspector/promises";
import { packageFolder } from "./package.js";

/**
 * How often each piece of the package's code runs, over the number of entries. It is the same in every run, whatever else the
 * machine does. What the engine itself loops over (a copy, a search in a list) is not seen here; time sees it.
 *
 * @typedef {object} Work
 * @property {number} power By which power of the number of entries the steepest piece grows that runs more often than there are entries:
 *   1 for a line, 2 for a square. It is taken between three numbers of entries, each twice the one before, so that what is fixed
 *   does not count.
 * @property {string} piece The name of the function it stands in, and its beginning.
 */

const session = new Session();

/** Work can be counted from here on; code runs several times as long. */
export async function startCounting() {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Debugger.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
}

/**
 * @param {import("./rows.js").Row} row
 * @param {number} fewest The first of the three numbers of entries.
 * @returns {Promise<Work>}
 */
export async function workOf({ prepare, run, most }, fewest) {
  const first = Math.min(fewest, Math.floor(most / 4));
  const runs = [];
  // What is made once and kept, such as the keys of a form, would count in the first run alone.
  run(prepare(first));
  for (const count of [first, first * 2, first * 4]) {
    const prepared = prepare(count);
    runs.push(await counted(() => run(prepared)));
  }
  const [one, two, four] = runs;
  let steepest = { power: 0, place: "", name: "" };
  for (const [place, { count, name }] of four) {
    if (count < first * 8) continue;
    const [least, middle] = [one.get(place)?.count ?? 0, two.get(place)?.count ?? 0];
    const [before, after] = [middle - least, count - middle];
    const power = before > 0 ? Math.log2(after / before) : 0;
    if (power > steepest.power) steepest = { power, place, name };
  }
  return { power: steepest.power, piece: await pieceAt(steepest) };
}

/** @param {() => void} run @returns {Promise<ReadonlyMap<string, { readonly count: number; readonly name: string }>>} by place, how often each piece ran */
async function counted(run) {
  await session.post("Profiler.takePreciseCoverage");
  run();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const counts = new Map();
  for (const { url, scriptId, functions } of result) {
    if (!url.startsWith(packageFolder)) continue;
    for (const { functionName: name, ranges } of functions) {
      for (const { startOffset, count } of ranges) {
        if (count > 0) counts.set(`${scriptId}:${startOffset}`, { count, name });
      }
    }
  }
  return counts;
}

/** How a piece begins. @param {{ readonly place: string; readonly name: string }} piece */
async function pieceAt({ place, name }) {
  const [scriptId = "", offset = "0"] = place.split(":");
  if (scriptId === "") return "";
  const { scriptSource } = await session.post("Debugger.getScriptSource", { scriptId });
  const text = scriptSource.slice(Number(offset), Number(offset) + 60).replaceAll(/\s+/gu, " ");
  return `${name || "(no name)"}: ${text}`;
}
