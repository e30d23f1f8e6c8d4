import { Decimal } from "decimal.js";
import { municipalities } from "seko/latvia";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const at = (name: string) => folder.path(name);

beforeAll(() => {
  folder.write("budgets.csv", "municipality;budget;social;voluntary\nriga;1000000.00;90000.00;0.00\n");
  folder.write("two.json", JSON.stringify({ socialMinimum: "2" }));
  folder.write("tenth.json", JSON.stringify({ socialMinimum: "0.10" }));
  const counts =
    "municipality,residents,childrenTo6,schoolAge,aboveWorkingAge,squareKilometres,equalisedRevenuePerUnit";
  folder.write("posts.csv", "municipality,posts\nriga,100\nliepaja,12.5\n");
  const grant = { perPostAndMonth: "100.00", months: 12, appropriation: "108000.00", mode: "half-up" };
  folder.write("grant.json", JSON.stringify(grant));
  folder.write("counts.csv", `${counts}\nbalvu-novads,2000,0,0,0,0,850.00\n`);
  const spending = ["riga,respite,1000.00,200.00,false", "jelgava,child-care,600.00,0.00,true"];
  folder.write("spending.csv", ["municipality,service,cost,contribution,sharedBefore", ...spending].join("\n"));
  const shares = { respite: "0.5", "child-care": "0.5" };
  folder.write(
    "half.json",
    JSON.stringify({ shares, of: "net-of-contribution", appropriation: "350.00", mode: "half-up" }),
  );
});

describe("seko municipalities", () => {
  it("holds budgets against a share that is tried out", async () => {
    const args = ["municipalities", "minimum-share", at("budgets.csv"), "--policy", at("tenth.json")];
    const { code, stdout } = await seko(args);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/riga +Rīga .* 100000.00 +90000.00 +10000.00\n/u)]);
    expect(stdout).toContain("A proposal of 2020 and no law");
  });

  it("gives units, and the grant of 2024 where the mean is given", async () => {
    const args = ["municipalities", "equalisation", at("counts.csv"), "--mean", "1000.00", "--format", "csv"];
    expect((await seko(args)).stdout).toMatch(/^municipality,name,units,grant-of-2024\r\n/u);
    expect((await seko([...args, "--language", "en"])).stdout.split("\r\n").slice(0, 2)).toEqual([
      'Id,Municipality,Units,"Grant of 2024, EUR"',
      "balvu-novads,Balvi Municipality,2000,30000.00",
    ]);
  });

  it("names the base, the appropriation and who is new, in Latvian too", async () => {
    const args = ["municipalities", "state-share", at("spending.csv"), "--policy", at("half.json")];
    const { stdout } = await seko([...args, "--language", "lv"]);
    expect(stdout).toMatch(/riga +Rīga +800.00 +400.00 +200.00 +200.00 +600.00 +jā\n/u);
    expect(stdout).toContain("Daļa ir no izmaksām bez klientu maksājumiem");
    expect(stdout).toContain("Apropriācija: 350,00 EUR; nesamaksāts paliek 350,00 EUR.");
    expect(JSON.parse((await seko([...args, "--format", "json"])).stdout)).toMatchObject({
      newMoney: "200.00",
      byMunicipality: [{ isNew: true }, { isNew: false }],
    });
  });

  it("tries out a grant for carers, whose amount nobody publishes", async () => {
    const args = ["municipalities", "carers-grant", at("posts.csv"), "--policy", at("grant.json")];
    const { stdout } = await seko([...args, "--language", "lv"]);
    expect(stdout).toMatch(/riga +Rīga +100.00 +120000.00 +96000.00\n/u);
    expect(stdout).toMatch(/liepaja +Liepāja +12.50 +15000.00 +12000.00\n/u);
    expect(stdout).toContain("Izmēģinājums: summa par slodzi nav publiska, tāpēc tā ir norādītā.");
    expect(stdout).toContain("Apropriācija: 108\u00a0000,00 EUR; nesamaksāts paliek 27\u00a0000,00 EUR.");
    expect(stdout).toContain("carers-grant-reading (pieņēmums)");
  });

  it.each([42, 43])("takes the table of all %i municipalities", async (count) => {
    const all = municipalities.filter(({ to }) => to === "open" || to === "2025-06-30").slice(0, 43);
    const ids = all.filter(({ to }) => count === 43 || to === "open").map(({ id }) => id);
    const columns =
      "municipality,residents,childrenTo6,schoolAge,aboveWorkingAge,squareKilometres,equalisedRevenuePerUnit";
    const counts = ids.map((id, index) => `${id},${String(1000 + index)},50,100,200,1.5,${String(700 + index)}.25`);
    folder.write("all.csv", [columns, ...counts].join("\r\n"));
    const args = ["municipalities", "equalisation", at("all.csv"), "--format", "json"];
    expect(ids).toHaveLength(count);
    const units = JSON.parse((await seko(args)).stdout) as { rows: { units: string }[]; total: { units: string } };
    // 1 for each resident, and the weights beside it: 50 × 2.34 + 100 × 3.26 + 200 × 0.74 + 1.5 × 1.52 = 593.28.
    const exact = ids.map((_, index) => new Decimal(1000 + index).plus("593.28").toFixed());
    expect(units.rows.map((row) => row.units)).toEqual(exact);
    expect(units.total.units).toBe(Decimal.sum(...exact).toFixed());
    expect(units).toMatchObject({ without: [] });
    const grants = JSON.parse((await seko([...args, "--mean", "800.00"])).stdout) as {
      rows: { grantOf2024: string }[];
    };
    const closed = exact.map((each, index) =>
      Decimal.max(0, new Decimal("719.75").minus(700 + index))
        .times("0.3")
        .times(each),
    );
    expect(grants.rows.map((row) => row.grantOf2024)).toEqual(
      closed.map((each) => each.toFixed(2, Decimal.ROUND_HALF_UP)),
    );
  });

  it.each([
    [["carers-grant", "posts.csv"], "--policy: expected a file with the shares"],
    [["carers-grant", "posts.csv", "--policy", "half.json"], "policy.shares: expected a known key"],
    [["carers-grant", "budgets.csv", "--policy", "grant.json"], 'budgets.csv: line 1: expected a column "posts"'],
    [["minimum-share", "budgets.csv"], "--policy: expected a file with the shares"],
    [["minimum-share", "budgets.csv", "--policy", "tenth.json", "--mean", "1.00"], "--mean: expected nothing"],
    [["equalisation", "counts.csv", "--policy", "tenth.json"], "--policy: expected no shares"],
    [["state-share", "spending.csv", "--policy", "tenth.json"], "policy.socialMinimum: expected a known key"],
    [["state-share", "budgets.csv", "--policy", "half.json"], 'budgets.csv: line 1: expected a column "service"'],
    [
      ["minimum-share", "budgets.csv", "--policy", "two.json"],
      "two.json: policy.socialMinimum: expected a share from 0 to 1",
    ],
    [["carers-grant", "posts.csv", "--policy", "half.json"], "half.json: policy.shares: expected a known key"],
    [
      ["state-share", "spending.csv", "--policy", "tenth.json"],
      "tenth.json: policy.socialMinimum: expected a known key",
    ],
    [["equalisation", "counts.csv", "--mean", "zzz"], "--mean: expected"],
    [["share", "budgets.csv"], "minimum-share, equalisation, state-share, carers-grant"],
  ])("refuses %j", async (args, said) => {
    const { code, stderr } = await seko([
      "municipalities",
      ...args.map((arg) => (/\./u.test(arg) && !/^\d/u.test(arg) ? at(arg) : arg)),
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});
