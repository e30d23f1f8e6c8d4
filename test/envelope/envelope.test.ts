import { describe, expect, it } from "vitest";
import { envelopeTables, startEnvelope, type EnvelopeKey, type EnvelopeOptions } from "../../src/doors/envelope.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const compiled = compile(smallScheme);
const person = (id: string, changed: Partial<Case> = {}): Case => ({
  ...smallCase,
  id,
  ...changed,
  client: { ...smallCase.client, ...changed.client, id },
});
const assessed = (date: string, score: string) => [{ id: "first", instrument: "scale", date, score }];
const people = [
  person("low", { assessments: assessed("2018-01-01", "30") }),
  person("high-late", { assessments: assessed("2018-11-01", "72"), client: { id: "", birthDate: "2012-03-01" } }),
  person("high-early", { assessments: assessed("2018-05-01", "72") }),
];

function envelope(options: EnvelopeOptions, cases: readonly Case[] = people) {
  const line = startEnvelope(compiled, options);
  for (const document of cases) line.add(document, calculate(document, compiled));
  return line.envelope();
}
const lineBy = (...order: readonly EnvelopeKey[]) => envelope({ places: 2, order }).line?.map((each) => each.case);

describe("startEnvelope", () => {
  it("makes the line by named keys, at last by id", () => {
    expect(lineBy("level", "assessed")).toEqual(["high-early", "high-late", "low"]);
    expect(lineBy("assessed")).toEqual(["low", "high-early", "high-late"]);
    expect(lineBy("youngest")).toEqual(["high-late", "high-early", "low"]);
    expect(lineBy("oldest")).toEqual(["high-early", "low", "high-late"]);
    expect(lineBy("enrolled")).toEqual(["high-early", "high-late", "low"]);
  });

  it("lets those stand behind of whom a key is not known, and says how many", () => {
    const enrolments = [{ scheme: smallScheme.id, place: "north", from: "2018-12-01", to: "open" }];
    const { line, unknown } = envelope({ places: 9, order: ["enrolled"] }, [...people, person("z", { enrolments })]);
    expect(line?.map((each) => each.case)).toEqual(["z", "high-early", "high-late", "low"]);
    expect(unknown).toEqual({ enrolled: 3 });
  });

  it("takes the waiting list of a register: as it stands, by application or by priority", () => {
    const waiting = [
      { case: "high-early", applied: "2018-09-01", priority: 2 },
      { case: "low", applied: "2018-03-01" },
      { case: "high-late", priority: 1 },
    ];
    const by = (order?: readonly EnvelopeKey[], cases = people) => {
      const found = envelope({ places: 2, waiting, ...(order === undefined ? {} : { order }) }, cases);
      return [found.line?.map((each) => each.case), found.order, found.unknown];
    };
    expect(by()).toEqual([["high-early", "low", "high-late"], ["listed"], {}]);
    expect(by(["applied"])).toEqual([["low", "high-early", "high-late"], ["applied"], { applied: 1 }]);
    expect(by(["priority", "applied"])[0]).toEqual(["high-late", "high-early", "low"]);
    expect(by(["listed"], [person("a"), ...people])).toEqual([
      ["high-early", "low", "high-late", "a"],
      ["listed"],
      { listed: 1 },
    ]);
    expect(() => by(["listed"], people.slice(1))).toThrow(/waiting\[1\]\.case.*the id of a case/su);
    expect(() => envelope({ places: 2, order: ["applied"] })).toThrow(/waiting.*received no list/su);
    expect(() => by(["level"])).toThrow(/waiting.*received none of them/su);
    expect(() => envelope({ places: 2, waiting: [...waiting, ...waiting.slice(0, 1)] })).toThrow("each case once");
  });

  it("counts who has no right, and sets aside who cannot be calculated", () => {
    const unknown = { ...person("unknown") };
    Reflect.deleteProperty(unknown, "assessments");
    const line = startEnvelope(compiled, { places: 1 });
    for (const document of [...people, unknown]) line.add(document, calculate(document, compiled));
    line.setAside(person("wrong"), [{ code: "no-price", path: "", expected: "", received: "" }]);
    const { people: counted, setAside, money, places } = line.envelope();
    expect(counted).toEqual({ all: 5, inLine: 3, served: 1, waiting: 2, ineligible: 0, setAside: 2 });
    expect(setAside).toEqual([
      { fact: "assessments", people: 1 },
      { code: "no-price", people: 1 },
    ]);
    expect([money, places]).toEqual([undefined, { given: "1", used: "1", left: "0" }]);
  });

  it("names real people only where it is asked", () => {
    const real = people.map((each) => ({ ...each, synthetic: false }));
    expect(envelope({ places: 1 }, real).line).toBeUndefined();
    expect(envelope({ places: 1, withPeople: true }, real).line?.length).toBe(3);
    expect(envelopeTables(envelope({ places: 1 }, real)).map(({ id }) => id)).toEqual([
      "envelope-level",
      "envelope-place",
    ]);
  });

  it("refuses what is no envelope, with every issue, and nobody stands in line twice", () => {
    const wrong = { places: -1, order: ["need"], whenShort: "never", withPeople: 1 } as unknown as EnvelopeOptions;
    expect(() => startEnvelope(compiled, wrong)).toThrow(/places.*order.*whenShort.*withPeople/su);
    const near = { places: 2, order: ["level", "asessed"] } as unknown as EnvelopeOptions;
    expect(() => startEnvelope(compiled, near)).toThrow(/order\[1\].*Did you mean "assessed"/su);
    const twice = { places: 2, order: ["level", "level"] } as const;
    expect(() => startEnvelope(compiled, twice)).toThrow(/order\[1\].*received "level"/su);
    expect(() => startEnvelope(compiled, {})).toThrow("money, places or both");
    expect(() => startEnvelope(compiled, { money: "-1.00" })).toThrow("an amount of 0 or more");
    expect(() => startEnvelope(compiled, { money: "12,50" })).toThrow(/decimal/u);
    expect(() => envelope({ places: 1 }, [...people, ...people.slice(0, 1)])).toThrow("client");
  });
});
