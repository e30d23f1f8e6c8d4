import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../../documents/index.js";
import type { ResultDocument } from "../../../result/document.js";
import type { Summary } from "../../../cohort/index.js";
import type { Verification } from "../../../io/index.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const [source] = smallScheme.sources;
const planned = { ...smallScheme, entitle: { method: "plan-cost", source: source?.id ?? "" } };
// Paths of the folder exist once the tests begin.
const january = () => folder.write("january.json", { ...smallCase, period: { from: "2019-01-01", to: "2019-01-20" } });
const rest = () => folder.write("rest.json", { ...smallCase, period: { from: "2019-01-21", to: "2019-01-31" } });
const position = () => folder.path("january.position.json");

function calculate(file: string, ...options: readonly string[]) {
  return seko(["calculate", file, "--scheme", folder.write("scheme.json", planned), ...options]);
}

/** How a run comes out when it is repeated: the exit code, and the kinds of what differs. */
async function verified(manifest: string): Promise<readonly [number, readonly (readonly unknown[])[]]> {
  const { code, stdout } = await seko(["verify", manifest, "--format", "json"]);
  const { differences } = JSON.parse(stdout) as Verification;
  return [code, differences.map(({ kind, of }) => [kind, of])];
}

describe("seko calculate with positions", () => {
  it("writes what a case leaves behind, and goes on from it", async () => {
    const first = await calculate(january(), "--closing", position(), "--format", "json");
    expect(first.code).toBe(0);
    expect(JSON.parse(readFileSync(position(), "utf8"))).toMatchObject({ kind: "position", through: "2019-01-20" });
    const second = await calculate(rest(), "--opening", position(), "--format", "json");
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({
      opening: { through: "2019-01-20", decidedFrom: "2019-01-01" },
      period: { from: "2019-01-21", to: "2019-01-31" },
    });
  });

  it("says on the page with what the period goes on", async () => {
    await calculate(january(), "--closing", position());
    const { stdout } = await calculate(rest(), "--opening", position());
    expect(stdout.replace(/\s+/gu, " ")).toContain(
      "Opening goes on from a position of 2019-01-20; its first month is decided again from 2019-01-01 on, less what was shown of it",
    );
  });

  it("shows some days of the period, which is calculated as a whole", async () => {
    const year = folder.write("year.json", { ...smallCase, period: { from: "2019-01-10", to: "2019-12-31" } });
    const shown = async (days: string) => {
      const { code, stdout, stderr } = await calculate(year, "--show", days, "--format", "json");
      return code === 0 ? (JSON.parse(stdout) as ResultDocument) : stderr;
    };
    expect(await shown("2019-01")).toMatchObject({
      period: { from: "2019-01-10", to: "2019-01-31" },
      question: { from: "2019-01-10", to: "2019-12-31" },
      months: [{ month: "2019-01" }],
    });
    expect(await shown("2019-02-05..2019-03-31")).toMatchObject({
      months: [{ month: "2019-02" }, { month: "2019-03" }],
    });
    expect((await calculate(year, "--show", "2019-02")).stdout).toContain("of 2019-01-10 to 2019-12-31");
    expect(await shown("2018-01")).toContain('"expected": "days of the question');
    expect(await shown("January")).toContain('"expected": "a month, or a first and a last day"');
    expect(await shown("2019-03-05..2019-02-05")).toContain('"expected": "days of the question');
  });

  it("refuses a file that holds something else, and a position of another day", async () => {
    expect((await calculate(rest(), "--opening", january())).stderr).toContain("expected a position, received a case");
    const { code, stderr } = await calculate(january(), "--opening", position());
    expect(code).not.toBe(0);
    expect(stderr).toContain("opening.through");
  });

  it("writes no position of a case of which a fact is missing", async () => {
    const { assessments, ...unknown } = smallCase;
    expect(assessments).not.toHaveLength(0);
    const file = folder.write("unknown.json", { ...unknown, assessments: undefined });
    const out = folder.path("unknown.position.json");
    const { code, stderr } = await seko([
      "calculate",
      file,
      "--scheme",
      folder.write("levels.json", smallScheme),
      "--closing",
      out,
    ]);
    expect(code).not.toBe(0);
    expect(stderr).toContain("assessments");
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });

  it("refuses several cases", async () => {
    const cases = folder.write("cases.json", { cases: [smallCase, { ...smallCase, id: "other" }] });
    expect((await calculate(cases, "--closing", position())).stderr).toContain("expected one case");
  });

  it("says in a manifest from what the case went on and what it left, which verify repeats", async () => {
    await calculate(january(), "--closing", position());
    const [manifest, left] = [folder.path("manifest.json"), folder.path("left.json")];
    const published = await calculate(rest(), "--opening", position(), "--closing", left, "--manifest", manifest);
    expect(published.code).toBe(0);
    const { files, command } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
    expect(files).toMatchObject({ openings: "january.position.json", closings: "left.json" });
    expect(command).toContain("--opening");
    expect(await verified(manifest)).toEqual([0, []]);
    const kept = readFileSync(left, "utf8");
    writeFileSync(left, kept.replace('"through": "2019-01-31"', '"through": "2019-02-28"'));
    expect(await verified(manifest)).toEqual([3, [["closing", "published"]]]);
    writeFileSync(left, kept);
    const before = readFileSync(position(), "utf8");
    writeFileSync(position(), before.replaceAll('"from": "2019-01-01"', '"from": "2019-01-02"'));
    expect((await verified(manifest))[1]).toContainEqual(["opening", undefined]);
  });
});

describe("seko run --show", () => {
  it("shows a month of each case, in a manifest too", async () => {
    const cases = ["a", "b"].map((client) => ({
      ...smallCase,
      id: client,
      client: { ...smallCase.client, id: client },
    }));
    const files = ["--cases", folder.path("shown.ndjson"), "--out", folder.path("shown-results.ndjson")];
    writeFileSync(folder.path("shown.ndjson"), cases.map((each) => `${JSON.stringify(each)}\n`).join(""));
    const manifest = folder.path("shown.manifest.json");
    const scheme = folder.write("scheme.json", planned);
    const { code } = await seko(["run", ...files, "--scheme", scheme, "--show", "2019-02", "--manifest", manifest]);
    expect(code).toBe(0);
    const [first = ""] = readFileSync(folder.path("shown-results.ndjson"), "utf8").split("\n");
    expect(JSON.parse(first)).toMatchObject({ period: { from: "2019-02-01", to: "2019-02-28" } });
    expect(JSON.parse(readFileSync(manifest, "utf8"))).toMatchObject({ show: "2019-02" });
    expect(await verified(manifest)).toEqual([0, []]);
  });
});

describe("seko run with positions", () => {
  const lines = (...documents: readonly unknown[]) => documents.map((each) => `${JSON.stringify(each)}\n`).join("");
  const of = (client: string, period: object) => {
    return { ...smallCase, id: `case-${client}`, client: { ...smallCase.client, id: client }, period };
  };
  const january = { from: "2019-01-01", to: "2019-01-20" };
  const rest = { from: "2019-01-21", to: "2019-01-31" };
  const whole = { from: "2019-01-01", to: "2019-01-31" };

  function run(cases: string, ...options: readonly string[]) {
    writeFileSync(folder.path("cases.ndjson"), cases);
    const scheme = folder.write("scheme.json", planned);
    const files = ["--cases", folder.path("cases.ndjson"), "--out", folder.path("results.ndjson")];
    return seko(["run", ...files, "--scheme", scheme, ...options]);
  }

  it("writes what each case leaves behind, and pairs it by client in any order", async () => {
    const closings = folder.path("closings.ndjson");
    expect((await run(lines(of("b", january), of("a", january)), "--closings", closings)).code).toBe(0);
    const positions = readFileSync(closings, "utf8");
    expect(positions.trim().split("\n")).toHaveLength(2);
    const cost = () => {
      const results = readFileSync(folder.path("results.ndjson"), "utf8").trim().split("\n");
      return results.map((line) => (JSON.parse(line) as { totals: { cost: string } }).totals.cost);
    };
    const first = cost();
    expect((await run(lines(of("a", rest), of("b", rest)), "--openings", closings)).code).toBe(0);
    const second = cost();
    expect((await run(lines(of("a", whole), of("b", whole)))).code).toBe(0);
    for (const [index, all] of cost().entries()) {
      const cents = (text = "") => Number(text.replace(".", ""));
      expect(cents(first[index]) + cents(second[index])).toBe(cents(all));
    }
  });

  it("refuses the line of a client of whom there is no position, and positions of nobody or twice", async () => {
    const closings = folder.path("closings.ndjson");
    await run(lines(of("a", january)), "--closings", closings);
    const missing = await run(lines(of("a", rest), of("c", rest)), "--openings", closings);
    expect(missing.code).not.toBe(0);
    expect(readFileSync(folder.path("results.issues.ndjson"), "utf8")).toContain("no-opening");
    const nobody = await run(lines(of("c", rest)), "--openings", closings);
    expect(nobody.stderr).toContain("of whom there is a case");
    const doubled = folder.path("doubled.ndjson");
    writeFileSync(doubled, readFileSync(closings, "utf8").repeat(2));
    const twice = await run(lines(of("a", rest)), "--openings", doubled);
    expect(twice.stderr).toContain("of whom line 1 has one");
  });

  it("says in a manifest from what the cases went on and what they left, which verify repeats", async () => {
    const before = folder.path("before.ndjson");
    const left = folder.path("left.ndjson");
    const manifest = folder.path("run.manifest.json");
    await run(lines(of("a", january), of("b", january), of("c", january)), "--closings", before);
    const positions = ["--openings", before, "--closings", left];
    const cases = lines(of("b", rest), "not a case", of("a", rest), of("c", rest));
    await run(cases, ...positions, "--manifest", manifest);
    const again = () => verified(manifest);
    expect(await again()).toEqual([0, []]);
    const kept = readFileSync(left, "utf8");
    const [b = "", a = "", c = ""] = kept.trim().split("\n");
    const changed: readonly (readonly [readonly string[], readonly (readonly unknown[])[]])[] = [
      [[b, a.replace("2019-01-31", "2019-02-28"), c], [["closing", "published"]]],
      [[b, b, a, c], [["closing", "published"]]],
      [[b, a], [["closing", "published"]]],
    ];
    for (const [rows, found] of changed) {
      writeFileSync(left, rows.map((row) => `${row}\n`).join(""));
      expect(await again()).toEqual([3, found]);
    }
    writeFileSync(left, kept);
    const openings = readFileSync(before, "utf8").split("\n");
    writeFileSync(
      before,
      openings
        .map((row, index) => (index === 1 ? row.replace('"from":"2019-01-01"', '"from":"2019-01-02"') : row))
        .join("\n"),
    );
    const [code, found] = await again();
    expect(code).toBe(3);
    expect(found).toContainEqual(["opening", undefined]);
  });

  it("refuses a file with two roles", async () => {
    const cases = folder.path("cases.ndjson");
    expect((await run(lines(of("a", january)), "--closings", cases)).code).not.toBe(0);
    expect(readFileSync(cases, "utf8")).toContain('"case-a"');
  });
});

describe("running clients of whom an office begins to know", () => {
  const services = [smallCase.plan?.lines[0]?.service ?? ""];
  const year = { most: "10", ...smallScheme.validity, source: source?.id ?? "" };
  const limit = { id: "a-year", kind: "most-units", per: "year", services, amounts: [year] };
  const limited = { ...planned, limits: [{ ...limit, ...smallScheme.validity, source: source?.id ?? "" }] };
  const march = { from: "2019-03-01", to: "2019-03-31" };
  // Its lines began in the year, so that nobody knows what was used of it before them.
  const plan = { lines: smallCase.plan?.lines.map((line) => ({ ...line, from: "2019-02-01" })) };
  const cases = ["a", "b"].map((client) => ({
    ...smallCase,
    plan,
    id: client,
    client: { ...smallCase.client, id: client },
    period: march,
  }));

  function run(...options: readonly string[]) {
    writeFileSync(folder.path("running.ndjson"), cases.map((each) => `${JSON.stringify(each)}\n`).join(""));
    const files = ["--cases", folder.path("running.ndjson"), "--out", folder.path("running-results.ndjson")];
    return seko(["run", ...files, "--scheme", folder.write("limited.json", limited), ...options]);
  }

  function results(): readonly ResultDocument[] {
    const lines = readFileSync(folder.path("running-results.ndjson"), "utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line) as ResultDocument);
  }

  it("stand still where nobody says or assumes what was before", async () => {
    expect((await run()).code).toBe(0);
    expect(results().map(({ outcome }) => outcome.state)).toEqual(["incomplete", "incomplete"]);
  });

  it("are calculated under a named assumption, which goes on until a position comes, in a manifest too", async () => {
    const [closings, manifest] = [folder.path("running.positions.ndjson"), folder.path("running.manifest.json")];
    expect((await run("--opening-assumed", "nothing-used", "--closings", closings, "--manifest", manifest)).code).toBe(
      0,
    );
    for (const { outcome, assumptions } of results()) {
      expect(outcome.state).toBe("eligible");
      expect(assumptions).toContain("opening:nothing-used");
    }
    expect(await verified(manifest)).toEqual([0, []]);
    for (const line of readFileSync(closings, "utf8").trim().split("\n"))
      expect(JSON.parse(line)).toMatchObject({ origin: "assumed" });
    const april = { ...cases[0], period: { from: "2019-04-01", to: "2019-04-30" } };
    writeFileSync(folder.path("running-opening.json"), readFileSync(closings, "utf8").split("\n")[0] ?? "");
    const one = [
      "calculate",
      folder.write("running-april.json", april),
      "--scheme",
      folder.write("limited.json", limited),
    ];
    const { stdout } = await seko([...one, "--opening", folder.path("running-opening.json")]);
    expect(stdout).toContain("opening:nothing-used  nobody knows what was used and paid before");
  });

  it("have a summary and a report, which name the assumption", async () => {
    const summary = folder.path("running-summary.json");
    const assumed = ["--opening-assumed", "nothing-used"];
    expect(await run(...assumed, "--summary", summary)).toMatchObject({ code: 0, stderr: "" });
    const said = {
      id: "opening:nothing-used",
      title: "Nothing was used and nothing paid before. Nobody knows it; the amounts are provisional",
    };
    expect((JSON.parse(readFileSync(summary, "utf8")) as Summary).assumptions).toContainEqual(said);
    const page = folder.path("running-report.html");
    const rules = ["--scheme", folder.path("limited.json"), "--cases", folder.path("running.ndjson")];
    expect((await seko(["report", folder.path("running-results.ndjson"), ...rules, "--out", page])).code).toBe(0);
    expect(readFileSync(page, "utf8")).toContain(said.title);
  });

  it("lack the one limit of which the table says that nobody knows", async () => {
    const rows = ["client,limit,window,used,paid", "a,a-year,2019-01-01,unknown,", "b,a-year,2019-01-01,8,"];
    writeFileSync(folder.path("unknown.csv"), `${rows.join("\n")}\n`);
    expect((await run("--openings", folder.path("unknown.csv"))).code).toBe(0);
    const [a, b] = results().map(({ outcome }) => outcome);
    expect(a).toMatchObject({ state: "incomplete", missing: [{ fact: "opening.limits", neededBy: "a-year" }] });
    expect(b?.state).toBe("eligible");
  });

  it("begin with a table of what was used, and those whom it does not name by the assumption", async () => {
    writeFileSync(folder.path("openings.csv"), "client,limit,window,used,paid\na,a-year,2019-01-01,8,\n");
    const table = ["--openings", folder.path("openings.csv")];
    const manifest = folder.path("table.manifest.json");
    expect((await run(...table)).code).not.toBe(0);
    expect((await run(...table, "--opening-assumed", "nothing-used", "--manifest", manifest)).code).toBe(0);
    const [a, b] = results();
    expect([a, b].map((each) => each?.assumptions.includes("opening:nothing-used"))).toEqual([false, true]);
    expect([a, b].map((each) => each?.lines[0]?.months[0]?.allowed)).toEqual(["2", "4"]);
    expect(await verified(manifest)).toEqual([0, []]);
  });
});
