import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { makeCases } from "../task/cases.js";
import { makeScheme } from "../task/scheme.js";
import { median } from "./rounds.js";

const clients = 1_000;
const times = 3;

/**
 * What `seko run` takes with a manifest and without, and `seko verify` of it: processor time of a process for each, start and all.
 *
 * @returns {{ run: number, runWithManifest: number, verify: number }} milliseconds, medians over several processes in turn
 */
export function commands() {
  const folder = mkdtempSync(join(tmpdir(), "seko-bench-"));
  try {
    const [scheme, cases, plain, out, manifest] = [
      "scheme.json",
      "cases.ndjson",
      "plain.ndjson",
      "results.ndjson",
      "manifest.json",
    ].map((name) => join(folder, name));
    writeFileSync(/** @type {string} */ (scheme), JSON.stringify(makeScheme()));
    writeFileSync(
      /** @type {string} */ (cases),
      makeCases(clients)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(""),
    );
    const run = ["run", "--scheme", scheme, "--cases", cases];
    const measured = { run: [0], runWithManifest: [0], verify: [0] };
    for (const list of Object.values(measured)) list.length = 0;
    for (let time = 0; time < times; time += 1) {
      measured.run.push(processorMilliseconds([...run, "--out", plain]));
      measured.runWithManifest.push(processorMilliseconds([...run, "--out", out, "--manifest", manifest]));
      measured.verify.push(processorMilliseconds(["verify", manifest]));
    }
    return {
      run: median(measured.run),
      runWithManifest: median(measured.runWithManifest),
      verify: median(measured.verify),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const preload = pathToFileURL(fileURLToPath(new URL("resources.js", import.meta.url))).href;

/** @param {readonly (string | undefined)[]} told */
function processorMilliseconds(told) {
  const options = told.filter((each) => each !== undefined);
  const ran = spawnSync(process.execPath, ["--import", preload, command, ...options], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`seko ${options.join(" ")} ended with ${ran.status}`);
  return JSON.parse(ran.output[3] ?? "").microseconds / 1000;
}
