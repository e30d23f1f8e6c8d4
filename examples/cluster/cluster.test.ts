import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { fileURLToPath } from "node:url";
import { run } from "./main.js";
import { command, ended, seko } from "./processes.js";

const folder = mkdtempSync(join(tmpdir(), "seko-cluster-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** With the built command, because its processes are what is shown. */
describe.skipIf(!existsSync(command))("the cluster example", () => {
  it("gives the bytes of one process, and does the part that was killed again, alone", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await run(folder);
    const said = log.mock.calls.flat().join("\n");
    expect(said).toContain("400 cases in 4 parts in work");
    expect(said).toContain("part 2 was killed on its way");
    expect(said).toContain("work: expected part 2 of 4, received no record of it");
    expect(said.match(/^done before: 100 results/gmu)).toHaveLength(3);
    expect(said).toContain("400 results of 4 parts in results.ndjson");
    expect(said).toMatch(/^manifest\.json: as published, 400 clients and \d+ parts of the scheme$/mu);
    expect(said).toContain("one process writes the same bytes");
    expect(readFileSync(join(folder, "results.ndjson"))).toEqual(readFileSync(join(folder, "whole.ndjson")));
    expect(readdirSync(join(folder, "work")).filter((name) => name.startsWith("done-"))).toHaveLength(4);
  });
});

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const hasParallel = await ended("parallel", ["--version"]).then(
  ({ code }) => code === 0,
  () => false,
);

/** What a machine without GNU parallel cannot try. */
describe.skipIf(!existsSync(command) || !hasParallel)("the script for GNU parallel", () => {
  it("puts all parts together, names with spaces and refused lines or not, and does again what misses", async () => {
    const file = (name: string) => join(folder, `a country's ${name}`);
    const children = readFileSync(beside("../pilot-children/cases.json"), "utf8");
    const lines = (JSON.parse(children) as { readonly cases: readonly unknown[] }).cases.slice(0, 12);
    writeFileSync(file("cases.ndjson"), ["{", ...lines.map((each) => JSON.stringify(each)), ""].join("\n"));
    writeFileSync(file("scheme.json"), readFileSync(beside("../pilot-children/scheme.json")));
    const places = ["cases.ndjson", "scheme.json", "2", "work", "results.ndjson", "summary.json"];
    const script = () =>
      ended("sh", [beside("parallel.sh"), ...places.map((name) => (name === "2" ? name : file(name)))], {
        SEKO: `${process.execPath} ${command}`,
        JOBS: "2",
      });
    const first = await script();
    // A refused line is said by the exit code, as it is of one process.
    expect([first.code, first.said]).toEqual([2, expect.stringContaining("12 results of 2 parts")]);
    const whole = ["run", "--scheme", file("scheme.json"), "--cases", file("cases.ndjson")];
    await seko([...whole, "--out", file("whole.ndjson"), "--summary", file("whole.json")]);
    expect(readFileSync(file("results.ndjson"))).toEqual(readFileSync(file("whole.ndjson")));
    expect(readFileSync(file("summary.json"))).toEqual(readFileSync(file("whole.json")));
    rmSync(join(file("work"), "done-002.json"));
    const second = await script();
    expect(second.said.match(/^done before/gmu)).toHaveLength(1);
    expect(second.said).toContain("12 results of 2 parts");
  });
});
