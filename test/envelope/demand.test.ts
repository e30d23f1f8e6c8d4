import { describe, expect, it } from "vitest";
import { envelopeTables, startEnvelope } from "../../src/doors/envelope.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { caringFor } from "../support/caring-for.js";
import { smallScheme } from "../support/small-scheme.js";

const rules = compile(smallScheme);
const residences = [{ kind: "declared", place: "south", from: "2010-05-17", to: "open" }] as const;
const cases = [caringFor("a", "10"), caringFor("b", "20"), caringFor("c", "40", { residences })];

function envelope(weight: number | undefined, own: readonly Case[] = cases) {
  const line = startEnvelope(rules, { places: 7, ...(weight === undefined ? {} : { weightOf: () => weight }) });
  for (const document of own) line.add(document, calculate(document, rules));
  return line.envelope();
}

describe("what all need, of weighted cases", () => {
  it("has the interval of a total", () => {
    // 55.00, 110.00 and 220.00 of five people each: as a comparison has it, 1925.00 and 1275.51 to each side.
    expect(envelope(5).weighted).toMatchObject({
      drawn: "not-at-random",
      demand: {
        ...{ support: "1925.00", sampling: { people: { low: "15", high: "15" } } },
        ...{ sampling: { people: { low: "15", high: "15" }, support: { low: "649.49", high: "3200.51" } } },
      },
    });
  });

  it("of one place is a total in which all others have nothing, and nothing at least", () => {
    // 0, 0 and 220.00: s² = (73.33² + 73.33² + 146.67²) ÷ 2, 60 × s² = 968 000, of which 1.96 roots are 1928.385…; of 0, 0 and 1 person 8.7….
    expect(envelope(5).byPlace.find(({ group }) => group === "south")?.demand).toEqual({
      support: "1100.00",
      sampling: { people: { low: "0", high: "14" }, support: { low: "0.00", high: "3028.39" } },
    });
  });

  it("counts those without a right among the cases, and those set aside not", () => {
    const grownUp = caringFor("d", "10", { client: { id: "d", birthDate: "1990-01-01" } });
    const unknown = caringFor("e", "10", { assessments: [] });
    // 55.00, 110.00, 220.00 and nothing: a mean of 96.25, s² = 26 468.75 ÷ 3, 4 × 5 × 4 × s² = 705 833.33, of which 1.96 roots are 1646.67….
    const found = envelope(5, [...cases, grownUp, unknown]);
    expect(found.people).toMatchObject({ ineligible: 5, setAside: 5 });
    expect(found.weighted?.demand.sampling).toEqual({
      people: { low: "6", high: "24" },
      support: { low: "278.32", high: "3571.68" },
    });
  });

  it("has none of fewer than two cases, and is not said where each case is one person", () => {
    expect(envelope(5, cases.slice(0, 1)).weighted?.demand).toEqual({ support: "275.00", sampling: "none" });
    expect(JSON.stringify(envelope(undefined))).not.toMatch(/demand|weighted|sampling/u);
  });

  it("stands beside the line, which has none and says so", () => {
    expect(envelope(5).weighted?.withoutInterval).toEqual(
      expect.arrayContaining(["served", "waiting", "support", "waitingSupport", "line"]),
    );
    const [level, , line] = envelopeTables(envelope(5));
    expect(level?.columns.map(({ id }) => id).slice(-6)).toEqual([
      ...["people-from", "people-to", "demand", "demand-from", "demand-to", "sampling"],
    ]);
    expect(level?.rows[0]?.slice(-6)).toEqual([
      ...["15", "15", "1925.00", "649.49", "3200.51"],
      "of people and of what all need, as if the cases had been drawn at random, which they were not; of the rest no sampling interval",
    ]);
    expect(line?.rows.map((row) => row.at(-1))).toEqual(Array(3).fill("no sampling interval"));
    const inLatvian = envelopeTables(envelope(5, cases.slice(0, 1)), { language: "lv" });
    expect(inLatvian.map(({ rows }) => rows[0]?.at(-1))).toEqual(Array(3).fill("izlases intervāla nav"));
    expect(envelopeTables(envelope(undefined))[0]?.columns.map(({ id }) => id)).not.toContain("sampling");
  });
});
