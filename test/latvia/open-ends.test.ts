import { describe, expect, it } from "vitest";
import {
  careBenefitOn,
  careLevelTable,
  dayCentreAid,
  duty,
  entries,
  equalisationUnits,
  institutionOpen,
  membershipOn,
  parametersOf,
  pricesOn,
  transportBenefitOn,
  transportHalfYears,
  type CareBenefitGroup,
  type Entry,
} from "../../src/latvia/index.js";
import type { Dated } from "../../src/person/dated.js";

/** A day on which nobody can have seen anything. */
const later = "2150-06-15";

const isOpen = ({ to }: { readonly to?: string | undefined }) => to === "open";

/** Every object of a document that has days and no stated end, with where it stands. */
function openRows(value: unknown, path = ""): readonly { readonly path: string; readonly row: Dated }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "from" in value && "to" in value && value.to === "open" ? [{ path, row: value as Dated }] : [];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    openRows(each, Array.isArray(value) ? `${path}[]` : path === "" ? key : `${path}.${key}`),
  );
  return [...own, ...inside];
}

type Row = Readonly<Record<string, string>>;

/** How sure the function of each list of open rows is of one of them on a day far ahead. */
const lookUps: Readonly<Record<string, (row: Row) => readonly unknown[]>> = {
  "thresholds: careBenefit[]": ({ group }) => [careBenefitOn(group as CareBenefitGroup, later)],
  "thresholds: transportBenefit[]": () => [
    transportBenefitOn(later),
    ...transportHalfYears({ opinion: "2149-01-01", until: later }).basis,
  ],
  "care-levels: institution[]": () =>
    careLevelTable.levels.flatMap(({ id }) => institutionOpen(id, later)?.basis ?? []),
  "minimum-basket: duties[]": () => duty(later).duties,
  "regions: municipalities[].regions[]": () => [membershipOn("riga", later), membershipOn("tukuma-novads", later)],
  "prices: dated[]": ({ service, place }) =>
    pricesOn(later, { service: service ?? "", place: place ?? "", projected: true }),
};

/** Lists of open rows whose functions are asked for no day: their answers say when the row was last seen. */
const ofNoDay: Readonly<Record<string, () => readonly unknown[]>> = {
  "state-co-financing: dayCentre[]": () => dayCentreAid("100.00", 1, "half-up").basis,
  "equalisation: weights[]": () =>
    equalisationUnits({ residents: 1, childrenTo6: 0, schoolAge: 0, aboveWorkingAge: 0, squareKilometres: "0" }).basis,
};

/** Lists of open rows that no function answers from, or of what exists and is no figure. */
const withoutFunction = [
  "autism-rehabilitation: branches[].inForce",
  "equalisation: weightsHold",
  "palliative-home-care: rules[]",
  "regions: municipalities[]",
  "regions: municipalities[].atvk[]",
  "regions: regions[]",
  "regions: regions[].within[]",
  "state-co-financing: groupHome[]",
  "thresholds: shares[]",
];

const tables = entries.filter(({ kind }) => kind === "table" || kind === "rules");
const openLists = new Map(
  tables.flatMap(({ id, document }) => openRows(document).map(({ path, row }) => [`${id}: ${path}`, row] as const)),
);

describe("a figure without a stated end", () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))("of %s says when it was last seen", (_, entry: Entry) => {
    for (const { name, from, to, seenOn, certainty } of parametersOf(entry)) {
      if (to !== "open" || certainty === "assumption" || certainty === "open" || certainty === undefined) continue;
      expect([name, seenOn]).toEqual([name, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u)]);
      expect([name, seenOn !== undefined && from !== undefined && from <= seenOn]).toEqual([name, true]);
    }
  });

  it("has its function, or is named as one of those without", () => {
    expect([...openLists.keys()].sort()).toEqual(
      [...Object.keys(lookUps), ...Object.keys(ofNoDay), ...withoutFunction].sort(),
    );
  });

  it.each(Object.entries(lookUps))("is an assumption after that day: %s", (list, look) => {
    for (const { id, document, sources } of tables) {
      const assumed = new Set(sources.filter(({ certainty }) => certainty === "assumption").map((each) => each.id));
      for (const { path, row } of openRows(document)) {
        if (`${id}: ${path}` !== list) continue;
        const found = look(row as unknown as Row);
        expect(found.length).toBeGreaterThan(0);
        for (const each of found) expect(each).toMatchObject({ certainty: "assumption" });
        if (!assumed.has((row as unknown as Row)["source"] ?? ""))
          expect(found).toContainEqual(expect.objectContaining({ seenOn: expect.any(String) as string }));
      }
    }
  });

  it.each(Object.entries(ofNoDay))("says when it was seen where no day is asked: %s", (_, look) => {
    expect(look()).toContainEqual(expect.objectContaining({ seenOn: expect.any(String) as string }));
  });

  it("is as sure as its source to that day", () => {
    expect(careBenefitOn("child", "2019-07-01")).toMatchObject({ certainty: "seen", seenOn: "2019-07-01" });
    expect(careBenefitOn("child", "2019-07-02")).toMatchObject({ amount: "313.43", certainty: "assumption" });
    expect(institutionOpen("level-2", "2023-09-14")?.basis).toMatchObject([{ certainty: "seed" }]);
    expect(institutionOpen("level-2", "2023-09-15")?.basis).toMatchObject([
      { certainty: "assumption", seenOn: "2023-09-14" },
    ]);
  });
});

describe("a scheme without a stated end", () => {
  const open = entries.filter((entry) => entry.kind === "scheme" && isOpen(entry.document.validity));

  it.each(open)("$id is paid by assumption after the month in which its rules were last seen", (entry) => {
    if (entry.kind !== "scheme") return;
    const { fund, sources } = entry.document;
    const rows = fund.shares.filter(isOpen);
    expect(rows.length).toBeGreaterThan(0);
    for (const { source } of rows) {
      expect(sources.find(({ id }) => id === source)).toMatchObject({ certainty: "assumption" });
    }
  });
});
