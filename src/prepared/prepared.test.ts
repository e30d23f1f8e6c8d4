import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { issuesOf } from "../cohort/cohort.test-helper.js";
import { sums } from "../cohort/sums/sums.js";
import { calculate as calculatePlain } from "../rules/calculate.js";
import { compile } from "../rules/compile.js";
import { calculate } from "./calculate.js";
import { prepare } from "./prepare.js";

const compiled = compile(smallScheme);

describe("prepare", () => {
  it("names every issue that can be seen without a scheme", () => {
    const wrong = { ...smallCase, id: "?", period: { from: "2019-12-31", to: "2019-01-01" } };
    expect(issuesOf(() => prepare(wrong)).map(({ path }) => path)).toEqual(["id", "period.to"]);
  });

  it("knows what was recorded until a day", () => {
    const [line] = smallCase.plan?.lines ?? [];
    if (line === undefined) throw new Error("the small case has a line");
    const document = { ...smallCase, plan: { lines: [line, { ...line, id: "later", recordedOn: "2020-01-01" }] } };
    const knownOn = "2019-06-01";
    const known = calculate(prepare(document, { knownOn }), compiled);
    expect(known.lines).toHaveLength(1);
    expect(known.toText()).toBe(calculatePlain(document, compiled, { knownOn }).toText());
    expect(calculate(prepare(document), compiled).lines).toHaveLength(2);
  });
});

describe("calculate of what is prepared", () => {
  it("refuses a case that was not prepared, and says what prepares it", () => {
    // Callers without types can pass anything.
    const given = smallCase as unknown as ReturnType<typeof prepare>;
    expect(issuesOf(() => calculate(given, compiled))).toMatchObject([
      {
        code: "wrong-type",
        path: "person",
        expected: "a prepared case",
        hint: '`prepare` of "seko/prepared" makes one of a case.',
      },
    ]);
    expect(issuesOf(() => sums([prepare(smallCase), given], compiled))).toMatchObject([{ path: "people[1]" }]);
  });

  it("names what only case and scheme together show", () => {
    const [line] = smallCase.plan?.lines ?? [];
    if (line === undefined) throw new Error("the small case has a line");
    const person = prepare({ ...smallCase, plan: { lines: [{ ...line, service: "phisio" }] } });
    expect(issuesOf(() => calculate(person, compiled))).toMatchObject([
      { code: "unknown-reference", path: "plan.lines[0].service", hint: 'Did you mean "physio"?' },
    ]);
  });
});

describe("options of what is prepared", () => {
  // Callers without types can pass anything.
  const calculateAny = calculate as (...given: readonly unknown[]) => ReturnType<typeof calculate>;
  const person = prepare(smallCase);

  it("take nothing when it is calculated, and say where each is taken", () => {
    const plain = calculate(person, compiled).toText();
    expect(calculateAny(person, compiled, undefined).toText()).toBe(plain);
    for (const given of [{ knownOn: "2019-06-01" }, { opening: [] }, {}, "2019-06-01", null, 0]) {
      expect(issuesOf(() => calculateAny(person, compiled, given))).toMatchObject([
        {
          code: "options-elsewhere",
          path: "options",
          expected: "no options, because what is known was read before",
          hint: '`prepare` takes `knownOn`, `calculate` of "seko" the others.',
        },
      ]);
    }
  });
});

describe("sums of people", () => {
  it("refuse a client who stands there twice on a day, and take one who has two times", () => {
    const half = (id: string, from: string, to: string) => prepare({ ...smallCase, id, period: { from, to } });
    const first = half("first", "2019-01-01", "2019-06-30");
    const second = half("second", "2019-07-01", "2019-12-31");
    expect(sums([first, second], compiled).clients).toBe(1);
    expect(issuesOf(() => sums([first, second, first], compiled))).toMatchObject([
      { code: "counted-twice", path: "people[2].client" },
    ]);
  });
});
