import { describe, expect, test } from "vitest";
import {
  administrationAtMost,
  autismBranches,
  capacity,
  checkSplit,
  chargedWith,
  checkMunicipalShare,
  dayCentreAid,
  duty,
  entryById,
  equalisationTable,
  equalisationUnits,
  gaps,
  groupHomeDay,
  incomeLineOn,
  institutionOpen,
  membershipOn,
  municipalityOf,
  palliativeTable,
  pricesOn,
  schemeById,
  shareOf,
} from "./index.js";
import { minorOf, productOf, sumOf } from "../../test/support/exact.js";

const mental = "adults-with-mental-impairments" as const;
const nothing: unknown = null;

/** An object with a key that its type does not have, as a program without types may ask. */
function withKey<Kind extends object>(value: Kind, key: string): Kind {
  return { ...value, [key]: "x" };
}

describe("functions on tables refuse what makes no sense, all of it at once", () => {
  test("the co-financing", () => {
    expect(() => dayCentreAid("-1.00", 0, "down")).toThrow("cost: expected an amount of at least 0");
    expect(() => dayCentreAid("1.00", 0.5, "down")).toThrow("yearsAfter: expected whole years");
    expect(() => groupHomeDay("1.00", 0, "down")).toThrow("persons: expected a whole number of persons");
  });

  test("the municipal share", () => {
    const money = { budget: "x", social: "-1", voluntary: "0.00" };
    expect(() => checkMunicipalShare(money, { socialMinimum: "1.1" })).toThrow(
      /budget: .*\n.*social: .*\n.*socialMinimum: expected a share from 0 to 1/u,
    );
  });

  test("the share for voluntary initiatives without, or with too much, money for work and guarantees", () => {
    const money = { budget: "100.00", social: "10.00", voluntary: "0.00" };
    const policy = { voluntaryMinimum: "0.01" };
    expect(() => checkMunicipalShare(money, policy)).toThrow("workAndGuarantees: expected");
    expect(() => checkMunicipalShare({ ...money, workAndGuarantees: "10.01" }, policy)).toThrow("workAndGuarantees");
  });

  test("the units of equalisation", () => {
    const counts = { residents: 10, childrenTo6: 5, schoolAge: 5, aboveWorkingAge: 1, squareKilometres: "1" };
    expect(() => equalisationUnits(counts)).toThrow("residents: expected ages that together are at most the residents");
    expect(() => equalisationUnits({ ...counts, residents: 11.5, squareKilometres: "-1" })).toThrow(
      /residents: expected a whole number of people.*\n.*squareKilometres/u,
    );
  });

  test.each([
    [() => chargedWith("asistant"), 'service: expected a service of the catalogue, received "asistant"'],
    [() => pricesOn("2024-02-01", { service: "homecare" }), "service: expected a service of the catalogue"],
    [() => pricesOn("2024-02-01", { place: "rigaa" }), 'Did you mean "riga"?'],
    [() => incomeLineOn("neady" as "needy", "first", "2026-01-01"), 'Did you mean "needy"?'],
    [() => incomeLineOn("needy", "firts" as "first", "2026-01-01"), 'Did you mean "first"?'],
    [() => capacity([{ group: mental, service: "day-care-center", people: 1 }]), 'Did you mean "day-care-centre"?'],
    [
      () => capacity([{ group: "adults" as typeof mental, service: "respite", people: 1 }]),
      "demand[0].group: expected",
    ],
    [() => institutionOpen("levl-2", "2018-01-01"), 'Did you mean "level-2"?'],
    [() => shareOf("esf-9-2-2-2", "efs"), 'Did you mean "esf"?'],
    [() => administrationAtMost("-1.00", "2023-05-01"), "cost: expected an amount of at least 0"],
    [() => municipalityOf("talsu-novad"), 'Did you mean "talsu-novads"?'],
    [() => entryById("region"), 'Did you mean "regions"?'],
    [() => schemeById("asistant"), 'Did you mean "assistant"?'],
    [() => checkSplit("esf-9-2-2-4"), 'Did you mean "esf-9-2-2-'],
    [() => membershipOn("liepja", "2020-01-01"), 'Did you mean "liepaja"?'],
  ])("names that are not known", (ask, message) => {
    expect(ask).toThrow(message);
  });

  const budget = { budget: "100.00", social: "10.00", voluntary: "0.00" };
  const counts = { residents: 1, childrenTo6: 0, schoolAge: 0, aboveWorkingAge: 0, squareKilometres: "1" };
  const demand = { group: mental, service: "respite", people: 1 };

  test.each([
    [() => pricesOn("2024-02-01", withKey({}, "servise")), 'servise: expected a known key, received "servise"'],
    [() => pricesOn("2024-02-01", withKey({}, "servise")), 'Did you mean "service"?'],
    [() => gaps([withKey({ service: "shelter" }, "group")], "2026-01-01"), "offer[0].group: expected a known key"],
    [() => capacity([withKey(demand, "person")]), "demand[0].person: expected a known key"],
    [() => checkMunicipalShare(withKey(budget, "volunteer"), {}), "money.volunteer: expected a known key"],
    [() => checkMunicipalShare(budget, withKey({}, "socialMin")), "policy.socialMin: expected a known key"],
    [() => autismBranches(withKey({ birthDate: "2020-02-01" }, "disabled"), "2026-01-01"), "child.disabled: expected"],
    [() => equalisationUnits(withKey(counts, "pupils")), "counts.pupils: expected a known key"],
  ])("keys that nobody reads", (ask, message) => {
    expect(ask).toThrow(message);
  });

  test.each([
    [() => pricesOn("2024-02-01", nothing as object), "query: expected an object, received null"],
    [() => gaps(nothing as [], "2026-01-01"), "offer: expected a list, received null"],
    [() => gaps([nothing as { service: string }], "2026-01-01"), "offer[0]: expected an object, received null"],
    [() => duty("2026-01-01", "homeless" as unknown as []), "groups: expected a list of groups"],
    [() => capacity(demand as unknown as []), "demand: expected a list"],
    [() => checkMunicipalShare(nothing as typeof budget, {}), "money: expected an object, received null"],
    [
      () => autismBranches({ birthDate: "2020-02-01", disability: "no" as unknown as boolean }, "2026-01-01"),
      "child.disability: expected true or false",
    ],
    [() => equalisationUnits([] as unknown as typeof counts), "counts: expected an object"],
  ])("what is no question at all", (ask, message) => {
    expect(ask).toThrow(message);
  });

  test("but not names that are known and say nothing", () => {
    expect(chargedWith("music-therapy")).toEqual([]);
    expect(capacity([{ group: mental, service: "crisis-centre", people: 1 }])[0]?.places).toBe(0);
  });

  test("the services for children with autism", () => {
    expect(() => autismBranches({ birthDate: "2020-02-30" }, "2026-01-01")).toThrow("child.birthDate: expected");
    expect(() => autismBranches({ birthDate: "2020-02-01" }, "")).toThrow("date: expected");
  });
});

describe("published figures agree with each other", () => {
  test("the equalisation of 2023", () => {
    const amount = (id: string) => equalisationTable.totals.find((row) => row.id === id)?.amount ?? "none";
    expect(sumOf([amount("fund"), amount("homes-before-1998")])).toBe(amount("state-grants"));
    expect(productOf(amount("homes-before-1998-each"), amount("homes-before-1998-people"))).toBe(
      amount("homes-before-1998"),
    );
  });

  test("palliative care: the day, the mean stay and the patient; the parts of the pilot of 2023", () => {
    const figure = (id: string) => palliativeTable.figures.find((row) => row.id === id)?.amount ?? "none";
    expect(minorOf(productOf(figure("day"), figure("mean-stay")))).toBe(minorOf(figure("patient")));
    expect(minorOf(sumOf([figure("pilot-2023-quarter"), figure("pilot-2023-rest")]))).toBe(
      minorOf(figure("pilot-2023")),
    );
  });
});
