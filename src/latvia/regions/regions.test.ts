import { describe, expect, test } from "vitest";
import { openEnd, parseDay, parseEnd, formatDay } from "../../calendar/index.js";
import { isId } from "../../person/id.js";
import { InputError } from "../../errors/index.js";
import { municipalities, municipalityOf, placeOn, places, regionOf, regions, regionSources } from "./index.js";
import { isIn } from "./on-date.js";

const on = (date: string) => municipalities.filter((municipality) => isIn(municipality, parseDay(date)));

describe("municipalities", () => {
  test("the reform of 2021 made 43 of them, 10 + 8 + 10 + 9 + 6 by planning region", () => {
    const counted = regions.map((region) => [
      region.id,
      on("2021-07-01").filter((municipality) => regionOf(municipality.id, "2021-07-01") === region.id).length,
    ]);
    expect(Object.fromEntries(counted)).toEqual({
      "riga-region": 10,
      kurzeme: 8,
      vidzeme: 10,
      latgale: 9,
      zemgale: 6,
    });
    expect(on("2021-07-01")).toHaveLength(43);
    expect(on("2025-06-30")).toHaveLength(43);
  });

  test("Varakļāni became part of Madona on 2025-07-01, which leaves 42, nine of them in Vidzeme", () => {
    expect(on("2025-07-01")).toHaveLength(42);
    expect(on("2025-07-01").filter(({ id }) => regionOf(id, "2025-07-01") === "vidzeme")).toHaveLength(9);
    expect(placeOn("varaklanu-novads", "2025-06-30")?.id).toBe("varaklanu-novads");
    expect(placeOn("varaklanu-novads", "2025-07-01")?.id).toBe("madonas-novads");
  });

  test("seven state cities stand in 2018 as they stand today", () => {
    const cities = on("2018-09-01").filter(({ form }) => form === "state-city");
    expect(cities.map(({ id }) => id)).toEqual([
      "riga",
      "daugavpils",
      "jelgava",
      "jurmala",
      "liepaja",
      "rezekne",
      "ventspils",
    ]);
    expect(on("2026-01-01").filter(({ form }) => form === "state-city")).toEqual(cities);
  });

  test("ids are ids, and no id, ISO code of a day or ATVK code stands twice", () => {
    const ids = municipalities.map(({ id }) => id);
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const date of ["2018-09-01", "2021-07-01", "2026-01-01"]) {
      const codes = on(date).map(({ iso }) => iso);
      expect(new Set(codes).size).toBe(codes.length);
    }
    const atvk = municipalities.flatMap((municipality) => municipality.atvk.map(({ code }) => code));
    expect(new Set(atvk).size).toBe(atvk.length);
    expect(atvk.every((code) => /^00\d{5}$/u.test(code))).toBe(true);
  });

  test("each lies in exactly one region, known and existing, on every day of its life", () => {
    for (const municipality of municipalities) {
      let next = parseDay(municipality.from);
      for (const membership of municipality.regions) {
        expect([municipality.id, membership.from]).toEqual([municipality.id, formatDay(next)]);
        expect(regions.some(({ id }) => id === membership.region)).toBe(true);
        next = parseEnd(membership.to) + 1;
      }
      expect([municipality.id, next - 1]).toEqual([municipality.id, parseEnd(municipality.to)]);
    }
  });

  test("since the reform each has exactly one ATVK code on every day", () => {
    for (const municipality of on("2021-07-01")) {
      let next = parseDay("2021-07-01");
      for (const row of municipality.atvk) {
        expect([municipality.id, parseDay(row.from)]).toEqual([municipality.id, next]);
        next = parseEnd(row.to) + 1;
      }
      expect(next - 1).toBe(parseEnd(municipality.to));
    }
    expect(municipalityOf("madonas-novads").atvk.map(({ code, from }) => [code, from])).toEqual([
      ["0038000", "2021-07-01"],
      ["0038001", "2025-07-01"],
    ]);
  });

  test("whoever ends has a successor that exists on the next day, and whoever does not end has none", () => {
    for (const municipality of municipalities) {
      const end = parseEnd(municipality.to);
      expect([municipality.id, (municipality.successors ?? []).length > 0]).toEqual([municipality.id, end !== openEnd]);
      for (const id of municipality.successors ?? []) {
        expect(isIn(municipalityOf(id), end + 1)).toBe(true);
      }
    }
  });

  test("each names a source that exists", () => {
    const sources = regionSources.map(({ id }) => id);
    expect(new Set(sources).size).toBe(sources.length);
    for (const municipality of municipalities) {
      expect(sources).toContain(municipality.source);
      for (const { source } of municipality.regions) expect(sources).toContain(source);
    }
  });
});

describe("placeOn and regionOf", () => {
  test("Tukums and Ogre changed their planning region in 2021", () => {
    expect(regionOf("tukuma-novads-2009", "2018-09-01")).toBe("riga-region");
    expect(regionOf("tukuma-novads-2009", "2021-07-01")).toBe("kurzeme");
    expect(regionOf("ogres-novads-2009", "2021-06-30")).toBe("riga-region");
    expect(regionOf("ogres-novads-2009", "2021-07-01")).toBe("vidzeme");
    expect(regionOf("liepaja", "2018-09-01")).toBe("kurzeme");
  });

  test("nothing is made up for unknown ids and for days before a municipality existed", () => {
    expect(placeOn("talsu-novads", "2018-09-01")).toBeUndefined();
    expect(regionOf("talsu-novads", "2018-09-01")).toBeUndefined();
    expect(placeOn("liepaja", "2009-06-30")).toBeUndefined();
  });

  test("a text that is no date is an error", () => {
    expect(() => placeOn("liepaja", "2019-02-29")).toThrow(InputError);
    expect(() => placeOn("liepja", "2019-02-01")).toThrow('Did you mean "liepaja"?');
    expect(() => regionOf("atlantis", "2018-09-01")).toThrow("id: expected the id of a municipality");
    expect(() => regionOf("liepaja", "yesterday")).toThrow(InputError);
  });
});

describe("places", () => {
  const pilotYear = places({ from: "2018-09-01", to: "2019-08-31" });

  test("hold the country, the regions, the municipalities of the period and their successors", () => {
    expect(pilotYear.slice(0, 6).map(({ id }) => id)).toEqual([
      "latvia",
      "kurzeme",
      "latgale",
      "riga-region",
      "vidzeme",
      "zemgale",
    ]);
    const ids = pilotYear.map(({ id }) => id);
    expect(ids).toContain("talsu-novads-2009");
    expect(ids).toContain("talsu-novads");
    expect(ids).not.toContain("kuldigas-novads");
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("give a code only where one holds throughout", () => {
    const codeOf = (id: string, from: string, to: string) =>
      places({ from, to }).find((place) => place.id === id)?.code;
    expect(codeOf("madonas-novads", "2024-01-01", "2025-06-30")).toBe("0038000");
    expect(codeOf("madonas-novads", "2025-07-01", "open")).toBe("0038001");
    expect(codeOf("madonas-novads", "2025-01-01", "2025-12-31")).toBeUndefined();
    expect(codeOf("varaklanu-novads", "2025-01-01", "2025-12-31")).toBe("0055000");
    expect(codeOf("liepaja", "2018-09-01", "2019-08-31")).toBeUndefined();
  });

  test("carry the dated regions", () => {
    expect(pilotYear.find(({ id }) => id === "tukuma-novads-2009")?.within).toEqual([
      { place: "riga-region", from: "2009-07-01", to: "2021-06-30" },
    ]);
  });
});
