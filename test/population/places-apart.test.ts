import { describe, expect, it } from "vitest";
import { checkPopulation } from "../../src/doors/population.js";
import { smallPopulation } from "./small-population.js";

const label = { lv: "Vēl", en: "More" };

/** What is said of the small population with a dimension more, both of whose groups put a value into a place. */
function issuesOf(at: string, more: readonly string[] = []): readonly string[] {
  const put = (value: string) => [at, ...more].map((each) => ({ at: each, value }));
  const groups = [
    { id: "one", put: put("north") },
    { id: "other", put: put("south") },
  ];
  const margin = {
    id: "more",
    of: ["more"],
    source: "made-up",
    counts: [
      { groups: ["one"], people: 10 },
      { groups: ["other"], people: 7 },
    ],
  };
  const { dimensions, margins } = smallPopulation;
  return checkPopulation({
    ...smallPopulation,
    dimensions: [...dimensions, { id: "more", label, groups }],
    margins: [...margins, margin],
  }).map(({ code, path, hint }) => `${code} ${path}: ${hint ?? ""}`);
}

describe("what groups put into a case", () => {
  it("is put once: two dimensions in one place are refused, and so is one inside the other", () => {
    const first = 'dimensions[0].groups[0].put[0].at puts "residences[0].place".';
    const both = [0, 1].map((group) => `put-twice dimensions[3].groups[${group}].put[0].at: ${first}`);
    expect(issuesOf("residences[0].place")).toEqual(both);
    expect(issuesOf("residences[0]")).toEqual(both);
    expect(issuesOf("residences")).toEqual(both);
  });

  it("is put once by a group, too", () => {
    expect(issuesOf("note", ["note"])).toEqual(
      [0, 1].map((group) => {
        const at = `dimensions[3].groups[${group}].put`;
        return `put-twice ${at}[1].at: ${at}[0].at puts "note".`;
      }),
    );
  });

  it("lies beside what others put", () => {
    expect(issuesOf("note")).not.toContainEqual(expect.stringContaining("put-twice"));
    expect(issuesOf("client.name")).not.toContainEqual(expect.stringContaining("put-twice"));
  });
});
