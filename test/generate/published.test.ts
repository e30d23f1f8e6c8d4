import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Case } from "../../src/person/case.js";
import { columnsText } from "../../src/result/columns/columns-text.js";
import { calculate } from "../../src/rules/calculate.js";
import { explain } from "../../src/explanation/index.js";
import { compensations, schemes } from "../../src/latvia/index.js";
import { mistakesOf } from "../support/json-schema.js";
import { compile } from "../../src/rules/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { documents, type DocumentSource } from "../../tools/generate/documents.js";

type Named = DocumentSource["name"];

const fileOf = (name: Named) => `schemas/${name}.json`;
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as never;

const notEligible = { ...smallCase.client, birthDate: "1990-01-01" };

/** Whether a schema as it is published accepts a document. */
function accepts(name: Named, document: unknown): boolean {
  const plain: unknown = JSON.parse(JSON.stringify(document));
  return mistakesOf(plain, read(fileOf(name))).length === 0;
}

function inColumns(document: Case): Readonly<Record<string, unknown>> {
  return JSON.parse(columnsText(calculate(document, compile(smallScheme)))) as Readonly<Record<string, unknown>>;
}

describe("the published JSON Schemas", () => {
  it("are all there is", () => {
    expect(readdirSync("schemas").sort()).toEqual(documents.map(({ name }) => `${name}.json`).sort());
  });

  it("accept the examples, a result, its explanation and the manifest of the pilot", () => {
    const compiled = compile(smallScheme);
    const documents: readonly (readonly [Named, unknown])[] = [
      ["case", smallCase],
      ["case", read("examples/first-budget/case.json")],
      ["case", (read("examples/pilot-children/cases.json") as { readonly cases: readonly unknown[] }).cases[0]],
      ["scheme", smallScheme],
      ["scheme", read("examples/pilot-children/scheme.json")],
      ["result", calculate(smallCase, compiled)],
      ["result", calculate({ ...smallCase, client: { id: "client-1" } }, compiled)],
      ["result", calculate({ ...smallCase, client: notEligible }, compiled)],
      ["result", inColumns(smallCase)],
      ["result", inColumns({ ...smallCase, client: { id: "client-1" } })],
      ["result", inColumns({ ...smallCase, client: notEligible })],
      ["explanation", explain(smallCase, compiled)],
      ["explanation", explain({ ...smallCase, client: { id: "client-1" } }, compiled)],
      ["manifest", read("examples/pilot-children/published/manifest.json")],
    ];
    for (const [name, document] of documents) expect([name, accepts(name, document)]).toEqual([name, true]);
  });

  it.each([
    ["examples/first-budget/case.json", "case"],
    ["examples/first-budget/inputs.json", "inputs"],
    ["examples/pilot-children/cases.json", "cases"],
    ["examples/pilot-children/scheme.json", "scheme"],
    ["examples/pilot-adults/cases.json", "cases"],
  ] as const)("are named by %s, and accept it", (file, name) => {
    const document = read(file) as { readonly $schema: string };
    expect(new URL(document.$schema, new URL(file, "file:///")).pathname).toBe(`/${fileOf(name)}`);
    expect(accepts(name, document)).toBe(true);
  });

  it("accept the Latvian schemes, budgets and compensations", () => {
    for (const scheme of schemes) expect([scheme.id, accepts("scheme", scheme)]).toEqual([scheme.id, true]);
    for (const scheme of compensations) expect(accepts("compensation", scheme)).toBe(true);
  });

  it("refuse a result in columns with a figure that is a text, without its head, and with a key of a whole result", () => {
    const columns = inColumns(smallCase);
    const { client, ...headless } = columns;
    expect(client).toBe(smallCase.client.id);
    const { totals } = calculate(smallCase, compile(smallScheme)).toJSON() as { readonly totals?: unknown };
    const months = { ...(columns["months"] as object), contribution: ["0.00"] };
    for (const wrong of [headless, { ...columns, totals }, { ...columns, months }, { ...columns, columnsVersion: 2 }]) {
      expect(accepts("result", wrong)).toBe(false);
    }
  });

  it("refuse a result with amounts of somebody who is not eligible, or without them of somebody who is", () => {
    const compiled = compile(smallScheme);
    const eligible = calculate(smallCase, compiled).toJSON();
    const ineligible = calculate({ ...smallCase, client: notEligible }, compiled).toJSON();
    const { totals, ...withoutTotals } = eligible;
    expect(accepts("result", withoutTotals)).toBe(false);
    expect(accepts("result", { ...ineligible, totals })).toBe(false);
    expect(accepts("result", { ...ineligible, months: eligible.months })).toBe(false);
    expect(accepts("result", { ...ineligible, lines: eligible.lines })).toBe(false);
    expect(accepts("result", { ...eligible, lines: ineligible.lines })).toBe(false);
  });

  it("refuse an unknown key, a date that is none, and a number in the place of a decimal", () => {
    expect(accepts("case", { ...smallCase, plann: {} })).toBe(false);
    expect(accepts("case", { ...smallCase, period: { from: "2019-13-01", to: "2019-12-31" } })).toBe(false);
    expect(accepts("case", { ...smallCase, capital: [{ amount: "1,50", from: "2019-01-01", to: "open" }] })).toBe(
      false,
    );
    const explanation = explain(smallCase, compile(smallScheme));
    expect(accepts("explanation", { ...explanation, more: 1 })).toBe(false);
    const [assess, ...steps] = explanation.steps;
    const [level, ...nodes] = assess?.nodes ?? [];
    const altered = { ...assess, nodes: [{ ...level, levels: "high" }, ...nodes] };
    expect(accepts("explanation", { ...explanation, steps: [altered, ...steps] })).toBe(false);
    expect(
      accepts("manifest", {
        ...(read("examples/pilot-children/published/manifest.json") as object),
        inputs: { a: "b" },
      }),
    ).toBe(false);
  });
});
