import { describe, expect, test } from "vitest";
import { parseScaled } from "../../numbers/index.js";
import { capacity, communityPlaceTable, sitesDone, type PlaceGroup } from "./index.js";

const { planned, totals, plan } = communityPlaceTable;
const whole = (amount: string | undefined) => parseScaled(amount ?? "0", 0);
const sum = (amounts: readonly (string | undefined)[]) => amounts.reduce((all, amount) => all + whole(amount), 0);

describe("the places in the community", () => {
  const groups: readonly PlaceGroup[] = [
    "adults-with-mental-impairments",
    "children-with-functional-impairments",
    "children-out-of-family",
  ];

  test.each(groups)("of %s add up to the published sites and places", (group) => {
    const rows = planned.filter((row) => row.group === group);
    const total = (figure: string) => whole(totals.find((row) => row.group === group && row.figure === figure)?.amount);
    expect(sum(rows.map(({ sites }) => sites))).toBe(total("sites"));
    // A site without published places counts as one place per site: only so do the children's 377 add up.
    expect(sum(rows.map(({ sites, places }) => places ?? sites))).toBe(total("places"));
  });

  test("has homes enough for the children of the plan", () => {
    const amount = (id: string) => whole(plan.find((row) => row.id === id)?.amount);
    expect(amount("family-like-homes") * amount("family-like-home-maximum")).toBeGreaterThanOrEqual(
      amount("family-like-children"),
    );
  });

  test("done by August 2023 are as many as the published per cents allow", () => {
    const done = groups.map((group) => sitesDone(group)).map(({ least, most, planned: all }) => [least, most, all]);
    expect(done).toEqual([
      [98, 99, 145],
      [48, 48, 68],
      [12, 12, 15],
    ]);
    expect(() => sitesDone("adults" as PlaceGroup)).toThrow("group: expected a group of the planned places");
  });

  test("refuses every demand that is no number of people", () => {
    const respite = { group: "adults-with-mental-impairments", service: "respite" } as const;
    expect(() =>
      capacity([
        { ...respite, people: -1 },
        { ...respite, people: 2.5 },
      ]),
    ).toThrow(/demand\[0\]\.people.*\n.*demand\[1\]\.people/u);
  });
});
