import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { checkClosings, parseLedger } from "../../../doors/ledger.js";
import { digestOfText } from "../../../io/index.js";
import { closed, received, smallCompiled, smallLedger } from "../../../../test/ledger/small-ledger.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { readXlsx } from "../../../io/tables/read-workbook.test-helper.js";
import { seko } from "../../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const given = () => [at("ledger.json"), "--scheme", at("scheme.json")];

beforeAll(() => {
  const late = { ...received("late", "2019-01-25", "1", "2019-02-12"), bookedIn: "2019-02" };
  temporary.write("scheme.json", JSON.stringify(smallScheme));
  temporary.write("open.json", JSON.stringify(smallLedger(received("a", "2019-01-10", "2"))));
  temporary.write(
    "ledger.json",
    JSON.stringify({
      ...smallLedger(received("a", "2019-01-10", "2"), closed("2019-01", "2019-02-05")),
      entries: [received("a", "2019-01-10", "2"), closed("2019-01", "2019-02-05"), late],
    }),
  );
  temporary.write(
    "broken.json",
    JSON.stringify(smallLedger({ ...received("a", "2019-01-10", "2"), line: "phisio" } as never)),
  );
});

describe("seko account", () => {
  it("names the file of the ledger for what is wrong in a rule of it that the scheme alone shows", async () => {
    const source = { id: "rules", title: "Made up", certainty: "assumption" };
    const ledger = {
      ...smallLedger(received("a", "2019-01-10", "2")),
      carryOver: { unspent: { amount: "1.234" }, source },
    };
    temporary.write("carrying.json", JSON.stringify(ledger));
    const { stderr } = await seko([
      "account",
      at("carrying.json"),
      "--scheme",
      at("scheme.json"),
      "--as-of",
      "2019-02-28",
    ]);
    expect(stderr).toContain(`${at("carrying.json")}: carryOver.unspent.amount: expected a decimal as text`);
  });

  it("says what changed between two days of knowledge, and what becomes of it", async () => {
    const changes = ["account", ...given(), "--changes-since"];
    const csv = await seko([...changes, "2019-02-05", "--format", "csv"]);
    expect(csv.stdout).toBe(
      [
        "service-month,line,cost,covered,out-of-pocket,used,state,state-label",
        "2019-01,physio,20.00,20.00,0.00,20.00,none,changes nothing for the person",
        "",
      ].join("\r\n"),
    );
    const page = await seko([...changes, "2019-02-05", "--language", "lv"]);
    expect(page.stdout).toContain("Izdomāti dati: client-1: kas mainījies, kopš zināja to, ko zināja 2019-02-05");
    expect((await seko([...changes, "2019-12-31"])).stdout).toContain("Nothing changed.");
    expect(JSON.parse((await seko([...changes, "2019-02-05", "--format", "json"])).stdout)).toMatchObject({
      kind: "differences",
      rows: [{ serviceMonth: "2019-01", state: "none" }],
    });
    for (const wrong of [["5.2.2019"], ["2019-02-05", "--as-of", "2019-03-31", "--forecast", "pace"]])
      expect((await seko([...changes, ...wrong])).code).toBe(2);
  });

  it("shows what is spent, committed and available, and what comes", async () => {
    const days = ["--as-of", "2019-02-28", "--forecast", "commitments"];
    const { code, stdout } = await seko(["account", ...given(), ...days]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "Invented data: client-1 on 2019-02-28, closed through 2019-01, budget gross of contribution",
    );
    const latvian = await seko(["account", ...given(), ...days, "--language", "lv"]);
    expect(latvian.stdout).toContain(
      "Izdomāti dati: client-1, 2019-02-28, slēgts līdz 2019-01, budžets kopā ar klienta maksājumu",
    );
    expect(latvian.stdout).toContain("Ja turpinās kā plānots, viss maksā");
    expect(latvian.stdout).not.toMatch(/Invented|closed|Committed|Look|If it goes on|Assumptions/u);
    // 40.00 of January and 20.00 that came late.
    expect(stdout).toMatch(/1804\.93\s+0\.00\s+0\.00\s+60\.00\s+0\.00/u);
    expect(stdout).toContain("If it goes on as planned, everything costs");
  });

  it("gives the same as JSON, and asks for what it needs", async () => {
    const { stdout } = await seko(["account", ...given(), "--as-of", "2019-02-28", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      account: { total: { spent: "60.00" } },
      alerts: [{ code: "nothing-delivered", line: "physio" }],
    });
    const wrong = await seko(["account", ...given(), "--weeks", "4"]);
    expect(wrong.stderr).toContain("--forecast with --weeks");
    expect(wrong.code).not.toBe(0);
  });
});

describe("the tables of seko account", () => {
  const asked = ["--as-of", "2019-02-28", "--forecast", "commitments"];

  it("have the account, what is to come, what to look at and the forecast, in both languages", async () => {
    const csv = await seko(["account", ...given(), ...asked, "--format", "csv"]);
    expect(csv.stdout).toContain("budget,opening,allocated,adjusted,exceptions,spent");
    expect(csv.stdout).toMatch(/,1804\.93,0\.00,0\.00,60\.00,0\.00/u);
    expect(csv.stdout).toContain("code,alert\r\nnothing-delivered,");
    expect(csv.stdout).toContain("until,weeks,cost,approved,lapsed,left,uncovered,passed-on,cuts");
    const page = await seko(["account", ...given(), ...asked, "--format", "markdown", "--language", "lv"]);
    const titles = page.stdout.match(/^\S*Izdomāti dati: .*$/gmu) ?? page.stdout.match(/Izdomāti dati: /gu);
    expect(titles).toHaveLength(4);
    expect(page.stdout).toContain("no „physio” nekas nav saņemts");
  });

  it("are a sheet each of a workbook, which is not shown in a terminal", async () => {
    const ran = await seko(["account", ...given(), ...asked, "--format", "xlsx", "--out", at("account.xlsx")]);
    expect(ran).toMatchObject({ code: 0, stdout: "" });
    expect([...readXlsx(readFileSync(at("account.xlsx"))).keys()]).toEqual([
      ...["Invented data, account", "Invented data, still to come", "Invented data, to look at"],
      "Invented data, forecast",
    ]);
  });

  it("say why where there is no account", async () => {
    const { case: known, ...rest } = smallLedger(received("a", "2019-01-10", "2"));
    temporary.write("nobody.json", JSON.stringify({ ...rest, case: { ...known, assessments: [] } }));
    const ran = await seko(["account", at("nobody.json"), "--scheme", at("scheme.json"), "--format", "csv"]);
    expect(ran.stdout).toMatch(/^from,to,why,why-label\r\n2019-01-01,2019-12-31,assessments,an assessment /u);
    const page = await seko(["account", at("nobody.json"), "--scheme", at("scheme.json"), "--format", "markdown"]);
    expect(page.stdout).toContain("Invented data: ");
    const out = at("nobody.xlsx");
    const asked = ["--month", "2019-02", "--format", "xlsx", "--out", out];
    await seko(["statement", at("nobody.json"), "--scheme", at("scheme.json"), ...asked]);
    expect([...(readXlsx(readFileSync(out)).values().next().value?.[1]?.values() ?? [])]).toHaveLength(4);
  });
});

describe("seko statement", () => {
  it("writes a workbook with every table on a sheet, with the rows of its CSV", async () => {
    const asked = ["statement", ...given(), "--month", "2019-02"];
    const ran = await seko([...asked, "--format", "xlsx", "--out", at("statement.xlsx")]);
    expect(ran).toMatchObject({ code: 0, stdout: "" });
    const sheets = readXlsx(readFileSync(at("statement.xlsx")));
    expect(sheets.size).toBe(8);
    expect([...sheets.keys()].filter((name) => !name.startsWith("Invented data, "))).toEqual([]);
    const { stdout } = await seko([...asked, "--format", "csv"]);
    expect([...sheets.values()][0]?.length).toBe(stdout.trimEnd().split("\r\n").length);
  });

  it("tells a family what happened in a month, in both languages", async () => {
    const february = await seko(["statement", ...given(), "--month", "2019-02"]);
    expect(february.stdout).toContain("At the beginning of the month 1,764.93");
    expect(february.stdout).toContain("| Changes of earlier months | −20.00 |");
    const latvian = await seko(["statement", ...given(), "--month", "2019-02", "--language", "lv"]);
    expect(latvian.stdout).toContain("# Izdomāti dati: budžets 2019-02");
    expect(latvian.stdout).toContain("Mēneša sākumā no budžeta atlika 1\u00a0764,93");
    const page = await seko(["statement", ...given(), "--month", "2019-02", "--format", "html"]);
    expect(page.stdout).toContain('<html lang="en">');
  });

  const closings = [closed("2019-01", "2019-02-05"), closed("2019-02", "2019-03-05")];

  it("writes the months of a year on one page, each on a sheet of paper of its own", async () => {
    const twice = smallLedger(received("a", "2019-01-10", "2"), ...closings);
    temporary.write("months.json", JSON.stringify(twice));
    const { stdout } = await seko(["statement", at("months.json"), "--scheme", at("scheme.json"), "--format", "html"]);
    expect(stdout.match(/<!doctype html>|<\/html>|<body>/gu)).toHaveLength(3);
    const months = stdout.match(/<h1>[^<]*<\/h1>/gu) ?? [];
    expect(months.length).toBeGreaterThan(1);
    expect(stdout.match(/<section>/gu)).toHaveLength(months.length);
    expect(stdout).toMatch(/<title>[^<]*2019-01 – [^<]*2019-\d\d<\/title>/u);
  });

  it("writes what is closed as CSV and as a journal whose balances are asserted", async () => {
    const csv = await seko(["statement", ...given(), "--format", "csv", "--table", "services"]);
    expect(csv.stdout.split("\n")[1]).toContain(
      "2019-01,2019-01-10,2019-01-10,physio,Physiotherapy,2,sessions,20.00,40.00",
    );
    const { stdout } = await seko(["statement", ...given(), "--format", "hledger"]);
    expect(stdout).toBe(
      [
        "2019-01-31 * 2019-01",
        "    budget:client-1  EUR 1804.93",
        "    grants:allocated  EUR -1804.93",
        "    budget:client-1  EUR -40.00",
        "    services  EUR 40.00  ; a price 40.00",
        "    budget:client-1  EUR 0 = EUR 1764.93",
        "",
      ].join("\n"),
    );
  });

  it("names file and place of what is wrong", async () => {
    const { code, stderr } = await seko([
      "statement",
      at("broken.json"),
      "--scheme",
      at("scheme.json"),
      "--month",
      "2019-01",
    ]);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/broken\.json: entries\[0\]\.line: .*physio/u);
  });
});

describe("seko close", () => {
  it("writes the ledger with a closing whose digest is repeated, and the position that the month leaves behind", async () => {
    const month = ["--month", "2019-01", "--by", "office", "--on", "2019-02-05"];
    const files = ["--out", at("closed.json"), "--closing", at("left.json")];
    const { code, stdout } = await seko(["close", at("open.json"), "--scheme", at("scheme.json"), ...month, ...files]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2019-01 is closed: 1764\.93 EUR are left, /u);
    const ledger = parseLedger(readFileSync(at("closed.json"), "utf8"));
    expect(ledger.entries.at(-1)).toMatchObject({ id: "closing-2019-01", kind: "closing", by: "office" });
    expect(checkClosings(ledger, smallCompiled, digestOfText)).toEqual([]);
    expect(JSON.parse(readFileSync(at("left.json"), "utf8"))).toMatchObject({
      kind: "position",
      through: "2019-01-31",
    });
  });
});
