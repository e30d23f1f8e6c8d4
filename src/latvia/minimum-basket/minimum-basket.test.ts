import { describe, expect, test } from "vitest";
import { chargedWith } from "../state-and-municipal/index.js";
import { basketTable, duty, gaps } from "./index.js";

describe("the minimum basket", () => {
  test("has the five services of 2025 and more each time, all of known groups", () => {
    const services = (date: string) => new Set(duty(date).duties.map(({ service }) => service)).size;
    expect(["2025-01-21", "2026-01-01", "2029-01-01"].map(services)).toEqual([5, 7, 11]);
    const groups = basketTable.groups.map(({ id }) => id);
    const named = [...basketTable.duties, ...basketTable.undated, ...basketTable.proposals].map(({ group }) => group);
    expect(named.filter((group) => !groups.includes(group))).toEqual([]);
  });

  test("has a municipality that is charged with each of its services", () => {
    const services = [...basketTable.duties, ...basketTable.undated].map(({ service }) => service);
    const without = services.filter((service) => !chargedWith(service).some(({ payer }) => payer === "municipality"));
    expect(without).toEqual([]);
  });

  test("is nowhere missing where all of it is offered to everybody", () => {
    const offer = [...basketTable.duties, ...basketTable.undated].map(({ service }) => ({ service }));
    expect(gaps(offer, "2030-01-01")).toEqual({ duties: [], unknown: [], basis: [] });
    expect(gaps([], "2030-01-01")).toEqual(duty("2030-01-01"));
  });

  test("shows an assumed duty as assumed, and what the answer rests on", () => {
    const { duties, basis } = duty("2026-06-01", ["carers"]);
    expect(duties.map(({ service, certainty }) => [service, certainty])).toEqual([["respite", "assumption"]]);
    expect(basis.map(({ id, certainty }) => [id, certainty])).toEqual([["respite-2026", "assumption"]]);
  });

  test("leaves nothing unknown by its day for ever: after the transition the duties hold, as assumed", () => {
    expect(duty("2028-12-31").unknown.map(({ service }) => service)).toEqual([
      "day-care-centre",
      "workshop",
      "family-assistant",
      "home-care",
    ]);
    const { duties, unknown } = duty("2035-01-01");
    expect(unknown.map(({ service, unknown: what }) => [service, what])).toEqual([["home-care", "group"]]);
    const assumed = duties
      .filter(({ certainty, seenOn }) => seenOn === undefined && certainty === "assumption")
      .map(({ service }) => service);
    expect(assumed).toEqual(["respite", "day-care-centre", "workshop", "family-assistant"]);
  });

  test("has the mentor for children in out-of-family care from 16, and after it", () => {
    const mentor = (group: string) =>
      duty("2026-06-01", [group])
        .duties.filter(({ service }) => service === "social-mentor")
        .map(({ ageFrom }) => ageFrom);
    expect(mentor("children-without-parental-care")).toEqual(["16"]);
    expect(mentor("after-out-of-family-care")).toEqual([undefined]);
    expect(mentor("families-with-children")).toEqual([]);
    expect(duty("2025-12-31", ["after-out-of-family-care"]).duties).toEqual([]);
  });

  test("says where the sources differ on the group", () => {
    expect(duty("2025-02-01", ["functional-impairments"])).toMatchObject({
      duties: [],
      unknown: [{ service: "home-care", unknown: "group", source: "cabinet-list-2024" }],
    });
  });

  test("refuses a service that is not in the catalogue", () => {
    expect(() => gaps([{ service: "home-cares" }], "2026-01-01")).toThrow(
      /offer\[0\].service: expected.*Did you mean "home-care"\?/u,
    );
  });

  test("refuses every unknown group and what is no date", () => {
    expect(() => duty("2026-01-01", ["homeles", "x"])).toThrow(
      /groups\[0\].*Did you mean "homeless"\?\n.*groups\[1\]/u,
    );
    expect(() => gaps([{ service: "shelter", groups: ["homeles"] }], "2026-01-01")).toThrow("offer[0].groups[0]");
    expect(() => duty("2026-00-01")).toThrow("date: expected");
  });
});
