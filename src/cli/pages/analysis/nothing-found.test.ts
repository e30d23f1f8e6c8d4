import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const empty = () => folder.write("empty.ndjson", "");
const one = () => folder.write("one.json", JSON.stringify(smallCase));
const rules = () => ["--scheme", folder.write("scheme.json", JSON.stringify(smallScheme))];
const { assessments, ...lacking } = smallCase;
const price = ["--at", "cost.prices", "--where", "service=care", "--field", "price"];
const solving = [...price, "--measure", "cost", "--target", "900.00", "--range", "5.00..9.00"];

describe("an analysis of nobody", () => {
  const analyses = {
    equity: [],
    envelope: ["--money", "100.00"],
    sweep: [...price, "--values", "5.50"],
    sensitivity: ["--share", "0.10"],
  } as const;

  it.each(Object.entries(analyses))("says so: %s", async (name, of) => {
    const { code, stderr } = await seko([name, empty(), ...rules(), ...of]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "There are no cases: nobody is counted.\n" });
    const { stderr: latvian } = await seko([name, empty(), ...rules(), ...of, "--language", "lv", "--format", "csv"]);
    expect(latvian).toBe("Lietu nav: neviens nav skaitīts.\n");
  });

  it.each(Object.entries(analyses))("says what is lacking of those there are: %s", async (name, of) => {
    expect(assessments).toHaveLength(2);
    const file = folder.write("lacking.json", JSON.stringify(lacking));
    const { code, stderr } = await seko([name, file, ...rules(), ...of]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^Nobody is counted, of 1 person: (?:ineligible: 0; )?not calculated: 1(?: \(assessments: 1\))?\.\n$/u,
    );
  });

  it("gives equity no empty line", async () => {
    expect((await seko(["equity", empty(), ...rules()])).stdout).toBe("");
  });

  it("is refused where a value is looked for, with what is wrong with their cases", async () => {
    const { code, stderr } = await seko(["solve", empty(), ...rules(), ...solving]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "cases: expected somebody who has an answer by both ends of the range, received nobody (people: 0)\n",
    });
    const early = { ...smallCase, period: { from: "1999-01-01", to: "1999-01-31" } };
    const file = folder.write("early.json", JSON.stringify(early));
    const refused = await seko(["solve", file, ...rules(), ...solving, "--language", "lv"]);
    expect(refused.stderr).toMatch(
      /^cases: gaidīts: kāds, .* neviens \(cilvēki: 1\)\n\S*early\.json: period: gaidīts/u,
    );
  });
});

describe("what is asked for and not there", () => {
  it("is said of each table of equity", async () => {
    const none = { ...smallCase, plan: { lines: [] } };
    const file = folder.write("none.json", JSON.stringify(none));
    const request = ["equity", file, ...rules(), "--by", "services,of-income,levels"];
    const { code, stdout, stderr } = await seko(request);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "No table of services: nobody's plan asks for one.\nNo table of incomes: no case names an income of the person that is one of a month by these rules.\n",
    });
    expect(stdout).toContain("whether more need gets more");
    expect((await seko([...request, "--language", "lv"])).stderr).toContain("neviena plānā nav pakalpojumu");
  });

  it("is refused of shares of no assumption, and said of rules without any", async () => {
    const shares = folder.write("shares.json", "{}");
    const { code, stderr } = await seko(["sensitivity", one(), ...rules(), "--ranges", shares]);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("expected a share for all assumptions, or for at least one") as string,
    });
    const sources = smallScheme.sources.map((each) => ({ ...each, certainty: "derived" as const }));
    const sure = folder.write("sure.json", JSON.stringify({ ...smallScheme, sources }));
    const { stdout, stderr: wrong } = await seko(["sensitivity", one(), "--scheme", sure, "--share", "0.1"]);
    expect(wrong).toBe("");
    expect(stdout).toContain("These rules have no assumption and no open input");
  });
});
