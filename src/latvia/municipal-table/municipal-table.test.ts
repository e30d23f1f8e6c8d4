import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { isInputError } from "../../errors/index.js";
import {
  equalisationOfMunicipalities,
  stateShareIf,
  stateShareOfMunicipalities,
  type StateSharePolicy,
} from "../../doors/municipalities.js";
import { sharesOfMunicipalities } from "../municipal-share/shares-of-municipalities.js";
import { runningAfterProject } from "../programmes/running-after.js";
import { municipalities } from "../regions/index.js";

const policy = { socialMinimum: "0.10" };
const head = "municipality,budget,social,voluntary";

/** What is wrong, as code and path. */
function wrong(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

describe("a table of municipalities", () => {
  it.each([",", ";", "\t"])(
    "may be parted by %j, begin with a byte order mark and end its lines in two characters",
    (delimiter) => {
      const text = `\uFEFF${head}\r\nriga,1000.00,90.00,0.00\r\n\r\n`.replaceAll(",", delimiter);
      expect(sharesOfMunicipalities(text, policy)).toMatchObject({
        missing: { socialMinimum: "10.00" },
        csv: "municipality,share,least,planned,missing\r\nriga,socialMinimum,100.00,90.00,10.00\r\n",
      });
    },
  );

  it("is read no further where a thousand things are wrong", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `nowhere-${index},x,y,z`);
    const found: string[] = [];
    try {
      sharesOfMunicipalities([head, ...rows].join("\n"), policy);
    } catch (error) {
      if (!isInputError(error)) throw error;
      found.push(...error.issues.map(({ code, received }) => `${code} received ${received}`));
    }
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toBe("more-issues received more, not listed");
  });

  it("says which municipalities of today it has no row for, and of those that have ended nothing", () => {
    const today = municipalities.filter(({ to }) => to === "open").map(({ id }) => id);
    expect(today).toHaveLength(42);
    const rows = today.map((id) => `${id},1000.00,100.00,0.00`);
    expect(sharesOfMunicipalities([head, ...rows].join("\n"), policy).without).toEqual([]);
    expect(sharesOfMunicipalities([head, ...rows.slice(1)].join("\n"), policy).without).toEqual([today[0]]);
  });

  it("tells everything that is wrong at once, each with its line", () => {
    const text = [head, "riga,1000.00,90,5.00", "rigga,1,1,1", "riga,1.00,0.00,0.00", "liepaja,12.345,x,"].join("\n");
    expect(wrong(() => sharesOfMunicipalities(text, policy))).toEqual([
      "unknown-name line 3: municipality",
      "duplicate-row line 4",
      "out-of-range line 5: budget",
      "out-of-range line 5: social",
      "out-of-range line 5: voluntary",
    ]);
  });

  it("hides nothing behind a line that breaks off, and says of the shares once what is wrong with them", () => {
    const text = [head, "riga,1.00", "rigga,1.00,0.00,0.00", "liepaja,1.00,1.01,0.00"].join("\n");
    expect(wrong(() => sharesOfMunicipalities(text, policy))).toEqual([
      "wrong-cells line 2",
      "unknown-name line 3: municipality",
      "more-than-all line 4: social",
    ]);
    expect(wrong(() => sharesOfMunicipalities(text, { socialMinimum: "2" }))).toEqual([
      "out-of-range policy.socialMinimum",
    ]);
  });

  it.each([
    ["a column that is missing", "municipality,budget,social\n", ["missing-column line 1"]],
    ["one that there is not", `${head},votes\n`, ["unknown-column line 1, column 5"]],
    ["one that stands twice", `${head},social\n`, ["duplicate-column line 1, column 5"]],
    ["a line that breaks off", `${head}\nriga,1.00\n`, ["wrong-cells line 2"]],
    ["quotes", `${head}\n"riga",1.00,1.00,1.00\n`, ["quoted-cell line 2"]],
    ["what is no text", 7 as unknown as string, ["wrong-type csv"]],
  ])("refuses %s", (_, text, issues) => {
    expect(wrong(() => sharesOfMunicipalities(text, policy))).toEqual(issues);
  });
});

describe("equalisation over municipalities", () => {
  const counts = "municipality,residents,childrenTo6,schoolAge,aboveWorkingAge,squareKilometres";

  it("gives no grant without a mean, also where the revenue stands, and refuses a mean that is none", () => {
    expect(equalisationOfMunicipalities(`${counts}\nriga,10,0,0,0,0`)).toMatchObject({ total: { units: "10" } });
    expect(equalisationOfMunicipalities(`${counts}\nriga,10,0,0,0,0`).total).not.toHaveProperty("grantOf2024");
    const text = `${counts},equalisedRevenuePerUnit\nriga,10,0,0,0,0,5.00`;
    expect(equalisationOfMunicipalities(text)).toEqual(equalisationOfMunicipalities(`${counts}\nriga,10,0,0,0,0`));
    expect(wrong(() => equalisationOfMunicipalities(counts, "zzz"))).toEqual(["not-decimal meanPerUnit"]);
  });

  it("refuses a municipality without its revenue where the grant is asked for, and a table without the column", () => {
    const text = `${counts},equalisedRevenuePerUnit\nriga,10,0,0,0,0,5.00\nliepaja,10,0,0,0,0,`;
    expect(wrong(() => equalisationOfMunicipalities(text, "10.00"))).toEqual([
      "missing-cell line 3: equalisedRevenuePerUnit",
    ]);
    expect(wrong(() => equalisationOfMunicipalities(`${counts}\nriga,10,0,0,0,0`, "10.00"))).toEqual([
      "missing-column line 1",
    ]);
  });

  it("refuses half people, and ages that are more than all", () => {
    const text = `${counts}\nriga,10.5,0,x,,0\nliepaja,10,5,5,5,0`;
    expect(wrong(() => equalisationOfMunicipalities(text))).toEqual([
      "not-a-count line 2: residents",
      "not-a-count line 2: schoolAge",
      "not-a-count line 2: aboveWorkingAge",
      "more-than-all line 3: residents",
    ]);
  });
});

describe("a share of the state over municipalities", () => {
  const columns = "municipality,service,cost,contribution,sharedBefore";
  const half: StateSharePolicy = { shares: { respite: "0.5", "child-care": "0.5" }, of: "gross", mode: "half-up" };
  const rows = [
    "riga,respite,1000.00,200.00,false",
    "riga,child-care,300.00,0.00,true",
    "jelgava,respite,600.00,0.00,true",
  ];
  const text = [columns, ...rows].join("\n");

  it("takes home care of children and palliative care too, as the talks of 2024 asked", () => {
    const asked = `${columns}\nriga,child-care,600.00,0.00,false\nriga,palliative-home-care,100.00,0.00,false`;
    const shares = { "child-care": "0.5", "palliative-home-care": "1" };
    expect(stateShareOfMunicipalities(asked, { ...half, shares })).toMatchObject({
      asked: "400.00",
      newMoney: "400.00",
    });
  });

  it("names the base and the appropriation, and says by municipality what is new", () => {
    const answer = stateShareOfMunicipalities(text, { ...half, appropriation: "475.00" });
    expect(answer).toMatchObject({ of: "gross", appropriation: "475.00", asked: "950.00", unpaid: "475.00" });
    expect(answer.csv.split("\r\n").slice(0, 4)).toEqual([
      "municipality,service,of,base,asked,state,municipalityPays,isNew",
      "riga,respite,gross,1000.00,500.00,250.00,550.00,true",
      "riga,child-care,gross,300.00,150.00,75.00,225.00,false",
      "jelgava,respite,gross,600.00,300.00,150.00,450.00,false",
    ]);
    expect(answer.csvByMunicipality.split("\r\n").slice(1, 3)).toEqual([
      "riga,gross,1300.00,650.00,325.00,250.00,775.00,true",
      "jelgava,gross,600.00,300.00,150.00,0.00,450.00,false",
    ]);
    expect(answer.without).toHaveLength(40);
  });

  it("is that of the same rows without a table", () => {
    const { csv, csvByMunicipality, byMunicipality, without, of, ...outcome } = stateShareOfMunicipalities(text, half);
    const spending = rows.map((row) => {
      const [municipality = "", service = "", cost = "", contribution = "", before] = row.split(",");
      return { municipality, service, cost, contribution, sharedBefore: before === "true" };
    });
    expect(outcome).toEqual(stateShareIf(spending, half));
    expect([csv, csvByMunicipality, byMunicipality, without, of].every((each) => each.length > 0)).toBe(true);
  });

  it("tells everything that is wrong at once, each with its line", () => {
    const wrongRows = ["rigga,respit,10.00,x,maybe", "riga,respite,1.00,2.00,false", "riga,respite,1.00,0.00,no"];
    expect(wrong(() => stateShareOfMunicipalities([columns, ...wrongRows].join("\n"), half))).toEqual([
      "duplicate-row line 4",
      "unknown-name line 2: municipality",
      "unknown-name line 2: service",
      "not-decimal line 2: contribution",
      "wrong-type line 2: sharedBefore",
      "above-cost line 3: contribution",
      "wrong-type line 4: sharedBefore",
    ]);
    expect(wrong(() => stateShareOfMunicipalities(text, { ...half, of: "standard-cost" }))).toHaveLength(3);
    expect(wrong(() => stateShareOfMunicipalities(text, { ...half, of: "net" as "gross" }))).toEqual([
      "unknown-name policy.of",
    ]);
  });
});

describe("places after the project", () => {
  const question = {
    year: 2030,
    costPerPlace: "100.00",
    places: 2,
    use: "1",
    contributions: "0.00",
    stateShare: "0",
    stateShareOf: "gross",
  } as const;

  it("cost nothing that nobody pays", () => {
    for (const stateShareOf of ["gross", "net-of-contributions"] as const) {
      for (const stateShare of ["0", "0.333333", "1"]) {
        const { cost, contributions, state, municipality } = runningAfterProject({
          ...question,
          contributions: "33.33",
          stateShare,
          stateShareOf,
        });
        const paid = [state, municipality].reduce((sum, amount) => sum.plus(amount), new Decimal(contributions));
        expect(paid.toFixed(2)).toBe(cost);
      }
    }
  });

  it.each([
    [{ year: 2029 }, ["out-of-range year"]],
    [
      { use: "1.01", places: 1.5, stateShare: "x" },
      ["out-of-range use", "out-of-range stateShare", "not-a-count places"],
    ],
    [{ stateShareOf: "net" }, ["unknown-name stateShareOf"]],
    [{ contributions: "200.01" }, ["more-than-all contributions"]],
    [{ contributions: undefined }, ["out-of-range contributions"]],
    [{ place: 1 }, ["unknown-key place"]],
  ])("are refused with %j", (change, issues) => {
    expect(wrong(() => runningAfterProject({ ...question, ...change } as never))).toEqual(issues);
  });
});
