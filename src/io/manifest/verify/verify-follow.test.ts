import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { smallCompensation, smallLeaver } from "../../../../test/support/small-compensation.js";
import { seko } from "../../../cli/seko.test-helper.js";
import { follow } from "../../../rules/follow/follow.js";
import { compileCompensation } from "../../../rules/follow/compensation/compile.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { manifestOf, publishRun } from "../manifest.js";
import type { FollowRun } from "../manifest-request.js";

const folder = temporaryFolder();
const published = "examples/pilot-adults/published";

/** A copy of the published pilot with its cases, to tamper with. */
function copyOfPilot(name: string): string {
  const copy = folder.path(name);
  for (const part of ["cases.json", "published"]) {
    cpSync(join("examples/pilot-adults", part), join(copy, part), { recursive: true });
  }
  return copy;
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(file, text.replace(from, to));
}

async function verified(copy: string): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const { code, stdout } = await seko(["verify", join(copy, "published/manifest.json")]);
  return { code, lines: stdout.trimEnd().split("\n") };
}

describe("seko verify of what follows deliveries that state their cost", () => {
  it("is clean, names a changed claim, and a case that is refused now", async () => {
    const cases = folder.write("stated/cases.json", { cases: [smallLeaver] });
    const file = folder.write("stated/scheme.json", smallCompensation);
    const [results, manifest] = [folder.path("stated/results.ndjson"), folder.path("stated/manifest.json")];
    const run: FollowRun = {
      run: "follow",
      command: "a test",
      versions: {},
      files: { cases, results },
      rules: { file, scheme: smallCompensation },
      cases: [smallLeaver],
      results: [follow(smallLeaver, compileCompensation(smallCompensation))],
    };
    expect(publishRun(manifest, run)).toEqual([results, manifest]);
    expect(await seko(["verify", manifest])).toMatchObject({ code: 0 });

    change(results, '"claims.north.2019-02.netCost":"300.00"', '"claims.north.2019-02.netCost":"300.01"');
    expect((await seko(["verify", manifest])).stdout).toBe(
      "client case-1: claims.north.2019-02.netCost is 300.00, published as 300.01\n",
    );
    const place = '"place":"north"';
    writeFileSync(cases, readFileSync(cases, "utf8").replace(place, '"place":"nowhere"'));
    const { code, stdout } = await seko(["verify", manifest]);
    expect(code).toBe(3);
    expect(stdout).toContain("client case-1: the case is not what it was\n");
    expect(stdout).toMatch(/^client case-1: has no result any more: residences\[0\]\.place: expected/mu);
  });

  it("is made only of results in the order of the cases", () => {
    const run = {
      run: "follow",
      command: "a test",
      versions: {},
      files: { cases: "cases.json", results: "results.ndjson" },
      rules: { file: "scheme.json", scheme: smallCompensation },
      cases: [smallLeaver],
      results: [],
    } as const;
    expect(() => manifestOf("manifest.json", run)).toThrow('no result of case "case-1" in its place');
  });
});

describe("seko verify of what follows", () => {
  let rows: readonly { readonly case: string; readonly amounts: Readonly<Record<string, string>> }[] = [];
  beforeAll(() => {
    const text = readFileSync(join(published, "results.ndjson"), "utf8").trimEnd();
    rows = text.split("\n").map((line) => JSON.parse(line) as (typeof rows)[number]);
  });

  it("finds the published pilot of the adults as it was", async () => {
    const { code, stdout } = await seko(["verify", join(published, "manifest.json")]);
    expect(stdout).toMatch(/manifest\.json: as published, 200 clients and \d{3} parts of the scheme\n$/u);
    expect(code).toBe(0);
    expect(rows).toHaveLength(200);
    const [claimed] = rows.flatMap(({ amounts }) => (amounts["totals.claimed"] === undefined ? [] : [amounts]));
    expect(Object.keys(claimed ?? {})).toEqual(
      expect.arrayContaining(["budget.approved", "totals.cost", "totals.claimed"]),
    );
  });

  it("names the client and the claim of one cent that was changed", async () => {
    const [path, right] = Object.entries(rows[0]?.amounts ?? {}).find(([name]) => name.endsWith(".amount")) ?? ["", ""];
    const wrong = `${right.slice(0, -1)}${right.endsWith("9") ? "8" : String(Number(right.at(-1)) + 1)}`;
    const copy = copyOfPilot("one-cent");
    const file = join(copy, "published/results.ndjson");
    const [first = "", ...others] = readFileSync(file, "utf8").split("\n");
    const changed = first.replace(`"${path}":"${right}"`, `"${path}":"${wrong}"`);
    expect(changed).not.toBe(first);
    writeFileSync(file, [changed, ...others].join("\n"));
    expect(await verified(copy)).toEqual({
      code: 3,
      lines: [`client ${rows[0]?.case ?? ""}: ${path} is ${right}, published as ${wrong}`],
    });
  });

  it("names a changed value for an open input, and whose claims change with it", async () => {
    const copy = copyOfPilot("input");
    change(join(copy, "published/inputs.json"), '"150.00",\n  "amount-child"', '"150.01",\n  "amount-child"');
    const { code, lines } = await verified(copy);
    expect(code).toBe(3);
    expect(lines[0]).toBe("inputs: amount-adult is not what it was");
    expect(lines[1]).toMatch(/^\d+ clients: the cases are as they were, but the rules are not$/u);
    const claimed =
      /^ {2}totals\.claimed: (\d+) differences of \1 clients, such as client liepaja-\d\d: totals\.claimed is [\d.]+, published as [\d.]+$/u;
    expect(lines.filter((line) => claimed.test(line))).toHaveLength(1);
  });

  it("names a changed part of the rules by which money follows", async () => {
    const copy = copyOfPilot("follow-scheme");
    const file = join(copy, "published/scheme.json");
    const scheme = JSON.parse(readFileSync(file, "utf8")) as { leaving: { onOrAfter: string } };
    scheme.leaving.onOrAfter = "2020-03-01";
    writeFileSync(file, JSON.stringify(scheme));
    const { code, lines } = await verified(copy);
    expect(code).toBe(3);
    expect(lines.filter((line) => !line.startsWith("  "))).toEqual([
      "scheme: leaving.onOrAfter is not what it was",
      expect.stringMatching(/^\d+ clients: the cases are as they were, but the rules are not$/u),
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}claims\.\*\.\*\.amount: \d{2,} differences of \d+ clients, /u),
    );
  });

  it("names a changed price of the services, and the net costs that change with it", async () => {
    const copy = copyOfPilot("price");
    const file = join(copy, "published/services.json");
    const scheme = JSON.parse(readFileSync(file, "utf8")) as { cost: { prices: { price: string }[] } };
    const [first] = scheme.cost.prices;
    if (first === undefined) throw new Error("the services have prices");
    first.price = "1.23";
    writeFileSync(file, JSON.stringify(scheme));
    const { code, lines } = await verified(copy);
    expect(code).toBe(3);
    expect(lines.filter((line) => !line.startsWith("  "))).toEqual([
      "pricing: cost.prices[0] is not what it was",
      expect.stringMatching(/^\d+ clients: the cases are as they were, but the rules are not$/u),
    ]);
    expect(lines.some((line) => /: claims\.[\w-]+\.\d{4}-\d\d\.netCost is /u.test(line))).toBe(true);
    expect(lines.some((line) => line.endsWith(": the result of pricing is not what it was"))).toBe(true);
  });

  it("names a case that was changed, one whose result is not published, and a result too many", async () => {
    const copy = copyOfPilot("case");
    const cases = join(copy, "cases.json");
    writeFileSync(cases, readFileSync(cases, "utf8").replace('"score":"53"', '"score":"52"'));
    const results = join(copy, "published/results.ndjson");
    const lines = readFileSync(results, "utf8").split("\n");
    lines[2] = (lines[2] ?? "").replace(/"case":"[^"]+"/u, '"case":"nobody"');
    writeFileSync(results, lines.join("\n"));
    const { lines: said } = await verified(copy);
    expect(said).toEqual(
      expect.arrayContaining([
        "client liepaja-01: the case is not what it was",
        `client ${rows[2]?.case ?? ""}: no result is published`,
        "client nobody: a result is published that the run does not have",
      ]),
    );
  });
});
