import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { calculateEach, type CalculatedCase, type RefusedCase } from "../doors/cohort.js";
import { isInputError } from "../errors/index.js";
import { calculate, compile } from "../index.js";

const compiled = compile(smallScheme);
const person = (index: number) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
});

async function* oneByOne(cases: readonly unknown[]): AsyncGenerator<unknown, void> {
  for (const each of cases) {
    await Promise.resolve();
    yield each;
  }
}

async function all(
  outcomes: AsyncIterable<CalculatedCase | RefusedCase>,
): Promise<readonly (CalculatedCase | RefusedCase)[]> {
  const found: (CalculatedCase | RefusedCase)[] = [];
  for await (const each of outcomes) found.push(each);
  return found;
}

const shortOf = ({ index, result, issues }: CalculatedCase | RefusedCase) =>
  result === undefined ? `${index}: ${issues.map(({ code }) => code).join(" ")}` : `${index}: ${result.case}`;

function pathsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe("calculateEach", () => {
  it("gives what calculate gives, of values, texts and bytes, from what waits and from what does not", async () => {
    const cases = [person(0), JSON.stringify(person(1)), new TextEncoder().encode(JSON.stringify(person(2)))];
    const expected = [0, 1, 2].map((index) => JSON.stringify(calculate(person(index), compiled)));
    for (const source of [oneByOne(cases), cases]) {
      const found = await all(calculateEach(source, compiled));
      expect(found.map(({ result }) => JSON.stringify(result))).toEqual(expected);
      expect(found.map(({ index }) => index)).toEqual([0, 1, 2]);
    }
  });

  it("says what is wrong with one in its place, and goes on", async () => {
    const found = await all(calculateEach(oneByOne([person(0), "{", { id: 7 }, person(3)]), compiled));
    expect(found.map(({ result }) => result?.case)).toEqual(["case-0", undefined, undefined, "case-3"]);
    expect(found[1]?.issues?.[0]?.code).toBe("not-json");
    expect(found[2]?.issues?.map(({ path }) => path)).toContain("id");
  });

  it("looks for nobody who stands twice, unless it is asked to", async () => {
    const twice = [person(0), person(1), { ...person(0), id: "again" }];
    expect((await all(calculateEach(twice, compiled))).map(shortOf)).toEqual(["0: case-0", "1: case-1", "2: again"]);
    const found = await all(calculateEach(twice, compiled, { refuseDoubles: true }));
    expect(found.map(shortOf)).toEqual(["0: case-0", "1: case-1", "2: counted-twice"]);
    expect(found[2]?.issues?.[0]?.hint).toBe("cases[0] is about the same client on some of these days.");
  });

  it("asks each case with what it goes on, and which of its days are shown", async () => {
    // What the days cost fits into their budget, which has no days of its own.
    const plan = { lines: smallCase.plan?.lines.slice(0, 1) ?? [] };
    const first = { ...person(0), plan, period: { from: "2019-01-01", to: "2019-01-31" } };
    const second = { ...person(0), plan, period: { from: "2019-02-01", to: "2019-03-31" } };
    const opening = calculate(first, compiled).closing;
    const show = { from: "2019-02-01", to: "2019-02-28" };
    const [found] = await all(calculateEach([second], compiled, { opening: () => opening, show: () => show }));
    expect(JSON.stringify(found?.result)).toBe(JSON.stringify(calculate(second, compiled, { opening, show })));
  });

  it("asks for the next case when the result of the last one was taken, and ends where nobody takes more", async () => {
    let given = 0;
    let ended = false;
    function* source() {
      try {
        for (; ; given += 1) yield person(given);
      } finally {
        ended = true;
      }
    }
    for await (const { index } of calculateEach(source(), compiled)) {
      expect(given).toBe(index);
      if (index === 2) break;
    }
    expect(ended).toBe(true);
  });

  it("throws on what the source throws", async () => {
    function* source() {
      yield person(0);
      throw new Error("the connection is lost");
    }
    await expect(all(calculateEach(source(), compiled))).rejects.toThrow("the connection is lost");
  });

  it("refuses arguments that are none, all at once", () => {
    const asked = (cases: unknown, options: unknown, rules: unknown = compiled) =>
      pathsOf(() => calculateEach(cases as [], rules as typeof compiled, options as object));
    expect(asked("a text", { opening: 1, show: {}, knownOn: "1.1.2019", refuseDoubles: "yes" })).toEqual([
      "cases",
      "options.opening",
      "options.show",
      "options.refuseDoubles",
      "knownOn",
    ]);
    expect(asked([], null)).toEqual(["options"]);
    expect(asked([], {}, {})).toEqual(["compiled"]);
  });
});
