import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const page = (name: string) => readFileSync(at(name), "utf8");

/** Twelve people, of whom one case is wrong and has no result, and six live in a Latvian municipality. */
const people = Array.from({ length: 12 }, (_, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
  ...(index === 5 ? { period: { from: "2019-13-01", to: "2019-12-31" } } : {}),
  ...(index > 5 ? { residences: [{ kind: "declared", place: "south", from: "2010-05-17", to: "open" }] } : {}),
}));
const raised = {
  ...smallScheme,
  version: "2",
  entitle: {
    ...smallScheme.entitle,
    amounts: smallScheme.entitle.amounts.map((row) => (row.level === "low" ? { ...row, amount: "1300.00" } : row)),
  },
};

beforeAll(async () => {
  temporary.write("scheme.json", JSON.stringify(smallScheme));
  temporary.write("raised.json", JSON.stringify(raised));
  temporary.write("cases.ndjson", people.map((each) => `${JSON.stringify(each)}\n`).join(""));
  for (const [scheme, results] of [
    ["scheme.json", "results.ndjson.gz"],
    ["raised.json", "raised.ndjson"],
  ] as const) {
    await seko(["run", "--scheme", at(scheme), "--cases", at("cases.ndjson"), "--out", at(results)]);
  }
});

describe("seko report", () => {
  it("writes a page about results, with the command and the digests that repeat it", async () => {
    const argv = ["report", at("results.ndjson.gz"), "--scheme", at("scheme.json"), "--cases", at("cases.ndjson")];
    const ran = await seko([...argv, "--out", at("report.html")]);
    expect(ran).toMatchObject({ code: 0, stdout: `11 results in ${at("report.html")}\n`, stderr: "" });
    const html = page("report.html");
    expect(html).toContain("<h1>Invented data: Small scheme: 11 people, 2019-01-01 to 2019-12-31</h1>");
    for (const file of ["results.ndjson.gz", "cases.ndjson", "scheme.json"]) {
      const digest = createHash("sha256")
        .update(readFileSync(at(file)))
        .digest("hex");
      expect(html).toContain(`<th scope="row">${at(file)}</th><td>${digest}</td>`);
    }
    const command = /<pre>seko (.*)<\/pre>/u.exec(html)?.[1] ?? "";
    expect(await seko(command.split(" "))).toMatchObject({ code: 0 });
    expect(page("report.html")).toBe(html);
  });

  it("says by municipality what people have who moved, and hides small groups as asked", async () => {
    const argv = ["report", at("results.ndjson.gz"), "--scheme", at("scheme.json"), "--cases", at("cases.ndjson")];
    await seko([...argv, "--out", at("six.html"), "--smallest-group", "6"]);
    expect(page("report.html")).toContain('<th scope="row">North</th><td class="number">5</td>');
    expect(page("six.html")).not.toContain(">North<");
    expect(page("six.html")).toContain("Groups of fewer than 6 people");
  });

  it("compares two sets of rules, in Latvian", async () => {
    const ran = await seko([
      ...["report", at("raised.ndjson"), "--scheme", at("raised.json"), "--before", at("results.ndjson.gz")],
      ...["--before-scheme", at("scheme.json"), "--language", "lv", "--out", at("compared.html")],
    ]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const html = page("compared.html");
    expect(html).toContain('<html lang="lv">');
    expect(html).toContain(
      '<th scope="row">entitle.amounts[low].amount</th><td>01.01.2019. līdz 31.12.2019.</td><td>1 200,00</td><td>1 300,00</td>',
    );
    expect(html).toContain("Izdomāti dati: cik cilvēku iegūst un zaudē");
  });

  it("refuses results of another scheme, cases and earlier results of others, and writes nothing then", async () => {
    const scheme = ["--scheme", at("scheme.json"), "--out", at("not.html")];
    const other = await seko(["report", at("raised.ndjson"), ...scheme]);
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining("version 2") as string });
    temporary.write("few.ndjson", `${JSON.stringify(people[0])}\n`);
    const cases = await seko(["report", at("results.ndjson.gz"), ...scheme, "--cases", at("few.ndjson")]);
    expect(cases).toMatchObject({ code: 2, stderr: expect.stringContaining('the case "case-1"') as string });
    const [first = ""] = page("raised.ndjson").split("\n");
    temporary.write("one.ndjson", `${first}\n`);
    const before = await seko(["report", at("results.ndjson.gz"), ...scheme, "--before", at("one.ndjson")]);
    expect(before).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a result of the case "case-1"') as string,
    });
    const alone = await seko(["report", at("results.ndjson.gz"), ...scheme, "--before-scheme", at("raised.json")]);
    expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining("needs --before") as string });
    expect(existsSync(at("not.html"))).toBe(false);
  });

  it("refuses a person who stands twice by file and line, and says whose results before have none now", async () => {
    const scheme = ["--scheme", at("raised.json"), "--out", at("few.html")];
    const [first = "", second = "", ...rest] = page("raised.ndjson").trim().split("\n");
    temporary.write("again.ndjson", `${first}\n${second}\n${first}\n`);
    const again = await seko(["report", at("again.ndjson"), ...scheme]);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("again.ndjson:3: ") as string });
    expect(again.stderr).toContain("so that nobody is counted twice");
    temporary.write("fewer.ndjson", `${second}\n`);
    const fewer = await seko(["report", at("fewer.ndjson"), ...scheme, "--before", at("results.ndjson.gz")]);
    expect({ code: fewer.code, stdout: temporary.inShort(fewer.stdout) }).toEqual({
      code: 0,
      stdout: `1 result in few.html\n${rest.length + 1} results of results.ndjson.gz without a result now, and so not in the report\n`,
    });
  });
});
