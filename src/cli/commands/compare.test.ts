import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallReform } from "../../../test/support/small-reform.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { seko } from "../seko.test-helper.js";

const folder = temporaryFolder();
const files = () => ({
  cases: folder.write("cases.json", JSON.stringify({ cases: [smallCase] })),
  scheme: folder.write("scheme.json", JSON.stringify(smallScheme)),
  reform: folder.write("reform.json", JSON.stringify(smallReform)),
});

describe("seko compare", () => {
  it("says what changes, who pays, who gains and who loses", async () => {
    const { cases, scheme, reform } = files();
    const { code, stdout } = await seko(["compare", cases, "--baseline", scheme, "--reform", reform]);
    expect(code).toBe(0);
    const said = stdout.replace(/ +/gu, " ");
    expect(said).toContain("small 1 → small 1+physio-dearer");
    expect(said).toMatch(/Cost [\d.]+ [\d.]+ 54\.00/u);
    expect(said).toContain("Invented data: same people, same use, who pays (1 person)");
  });

  it("says that nothing differs where nothing does", async () => {
    const { cases, scheme } = files();
    const { stdout } = await seko(["compare", cases, "--baseline", scheme, "--after", scheme]);
    expect(stdout).toContain("Nothing differs for any of 1 person.");
  });

  it("counts whoever has another budget, where costs and what is paid are the same", async () => {
    const { cases, scheme } = files();
    const [change] = smallReform.changes;
    const richer = { ...change, at: "entitle.amounts", where: {}, field: "amount", multiply: "2" };
    const reform = folder.write("richer.json", JSON.stringify({ ...smallReform, changes: [richer] }));
    const people = folder.path("richer.csv");
    const rules = ["--baseline", scheme, "--reform", reform];
    const { stdout } = await seko(["compare", cases, ...rules, "--people", people]);
    expect(stdout).toContain("Of 1 person the amounts of 1 change");
    expect(readFileSync(people, "utf8").split("\r\n")[0]).toMatch(
      /^case,client,support-before,.*,budget-change,cost-before,/u,
    );
    expect(readFileSync(people, "utf8")).toMatch(/^case-1,client-1,/mu);
  });

  it("writes people to a file alone, and documents and tables for programs", async () => {
    const { cases, scheme, reform } = files();
    const people = folder.path("people.csv");
    const rules = ["--baseline", scheme, "--reform", reform];
    const { stdout } = await seko(["compare", cases, ...rules, "--people", people, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "comparison",
      people: { all: 1 },
      totals: { cost: { change: "54.00" } },
    });
    expect(stdout).not.toContain("client-1");
    expect(readFileSync(people, "utf8")).toMatch(/^case,client,.*\r\ncase-1,client-1,/u);
    const csv = await seko(["compare", cases, ...rules, "--format", "csv", "--by", "service"]);
    expect(csv.stdout).toContain("Physiotherapy,");
  });

  it("asks for the rules after, and for break-downs that there are", async () => {
    const { cases, scheme, reform } = files();
    expect((await seko(["compare", cases, "--baseline", scheme])).stderr).toContain("either --reform or --after");
    const wrong = await seko(["compare", cases, "--baseline", scheme, "--reform", reform, "--by", "levels"]);
    expect(wrong.stderr).toContain('It has no "levels". Known: totals, source, level');
  });

  it("refuses a person who stands twice, with the place in the file", async () => {
    const { scheme, reform } = files();
    const twice = folder.write("twice.json", JSON.stringify({ cases: [smallCase, smallCase] }));
    const { code, stderr } = await seko(["compare", twice, "--baseline", scheme, "--reform", reform]);
    expect(code).toBe(2);
    expect(stderr).toContain("cases[1].client.id");
  });
});
