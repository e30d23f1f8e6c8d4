import { compileCompensation } from "seko/compensation";
import { follow } from "seko/following";
import { describe, expect, it } from "vitest";
import { capped, pricedBy, received, stated } from "../../../../test/support/claims-going-on.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallCompensation, smallLeaver } from "../../../../test/support/small-compensation.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();

function command(name: "explain" | "letter", more: readonly string[], document: unknown = smallCase) {
  const file = folder.write("case.json", document);
  return seko([name, file, "--scheme", folder.write("scheme.json", smallScheme), ...more]);
}

const pilot = (name: string) => `examples/pilot-adults/published/${name}`;

describe("seko explain", () => {
  it("follows one amount down to the case and the scheme", async () => {
    const { code, stdout, stderr } = await command("explain", ["--amount", "budget.approved", "--depth", "4"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => line.startsWith("approved budget (budget.approved): €1,804.93"));
    expect(lines[at + 1]).toBe(
      "  indicative budget (budget.indicative): 1,200 × 181 / 365 + 2,400 × 184 / 365 = 1,804.9315… → €1,804.93 (rounded to 0.01, half up)",
    );
    expect(lines[at + 3]).toMatch(
      /^ {6}1,200, from entitle\.amounts level=low \(.*; source: made-up\), an assumption$/u,
    );
  });

  it("goes on from the assumption that nothing was used, which the letter says in both languages", async () => {
    const assumed = ["--opening-assumed", "nothing-used"];
    const { code, stdout, stderr } = await command("explain", assumed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("opening:nothing-used");
    for (const [language, words] of [
      [
        "en",
        "`opening:nothing-used`: Nothing was used and nothing paid before. Nobody knows it; the amounts are provisional",
      ],
      [
        "lv",
        "`opening:nothing-used`: Pirms šī laika nekas nav izmantots un nekas nav samaksāts. Tas nav zināms; summas ir pagaidu",
      ],
    ] as const) {
      const letter = await command("letter", [...assumed, "--language", language]);
      expect(letter.stdout).toContain(words);
      expect((await command("letter", ["--language", language])).stdout).not.toContain("nothing-used");
    }
  });

  it("explains claims where the scheme is one of compensation", async () => {
    const file = folder.write("leaver.json", smallLeaver);
    const scheme = folder.write("compensation.json", smallCompensation);
    const { code, stdout, stderr } = await seko(["explain", file, "--scheme", scheme, "--amount", "totals.claimed"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [claim] = follow(smallLeaver, compileCompensation(smallCompensation)).claims;
    expect(stdout).toContain(`claims.${claim?.claimant ?? ""}.${claim?.month ?? ""}.amount`);
  });

  it("takes claims apart by delivery, down to units × price where a scheme prices them", async () => {
    const rules = ["--scheme", pilot("scheme.json"), "--inputs", pilot("inputs.json"), "--case", "liepaja-01"];
    const pricing = ["--pricing", pilot("services.json"), "--source", "municipality"];
    const cases = "examples/pilot-adults/cases.json";
    const amount = ["--amount", "claims.liepaja.2020-06.netCost", "--depth", "40"];
    const { code, stdout, stderr } = await seko(["explain", cases, ...rules, ...pricing, ...amount]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("net cost of Day care centre, 15 days, 1 June 2020 to 30 June 2020, for Liepāja");
    expect(stdout).toMatch(/^ +15, from the case: deliveries\[5\]\.units$/mu);
    expect(stdout).toMatch(/^ +13\.6, from cost\.prices\[\d+\]/mu);
    const latvian = await seko(["explain", cases, ...rules, ...pricing, "--language", "lv"]);
    expect(latvian.stdout).toContain("nav ieskaitīts: Dienas aprūpes centrs, 10 dienu");
    const json = await seko(["explain", cases, ...rules, ...pricing, ...amount, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ amount: amount[1], scheme: { id: "money-follows-client" } });
  });

  it("goes on from a position by which the services of a claim are priced", async () => {
    const files = [folder.write("priced.json", received("2019-02-01", "2019-02-28")), "--scheme"];
    const rules = [...files, folder.write("capped.json", capped.scheme)];
    const opening = ["--opening", folder.write("january.json", stated)];
    const pricing = ["--pricing", folder.write("services.json", pricedBy.compiled.scheme), "--source", "town"];
    const { code, stdout, stderr } = await seko(["letter", ...rules, ...pricing, ...opening, "--language", "en"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("40 of 50 units of limit “Hours of care in a year” were used before 1 February 2019");
    const alone = await seko(["explain", ...rules, ...opening]);
    expect(alone.stderr).toContain("--opening: expected --pricing beside --opening");
    const assumed = ["--opening-assumed", "nothing-used"];
    const provisional = await seko(["letter", ...rules, ...pricing, ...assumed, "--language", "en"]);
    expect(provisional.stdout).toContain("`opening:nothing-used`: Nothing was used and nothing paid before.");
    expect((await seko(["explain", ...rules, ...assumed])).stderr).toContain(
      "expected --pricing beside --opening-assumed",
    );
    const other = ["--opening", folder.write("other.json", { ...stated, through: "2019-01-30" })];
    const refused = await seko(["explain", ...rules, ...pricing, ...other]);
    expect(refused.stderr).toContain("opening.through: expected");
  });

  it.each([
    [["--pricing", "individual-budget-adults"], "expected --source beside --pricing, received nothing"],
    [["--source", "municipality"], "expected --pricing, received nothing"],
    [
      ["--pricing", "examples/pilot-adults/published/services.json", "--source", "town"],
      'expected a funding source of the scheme: municipality, received "town"',
    ],
  ])("says how deliveries are priced: %j", async (more, message) => {
    const rules = ["--scheme", pilot("scheme.json"), "--inputs", pilot("inputs.json"), "--case", "liepaja-01"];
    const { code, stderr } = await seko(["explain", "examples/pilot-adults/cases.json", ...rules, ...more]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    const budget = await command("explain", more);
    expect(budget.stderr).toContain("expected a scheme of compensation, for which deliveries are priced");
  });

  it("speaks Latvian, and JSON to programs", async () => {
    expect((await command("explain", ["--language", "lv"])).stdout).toContain("apstiprinātais individuālais budžets");
    const { stdout } = await command("explain", ["--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, case: "case-1", outcome: { state: "eligible" } });
  });

  it.each([
    [
      ["--amount", "budget.aproved"],
      'amount: expected the path of an amount of the result, .*"budget.aproved". Did you mean "budget.approved"',
    ],
    [["--depth", "0"], "A whole number from 1 to 999 is expected"],
    [["--language", "fr"], "Allowed choices are lv, en"],
    [["--known-on", "yesterday"], "knownOn: expected"],
  ])("ends with 2 for %j", async (more, message) => {
    const { code, stdout, stderr } = await command("explain", more);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(message, "u"));
  });

  it("asks which of several cases is meant", async () => {
    const two = { cases: [smallCase, { ...smallCase, id: "case-2" }] };
    expect((await command("explain", [], two)).stderr).toContain(
      "--case: expected the id of the one case that is asked about",
    );
    expect((await command("explain", ["--case", "case-2"], two)).stdout).toContain("case-2, Small scheme");
  });
});

describe("seko letter", () => {
  it("writes Markdown or a page", async () => {
    expect((await command("letter", [])).stdout).toMatch(/^# How your individual budget was worked out\n/u);
    const page = await command("letter", ["--format", "html", "--language", "lv"]);
    expect(page.stdout).toMatch(/^<!doctype html>\n<html lang="lv">/u);
  });

  it("tells the client, or one municipality, where money follows", async () => {
    const file = folder.write("leaver.json", smallLeaver);
    const scheme = ["--scheme", folder.write("compensation.json", smallCompensation)];
    const { code, stdout, stderr } = await seko(["letter", file, ...scheme]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^# Where the money for your services follows you\n/u);
    const other = await seko(["letter", file, ...scheme, "--municipality", "north", "--language", "lv"]);
    expect(other.stdout).toMatch(/^# Nauda, kas seko klientam: ko var pieprasīt Ziemeļi\n/u);
    const unknown = await seko(["letter", file, ...scheme, "--municipality", "east"]);
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
    expect(unknown.stderr).toContain("municipality: expected a municipality that the explanation names: north");
    expect((await command("letter", ["--municipality", "north"])).stderr).toContain(
      "expected an explanation of claims",
    );
  });
});
