import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compile, type Case, type Scheme } from "../index.js";
import { explain } from "./index.js";

interface Worked {
  readonly case: Case;
  readonly scheme: string;
  readonly inputs: Readonly<Record<string, string>>;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/abroad/england-care-charging/${name}`, import.meta.url), "utf8"));

it("facts of means that begin after a death do not change the places of the others", () => {
  const [worked] = read("cases.json") as readonly Worked[];
  if (worked === undefined) throw new Error("England has worked cases.");
  const { case: own, scheme, inputs } = worked;
  const later = { id: "later", amountPerWeek: "7.00", from: "2021-06-20", to: "open" } as const;
  const document: Case = {
    ...own,
    client: { ...own.client, deathDate: "2021-06-10" },
    incomes: [{ ...later, kind: "pension" }, ...(own.incomes ?? [])],
    expenses: [{ ...later, kind: "disability" }, ...(own.expenses ?? [])],
  };
  const explained = JSON.stringify(explain(document, compile(read(scheme) as Scheme, inputs)));
  const places = [...new Set(explained.match(/(?:incomes|expenses)\[\d+\]/gu))].sort();
  expect(places).toEqual(["expenses[1]", "expenses[2]", "incomes[1]", "incomes[2]"]);
});
