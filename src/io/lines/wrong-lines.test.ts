import { beforeAll, describe, expect, it } from "vitest";
import { gzipSync } from "node:zlib";
import { writeFileSync } from "node:fs";
import { received, smallLedger } from "../../../test/ledger/small-ledger.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { seko } from "../../cli/seko.test-helper.js";

/** A small packed file of very many wrong lines: it ends with as many issues as are listed, and says that there are more. */
const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const many = 300_000;

beforeAll(() => {
  temporary.write("scheme.json", JSON.stringify(smallScheme));
  temporary.write("cases.ndjson", `${JSON.stringify(smallCase)}\n`);
  writeFileSync(at("wrong.ndjson.gz"), gzipSync("x\n".repeat(many)));
  temporary.write("wrong.ndjson", "x\n".repeat(many));
  temporary.write("wrong.csv", `client,limit,window,used,paid\n${",,,,\n".repeat(many)}`);
  temporary.write("ledger.json", JSON.stringify(smallLedger(received("a", "2019-01-10", "2"))));
  temporary.write("accounts.csv", "service,economic-code,source-code,project,vat\nphysio,2275,7210,P-1,21\n");
  temporary.write("accounts-wrong.csv", `service,economic-code,source-code,project,vat\n${"a,b,c,d,e\n".repeat(many)}`);
  temporary.write("invoices.csv", `provider,number,date,amount\n${"a,7,x,y\n".repeat(many)}`);
  temporary.write("shares.json", JSON.stringify({ socialMinimum: "0.10" }));
  temporary.write("budgets.csv", `municipality,budget,social,voluntary\n${"nowhere,x,y,z\n".repeat(many)}`);
});

const scheme = () => ["--scheme", at("scheme.json")];
const cases = () => ["--cases", at("cases.ndjson")];

const prices = ["--at", "cost.prices", "--field", "price"];
const target = ["--measure", "cost", "--target", "4000.00", "--range", "0..2"];
const postings = (accounts: string) => ["postings", at("ledger.json"), ...scheme(), "--accounts", at(accounts)];

describe("very many wrong lines", () => {
  it.each<readonly [string, () => readonly string[], string]>([
    [
      "positions",
      () => ["run", ...cases(), ...scheme(), "--out", at("o.ndjson"), "--openings", at("wrong.ndjson.gz")],
      "wrong.ndjson.gz",
    ],
    [
      "a table of positions",
      () => ["run", ...cases(), ...scheme(), "--out", at("o.ndjson"), "--openings", at("wrong.csv")],
      "wrong.csv",
    ],
    ["cases to follow", () => ["follow", at("wrong.ndjson.gz"), "--scheme", "money-follows-client"], "wrong.ndjson.gz"],
    ["cases to calculate", () => ["calculate", at("wrong.ndjson.gz"), ...scheme()], "wrong.ndjson.gz"],
    [
      "cases to compare",
      () => ["compare", at("wrong.ndjson.gz"), "--baseline", at("scheme.json"), "--after", at("scheme.json")],
      "wrong.ndjson.gz",
    ],
    ["cases to move", () => ["sensitivity", at("wrong.ndjson.gz"), ...scheme(), "--share", "0.1"], "wrong.ndjson.gz"],
    ["cases of equal need", () => ["equity", at("wrong.ndjson.gz"), ...scheme()], "wrong.ndjson.gz"],
    [
      "cases to sweep",
      () => ["sweep", at("wrong.ndjson.gz"), ...scheme(), ...prices, "--values", "9,10"],
      "wrong.ndjson.gz",
    ],
    [
      "cases to solve by",
      () => ["solve", at("wrong.ndjson.gz"), ...scheme(), ...prices, ...["--vary", "multiply", ...target]],
      "wrong.ndjson.gz",
    ],
    ["a table of accounts", () => postings("accounts-wrong.csv"), "accounts-wrong.csv"],
    ["invoices", () => [...postings("accounts.csv"), "--invoices", at("invoices.csv")], "invoices.csv"],
    [
      "a table of municipalities",
      () => ["municipalities", "minimum-share", at("budgets.csv"), "--policy", at("shares.json")],
      "budgets.csv",
    ],
    ["files to check", () => ["check", at("wrong.ndjson.gz")], "wrong.ndjson.gz"],
  ])("of %s are refused with as many issues as are listed", async (_, request, file) => {
    const { code, stderr } = await seko(request());
    expect(code).not.toBe(0);
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe(`${at(file)}: expected at most 1000 issues, received more, not listed`);
  });

  it.each<readonly [string, () => readonly string[]]>([
    ["tables", () => ["tables", at("wrong.ndjson.gz"), "--out", at("tables")]],
    [
      "a settlement",
      () => ["settle", at("wrong.ndjson.gz"), at("wrong.ndjson.gz"), "--payers", "a", "b", "--rule", "by-day"],
    ],
    ["a report", () => ["report", at("wrong.ndjson.gz"), ...scheme(), "--out", at("report.html")]],
  ])("of results for %s end at the first", async (_, request) => {
    const { code, stderr } = await seko(request());
    expect(code).not.toBe(0);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(`${at("wrong.ndjson.gz")}:1: `);
  });

  it("of positions for parts of a run are refused so too", async () => {
    const parts = ["--out", at("parts"), "--parts", "1", "--openings", at("wrong.ndjson.gz")];
    const { code, stderr } = await seko(["shard", at("cases.ndjson"), ...parts]);
    expect(code).not.toBe(0);
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(
      `${at("wrong.ndjson.gz")}: expected at most 1000 issues, received more, not listed`,
    );
  });
});
