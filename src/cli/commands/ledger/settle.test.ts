import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { asked, here, there } from "../../../../test/support/moving-person.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { readXlsx } from "../../../io/tables/read-workbook.test-helper.js";
import { calculate } from "../../../rules/opening/calculate.js";
import { nothingUsed } from "../../../rules/opening/nothing-used.js";
import { assumedSettlement, type Settlement } from "../../../settlement/index.js";
import { seko } from "../../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const files = () => [at("riga.ndjson"), at("jurmala.ndjson")];

beforeAll(() => {
  const before = calculate(asked("2024-04-01", "2024-04-15"), here);
  const after = calculate(asked("2024-04-16", "2024-04-30"), there, { opening: before.closing });
  const second = asked("2024-04-16", "2024-04-30");
  const alone = calculate(second, there, { opening: nothingUsed(second, there) });
  temporary.write("riga.ndjson", `${before.toText()}\n`);
  temporary.write("jurmala.ndjson", `${after.toText()}\n`);
  temporary.write("alone.ndjson", `${alone.toText()}\n`);
  temporary.write("broken.ndjson", `${after.toText()}\n{}\n`);
  const source = { id: "contract", title: "Contract of two towns, made up for tests", certainty: "seen" };
  temporary.write("contract.json", JSON.stringify({ ...assumedSettlement("by-cost"), source }));
});

const rule = ["--rule", "by-day"];

describe("seko settle", () => {
  it("says who owes whom, what it is made of, and that it rests on an assumption", async () => {
    const ran = await seko(["settle", ...files(), ...rule]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout)
      .toBe(`1 payment for 1 month, shared by-day, on an assumption: Assumed: payers share what a person pays in a month by the days with each

Client  Month    Owes  Is owed  Amount, EUR
person  2024-04  riga  jurmala       212.50

Client  Month    Payer    Days  Covered, EUR  Received, EUR  Share, EUR  Difference, EUR
person  2024-04  riga       15        790.80         425.00      212.50          −212.50
person  2024-04  jurmala    15        790.80           0.00      212.50           212.50
`);
  });

  it("gives the whole as JSON, and does not move again what that moved", async () => {
    const { stdout } = await seko(["settle", ...files(), ...rule, "--format", "json"]);
    const settlement = JSON.parse(stdout) as Settlement;
    expect(settlement.months[0]?.rows).toMatchObject([{ from: "riga", to: "jurmala", amount: "212.50" }]);
    temporary.write("first.json", stdout);
    const again = await seko(["settle", ...files().reverse(), ...rule, "--previous", at("first.json")]);
    expect(again.stdout).toContain("0 payments for 1 month");
  });

  it("is a workbook with who owes whom, what each payer received, and what is open; Markdown and HTML say that people are made up", async () => {
    const file = at("settled.xlsx");
    const ran = await seko(["settle", ...files(), ...rule, "--format", "xlsx", "--out", file]);
    expect(ran).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const sheets = readXlsx(readFileSync(file));
    expect([...sheets.keys()].map((name) => name.startsWith("Invented data, "))).toEqual([true, true, true]);
    const page = await seko(["settle", ...files(), ...rule, "--language", "lv"]);
    expect(page.stdout).toMatch(/^maksājumi: 1; mēneši: 1; dalīts pēc „by-day”\. Pieņēmums: /u);
    const markdown = await seko(["settle", ...files(), ...rule, "--format", "markdown", "--language", "lv"]);
    expect(markdown.stdout).toMatch(/^\*\*Izdomāti dati: Norēķini starp maksātājiem\*\*/u);
    expect(markdown.stdout).toContain("212,50");
  });

  it("takes a rule with its source from a file, and payers by name, as a Latvian spreadsheet opens it", async () => {
    const csv = ["--format", "csv", "--dialect", "latvian", "--language", "lv"];
    const given = ["--rule", at("contract.json"), "--payers", "first", "second"];
    const { stdout } = await seko(["settle", ...files(), ...given, ...csv]);
    expect(stdout.replace("\ufeff", "").split("\r\n").slice(0, 2)).toEqual([
      "Klients;Mēnesis;Maksā;Saņem;Summa, EUR;Dalīšanas noteikums;Noapaļošana;Noteikuma avots;Ticamība;Izdomāts",
      "person;2024-04;first;second;212,50;pēc izmaksām;pēc lielākā atlikuma;Contract of two towns, made up for tests;redzēts avotā;jā",
    ]);
  });

  it("tells of months that are not settled", async () => {
    const { stdout } = await seko(["settle", at("riga.ndjson"), at("alone.ndjson"), ...rule]);
    expect(stdout).toMatch(
      /^1 month not settled:\nClient .*\nperson {2}2024-04 {2}alone {2}2024-04-16 {2}not-handed-on$/mu,
    );
  });

  it("is repeated by its manifest, which says which line of a file and which amount is not what it was", async () => {
    const named = ["--payers", "riga", "jurmala", "--previous", at("first.json")];
    for (const more of [[], named]) {
      const words = ["settle", ...files(), ...rule, ...more, "--format", "json"];
      const plain = await seko(words);
      expect(await seko([...words, "--manifest", at("m.json")])).toMatchObject({ code: 0, stdout: plain.stdout });
      expect(readFileSync(at("m.results.json"), "utf8")).toBe(plain.stdout);
      const verified = await seko(["verify", at("m.json")]);
      expect([verified.code, verified.stderr]).toEqual([0, ""]);
    }
    const kept = readFileSync(at("jurmala.ndjson"), "utf8");
    temporary.write("jurmala.ndjson", kept.replace('"synthetic":true', '"synthetic":false'));
    const altered = await seko(["verify", at("m.json")]);
    temporary.write("jurmala.ndjson", kept);
    expect(altered.code).toBe(3);
    expect(altered.stdout).toContain("jurmala.ndjson: lines[1] is not what it was");
    const results = readFileSync(at("m.results.json"), "utf8");
    temporary.write("m.results.json", results.replace('"212.50"', '"212.51"'));
    expect((await seko(["verify", at("m.json")])).stdout).toMatch(/the result: \S+ is 212\.50, published as 212\.51/u);
  });

  const wrong: readonly (readonly [said: string, argv: () => readonly string[], message: string])[] = [
    ["a line that is no result", () => [at("broken.ndjson"), ...rule], "broken.ndjson:2"],
    ["days that two have", () => [...files(), at("alone.ndjson"), ...rule], "alone.ndjson:1"],
    ["a rule that there is none", () => [...files(), "--rule", "by-days"], '--rule: expected "by-day"'],
    ["a file without a rule", () => [...files(), "--rule", at("first.json")], "rule.method"],
    ["another count of payers", () => [...files(), ...rule, "--payers", "riga"], "--payers: expected 2 payers"],
    ["no settlement of before", () => [...files(), ...rule, "--previous", at("contract.json")], "contract.json"],
    ["results that are no lines", () => [at("first.json"), ...rule], "first.json"],
  ];

  it.each(wrong)("refuses %s", async (_, argv, message) => {
    const ran = await seko(["settle", ...argv()]);
    expect({ code: ran.code, out: ran.stdout }).toEqual({ code: 2, out: "" });
    expect(ran.stderr).toContain(message);
  });
});
