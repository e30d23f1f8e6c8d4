import { describe, expect, test } from "vitest";
import { parseDay } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import { checkScheme, parseScheme } from "../../documents/index.js";
import { compile } from "../../rules/compile.js";
import { readScheme } from "../../rules/read-scheme.js";
import { regionOf } from "../regions/index.js";
import { schemeById, schemes } from "../schemes.js";
import { individualBudgetChildren, pilotMunicipalities, pilotYear } from "./index.js";

const amounts = {
  "amount-level-1": "1528.00",
  "amount-level-2": "3056.00",
  "amount-level-3": "4584.00",
  "amount-level-4": "6112.00",
};

const compiled = compile(individualBudgetChildren, amounts);

/** The price of a service at a place on a day, in cents. */
function priceOn(service: string, place: string, date: string): number | undefined {
  const index =
    (compiled.serviceIndexes.get(service) ?? NaN) * (compiled.places.length + 1) +
    (compiled.placeIndexes.get(place) ?? NaN);
  const day = parseDay(date);
  return compiled.prices[index]?.find((row) => row.from <= day && day <= row.to)?.value;
}

describe("the children's pilot", () => {
  test("makes sense with its inputs left open, and compiles with them given", () => {
    const issues: Issue[] = [];
    readScheme(individualBudgetChildren, undefined, issues);
    expect(issues).toEqual([]);
    expect(compiled.levelIds).toEqual(["level-1", "level-2", "level-3", "level-4"]);
  });

  test("invents no amount: all four are open, each with a reason, and compile asks for them", () => {
    expect(individualBudgetChildren.inputs.map(({ id }) => id)).toEqual(Object.keys(amounts));
    expect(() => compile(individualBudgetChildren)).toThrow(/inputs\.amount-level-1.*\n.*inputs\.amount-level-2/u);
  });

  test("has two municipalities in each region, four of the ten published", () => {
    const perRegion = pilotMunicipalities.map(({ region }) => region);
    for (const region of ["kurzeme", "latgale", "riga-region", "vidzeme", "zemgale"]) {
      expect(perRegion.filter((each) => each === region)).toHaveLength(2);
    }
    for (const { place, region } of pilotMunicipalities) {
      expect(regionOf(place, pilotYear.from)).toBe(region);
      expect(regionOf(place, pilotYear.to)).toBe(region);
    }
    expect(pilotMunicipalities.filter(({ published }) => published).map(({ place }) => place)).toEqual([
      "liepaja",
      "talsu-novads-2009",
      "tukuma-novads-2009",
      "jelgava",
    ]);
  });

  test("has a price for every service in every pilot municipality on every day", () => {
    for (const { id } of individualBudgetChildren.services) {
      for (const { place } of pilotMunicipalities) {
        for (const date of [pilotYear.from, "2018-12-31", "2019-01-31", "2019-04-30", pilotYear.to]) {
          expect([id, place, priceOn(id, place, date)]).not.toContain(undefined);
        }
      }
    }
  });

  test("takes the price of the narrowest place, from the day of its list", () => {
    expect(priceOn("child-care", "jelgava", "2018-09-01")).toBe(380);
    expect(priceOn("child-care", "liepaja", "2018-09-01")).toBe(370);
    expect(priceOn("respite", "bauskas-novads-2009", "2018-09-01")).toBe(1950);
    expect(priceOn("respite", "daugavpils", "2018-12-31")).toBe(3456);
    expect(priceOn("respite", "daugavpils", "2019-01-01")).toBe(1450);
    expect(priceOn("respite", "tukuma-novads-2009", "2019-04-30")).toBe(3456);
    expect(priceOn("respite", "tukuma-novads-2009", "2019-05-01")).toBe(2900);
    expect(priceOn("day-care-centre", "cesu-novads-2009", "2019-01-31")).toBe(1360);
    expect(priceOn("day-care-centre", "cesu-novads-2009", "2019-02-01")).toBe(877);
  });
});

describe("every scheme", () => {
  test.each(schemes)("$id is found by its id and is a good document", (scheme) => {
    expect(schemeById(scheme.id)).toBe(scheme);
    expect(checkScheme(scheme)).toEqual([]);
    expect(parseScheme(JSON.stringify(scheme))).toEqual(scheme);
  });

  test.each(schemes)("$id says in its own title what each assumption assumes", (scheme) => {
    for (const { id, certainty, title } of scheme.sources) {
      if (certainty === "assumption")
        expect([id, title]).toEqual([id, expect.stringMatching(/^(Assumed|Projected|Nearest|The amounts)/u)]);
    }
  });

  test("an unknown id is refused with the near one", () => {
    expect(() => schemeById("individual-budget-adult")).toThrow('Did you mean "individual-budget-adults"?');
  });
});
