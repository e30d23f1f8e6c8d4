import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** The command that the job file of a system starts, and the variables that the file and the system set for each of its jobs. */
const jobFiles = {
  "slurm.sh": (text: string, at: number, parts: number) => ({
    line: text.replaceAll("npx seko", "seko"),
    set: {
      SLURM_ARRAY_TASK_ID: String(at + 1),
      SLURM_ARRAY_TASK_MIN: "1",
      SLURM_ARRAY_TASK_MAX: String(parts),
      SLURM_ARRAY_TASK_COUNT: String(parts),
      SLURM_ARRAY_TASK_STEP: "1",
    },
  }),
  "kubernetes.yaml": (text: string, at: number) => ({
    line: /args: \["(.*)"\]/u.exec(text)?.[1] ?? "",
    set: { JOB_COMPLETION_INDEX: String(at), SEKO_PARTS: /value: "(\d+)"/u.exec(text)?.[1] ?? "" },
  }),
  "aws-batch.json": (text: string, at: number) => {
    const job = JSON.parse(text) as {
      readonly arrayProperties: { readonly size: number };
      readonly containerOverrides: { readonly command: readonly string[] };
    };
    const size = String(job.arrayProperties.size);
    const line = job.containerOverrides.command[2] ?? "";
    return { line, set: { AWS_BATCH_JOB_ARRAY_INDEX: String(at), AWS_BATCH_JOB_ARRAY_SIZE: size } };
  },
  "nomad.hcl": (text: string, at: number) => ({
    line: (/args += \["-c", "(.*)"\]/u.exec(text)?.[1] ?? "").replaceAll("\\", ""),
    set: { NOMAD_ALLOC_INDEX: String(at), SEKO_PARTS: /SEKO_PARTS = "(\d+)"/u.exec(text)?.[1] ?? "" },
  }),
} as const;

describe.skipIf(!existsSync(command))("the job file for", () => {
  it.each(Object.entries(jobFiles))("%s has each part done by the job that it is of", async (name, jobOf) => {
    const parts = 3;
    const at = (file: string) => join(folder, `jobs-${name}`, file);
    const pilot = JSON.parse(readFileSync(beside("../pilot-children/cases.json"), "utf8")) as {
      readonly cases: readonly unknown[];
    };
    mkdirSync(at("work"), { recursive: true });
    const text = readFileSync(beside(name), "utf8").replaceAll("64", String(parts));
    writeFileSync(
      at("cases.ndjson"),
      pilot.cases
        .slice(0, 6)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(""),
    );
    writeFileSync(at("my-scheme.json"), readFileSync(beside("../pilot-children/scheme.json")));
    writeFileSync(at("seko"), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, { mode: 0o755 });
    await seko(["shard", at("cases.ndjson"), "--parts", String(parts), "--out", at("work")]);
    for (let job = 0; job < parts; job += 1) {
      const { line, set } = jobOf(text, job, parts);
      const path = `${at(".")}:${process.env["PATH"] ?? ""}`;
      const words = ["-c", line.replaceAll("/data", at(".")), "sh", at("my-scheme.json"), at("work")];
      const { code, said } = await ended("sh", words, { ...set, PATH: path });
      expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining(`results-00${job + 1}`) as string });
    }
    const merged = await seko(["merge", at("work"), "--out", at("results.ndjson")]);
    expect(merged.said).toContain("6 results of 3 parts");
  });
});

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
