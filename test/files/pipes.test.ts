import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { smallScheme } from "../support/small-scheme.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { ndjson, people } from "./command-lines.js";
import { command, draftsIn, isBuilt, start, startInShell } from "./processes.js";

const canTry = isBuilt && process.platform === "linux";
const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
const temporary = temporaryFolder();
const count = 3_000;
const at = (name: string) => temporary.path(`pipes/${name}`);
const rules = () => ["--scheme", at("scheme.json")];
const through = () => ["run", ...rules(), "--cases", "-", "--out", "-"];

beforeAll(async () => {
  if (!canTry) return;
  mkdirSync(temporary.path("pipes"));
  // One line in the middle is wrong, and one is blank.
  const lines = ndjson(people(count)).split("\n");
  lines[1_000] = '{ "id": 7 }';
  lines[2_000] = "";
  writeFileSync(at("cases.ndjson"), lines.join("\n"));
  writeFileSync(at("scheme.json"), JSON.stringify(smallScheme));
  await start(["run", ...rules(), "--cases", at("cases.ndjson"), "--out", at("whole.ndjson")]).ended;
}, 60_000);

/** What a run over the file has, with the wrong line and the blank one in their places. */
function expected(): readonly string[] {
  const lines = readFileSync(at("whole.ndjson"), "utf8").split("\n");
  lines.splice(1_000, 0, "wrong");
  lines.splice(2_000, 0, "");
  return lines;
}

const plain = (line: string) => (line.startsWith('{"line":') ? "wrong" : line);

describe.runIf(canTry)("pipes", { timeout: 120_000 }, () => {
  it("give what a file gives, line for line", async () => {
    const { code, stdout, stderr } = await startInShell(`"$@" < ${at("cases.ndjson")}`, through()).ended;
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^2998 results, 1 line is/u) as string,
    });
    expect(stdout.split("\n").map(plain)).toEqual(expected());
  });

  it("give the same in two parts, one after the other", async () => {
    const halves = [`head -1500 ${at("cases.ndjson")}`, `tail -n +1501 ${at("cases.ndjson")}`];
    const parts = await Promise.all(halves.map((half) => startInShell(`${half} | "$@"`, through()).ended));
    expect(parts.map(({ code }) => code)).toEqual([0, 0]);
    const lines = parts
      .map(({ stdout }) => stdout)
      .join("")
      .split("\n");
    expect(lines.map(plain)).toEqual(expected());
  });

  it.runIf(hasParallel)("are shared out by GNU parallel", async () => {
    const line = `parallel --will-cite --pipe --keep-order --block 1M -j 2 "$@" < ${at("cases.ndjson")}`;
    const { code, stdout } = await startInShell(line, through()).ended;
    expect(code).toBe(0);
    expect(stdout.split("\n").map(plain)).toEqual(expected());
  });

  it("end without a word where the reader stops, with the code of a closed pipe, and leave no draft", async () => {
    const argv = [...through(), "--closings", at("closings.ndjson"), "--summary", at("summary.json")];
    const line = `set -o pipefail; cat ${at("cases.ndjson")} ${at("cases.ndjson")} | "$@" | head -2`;
    const ran = startInShell(`bash -c '${line}' bash "$@"`, argv);
    const { code, stdout, stderr } = await ran.ended;
    expect({ code, stderr }).toEqual({ code: 141, stderr: "" });
    expect(stdout.split("\n").slice(0, 2)).toEqual(expected().slice(0, 2));
    expect(draftsIn(temporary.path("pipes"))).toEqual([]);
  });

  it("end where they are told to while nothing comes, and leave no draft", async () => {
    const argv = [command, ...through(), "--summary", at("summary.json")];
    const child = spawn(process.execPath, argv, { stdio: ["pipe", "ignore", "ignore"] });
    const ended = new Promise((resolve) => child.once("close", resolve));
    while (child.exitCode === null && draftsIn(temporary.path("pipes")).length === 0) await setTimeout(20);
    child.kill("SIGTERM");
    expect(await ended).toBe(143);
    expect(draftsIn(temporary.path("pipes"))).toEqual([]);
  });
});
