import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const people = Array.from({ length: 5 }, (_, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
}));
const good = people.map((each) => `${JSON.stringify(each)}\n`);
const scheme = () => folder.write("scheme.json", smallScheme);
const read = (name: string) => readFileSync(folder.path(name), "utf8");

/** Runs with a text as standard input. */
const piped = (text: string, argv: readonly string[]) =>
  seko(["run", "--scheme", scheme(), ...argv], { standardInput: () => chunks(text) });

async function* chunks(text: string): AsyncGenerator<Uint8Array, void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 700) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 700);
  }
}

async function resultsOfFile(text: string): Promise<string> {
  const cases = folder.write("cases.ndjson", text);
  await seko(["run", "--scheme", scheme(), "--cases", cases, "--out", folder.path("of-file.ndjson")]);
  return read("of-file.ndjson");
}

describe("seko run through standard input and output", () => {
  it("writes the bytes that a run over the file writes, and says the rest on standard error", async () => {
    const { code, stdout, stderr } = await piped(good.join(""), ["--cases", "-", "--out", "-"]);
    expect(code).toBe(0);
    expect(stdout).toBe(await resultsOfFile(good.join("")));
    expect(stderr).toBe("5 results. Nobody looked for a person who stands twice; --refuse-doubles does\n");
  });

  it("keeps the places of wrong lines and blank ones, and ends with 0, since they say so themselves", async () => {
    const text = [good[0], "{ no case\n", "\n", good[3]].join("");
    const { code, stdout, stderr } = await piped(text, ["--cases", "-", "--out", "-"]);
    const lines = stdout.split("\n");
    const [first, last] = (await resultsOfFile([good[0], good[3]].join(""))).split("\n");
    expect([lines[0], lines[2], lines[3], lines[4]]).toEqual([first, "", last, ""]);
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ line: 2, issues: [{ code: "not-json" }] });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^2 results, 1 line is wrong and says so in its place\. /u) as string,
    });
  });

  it("refuses a person who stands twice where it is asked to, and where people are added up", async () => {
    const twice = [good[0], good[1], good[0]].join("");
    const asked = await piped(twice, ["--cases", "-", "--out", "-", "--refuse-doubles", "--format", "json"]);
    expect(JSON.parse(asked.stderr)).toEqual({ read: 3, calculated: 2, refused: 1, doublesRefused: true });
    const summary = folder.path("summary.json");
    await piped(twice, ["--cases", "-", "--out", "-", "--summary", summary]);
    expect(JSON.parse(read("summary.json"))).toMatchObject({ clients: 2 });
  });

  it("ends with 2 at the first wrong line where it is strict", async () => {
    const { code, stderr } = await piped(`${good[0] ?? ""}{\n`, ["--cases", "-", "--out", "-", "--strict"]);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^standard input:2: /u) as string,
    });
  });

  it("takes a file to standard output, and standard input to a file", async () => {
    const expected = await resultsOfFile(good.join(""));
    const cases = folder.write("cases.ndjson", good.join(""));
    expect((await piped("", ["--cases", cases, "--out", "-"])).stdout).toBe(expected);
    const out = folder.path("out.ndjson");
    const ran = await piped(good.join(""), [
      "--cases",
      "-",
      "--out",
      out,
      "--closings",
      folder.path("closings.ndjson"),
    ]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(read("out.ndjson")).toBe(expected);
    const closings = folder.path("closings-2.ndjson");
    await piped(good.join(""), ["--cases", "-", "--out", "-", "--closings", closings]);
    expect(read("closings-2.ndjson")).toBe(read("closings.ndjson"));
  });

  it("goes on from positions, of which a pipe may see only some", async () => {
    // What a month costs fits into its budget, which has no days of its own.
    const plan = { lines: smallCase.plan?.lines.slice(0, 1) ?? [] };
    const inDays = (from: string, to: string) =>
      people.map((each) => JSON.stringify({ ...each, plan, period: { from, to } }));
    const january = inDays("2019-01-01", "2019-01-31");
    const february = inDays("2019-02-01", "2019-02-28");
    const openings = folder.path("openings.ndjson");
    await piped(january.join("\n"), ["--cases", "-", "--out", "-", "--closings", openings]);
    const whole = await piped(february.join("\n"), ["--cases", "-", "--out", "-", "--openings", openings]);
    const parts = [february.slice(0, 2), february.slice(2)].map((part) =>
      piped(part.join("\n"), ["--cases", "-", "--out", "-", "--openings", openings]),
    );
    expect(whole.stdout).toContain('"case":"case-4"');
    expect((await Promise.all(parts)).map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
  });

  it.each([
    [["--out", "-"]],
    [["--cases", "-", "--out", "-", "--issues", "i.ndjson"]],
    [["--cases", "-", "--out", "-", "--manifest", "m.json"]],
    [["--cases", "-", "--out", "r.ndjson", "--manifest", "m.json"]],
    [["--cases", "-", "--out", "-", "--shard", "1"]],
  ])("refuses %j, which do not go together", async (argv) => {
    const { code, stderr } = await piped(good.join(""), argv);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("seko run: expected") as string,
    });
    expect(existsSync("m.json") || existsSync("r.ndjson") || existsSync("i.ndjson")).toBe(false);
  });

  it("refuses an output that standard input comes from", async () => {
    const cases = folder.write("both.ndjson", good.join(""));
    for (const argv of [
      ["--out", cases],
      ["--out", "-", "--closings", cases],
    ]) {
      const options = { standardInput: () => chunks(good.join("")), standardInputFile: cases };
      const { code, stderr } = await seko(["run", "--scheme", scheme(), "--cases", "-", ...argv], options);
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("a file of its own") as string,
      });
    }
    expect(read("both.ndjson")).toBe(good.join(""));
  });
});
