import { compileCompensation, follow } from "seko";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../io/temporary-folder.test-helper.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallCompensation, smallLeaver } from "../../../test/support/small-compensation.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { seko } from "../seko.test-helper.js";

const folder = temporaryFolder();

function command(name: "explain" | "letter", more: readonly string[], document: unknown = smallCase) {
  const file = folder.write("case.json", document);
  return seko([name, file, "--scheme", folder.write("scheme.json", smallScheme), ...more]);
}

describe("seko explain", () => {
  it("follows one amount down to the case and the scheme", async () => {
    const { code, stdout, stderr } = await command("explain", ["--amount", "budget.approved", "--depth", "4"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => line.startsWith("approved budget (budget.approved): €1,804.93"));
    expect(lines[at + 1]).toBe(
      "  indicative budget (budget.indicative): €1,804.93 = rounded from 1,804.9315… to 0.01, half up; sum of",
    );
    expect(lines[at + 3]).toMatch(/^ {6}1,200, from entitle\.amounts\[0\] \(.*; source: made-up\), an assumption$/u);
  });

  it("explains claims where the scheme is one of compensation", async () => {
    const file = folder.write("leaver.json", smallLeaver);
    const scheme = folder.write("compensation.json", smallCompensation);
    const { code, stdout, stderr } = await seko(["explain", file, "--scheme", scheme, "--amount", "totals.claimed"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [claim] = follow(smallLeaver, compileCompensation(smallCompensation)).claims;
    expect(stdout).toContain(`claims.${claim?.claimant ?? ""}.${claim?.month ?? ""}.amount`);
    const unknown = await seko(["letter", file, "--scheme", "money-follows-client", "--format", "html"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("--scheme: expected the id of a scheme of `seko list`, or a file");
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
    [["--depth", "0"], "Expected a whole number from 1 to 40"],
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
});
