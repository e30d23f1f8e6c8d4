import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Case } from "seko";
import { priceTable } from "seko/latvia";
import { comparablePrices, type PriceLists } from "./comparable.js";
import { persons, run, tablesOf } from "./main.js";

const folder = mkdtempSync(join(tmpdir(), "seko-same-needs-"));
const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);

beforeAll(() => {
  run(folder);
}, 120_000);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

const files = ["child-published.csv", "child.csv", "adult-published.csv", "adult.csv"];
const [child] = persons();
if (child === undefined) throw new Error("The first person is the child.");

/** Lists in which so many municipalities have the same price in full for every service of the child, in 2023. */
function listsWith(municipalities: readonly string[]): PriceLists {
  const services = ["child-care", "speech-therapist", "physiotherapist", "respite"];
  const dated = municipalities.flatMap((place) =>
    services.map((service) => ({
      ...{ id: `${service}-${place}`, service, place, listed: service, form: "individual" as const },
      ...{ unit: service === "respite" ? ("24h" as const) : ("hour" as const), price: "20.00" },
      ...{ basis: "full-cost" as const, source: "made-up", from: "2023-01-01", to: "2023-12-31" },
    })),
  );
  return { dated, undated: [] };
}

describe("the same needs in every municipality", () => {
  test.each(files)("%s is as expected", (file) => {
    const expected = readFileSync(new URL(`expected/${file}`, import.meta.url), "utf8");
    expect(readFileSync(join(folder, file), "utf8")).toBe(expected);
  });

  test("say in the title how many can be compared, and that prices are invented where they are fewer than five", () => {
    const screen = printed.mock.calls.flat().join("\n");
    expect(screen).toContain(
      "Invented data: the same child in every municipality, invented prices; 0 of 10 comparable",
    );
    const four = tablesOf(child, listsWith(child.places.slice(0, 4)));
    expect(four[1]?.title.en).toContain("invented prices; 4 of 10 comparable");
    expect(four[1]?.rows).toHaveLength(10);
  });

  test("run on published prices where five can be compared, and the others are left out, not called missing", () => {
    const five = child.places.slice(0, 5);
    const [published, table] = tablesOf(child, listsWith(five));
    expect(published?.title.en).toBe("Published prices for the same child, 2023: 5 of 10 municipalities comparable");
    expect(table?.title.en).toContain("published prices of 2023; 5 of 10 comparable");
    expect(table?.rows).toHaveLength(5);
    expect(table?.columns.map(({ id }) => id)).not.toContain("not-there");
    // Equal prices: nobody differs from the first.
    expect(table?.rows.map((row) => row.at(-1))).toEqual(["", "", "", "", ""]);
  });

  test("take a later list of the same municipality, and never what a client pays or a price without days", () => {
    const line = {
      id: "day",
      service: "day-care-centre",
      quantity: "1",
      unit: "day",
      per: "month",
      priority: 1,
    } as const;
    const document: Case = {
      ...{ schemaVersion: 1, id: "day", period: { from: "2023-01-01", to: "2023-01-31" } },
      ...{ client: { id: "day", birthDate: "1990-01-01" } },
      plan: { lines: [{ ...line, from: "2023-01-01", to: "2023-01-31" }] },
    };
    const found = comparablePrices(document, ["ogres-novads-2009", "jelgava", "liepaja"], priceTable);
    expect(found).toMatchObject({ services: ["day-care-centre"], comparable: [] });
    expect(Object.fromEntries(found.places)).toEqual({
      "ogres-novads-2009": [{ gap: "unclear" }],
      jelgava: [{ gap: "no-days" }],
      liepaja: [{ gap: "none" }],
    });
  });
});
