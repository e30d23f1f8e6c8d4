import { expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import type { Issue } from "../../errors/index.js";
import type { Circumstance } from "../means/circumstance.js";
import { readCase } from "./known.js";

function read(circumstances: readonly Circumstance[]) {
  const issues: Issue[] = [];
  const facts = readCase({ ...smallCase, client: { ...smallCase.client, circumstances } }, issues);
  return { circumstances: facts.circumstances, issues: issues.map(({ code, path }) => `${code} ${path}`) };
}

const year = { from: "2019-01-01", to: "2019-12-31" };

it("keeps numbers as scaled integers, and several circumstances on one day", () => {
  const { circumstances, issues } = read([
    { circumstance: "hours", value: "12.5", ...year },
    { circumstance: "works", value: false, ...year },
  ]);
  expect(issues).toEqual([]);
  expect(circumstances?.map(({ circumstance, value }) => [circumstance, value])).toEqual([
    ["hours", 125_000],
    ["works", false],
  ]);
});

it("has one value of a circumstance a day, and says what is wrong", () => {
  const two = read([
    { circumstance: "works", value: true, ...year },
    { circumstance: "works", value: false, from: "2019-12-31", to: "open" },
  ]);
  expect(two.issues).toEqual(["overlap client.circumstances"]);
  expect(read([{ circumstance: "a b", value: "-1", ...year }]).issues).toEqual([
    "id-form client.circumstances[0].circumstance",
    "negative client.circumstances[0].value",
  ]);
});
