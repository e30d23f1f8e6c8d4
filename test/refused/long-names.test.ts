import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { Case } from "../../src/person/case.js";
import { InputError, isInputError, type Issue } from "../../src/errors/index.js";
import { checkCase, checkCompensation, checkResult, checkScheme } from "../../src/documents/index.js";
import { changedAt, placesIn } from "../support/mutations.js";
import { compile } from "../../src/rules/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";

type Check = (document: unknown) => readonly Issue[];
type Place = readonly (string | number)[];

const rows = <Row>(count: number, row: (index: number) => Row) =>
  Array.from({ length: count }, (_, index) => row(index));

const long = "k".repeat(106_000);
const result: unknown = JSON.parse(JSON.stringify(calculate(smallCase, compile(smallScheme))));
/** A case of which not every entry counts is read in another way. */
const recorded = {
  ...smallCase,
  incomes: [{ id: "a", kind: "wage", amountPerMonth: "1", recordedOn: "2019-01-01", from: "2019-01-01", to: "open" }],
};

/** The places of a document, one for each name of a field. */
function kindsOfPlaces(document: unknown): readonly Place[] {
  const byName = new Map(
    placesIn(document).map((place) => [place.filter((key) => typeof key === "string").join("."), place]),
  );
  return [[], ...byName.values()];
}

function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], document);
}

describe.each<readonly [string, unknown, Check]>([
  ["a case", smallCase, checkCase],
  ["a case with records", recorded, checkCase],
  ["a scheme", smallScheme, checkScheme],
  ["a compensation scheme", smallCompensation, checkCompensation],
  ["a result", result, checkResult],
])("%s with a name of a hundred thousand letters", (_, document, check) => {
  it("is refused in words that can be read, wherever it stands", () => {
    for (const place of kindsOfPlaces(document)) {
      const value = valueAt(document, place);
      const many = rows(50, () => ({ recordedOn: "x", supersedes: long, a: [{ b: 1 }] }));
      const changed =
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? [changedAt(document, [...place, long], 7), changedAt(document, [...place, long], many)]
          : typeof value === "string"
            ? [changedAt(document, place, long)]
            : [];
      for (const each of changed) {
        const error = new InputError(check(each));
        expect([place, error.message.length < 1_000_000]).toEqual([place, true]);
        for (const { path, expected, received, hint = "" } of error.issues) {
          expect(Math.max(path.length, expected.length, received.length, hint.length)).toBeLessThan(1100);
        }
      }
    }
  });
});

describe("thousands of unknown names among thousands that are known", () => {
  const [line] = smallCase.plan?.lines ?? [];
  const lines = rows(3000, (index) => ({ ...line, id: `line-number-${index}` }));

  /** The hints that are given, and how many seconds it takes. */
  function told(run: () => readonly Issue[]): { readonly hints: number; readonly seconds: number } {
    const start = performance.now();
    const issues = run();
    return {
      hints: issues.filter(({ hint }) => hint !== undefined).length,
      seconds: (performance.now() - start) / 1000,
    };
  }

  const refused = (run: () => unknown) => (): readonly Issue[] => {
    try {
      run();
    } catch (error) {
      if (isInputError(error)) return error.issues;
      throw error;
    }
    return [];
  };

  it("are refused in seconds, where they are lines of deliveries", () => {
    const { hints, seconds } = told(() =>
      checkCase({
        ...smallCase,
        plan: { lines },
        deliveries: rows(3000, (index) => ({
          id: `d${index}`,
          service: "physio",
          line: `lime-mumber-${index + 10_000}`,
          units: "1",
          unit: "session",
          from: "2019-02-01",
          to: "2019-02-02",
        })),
      }),
    );
    expect(hints).toBe(100);
    // Without bounds it takes a minute and a half.
    expect(seconds).toBeLessThan(15);
  });

  it("are refused in seconds, where they are services or sources", () => {
    const services = rows(2000, (index) => ({
      id: `service-number-${index}`,
      label: { lv: "", en: "" },
      unit: "hour" as const,
    }));
    const compiled = compile({ ...smallScheme, services: [...smallScheme.services, ...services] });
    const unknown = {
      ...smallCase,
      plan: { lines: lines.map((each, index) => ({ ...each, service: `serfice-mumber-${index + 10_000}` })) },
    };
    // The lines are those of the small case.
    const ofCase = told(refused(() => calculate(unknown as Case, compiled)));
    const [condition] = smallScheme.conditions;
    const conditions = rows(3000, (index) => ({
      ...condition,
      id: `c${index}`,
      source: `sauce-mumber-${index + 10_000}`,
    }));
    const sources = rows(2000, (index) => ({ id: `source-number-${index}`, title: "", certainty: "seen" }));
    const ofScheme = told(() =>
      checkScheme({ ...smallScheme, sources: [...smallScheme.sources, ...sources], conditions }),
    );
    expect([ofCase.hints, ofScheme.hints]).toEqual([100, 100]);
    expect(ofCase.seconds + ofScheme.seconds).toBeLessThan(15);
  });
});

it("hints are looked for at the first hundred unknown keys of an object, and at no more", () => {
  const unknown = Object.fromEntries(
    rows(300, (index) => [`period${String.fromCharCode(97 + (index % 20), 97 + Math.floor(index / 20))}`, 1]),
  );
  const issues = checkCase({ ...smallCase, ...unknown });
  expect(issues.map(({ code }) => code)).toEqual(rows(300, () => "unknown-key"));
  expect(issues.filter(({ hint }) => hint !== undefined).length).toBe(100);
  expect(issues.slice(100).filter(({ hint }) => hint !== undefined)).toEqual([]);
  const near = checkCase({ ...smallCase, clientt: 1, perido: 2 });
  expect(near.map(({ hint }) => hint)).toEqual(['Did you mean "client"?', 'Did you mean "period"?']);
});
