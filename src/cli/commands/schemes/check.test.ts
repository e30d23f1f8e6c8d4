import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();

describe("seko check", () => {
  it("warns where cases have one id, which is likely a copy that was not changed", async () => {
    const other = { ...smallCase, client: { ...smallCase.client, id: "client-2" } };
    const third = { ...smallCase, client: { ...smallCase.client, id: "client-3" } };
    const list = folder.write("same.json", { cases: [smallCase, other] });
    const lines = folder.write("same.ndjson", [smallCase, other, third].map((each) => JSON.stringify(each)).join("\n"));
    const { code, stdout, stderr } = await seko(["check", list, lines]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const what = 'has the id "case-1" as cases[0] has it';
    const hint =
      "Give each case an id of its own, unless these are times of one person: `--case` asks for one by its id.";
    expect(folder.inShort(stdout).split("\n")).toEqual([
      "same.json: ok, 2 cases",
      `same.json: warning: cases[1].id: it ${what}. ${hint}`,
      "same.ndjson: ok, 3 cases",
      `same.ndjson: warning: line 2: id: it ${what.replace("cases[0]", "line 1")}, and 1 case more has the id of an earlier one. ${hint}`,
      "",
    ]);
  });

  it("says ok for each good file", async () => {
    const files = [
      folder.write("one.json", smallCase),
      folder.write("list.json", {
        cases: [smallCase, { ...smallCase, id: "case-2", client: { ...smallCase.client, id: "client-2" } }],
      }),
      folder.write("scheme.json", smallScheme),
    ];
    const { code, stdout, stderr } = await seko(["check", ...files]);
    expect(stdout).toBe(`${files[0]}: ok, 1 case\n${files[1]}: ok, 2 cases\n${files[2]}: ok, a scheme\n`);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("warns of what is sound but likely meant otherwise, and lets it pass", async () => {
    const amounts = smallScheme.entitle.amounts.map((row) => (row.level === "low" ? { ...row, amount: "0" } : row));
    const file = folder.write("nothing.json", { ...smallScheme, entitle: { ...smallScheme.entitle, amounts } });
    const text = await seko(["check", file]);
    expect(folder.inShort(text.stdout).trimEnd().split("\n")).toEqual([
      "nothing.json: ok, a scheme",
      'nothing.json: warning: entitle.amounts[0].amount: level "low" gives 0.00 EUR, so its days are eligible for nothing. If the level gives no entitlement, say so at the level with "entitled": false and its source, and remove the amount.',
    ]);
    expect([text.code, text.stderr]).toEqual([0, ""]);
    const data = await seko(["check", file, "--format", "json"]);
    expect(JSON.parse(data.stdout)).toMatchObject({
      files: [{ ok: true, warnings: [{ code: "level-of-nothing", path: "entitle.amounts[0].amount" }] }],
    });
    expect(data.code).toBe(0);
  });

  it("says every issue of every file, and still which files are good", async () => {
    const good = folder.write("good.json", smallCase);
    const period = { from: "2019-12-31", to: "2019-01-01" };
    const bad = folder.write("bad.json", { ...smallCase, period, extra: 1 });
    const scheme = folder.write("bad-scheme.json", { ...smallScheme, minorUnit: 9 });
    const { code, stdout, stderr } = await seko(["check", bad, good, scheme, folder.path("none.json")]);
    expect(stdout).toBe(`${good}: ok, 1 case\n`);
    expect(folder.inShort(stderr).trimEnd().split("\n")).toEqual([
      'bad.json: extra: expected a known key, received "extra"',
      expect.stringMatching(/^bad\.json: period\.to: expected .* received "2019-01-01"/u),
      "bad-scheme.json: minorUnit: expected a whole number of decimals from 0 to 4, received the number 9",
      'none.json: expected a file, received nothing of that name. Did you mean "one.json"?',
    ]);
    expect(code).toBe(2);
  });

  it("speaks JSON to programs", async () => {
    const good = folder.write("good.json", smallScheme);
    const bad = folder.write("bad.ndjson", `${JSON.stringify(smallCase)}\n{}`);
    const { code, stdout, stderr } = await seko(["check", good, bad, "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual({
      files: [
        { file: good, kind: "scheme", count: 1, ok: true, warnings: [] },
        { file: bad, kind: "cases", count: 0, ok: false, warnings: [] },
      ],
    });
    const { issues } = JSON.parse(stderr) as { readonly issues: readonly object[] };
    expect(issues[0]).toEqual({
      code: "missing-key",
      path: "schemaVersion",
      expected: "1, the version of the case form that this seko reads",
      received: "nothing",
      file: bad,
      line: 2,
    });
    expect(code).toBe(2);
  });

  it("says in Latvian what is wrong, what is likely meant otherwise and what is good", async () => {
    const good = folder.write("good.json", smallScheme);
    const other = { ...smallCase, client: { ...smallCase.client, id: "client-2" } };
    const same = folder.write("twice.json", { cases: [smallCase, other] });
    const well = await seko(["check", good, same, "--language", "lv"]);
    expect([well.code, well.stderr, folder.inShort(well.stdout).split("\n")]).toEqual([
      0,
      "",
      [
        "good.json: kārtībā, noteikumi",
        "twice.json: kārtībā, lietu skaits: 2",
        'twice.json: brīdinājums: cases[1].id: identifikators "case-1" ir arī šeit: cases[0]. Dodiet katrai lietai savu identifikatoru, ja vien tie nav vienas personas dažādi laiki: `--case` izvēlas vienu pēc tā.',
        "",
      ],
    ]);
    const bad = folder.write("bad.json", { ...smallCase, planned: {} });
    const ill = await seko(["check", bad, "--language", "lv"]);
    expect([ill.code, folder.inShort(ill.stderr)]).toEqual([
      2,
      'bad.json: planned: gaidīts: zināma atslēga; saņemts: "planned"\n',
    ]);
    const data = await seko(["check", bad, "--language", "lv", "--format", "json"]);
    expect(data.stderr).toContain('"expected": "a known key"');
  });
});
