import { describe, expect, it } from "vitest";
import { isInputError } from "../../src/errors/index.js";
import * as following from "../../src/doors/following.js";
import { claimTable, plainCsv, readClaims } from "../../src/io/index.js";
import { csvTable } from "../../src/report/index.js";
import { moneyOfMinor } from "../../src/numbers/index.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { anyValues } from "../support/any-values.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation, smallLeaver } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";

const services = compile(smallScheme);
const rules = compileCompensation(smallCompensation);
const quarter = { claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" } };
const first = following.claim([smallLeaver], rules, quarter);
const table = claimTable([first]);
const known = { knownOn: "2019-12-31" };
const priced = { ...smallCase, deliveries: [] };

/** Every public function of what follows the client, and those that read or write its tables, with arguments that are right. */
const right: Readonly<Record<string, readonly unknown[]>> = {
  follow: [smallLeaver, rules, known],
  appropriate: [
    [
      {
        client: "a",
        claimant: "north",
        month: "2019-03",
        days: 10,
        amount: moneyOfMinor(100),
        receivedOn: "2019-04-01",
      },
    ],
    { annual: "0.50", rule: "first-come" },
  ],
  answer: [first, [{ row: "1", ruling: "cut", accepted: "1.00", paid: "1.00", code: "c" }]],
  claim: [[smallLeaver], rules, { ...quarter, ...known, previous: [first], others: [] }],
  claimId: [{ ...quarter, sequence: 1 }],
  checkClaim: [first],
  priceDeliveries: [priced, services, { ...known, municipality: "state", recorder: undefined }],
  handover: [priced, services, "2019-06-15", known],
  explainClaims: [smallLeaver, rules, { ...known, pricing: undefined, amount: "totals.claimed" }],
  readClaims: [csvTable(table, { dialect: plainCsv }), plainCsv],
  claimTable: [[first]],
  csvTable: [table, { dialect: plainCsv }],
};

const functions: Readonly<Record<string, unknown>> = { ...following, readClaims, claimTable, csvTable };
const names = Object.entries(functions).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));

/** What is thrown that is no InputError. */
function fault(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (!isInputError(error)) return error;
  }
  return undefined;
}

/** The arguments with every value in the place of one of them, or of one of its values by key. */
function* changed(given: readonly unknown[]): Generator<readonly unknown[]> {
  for (const [at, argument] of given.entries()) {
    for (const value of anyValues()) {
      yield given.with(at, value);
      if (typeof argument !== "object" || argument === null || "scheme" in argument) continue;
      for (const key of Object.keys(argument)) {
        const copy: unknown = Array.isArray(argument)
          ? argument.with(Number(key), value)
          : { ...argument, [key]: value };
        yield given.with(at, copy);
      }
    }
  }
}

describe("whatever is given to a function, nothing but an InputError is thrown", () => {
  it.each(names)("by %s", (name) => {
    const given = right[name];
    if (given === undefined) throw new Error(`no arguments for ${name}`);
    const run = functions[name] as (...all: readonly unknown[]) => unknown;
    expect(() => run(...given)).not.toThrow();
    const faults = new Set<string>();
    for (const all of [[], ...changed(given)]) {
      const found = fault(() => run(...all));
      if (found !== undefined)
        faults.add(`${all.map(shown).join(", ")}: ${found instanceof Error ? found.message : typeof found}`);
    }
    expect([...faults].slice(0, 8)).toEqual([]);
  });

  it("and words that there are none are refused, not taken for others", () => {
    expect(() => following.answer(first, [{ row: "1", ruling: "accept" as "accepted", code: "c" }])).toThrow(
      'rulings[0].ruling: expected "accepted" or "cut" or "refused", received "accept". Did you mean "accepted"?',
    );
    expect(() => following.claim([smallLeaver], rules, { ...quarter, previous: null as unknown as [] })).toThrow(
      "previous: expected a list of claims, received null",
    );
  });
});

function shown(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === "string" ? text.slice(0, 60) : typeof value;
  } catch {
    return typeof value;
  }
}
