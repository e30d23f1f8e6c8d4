import { describe, expect, test } from "vitest";
import {
  administrationAtMost,
  autismBranches,
  capacity,
  chargedWith,
  checkMunicipalShare,
  dayCentreAid,
  equalisationTable,
  equalisationUnits,
  groupHomeDay,
  incomeLineOn,
  institutionOpen,
  palliativeTable,
  pricesOn,
  shareOf,
} from "./index.js";

const mental = "adults-with-mental-impairments" as const;

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
  ])("names that are not known", (ask, message) => {
    expect(ask).toThrow(message);
  });

  test("but not names that are known and say nothing", () => {
    expect(chargedWith("group-home")).toEqual([]);
    expect(capacity([{ group: mental, service: "crisis-centre", people: 1 }])[0]?.places).toBe(0);
  });

  test("the services for children with autism", () => {
    expect(() => autismBranches({ birthDate: "2020-02-30" }, "2026-01-01")).toThrow("birthDate: expected");
    expect(() => autismBranches({ birthDate: "2020-02-01" }, "")).toThrow("date: expected");
  });
});

describe("published figures agree with each other", () => {
  test("the equalisation of 2023", () => {
    const amount = (id: string) => Number(equalisationTable.totals.find((row) => row.id === id)?.amount);
    expect(amount("fund") + amount("homes-before-1998")).toBe(amount("state-grants"));
    expect(amount("homes-before-1998-each") * amount("homes-before-1998-people")).toBe(amount("homes-before-1998"));
  });

  test("palliative care: the day, the mean stay and the patient; the parts of the pilot of 2023", () => {
    const cents = (id: string) => {
      const text = palliativeTable.figures.find((row) => row.id === id)?.amount ?? "";
      return Math.trunc(Number(text.replace(".", "")) * (text.includes(".") ? 1 : 100));
    };
    expect(cents("day") * (cents("mean-stay") / 100)).toBe(cents("patient"));
    expect(cents("pilot-2023-quarter") + cents("pilot-2023-rest")).toBe(cents("pilot-2023"));
  });
});
