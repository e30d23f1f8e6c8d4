import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { delivered, smallCompensation, smallLeaver } from "../../../../test/support/small-compensation.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { readXlsx } from "../../../io/tables/read-workbook.test-helper.js";
import { follow } from "../../../rules/follow/follow.js";
import { compileCompensation } from "../../../rules/follow/compensation/compile.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const { residences, ...homeless } = smallLeaver;
const people = [
  smallLeaver,
  { ...homeless, id: "case-2", client: { ...smallLeaver.client, id: "client-2" } },
  { ...smallLeaver, id: "case-3", client: { ...smallLeaver.client, id: "client-3" }, leavings: [] },
];

function followed(options: readonly string[], documents: readonly object[] = people) {
  const cases = folder.write("cases.ndjson", documents.map((each) => `${JSON.stringify(each)}\n`).join(""));
  return seko(["follow", cases, "--scheme", folder.write("compensation.json", smallCompensation), ...options]);
}

/** The rows of a CSV without quotes, by their headings. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = text
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ""])));
}

describe("seko follow", () => {
  it("says what follows whom to which municipality, why nothing does, and what is missing", async () => {
    expect(residences).toBeDefined();
    const { code, stdout, stderr } = await followed([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^SYNTHETIC: these people are made up\./u);
    expect(stdout).toMatch(/case-1 +2019-02 +.* 310\.00/u);
    expect(stdout).toContain("nothing follows: no institution was left yet");
    expect(stdout).toMatch(/missing is residences\.declared/u);
    expect(stdout).toContain("  2019-02-01 to 2019-03-31  nothing follows: no institution was left yet\n");
  });

  it("tells it in Latvian where that is asked for: whom, why nothing follows and what is missing", async () => {
    const { stdout } = await followed(["--language", "lv"]);
    expect(stdout).toMatch(/^IZDOMĀTS: visi dati ir izdomāti\./u);
    expect(stdout).toContain("  no 2019-02-01 līdz 2019-03-31  nauda neseko: institūcija vēl nav atstāta\n");
    expect(stdout).toMatch(/trūkst ziņu \(residences\.declared\): deklarētā dzīvesvieta/u);
    expect(stdout).toMatch(/^Summas +EUR, pēc pieprasījuma$/mu);
    expect(stdout).toMatch(/^case-1 +tiesības ir /mu);
    expect(stdout).not.toMatch(/\b(?:eligible|ineligible|incomplete|SYNTHETIC|Scheme|Rests|nothing|missing|needed)\b/u);
  });

  it.each(["unpaid", "missing"])("says in words what the codes of table %s mean", async (table) => {
    const asked = ["--format", "csv", "--table", table, "--language", "lv"];
    const told = rowsOf((await followed(asked)).stdout).map((row) => row["Kas tas ir"]?.replaceAll('"', ""));
    expect(told).toContain({ unpaid: "institūcija vēl nav atstāta", missing: "deklarētā dzīvesvieta" }[table]);
  });

  it("has the municipality, groups, services and amounts as columns, with their names, as follow says them", async () => {
    const { claims } = follow(smallLeaver, compileCompensation(smallCompensation));
    const rows = rowsOf((await followed(["--format", "csv", "--table", "claims"])).stdout);
    expect(rows.map(({ month, amount, days }) => [month, amount, days])).toEqual(
      claims.map(({ month, amount, days }) => [month, amount.toString(), String(days)]),
    );
    expect(rows[0]).toMatchObject({
      ...{ case: "case-1", client: "client-1", synthetic: "true", claimant: "north", "claimant-label": "North" },
      ...{ groups: "adult", "groups-label": "Adult", service: "care", currency: "EUR" },
    });
    const clients = rowsOf((await followed(["--format", "csv"])).stdout);
    expect(clients.map(({ outcome, amount }) => [outcome, amount])).toEqual([
      ["eligible", "620.00"],
      ["incomplete", ""],
      ["ineligible", ""],
    ]);
    expect(clients.map((row) => row["held-back"])).toEqual(["", "2019-02; 2019-03", ""]);
  });

  it("is a workbook whose every sheet says that people are made up, the same bytes each time", async () => {
    const files = ["one.xlsx", "two.xlsx"].map((name) => folder.path(name));
    for (const file of files) {
      expect(await followed(["--format", "xlsx", "--out", file])).toMatchObject({ code: 0, stdout: "", stderr: "" });
    }
    const [one, two] = files.map((file) => readFileSync(file));
    expect(two).toEqual(one);
    expect([...readXlsx(one ?? new Uint8Array()).keys()]).toEqual([
      "Invented data, Clients",
      "Invented data, What follows",
      "Invented data, Unpaid days",
      "Invented data, Missing facts",
      "Invented data, Assumptions",
    ]);
  });

  it("gives one case as a document, several as a list", async () => {
    const one = JSON.parse((await followed(["--format", "json", "--case", "case-1"])).stdout) as object;
    expect(one).toMatchObject({
      case: "case-1",
      claims: [{ month: "2019-02", amount: "310.00" }, { month: "2019-03" }],
    });
    const all = JSON.parse((await followed(["--format", "json"])).stdout) as { readonly followings: readonly object[] };
    expect(all.followings).toHaveLength(3);
  });

  it("prices deliveries by a scheme, on whose assumptions claims rest then too", async () => {
    const capped = { ...smallCompensation, amount: { ...smallCompensation.amount, atMost: "net-cost" } };
    const free = delivered(["2019-02", "north"]).map(({ cost, contribution, otherMoney, ...each }) => {
      expect([cost, contribution, otherMoney]).toHaveLength(3);
      return each;
    });
    const cases = folder.write("priced.json", { ...smallLeaver, deliveries: free });
    const rules = ["--scheme", folder.write("capped.json", capped)];
    const pricing = ["--pricing", folder.write("scheme.json", smallScheme), "--source", "state"];
    const { stdout } = await seko(["follow", cases, ...rules, ...pricing, "--format", "csv", "--table", "claims"]);
    expect(rowsOf(stdout)[0]?.["net-cost"]).toMatch(/^\d+\.\d\d$/u);
  });

  describe("a month in two parts, of at most what its services cost", () => {
    const rules = {
      ...smallCompensation,
      amount: { ...smallCompensation.amount, atMost: "net-cost" },
    };
    const half = (from: string, to: string) =>
      folder.write(`half-${from}.json`, { ...smallLeaver, period: { from, to } });
    const asked = (file: string, more: readonly string[] = [], command = "follow") =>
      seko([command, file, "--scheme", folder.write("most.json", rules), ...more]);
    const halves = () => [half("2019-02-01", "2019-02-15"), half("2019-02-16", "2019-02-28")] as const;
    const amountsOf = async (file: string, previous: readonly string[]) => {
      const found = await asked(file, [...previous, "--format", "csv", "--table", "claims"]);
      expect({ code: found.code, stderr: found.stderr }).toEqual({ code: 0, stderr: "" });
      return rowsOf(found.stdout).map(({ amount, difference, "claimed-before": before }) => [
        amount,
        before,
        difference,
      ]);
    };

    it("comes to the whole where the second is told what followed before, in tables, pages, explanations and letters", async () => {
      const [first, second] = halves();
      const whole = await amountsOf(half("2019-02-01", "2019-02-28"), []);
      expect(whole).toEqual([[whole[0]?.[0], undefined, undefined]]);
      const [amount = ""] = whole[0] ?? [];
      const written = folder.write(
        "first.followed.json",
        JSON.parse((await asked(first, ["--format", "json"])).stdout),
      );
      const [[before]] = (await amountsOf(first, [])) as [[string]];
      const now = (Number(amount) - Number(before)).toFixed(2);
      const previous = ["--previous", written];
      expect(await amountsOf(second, previous)).toEqual([[amount, before, now]]);
      expect((await asked(second, previous)).stdout).toMatch(/Followed before, EUR +Follows now, EUR/u);
      const clients = rowsOf((await asked(second, [...previous, "--format", "csv"])).stdout);
      expect(clients.map(({ difference }) => difference)).toEqual([now]);
      const difference = ["--amount", "claims.north.2019-02.difference"];
      expect((await asked(second, [...previous, ...difference], "explain")).stdout).toContain(`− ${before} = €${now}`);
      expect((await asked(second, [...previous, "--language", "lv"], "letter")).stdout).toContain(
        "Pieprasīts iepriekš",
      );
      // Several in one file, and none of this client.
      const none = folder.write("none.json", { followings: [] });
      expect(await amountsOf(second, ["--previous", none])).toEqual([[expect.any(String), "0.00", expect.any(String)]]);
    });

    it("is refused in its second part where nobody says what followed before", async () => {
      const [, second] = halves();
      for (const command of ["follow", "explain", "letter"]) {
        const { code, stderr } = await asked(second, [], command);
        expect(code).toBe(2);
        expect(stderr).toContain(
          "period.from: expected the first day of a month, or --previous: something may have followed on days of 2019-02-01 to 2019-02-15",
        );
      }
      // In January the person had left no institution yet.
      expect((await asked(half("2019-01-16", "2019-01-31"))).code).toBe(0);
    });

    it("refuses files of something else, and what followed somebody of whom no case is", async () => {
      const [first, second] = halves();
      const other = await asked(second, ["--previous", first]);
      expect(other.stderr).toContain(
        "--previous: expected what followed before, as `seko follow --format json` writes",
      );
      const followings = [JSON.parse((await asked(first, ["--format", "json"])).stdout) as object];
      const nobody = folder.write("nobody.json", { followings: [{ ...followings[0], client: "client-9" }] });
      expect((await asked(second, ["--previous", nobody])).stderr).toContain(
        'expected what followed clients of whom there is a case, received "client-9"',
      );
      const changed = folder.write("changed.json", {
        followings: [{ ...followings[0], claims: [{ month: "2019-02" }] }],
      });
      const wrong = await asked(second, ["--previous", changed]);
      expect({ code: wrong.code, stderr: wrong.stderr }).toMatchObject({ code: 2 });
      expect(wrong.stderr).toContain("previous[0].claims[0]");
    });
  });

  it("refuses a scheme of budgets, a person who stands twice, and what does not go together", async () => {
    const budgets = await seko([
      "follow",
      folder.write("one.json", smallLeaver),
      "--scheme",
      "individual-budget-children",
    ]);
    expect(budgets.code).toBe(2);
    expect(budgets.stderr).toContain("That is a scheme of budgets: `seko calculate` takes it.");
    const pricing = ["--pricing", folder.write("scheme.json", smallScheme), "--source", "nobody"];
    const { stderr } = await followed(pricing);
    expect(stderr).toBe('--source: expected a funding source of the scheme: esf, state, received "nobody"\n');
    const twice = await followed([], [smallLeaver, { ...smallLeaver, id: "again" }]);
    expect(twice.code).toBe(2);
    expect(twice.stderr).toContain(
      "cases.ndjson:2: client.id: expected a client who is counted on none of these days yet",
    );
    expect((await followed(["--format", "xlsx", "--table", "claims"])).stderr).toContain("without --table");
    expect((await followed(["--out", folder.path("x.csv")])).stderr).toContain("--out with a format of tables");
  });
});
