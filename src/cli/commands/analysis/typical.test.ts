import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { lvProposed } from "../../../explanation/words/lv-proposed.js";
import { typicalTable } from "../../../report/typical/typical-table.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const start = () => [
  "typical",
  folder.write("case.json", JSON.stringify(smallCase)),
  ...["--scheme", folder.write("scheme.json", JSON.stringify(smallScheme))],
];

describe("seko typical", () => {
  it("shows one person in several places, with units before money, and why they differ", async () => {
    const { code, stdout } = await seko([...start(), "--places", "north,south", "--cliffs", "0.00..900.00"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Invented data: typical cases, case-1");
    expect(stdout.replace(/ +/gu, " ")).toMatch(/South eligible 48 .* price/u);
    expect(stdout).toContain("Nowhere between these incomes");
    const csv = await seko([...start(), "--levels", "low,high", "--format", "csv"]);
    expect(csv.stdout).toMatch(
      /^level,level-label,outcome,outcome-label,units-physio,units-care,out-of-pocket,support,/u,
    );
  });

  it("names the near place of one that there is not, and takes any municipality of Latvia", async () => {
    const refused = await seko([...start(), "--places", "nort,rigaa,riga"]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain('received "nort"');
    expect(refused.stderr).toContain('Did you mean "north"?');
    expect(refused.stderr).toContain('Did you mean "riga"?');
    expect(await seko([...start(), "--places", "north,riga"])).toMatchObject({ code: 0 });
    const latvian = await seko([...start(), "--places", "rigaa", "--language", "lv"]);
    expect(latvian.stderr).toContain("noteikumu vieta vai Latvijas pašvaldība");
  });

  it("refuses values that no case can have of their option, each once", async () => {
    const wrong = await seko([...start(), "--places", "north,south", "--incomes", "-5,400,00,0.001"]);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr.trim().split("\n")).toEqual([
      '--incomes: expected zero or more, received "-5"',
      expect.stringMatching(/^--incomes: .*received "00"\. Commas stand between values, and a point before cents/u),
      expect.stringMatching(/^--incomes: .*received "0\.001"/u),
    ]);
    const latvian = await seko([...start(), "--incomes", "400,00", "--language", "lv"]);
    expect(latvian.stderr).toContain("Komats ir starp vērtībām, punkts — pirms centiem: 0.00,400.00.");
    const scores = await seko([...start(), "--scores", "25,300"]);
    expect(scores).toMatchObject({ code: 2, stdout: "" });
    expect(scores.stderr).toMatch(/^--scores: expected a score from 0 to 100, .* received "300"/u);
    expect((await seko([...start(), "--levels", "hihg"])).stderr).toMatch(/^--levels: .* Did you mean "high"\?/u);
    const range = await seko([...start(), "--levels", "low", "--cliffs", "1..x"]);
    expect(range.stderr).toMatch(/^--cliffs: .*received "x"/u);
  });

  it("says below the table why a case is refused, each reason once", async () => {
    const early = { ...smallCase, period: { from: "1999-01-01", to: "1999-01-31" } };
    const request = ["typical", folder.write("early.json", JSON.stringify(early)), ...start().slice(2)];
    const places = ["--places", "north,south"];
    const { stdout } = await seko([...request, ...places]);
    expect(stdout).toMatch(
      /\n\nRefused \(north; south\): period: expected days within 2019-01-01 to 2019-12-31, .*\n$/u,
    );
    const latvian = await seko([...request, ...places, "--language", "lv"]);
    expect(latvian.stdout).toMatch(/\n\nNav aprēķināms \(north; south\): period: gaidīts/u);
  });

  it("tells it in Latvian: headings, services, outcomes, causes and cliffs", async () => {
    const request = [...start(), "--places", "north,south", "--language", "lv", "--cliffs", "0.00..900.00"];
    const { stdout } = await seko(request);
    expect(stdout).toContain("Izdomāti dati: tipiskie gadījumi, case-1");
    const { lv } = smallScheme.services[0]?.label ?? {};
    expect(stdout.replace(/ +/gu, " ")).toMatch(new RegExp(`Vieta Iznākums ${lv ?? ""}`, "u"));
    expect(stdout.replace(/ +/gu, " ")).toMatch(/Dienvidi ir tiesības 48 .* cena/u);
    expect(stdout).toContain("Nekur starp šiem ienākumiem");
    expect(stdout).not.toMatch(/eligible|price|Out of pocket/u);
  });

  it("refuses a range that falls with both its ends", async () => {
    const { stderr } = await seko([...start(), "--levels", "low", "--cliffs", "500.00..100.00"]);
    expect(stderr).toContain('received "500.00 to 100.00"');
  });

  it("writes every number in Latvian with a comma, incomes too", async () => {
    const { stdout } = await seko([...start(), "--incomes", "0.00,1400.50", "--language", "lv"]);
    expect(stdout).toContain("1400,50");
    expect(stdout).not.toMatch(/\d\.\d/u);
  });

  it("says in Latvian why somebody has nothing, as letters do", async () => {
    const adult = { ...smallCase, client: { ...smallCase.client, birthDate: "1990-01-01" } };
    const file = folder.write("adult.json", JSON.stringify(adult));
    const rest = [...start().slice(2), "--levels", "low"];
    expect((await seko(["typical", file, ...rest])).stdout).toContain("ineligible: above-age");
    const { stdout } = await seko(["typical", file, ...rest, "--language", "lv"]);
    expect(stdout).toContain("nav tiesību: pārsniegts vecums");
    const reasons = Object.entries(lvProposed).flatMap(([key, text]) => (key.startsWith("reason.") ? [text] : []));
    const source = readFileSync(new URL("../../../report/typical/typical-words.ts", import.meta.url), "utf8");
    expect(reasons.filter((text) => !source.includes(`: "${text}"`))).toEqual([]);
  });

  it("says in Latvian what a scheme refuses, by no bare code", async () => {
    const early = { ...smallCase, period: { from: "1999-01-01", to: "1999-01-31" } };
    const file = folder.write("early.json", JSON.stringify(early));
    const rest = [...start().slice(2), "--levels", "low"];
    expect((await seko(["typical", file, ...rest])).stdout).toContain("refused: outside-validity");
    const { stdout } = await seko(["typical", file, ...rest, "--language", "lv"]);
    expect(stdout).toContain("nav aprēķināms: periods ir ārpus shēmas darbības laika");
    const cases = [{ point: {}, outcome: "refused", why: ["too-deep"], services: [], causes: [] }] as const;
    const { rows } = typicalTable({ cases, currency: "EUR", case: "case-1" }, { language: "lv", scheme: smallScheme });
    expect(rows[0]?.[1]).toBe("nav aprēķināms: kļūda „too-deep”");
  });

  it("refuses a range that is none, and more than one case", async () => {
    const none = await seko([...start(), "--places", "north", "--cliffs", "5"]);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining("Two ends are expected") as string });
    const two = folder.write("two.json", JSON.stringify({ cases: [smallCase, { ...smallCase, id: "case-2" }] }));
    const several = await seko(["typical", two, ...start().slice(2), "--places", "north"]);
    expect(several.stderr).toContain("expected one case, received 2 cases");
  });
});
