import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countOf } from "seko/errors";

/** Words of several things, as messages count them. */
const several =
  "days|months|weeks|years|hours|units|decimals|digits|cases|people|persons|lines|results|parts|rows|issues|shares|budgets|clients|entries|members|services|prices|claims|differences|assumptions";

/** Counts that are never 1, and why. */
const neverOne: readonly (readonly [text: string, because: string])[] = [
  ["${budgets} budgets is more", "said where there are several"],
  ["${found.length} cases have", "said where there are several"],
  ['.replace("the number ", "")} cases', "said where there is none or several"],
  ["${all} people ${made", "said where some of several are made up"],
  ["${mostIssues} issues", "a thousand"],
  ["${count} issues`", "said where there are several"],
  ["${formatScaledShort(mostUnits, quantityDecimals)} units", "the most units that are counted"],
  ["${count} parts with", "an entry of a list has two parts or three"],
  ["${mostDecimals} decimals", "a constant of the step"],
  ["${most} days of the month", "a month has 28 days or more"],
  ["${length} days", "a month has 28 days or more"],
  ["at least ${threshold} people", "a threshold is 2 or more"],
  ["at most ${mostCases} cases", "a constant"],
  ["1 to ${mostPeople} people", "a constant"],
  ["at most ${most} days, or no", "30 or 365"],
];

it("says one thing, and several", () => {
  expect([0, 1, 2].map((count) => countOf(count, "result"))).toEqual(["0 results", "1 result", "2 results"]);
  expect([1, 2].map((count) => countOf(count, "line has", "lines have"))).toEqual(["1 line has", "2 lines have"]);
});

it("no message of the library counts several where it may be one", () => {
  const files = readdirSync("src", { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".ts") && !/\.test|test-helper|^latvia/u.test(file));
  const found: string[] = [];
  const used = new Set<string>();
  for (const file of files) {
    for (const line of readFileSync(join("src", file), "utf8").split("\n")) {
      if (!new RegExp(`\\$\\{[^}]+\\} (?:${several})\\b`, "u").test(line)) continue;
      const known = neverOne.find(([text]) => line.includes(text));
      if (known === undefined) found.push(`${file}: ${line.trim()}`);
      else used.add(known[0]);
    }
  }
  expect(found).toEqual([]);
  expect(neverOne.filter(([text]) => !used.has(text))).toEqual([]);
});
