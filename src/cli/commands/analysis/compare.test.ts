import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallReform } from "../../../../test/support/small-reform.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { readOds, readXlsx } from "../../../io/tables/read-workbook.test-helper.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const other = { ...smallCase, id: "case-other", client: { ...smallCase.client, id: "client-other" } };
const twoCases = [smallCase, other];
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

  it("states scenarios beside the comparison, whose tables stay as they are, in every form and language", async () => {
    const { cases, scheme, reform } = files();
    const rules = ["compare", cases, "--baseline", scheme, "--reform", reform];
    const reason = { lv: "Tiek gaidīti.", en: "They are expected." };
    const stated = {
      ...{ schemaVersion: 1, kind: "scenario", id: "more", label: { lv: "Vairāk cilvēku", en: "More people" } },
      entrants: [{ id: "new", people: 3, reason }],
    };
    const scenario = ["--scenario", folder.write("scenario.json", JSON.stringify(stated))];
    const manifest = folder.path("scenario-manifest.json");
    const [plain, told] = [await seko(rules), await seko([...rules, ...scenario])];
    expect(told.stdout.startsWith(plain.stdout.trimEnd())).toBe(true);
    expect(told.stdout).toContain("Invented data: scenario “More people”, not the same people and use: totals");
    const said = told.stdout.replace(/ +/gu, " ");
    expect(said).toContain("new entrants new They are expected. assumption 1");
    expect(said).toMatch(/in all, as stated 4 [\d.]+/u);
    const latvian = (await seko([...rules, ...scenario, "--language", "lv"])).stdout;
    expect(latvian).toContain("scenārijs “Vairāk cilvēku”, ne tie paši cilvēki un ne tas pats lietojums");
    expect(latvian).toContain("pieņēmums");
    const json = await seko([...rules, ...scenario, "--format", "json", "--manifest", manifest]);
    const written = JSON.parse(json.stdout) as { readonly comparisons: readonly unknown[] };
    expect(written.comparisons).toEqual([JSON.parse((await seko([...rules, "--format", "json"])).stdout)]);
    expect(await seko(["verify", manifest])).toMatchObject({ code: 0 });
    expect((await seko([...rules, ...scenario, "--format", "csv"])).stdout).toMatch(
      /\r\nscenario,row,row-label,people,/u,
    );
    const wrong = folder.write(
      "wrong.json",
      JSON.stringify({ ...stated, entrants: [{ id: "new", people: 0.5, reason }] }),
    );
    expect((await seko([...rules, "--scenario", wrong])).stderr).toContain("wrong.json");
    expect((await seko([...rules, "--scenario", reform])).stderr).toContain("a reform");
    const published = await seko([...rules, ...scenario, "--public"]);
    expect(published.stderr).toContain("Too few people are told of");
    const nobody = folder.write(
      "nobody.json",
      JSON.stringify({ ...stated, entrants: [{ ...stated.entrants[0], place: "x" }] }),
    );
    expect((await seko([...rules, "--scenario", nobody])).stderr).toContain("entrants[0]");
  });

  it("counts a case for the people it stands for, and says how many cases there are", async () => {
    const { cases, scheme, reform } = files();
    const rules = ["compare", cases, "--baseline", scheme, "--reform", reform];
    const weights = folder.write("weights.csv", "case,weight\ncase-1,12\n".replace("case-1", smallCase.id));
    const changed = folder.path("changed.csv");
    const ran = await seko([...rules, "--weights", weights, "--people", changed]);
    expect(ran.stdout).toContain("Of 12 people the amounts of 12 change");
    expect(ran.stdout).toContain("Weighted: 1 case stands for 12 people, 1 of them compared;");
    expect(ran.stdout.replace(/ +/gu, " ")).toMatch(/Cost [\d.]+ [\d.]+ 648\.00/u);
    expect(readFileSync(changed, "utf8")).toMatch(/^case,client,weight,.*\r\n[^,]+,[^,]+,12,/u);
    const wrong = folder.write("wrong.csv", "case,weight\nsmal-case,0\n");
    expect(ran.stdout).toContain("fewer than two were compared: there is no interval");
    const both = folder.write("both.json", JSON.stringify({ cases: twoCases }));
    const two = folder.write("two.csv", `case,weight\n${smallCase.id},12\ncase-other,3\n`);
    const sampled = ["compare", both, ...rules.slice(2), "--weights", two, "--by", "totals"];
    const told = await seko(sampled);
    expect(told.stdout).toContain("The cases were not drawn at random: the interval says");
    expect(told.stdout).toContain("interval of 1.96 standard errors to each side");
    expect((await seko([...sampled, "--language", "lv"])).stdout).toContain("Lietas nav izvēlētas nejauši: intervāls");
    expect((await seko([...sampled, "--format", "csv"])).stdout).toContain("before-low,before-high");
    const refused = await seko([...rules, "--weights", wrong]);
    expect(refused.stderr).toContain('a whole number from 1, received "0"');
    const other = folder.write("other.csv", "case,weight\nnobody,2\n");
    const unknown = await seko([...rules, "--weights", other]);
    expect(unknown.stderr).toContain("the id of a case");
    expect(unknown.stderr).toContain(`a weight of case "${smallCase.id}"`);
    for (const more of [["--public"], ["--each", "change"]]) {
      expect(await seko([...rules, "--weights", weights, ...more])).toMatchObject({ code: 2 });
    }
  });

  it.each(["xlsx", "ods"] as const)(
    "writes %s with a sheet for each break-down, the same bytes each time",
    async (format) => {
      const { cases, scheme, reform } = files();
      const rules = ["--baseline", scheme, "--reform", reform, "--by", "totals,level,place,service,gains"];
      const written = [`one.${format}`, `two.${format}`].map((name) => folder.path(name));
      for (const file of written) {
        const ran = await seko(["compare", cases, ...rules, "--format", format, "--out", file], { isTTY: true });
        expect(ran).toMatchObject({ code: 0, stdout: "", stderr: "" });
      }
      const [one = Buffer.alloc(0), two] = written.map((file) => readFileSync(file));
      expect(two).toEqual(one);
      const names = [...(format === "ods" ? readOds(one) : readXlsx(one)).keys()];
      expect(names).toEqual([
        ...["in all", "by level", "by place", "by service", "gains and losses"].map((name) => `Invented data, ${name}`),
      ]);
      const without = await seko(["compare", cases, ...rules, "--format", format], { isTTY: true });
      expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining("--out FILE") as string });
    },
  );

  it("is Markdown, HTML and CSV of a Latvian spreadsheet, whose titles say once whose people they are", async () => {
    const { cases, scheme, reform } = files();
    const rules = ["compare", cases, "--baseline", scheme, "--reform", reform, "--by", "level,place"];
    const markdown = await seko([...rules, "--format", "markdown", "--language", "lv"]);
    expect(markdown.stdout).toMatch(/^\*\*Izdomāti dati: tie paši cilvēki un tas pats lietojums, pēc līmeņa/u);
    const html = await seko([...rules, "--format", "html"]);
    expect(html.stdout.match(/<caption>Invented data: same people/gu)).toHaveLength(2);
    const csv = await seko([...rules, "--format", "csv", "--dialect", "latvian", "--language", "lv"]);
    expect(csv.stdout).toMatch(/^\ufeffLīmenis \(id\);Līmenis;Cilvēki;/u);
    expect(csv.stdout).toContain("\r\n\r\nVieta (id);Vieta;Cilvēki;");
  });

  it("gives every group its id beside its name in files, as the tables of results have it", async () => {
    const { cases, scheme, reform } = files();
    const rules = ["compare", cases, "--baseline", scheme, "--reform", reform];
    const { stdout } = await seko([...rules, "--by", "totals,source,level,place,service,gains", "--format", "csv"]);
    const heads = stdout.split("\r\n\r\n").map((table) => {
      const [columns = "", first = ""] = table.split("\r\n");
      return [columns.split(",").slice(0, 2), first.split(",").slice(0, 2)];
    });
    expect(heads).toEqual([
      [
        ["measure", "measure-label"],
        ["budget", "Budget"],
      ],
      [
        ["source", "source-label"],
        ["esf", "ESF"],
      ],
      [
        ["level", "level-label"],
        ["low", "Low"],
      ],
      [
        ["place", "place-label"],
        ["north", "North"],
      ],
      [
        ["service", "service-label"],
        ["care", "Care"],
      ],
      [
        ["measure", "measure-label"],
        ["support", "Public support"],
      ],
    ]);
    const page = await seko([...rules, "--by", "level"]);
    expect(page.stdout).toContain("Low ");
    expect(page.stdout).not.toContain("low ");
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
    const latvian = await seko(["compare", cases, ...rules, "--language", "lv"]);
    expect(latvian.stdout).toContain("Salīdzināti cilvēki: 1; summas mainās: 1; tiesības iegūst: 0, zaudē: 0.");
    expect(latvian.stdout).not.toMatch(/\b(?:the|of|same|people|change)\b/u);
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
    expect(wrong.stderr).toContain('There is no "levels". Did you mean "level"? Known: totals, source, level');
  });

  it("says of each person why, of the largest changes first, and by which rules", async () => {
    const { cases, scheme, reform } = files();
    const later = { ...smallReform.changes[0], from: "2019-12-01" };
    const reform2 = folder.write("later.json", JSON.stringify({ ...smallReform, id: "later", changes: [later] }));
    const people = folder.path("why.csv");
    const rules = ["--baseline", scheme, "--reform", reform, "--reform2", reform2];
    const csv = await seko(["compare", cases, ...rules, "--by", "totals", "--format", "csv"]);
    expect(csv.stdout.match(/^(?:rules,measure|[^,]+\+(?:physio-dearer|later),budget),/gmu)).toHaveLength(4);
    const { code, stdout } = await seko(["compare", cases, ...rules, "--people", people, "--why", "1"]);
    expect(code).toBe(0);
    expect(stdout).toContain("small 1 → small 1+later");
    const [head, first, second] = readFileSync(people, "utf8").split("\r\n");
    expect(head).toMatch(/^case,client,rules,.*,why$/u);
    expect(first).toMatch(/,1\+physio-dearer,.*cost\.prices place=north; service=physio: 22\.5 → 22\.5, 24\.75/u);
    expect(second).toMatch(/,1\+later,.*,$/u);
  });

  it("says what each change does, and of which nobody has another amount", async () => {
    const { cases, scheme } = files();
    const [change] = smallReform.changes;
    const care = { ...change, id: "care-in-december", where: { service: "care" }, from: "2019-12-01" };
    const both = { ...smallReform, changes: [change, care] };
    const reform = folder.write("both.json", JSON.stringify(both));
    const argv = ["compare", cases, "--baseline", scheme, "--reform", reform, "--each", "change"];
    const { stdout, stderr } = await seko(argv);
    const said = stdout.replace(/ +/gu, " ");
    expect(said).toContain("what each change does: cost (1 person)");
    expect(said).toMatch(/physio-dearer: tenth Prices rise by a tenth\. 2 1 54\.00 54\.00 54\.00 54\.00/u);
    expect(stderr).toContain("physio-dearer: care-in-december hits 1 row; made alone, it changes no amount of anybody");
    const latvian = await seko([...argv, "--language", "lv"]);
    expect(latvian.stderr).toBe(
      "„physio-dearer: care-in-december”: skartās rindas: 1; viena pati tā nevienam šajās lietās nemaina nevienu summu, nedz to, kas maksā.\n",
    );
    const json = await seko([...argv, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ comparisons: [{}], effects: { kind: "change-effects" } });
    const csv = await seko([...argv, "--format", "csv"]);
    expect(csv.stdout).toMatch(
      /measure,change,what,[^\n]*\r\nsupport,physio-dearer: tenth,[^]*\r\ncost,physio-dearer: tenth,/u,
    );
    expect(csv.stdout).toMatch(/,source,source-label,alone,[^\n]*\r\n[^\n]*,esf,ESF,/u);
    expect(said).not.toMatch(/\bsupport physio-dearer/u);
  });

  it("sets aside whose case either set of rules refuses, tells all others, and ends as with wrong input", async () => {
    const { scheme } = files();
    const other = { ...smallCase, id: "case-2", client: { ...smallCase.client, id: "client-2" }, plan: { lines: [] } };
    const cases = folder.write("two.json", JSON.stringify({ cases: [smallCase, other] }));
    const ends = { ...smallReform.changes[0], where: { service: "physio" }, end: true };
    const { field, multiply, rounding, ...change } = ends as Record<string, unknown>;
    expect([field, multiply, rounding]).not.toContain(undefined);
    const reform = folder.write("ends.json", JSON.stringify({ ...smallReform, changes: [change] }));
    const { code, stdout, stderr } = await seko(["compare", cases, "--baseline", scheme, "--reform", reform]);
    expect(code).toBe(2);
    expect(stdout).toContain("Every total is without 1 person");
    expect(stderr).toContain("two.json: cases[0].plan.lines[0]");
    const latvian = await seko(["compare", cases, "--baseline", scheme, "--reform", reform, "--language", "lv"]);
    expect(latvian.stderr).toMatch(/two\.json: cases\[0\]\.plan\.lines\[0\].*: gaidīts: .*; saņemts: /u);
    expect(latvian.stderr).not.toContain("expected");
  });

  it("publishes nothing of too few, and neither persons nor single changes", async () => {
    const { cases, scheme, reform } = files();
    const argv = ["compare", cases, "--baseline", scheme, "--reform", reform, "--public"];
    const few = await seko(argv);
    expect(few).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("Too few people") as string });
    const people = await seko([...argv, "--people", folder.path("people.csv")]);
    expect(people.stderr).toContain("--public without --people, --each and --weights");
    const set = await seko([...argv, "--by", "totals,set-aside"]);
    expect(set).toMatchObject({ code: 2, stdout: "" });
    expect(set.stderr).toContain("--by: expected --by without set-aside and sampling, where --public is given");
    expect((await seko([...argv, "--by", "set-aside", "--language", "lv"])).stderr).toContain("ja ir --public");
    const plain = argv.filter((word) => word !== "--public");
    const sampling = await seko([...plain, "--by", "sampling"]);
    expect(sampling).toMatchObject({ code: 2, stderr: expect.stringContaining("--weights with sampling") as string });
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...smallCase,
      id: `case-${index}`,
      client: { ...smallCase.client, id: `client-${index}` },
      assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: index % 2 === 0 ? "30" : "72" }],
      plan: {
        lines: (smallCase.plan?.lines ?? [])
          .slice(0, 1)
          .map((line) => ({ ...line, quantity: String(1 + (index % 3)) })),
      },
    }));
    const cohort = folder.write("many.json", JSON.stringify({ cases: many }));
    const latvian = await seko(["compare", cohort, ...argv.slice(2), "--by", "totals,gains", "--language", "lv"]);
    expect(latvian.stdout).toContain("Publicēšanai: cilvēku skaits 12;");
    expect(latvian.stdout).not.toMatch(/\b(?:the|of|same|people|change)\b/u);
    const shown = await seko(["compare", cohort, ...argv.slice(2), "--by", "totals,place,gains"]);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain("To be published: of 12 people, no group of fewer than 5");
    expect(shown.stdout).toContain("Not protected: whoever knows by which share a reform");
    expect(shown.stdout).not.toMatch(/client-|case-/u);
  });

  it("asks for a first reform beside a second", async () => {
    const { cases, scheme, reform } = files();
    const wrong = await seko(["compare", cases, "--baseline", scheme, "--after", scheme, "--reform2", reform]);
    expect(wrong.stderr).toContain("another reform of the baseline, beside --reform");
  });

  it("refuses a person who stands twice, with the place in the file", async () => {
    const { scheme, reform } = files();
    const twice = folder.write("twice.json", JSON.stringify({ cases: [smallCase, smallCase] }));
    const { code, stderr } = await seko(["compare", twice, "--baseline", scheme, "--reform", reform]);
    expect(code).toBe(2);
    expect(stderr).toContain("cases[1].client.id");
  });
});
