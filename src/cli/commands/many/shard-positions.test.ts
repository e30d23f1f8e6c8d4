import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const at = (name: string) => folder.path(name);
const text = (name: string) => readFileSync(at(name), "utf8");
const planned = { ...smallScheme, entitle: { method: "plan-cost", source: "made-up" } };
const names = ["a", "b", "c", "d", "e"] as const;
const caseOf = (name: string, from: string, to: string) => ({
  ...smallCase,
  id: `case-${name}`,
  client: { ...smallCase.client, id: name },
  period: { from, to },
});
const lines = (documents: readonly unknown[]) => documents.map((each) => `${JSON.stringify(each)}\n`).join("");
const write = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};

/** The cases of the second half of a month, with the positions that the first half left behind, in another order. */
async function made(): Promise<{
  readonly rules: readonly string[];
  readonly cases: string;
  readonly openings: string;
}> {
  const rules = ["--scheme", folder.write("scheme.json", planned)];
  const first = write("first.ndjson", lines(names.map((name) => caseOf(name, "2019-03-01", "2019-03-15"))));
  const left = at("left.ndjson");
  expect(await seko(["run", ...rules, "--cases", first, "--out", at("r0.ndjson"), "--closings", left])).toMatchObject({
    code: 0,
  });
  const openings = write("openings.ndjson", `${text("left.ndjson").trim().split("\n").reverse().join("\n")}\n`);
  const cases = write("cases.ndjson", lines(names.map((name) => caseOf(name, "2019-03-16", "2019-03-31"))));
  return { rules, cases, openings };
}

/** Runs the same cases as a whole and in parts, and gives back what of it is the same. */
async function inParts(cases: string, openings: string, rules: readonly string[]) {
  const whole = ["--cases", cases, "--out", at("whole.ndjson"), "--openings", openings, "--closings", at("w.ndjson")];
  const atOnce = await seko(["run", ...rules, ...whole]);
  rmSync(at("work"), { recursive: true, force: true });
  const goingOn = ["--openings", openings, "--closings"];
  const cut = await seko(["shard", cases, "--parts", "3", "--out", at("work"), ...goingOn]);
  for (const part of ["3", "1", "2"]) await seko(["run", ...rules, "--shards", at("work"), "--shard", part]);
  const merged = ["merge", at("work"), ...rules, "--out", at("parts.ndjson"), "--closings", at("p.ndjson")];
  return { atOnce, cut, merged };
}

describe("parts that go on from positions", () => {
  it("give the bytes of one run: results, positions and a manifest that verifies", async () => {
    const { rules, cases, openings } = await made();
    const { atOnce, cut, merged } = await inParts(cases, openings, rules);
    expect([atOnce.code, cut.code]).toEqual([0, 0]);
    const published = ["--manifest", at("m.json"), "--cases", cases, "--openings", openings];
    expect(await seko([...merged, ...published])).toMatchObject({ code: 0, stderr: "" });
    expect(text("parts.ndjson")).toBe(text("whole.ndjson"));
    expect(text("p.ndjson")).toBe(text("w.ndjson"));
    expect(text("p.ndjson").trim().split("\n")).toHaveLength(names.length);
    expect(text("parts.ndjson")).toContain('"decidedFrom":"2019-03-01"');
    expect(await seko(["verify", at("m.json")])).toMatchObject({ code: 0 });
    const again = await seko(["run", ...rules, "--shards", at("work"), "--shard", "2"]);
    expect(again.stdout).toContain("done before");
  });

  it("assume the same and show the same days, as the folder says, and their manifest repeats it", async () => {
    const { rules, cases } = await made();
    const fewer = write("fewer.ndjson", text("openings.ndjson").split("\n").slice(1).join("\n"));
    for (const positions of [["--openings", fewer], []]) {
      const asked = [...positions, "--opening-assumed", "nothing-used", "--show", "2019-03"];
      await seko(["run", ...rules, "--cases", cases, "--out", at("whole.ndjson"), ...asked]);
      rmSync(at("work"), { recursive: true, force: true });
      expect(await seko(["shard", cases, "--parts", "2", "--out", at("work"), ...asked])).toMatchObject({ code: 0 });
      for (const part of ["1", "2"]) {
        expect(await seko(["run", ...rules, "--shards", at("work"), "--shard", part])).toMatchObject({ code: 0 });
      }
      const published = ["--manifest", at("m.json"), "--cases", cases, ...positions];
      const merge = ["merge", at("work"), ...rules, "--out", at("parts.ndjson"), ...published];
      expect(await seko(merge)).toMatchObject({ code: 0, stderr: "" });
      expect(text("parts.ndjson")).toBe(text("whole.ndjson"));
      expect(text("parts.ndjson")).toContain("opening:nothing-used");
      expect(text("parts.ndjson")).toContain('"question":');
      expect(await seko(["verify", at("m.json")])).toMatchObject({ code: 0 });
      const manifest = at("work/manifest.json");
      const cut = readFileSync(manifest, "utf8");
      writeFileSync(manifest, cut.replace('"2019-03"', '"2019-03-16..2019-03-20"'));
      expect((await seko(["merge", at("work"), ...rules, "--out", at("parts.ndjson")])).stderr).toContain(
        "expected cases asked with",
      );
      const again = await seko(["run", ...rules, "--shards", at("work"), "--shard", "1"]);
      expect(again.stdout).not.toContain("done before");
      writeFileSync(manifest, cut.replace('"2019-03"', '"March"'));
      expect((await seko(["run", ...rules, "--shards", at("work"), "--shard", "1"])).stderr).toContain("manifest");
    }
  });

  it("refuse clients without a position by the same lines as one run", async () => {
    const { rules, cases, openings } = await made();
    const fewer = write("fewer.ndjson", text("openings.ndjson").split("\n").slice(1).join("\n"));
    const { merged } = await inParts(cases, fewer, rules);
    expect((await seko(merged)).code).toBe(2);
    expect(text("parts.issues.ndjson")).toBe(text("whole.issues.ndjson"));
    expect(text("parts.issues.ndjson")).toContain("no-opening");
    expect(openings).not.toBe(fewer);
  });

  it("refuse positions that are there twice or of nobody, over all parts, where they are cut", async () => {
    const { rules, cases, openings } = await made();
    const [line = ""] = text("openings.ndjson").split("\n");
    const twice = write("twice.ndjson", `${text("openings.ndjson")}${line}\n`);
    const { atOnce, cut } = await inParts(cases, twice, rules);
    expect([cut.code, cut.stderr]).toEqual([2, atOnce.stderr]);
    expect(cut.stderr).toContain("of whom line 1 has one");
    const fewer = write("fewer.ndjson", text("cases.ndjson").split("\n").slice(1).join("\n"));
    const other = await inParts(fewer, openings, rules);
    expect([other.cut.code, other.cut.stderr]).toEqual([2, other.atOnce.stderr]);
    expect(other.cut.stderr).toContain("a client of whom there is a case");
    const table = write("openings.csv", "client,limit,window,used,paid\n");
    const refused = await seko(["shard", cases, "--parts", "2", "--out", at("work"), "--openings", table]);
    expect(refused.stderr).toContain("a table");
  });

  it("are done anew where their positions changed, and merged with what they went on", async () => {
    const { rules, cases, openings } = await made();
    const { merged } = await inParts(cases, openings, rules);
    const [first = "", ...rest] = text("work/openings-001.ndjson").split("\n");
    write("work/openings-001.ndjson", [first.replace('"cost":"', '"cost":"9'), ...rest].join("\n"));
    rmSync(at("work/done-001.json"));
    const changed = await seko(["run", ...rules, "--shards", at("work"), "--shard", "1"]);
    expect(changed.stderr).toContain("expected the positions with the digest");
    expect((await seko(merged)).stderr).toContain("expected part 1 of 3");
    await inParts(cases, openings, rules);
    const lacking = await seko([...merged, "--manifest", at("m.json"), "--cases", cases]);
    expect(lacking.stderr).toContain("expected --openings");
    expect(await seko(["shard", cases, "--parts", "2", "--out", at("work")])).toMatchObject({ code: 0 });
    expect((await seko(merged)).stderr).toContain("seko shard --closings");
  });
});
