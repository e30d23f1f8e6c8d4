import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCases, writeText } from "seko/io";
import { atATime, command, ended, killedWhileWriting, seko } from "./processes.js";
import { runDirectly } from "../run-directly.js";

const parts = 4;
const jobs = 2;
/** The part whose process is killed. */
const failing = 2;
/** How often each of the hundred children is there, each time as another child: long enough to be interrupted. */
const copies = 4;

const pilot = (name: string) => fileURLToPath(new URL(`../pilot-children/${name}`, import.meta.url));

/**
 * The children of the pilot, many times over, calculated in four parts by processes of their own, of which one is killed on its
 * way; then in one process, to compare.
 *
 * @param outputFolder where the cases, the parts, the results and the sums are written
 */
export async function run(outputFolder: string): Promise<void> {
  const file = (name: string) => join(outputFolder, name);
  const folder = file("work");
  rmSync(folder, { recursive: true, force: true });
  const scheme = pilot("scheme.json");
  writeText(file("cases.ndjson"), manyCases());

  const said: string[] = [];
  const say = (text: string) => said.push(text.replaceAll(join(outputFolder, "/"), "").trimEnd());
  const part = (number: number) => ["run", "--scheme", scheme, "--shards", folder, "--shard", String(number)];
  const merge = [
    "merge",
    folder,
    "--out",
    file("results.ndjson"),
    "--scheme",
    scheme,
    "--summary",
    file("summary.json"),
  ];

  say((await seko(["shard", file("cases.ndjson"), "--parts", String(parts), "--out", folder])).said);
  const killed = await killedWhileWriting(part(failing), folder);
  say(killed ? `part ${failing} was killed on its way` : `part ${failing} was done before it could be killed`);
  const others = Array.from({ length: parts }, (_, index) => index + 1).filter((number) => number !== failing);
  await atATime(others, jobs, async (number) => {
    say((await seko(part(number))).said);
  });
  say((await seko(merge)).said);
  const again = await allParts(scheme, folder, file);
  say(again.said);

  const whole = ["run", "--scheme", scheme, "--cases", file("cases.ndjson"), "--out", file("whole.ndjson")];
  await seko([...whole, "--summary", file("whole.json")]);
  const same = ["ndjson", "json"].every((kind) => {
    const ofParts = readFileSync(file(kind === "json" ? "summary.json" : "results.ndjson"));
    return ofParts.equals(readFileSync(file(`whole.${kind}`)));
  });
  say(same ? "one process writes the same bytes" : "ONE PROCESS WRITES OTHER BYTES");
  await seko([...merge, "--cases", file("cases.ndjson"), "--manifest", file("manifest.json")]);
  say((await seko(["verify", file("manifest.json")])).said);
  console.log(said.join("\n"));
}

/** Every part that is not done, and all put together: by GNU parallel where it is installed. */
async function allParts(
  scheme: string,
  folder: string,
  file: (name: string) => string,
): Promise<{ readonly said: string }> {
  const script = fileURLToPath(new URL("parallel.sh", import.meta.url));
  const arguments_ = [
    file("cases.ndjson"),
    scheme,
    String(parts),
    folder,
    file("results.ndjson"),
    file("summary.json"),
  ];
  const hasParallel = await ended("parallel", ["--version"]).then(
    ({ code }) => code === 0,
    () => false,
  );
  if (hasParallel) {
    return ended("sh", [script, ...arguments_], { SEKO: `${process.execPath} ${command}`, JOBS: String(jobs) });
  }
  const said: string[] = [];
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  await atATime(numbers, jobs, async (number) => {
    said.push((await seko(["run", "--scheme", scheme, "--shards", folder, "--shard", String(number)])).said);
  });
  const out = ["--out", file("results.ndjson"), "--scheme", scheme, "--summary", file("summary.json")];
  said.push((await seko(["merge", folder, ...out])).said);
  return { said: said.join("") };
}

function manyCases(): string {
  const children = readCases(pilot("cases.json"));
  const lines: string[] = [];
  for (let copy = 1; copy <= copies; copy += 1) {
    for (const child of children) {
      const named = {
        ...child,
        id: `${child.id}-${copy}`,
        client: { ...child.client, id: `${child.client.id}-${copy}` },
      };
      lines.push(`${JSON.stringify(named)}\n`);
    }
  }
  return lines.join("");
}

runDirectly(import.meta.url);
