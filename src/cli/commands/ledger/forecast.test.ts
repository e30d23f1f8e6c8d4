import { describe, expect, it } from "vitest";
import { ndjson } from "../../../../test/files/command-lines.js";
import { received, smallCompiled, smallLedger } from "../../../../test/ledger/small-ledger.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { forecast, startCohortForecast, type Ledger } from "../../../ledger/index.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const of = (client: string, ledger: Ledger): Ledger => ({
  ...ledger,
  case: { ...ledger.case, id: client, client: { ...ledger.case.client, id: client } },
});
const anna = of("anna", smallLedger(received("a", "2019-01-10", "2")));
const peter = of("peter", smallLedger(received("a", "2019-01-11", "3"), received("b", "2019-02-11", "1")));
const { assessments, ...unassessed } = of("new", smallLedger()).case;
const lacking = { ...smallLedger(), case: unassessed };
const wrong = of("wrong", smallLedger(received("a", "2019-01-11", "0")));

const words = (...ledgers: readonly unknown[]) => [
  ...["forecast", folder.write("ledgers.ndjson", ndjson(ledgers)), "--as-of", "2019-02-28"],
  ...["--scheme", folder.write("scheme.json", JSON.stringify(smallScheme))],
];

describe("seko forecast", () => {
  it("is the sum of what is foreseen of each, without those of whom nothing is, and says what is wrong where", async () => {
    expect(assessments).toBeDefined();
    const ran = await seko([...words(anna, lacking, wrong, peter), "--format", "json"]);
    const many = startCohortForecast(smallCompiled);
    for (const ledger of [anna, peter]) {
      many.add({ client: "", ...forecast(ledger, smallCompiled, { asOf: "2019-02-28", by: "commitments" }) });
    }
    expect(JSON.parse(ran.stdout)).toEqual({
      ...many.cohort(),
      setAside: [
        { state: "incomplete", code: "assessments", people: 1 },
        { state: "refused", code: "not-positive", people: 1 },
      ],
    });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("ledgers.ndjson:3: entries[0].units: expected ");
  });

  it("tells it to people in both languages, and to programs with ids", async () => {
    const argv = [...words(anna, lacking, peter), "--by", "pace", "--weeks", "4"];
    const english = await seko(argv);
    expect(english.stdout).toContain("If it goes on after 2019-02-28 as in the last 4 full weeks, everything costs ");
    expect(english.stdout).toContain("Every total is without 1 person, of whom nothing can be foreseen.");
    expect(english.stdout).toContain(
      "2 people have some lines of which fewer full weeks are known: these say what comes",
    );
    expect(english.stdout).toContain("by month and who pays, with fewer weeks than asked of 2 (people: 2; without: 1)");
    const latvian = await seko([...argv, "--language", "lv"]);
    expect(latvian.stdout).toContain("Kopsummās nav cilvēku, par kuriem neko nevar paredzēt: 1.");
    expect(latvian.stdout).toContain("trūkst ziņu");
    expect(latvian.stdout).not.toMatch(/\b(?:the|of|people|without|goes)\b/u);
    const csv = await seko([...argv, "--format", "csv"]);
    expect(csv.stdout).toMatch(/^outcome,outcome-label,why,people\r?\nincomplete,a fact is missing,assessments,1/mu);
  });

  it("refuses weeks without a pace, and ledgers of whom nothing can be foreseen", async () => {
    for (const how of [
      ["--weeks", "4"],
      ["--by", "pace"],
    ]) {
      const ran = await seko([...words(anna), ...how]);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toContain("--by pace with --weeks, and commitments without");
    }
    const nobody = await seko(words(lacking));
    expect(nobody).toMatchObject({ code: 2, stdout: "" });
    expect(nobody.stderr).toContain("at least one ledger of which something can be foreseen");
    expect((await seko([...words(anna).slice(0, -4), "--scheme", "individual-budget-children"])).code).toBe(2);
  });
});
