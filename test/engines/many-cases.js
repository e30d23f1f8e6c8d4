import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { calculate, compile, parseCase, parseScheme } from "../../dist/index.js";

/** Where seko is. */
export const root = join(import.meta.dirname, "../..");
/** The built command. */
export const command = join(root, "dist/cli.js");
/** How many people every engine calculates. */
export const count = 20_000;

const pilot = (/** @type {string} */ name) => readFileSync(join(root, "examples/pilot-children", name), "utf8");

/** The scheme of the children's pilot, as JSON. */
export const schemeText = pilot("scheme.json");
/** The same, ready to calculate by. */
export const compiled = compile(parseScheme(schemeText));

/** The children of the pilot, so often that there are as many as are asked for, each time other children. @returns {string[]} */
export function manyCases(most = count) {
  /** @type {{ readonly cases: readonly { readonly id: string, readonly client: { readonly id: string } }[] }} */
  const { cases } = JSON.parse(pilot("cases.json"));
  return Array.from({ length: most }, (_, index) => {
    const child = cases[index % cases.length];
    const copy = Math.floor(index / cases.length);
    return JSON.stringify({
      ...child,
      id: `${child?.id}-${copy}`,
      client: { ...child?.client, id: `${child?.client.id}-${copy}` },
    });
  });
}

/** What one process gives for a case, as a line. */
export function resultOf(/** @type {string} */ line) {
  return calculate(parseCase(line), compiled).toText();
}

/**
 * Runs the command in a process that says how much memory it took, in MB. What the system counts as the most of a process (`maxRSS`) begins
 * with what the process had that started it; the most of its own memory does not.
 */
const measured = `
  import { readFileSync } from "node:fs";
  process.argv.splice(1, 0, "seko");
  process.on("exit", () => process.stderr.write("memory " + Math.round(own() / 1024)));
  const own = () => Number(/VmHWM:\\s+(\\d+)/u.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  await import(${JSON.stringify(command)});`;

/** How much memory the command takes, in MB; from a folder in which its peers stand. */
export function memoryOf(/** @type {readonly string[]} */ argv) {
  const all = ["--input-type=module", "-e", measured, "--", ...argv];
  const { status, stderr } = spawnSync(process.execPath, all, { cwd: import.meta.dirname, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return Number(/memory (\d+)$/u.exec(stderr)?.[1]);
}

/** A digest of lines, by which those of another engine are told from ours. */
export function digestOf(/** @type {Iterable<string>} */ lines) {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(line).update("\n");
  return hash.digest("hex");
}

/** Names that a program of spreadsheets might calculate. */
export const nastyNames = ["=1+1", "\t=1+1", "＝1+1", "+1", "-1", "@a"];

/** The scheme of the pilot, whose levels, services and sources are called like formulas. */
export function nastyScheme() {
  const scheme = JSON.parse(schemeText);
  for (const list of [scheme.levels, scheme.services, scheme.fund.shares]) {
    for (const [index, each] of list.entries()) {
      const name = nastyNames[index % nastyNames.length] ?? "";
      each.label = { lv: name, en: name };
    }
  }
  return JSON.stringify(scheme);
}
