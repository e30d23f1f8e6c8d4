import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { isInputError } from "../errors/index.js";
import { compile } from "../rules/compile.js";
import { calculate } from "../rules/opening/calculate.js";
import { registerSeko, type DuckConnection } from "./index.js";

interface Scalar {
  readonly name: string;
  readonly mainFunction: (info: unknown, input: object, output: object) => void;
}

class Decimal {
  readonly text: string;
  constructor(value: bigint, width: number, scale: number) {
    this.text = `${value} of ${width}, ${scale}`;
  }
}

class Struct {
  readonly entries: object;
  constructor(entries: object) {
    this.entries = entries;
  }
}

/** As much of DuckDB as is used of it; the engines of others try the real one. */
const duckdb = {
  VARCHAR: { type: "text" },
  INTEGER: { type: "whole" },
  DECIMAL: (width: number, scale: number) => ({ width, scale }),
  STRUCT: (entries: object) => entries,
  DuckDBDecimalValue: Decimal,
  DuckDBStructValue: Struct,
  DuckDBScalarFunction: { create: (options: object) => options },
  DuckDBTableFunction: { create: (options: object) => options },
};

function registered(options: object = {}) {
  const found: { scalars: Scalar[]; tables: { readonly name: string }[] } = { scalars: [], tables: [] };
  const connection: DuckConnection = {
    registerScalarFunction: (each: Scalar) => found.scalars.push(each),
    registerTableFunction: (each: { readonly name: string }) => found.tables.push(each),
  };
  registerSeko(connection, { duckdb, scheme: smallScheme, ...options });
  return found;
}

function asked(cases: readonly unknown[]): readonly unknown[] {
  const [scalar] = registered().scalars;
  const given: unknown[] = [];
  const input = { rowCount: cases.length, getColumnVector: () => ({ getItem: (row: number) => cases[row] }) };
  const output = { setItem: (row: number, value: unknown) => (given[row] = value), flush: () => undefined };
  scalar?.mainFunction(undefined, input, output);
  return given.map((each) => (each instanceof Struct ? each.entries : each));
}

describe("registerSeko", () => {
  it("registers a function and a table, called as is asked", () => {
    expect(registered().scalars.map(({ name }) => name)).toEqual(["seko"]);
    expect(registered({ name: "budget_of" }).tables.map(({ name }) => name)).toEqual(["budget_of_months"]);
  });

  it("gives amounts as integers with their decimals, and a wrong case as a row", () => {
    const [good, nothing, wrong] = asked([JSON.stringify(smallCase), null, "{"]);
    const { budget, totals } = calculate(smallCase, compile(smallScheme));
    expect(good).toMatchObject({
      case_id: "case-1",
      outcome: "eligible",
      budget: { text: `${budget?.approved.minor ?? ""} of 18, 2` },
      uncovered: { text: `${totals?.uncovered.minor ?? ""} of 18, 2` },
      funded: { text: `${totals?.funded.minor ?? ""} of 18, 2` },
      issues: null,
    });
    expect(nothing).toBeNull();
    expect(wrong).toMatchObject({
      outcome: "refused",
      budget: null,
      issues: expect.stringContaining("not-json") as string,
    });
  });

  it("refuses what is no DuckDB, and no scheme", () => {
    const paths = [{ duckdb: {} }, { duckdb: undefined }, { scheme: {} }].map((options) => {
      try {
        registered(options);
      } catch (error) {
        if (isInputError(error)) return error.issues[0]?.path;
        throw error;
      }
      return "nothing";
    });
    expect(paths.slice(0, 2)).toEqual(["options.duckdb", "options.duckdb"]);
    expect(paths[2]).not.toBe("nothing");
  });
});
