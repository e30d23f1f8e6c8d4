import { existsSync, readFileSync, rmSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { ndjson, people } from "../files/command-lines.js";
import { smallPopulation } from "../population/small-population.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { seko } from "../../src/cli/seko.test-helper.js";

const folder = temporaryFolder();
const at = (name: string) => folder.path(name);
const cases = () => at("cases.ndjson");
const rules = () => ["--scheme", at("scheme.json")];
const varied = ["--at", "cost.prices", "--field", "price", "--vary", "add"];

beforeAll(() => {
  const wrong = {
    ...smallCase,
    id: "wrong",
    client: { id: "wrong" },
    plan: { lines: [{ ...smallCase.plan?.lines[0], service: "phisio" }] },
  };
  folder.write("cases.ndjson", ndjson(people(4)));
  folder.write("one-wrong.ndjson", ndjson([...people(2), wrong]));
  folder.write("no-case.ndjson", ndjson([...people(1), { id: 3 }]));
  folder.write("twice.ndjson", ndjson([...people(2), ...people(1)]));
  folder.write("scheme.json", smallScheme);
  folder.write("reform.json", smallReform);
  folder.write("idle.json", {
    ...smallReform,
    changes: smallReform.changes.map((each) => ({ ...each, where: { service: "phisio" } })),
  });
  folder.write("population.json", smallPopulation);
  folder.write("no-margins.json", { ...smallPopulation, tables: [] });
  folder.write("weights.csv", "case,weight\ncase-0,0\n");
});

/** What each command is asked when nothing is wrong. */
const right: readonly (readonly [string, () => readonly string[]])[] = [
  ["sweep", () => ["sweep", cases(), ...rules(), ...varied, "--values", "1,2"]],
  [
    "solve",
    () => ["solve", cases(), ...rules(), ...varied, "--measure", "cost", "--target", "9000.00", "--range", "0..90"],
  ],
  ["sensitivity", () => ["sensitivity", cases(), ...rules(), "--share", "0.10"]],
  ["population", () => ["population", at("population.json"), "--seed", "7"]],
  ["envelope", () => ["envelope", cases(), ...rules(), "--places", "2"]],
  ["equity", () => ["equity", cases(), ...rules(), "--orders", "9", "--by", "services,places,spread,levels"]],
  ["show --diff", () => ["show", at("scheme.json"), "--reform", at("reform.json"), "--diff"]],
];

describe.each(right)("seko %s", (name, words) => {
  it("says the same for people, for programs and in files, each time, and repeats it by its manifest", async () => {
    const formats =
      name === "show --diff" ? [[], ["--json"]] : [[], ["--format", "json"], ["--format", "csv"], ["--language", "lv"]];
    for (const format of formats) {
      const [one, two] = [await seko([...words(), ...format]), await seko([...words(), ...format])];
      expect(one).toMatchObject({ code: 0, stderr: "" });
      expect(two).toEqual(one);
    }
    if (name === "show --diff") return;
    const json = await seko([...words(), "--format", "json", "--manifest", at("m.json")]);
    expect(readFileSync(at("m.results.json"), "utf8")).toBe(json.stdout);
    expect(await seko(["verify", at("m.json")])).toMatchObject({ code: 0 });
    for (const file of ["m.json", "m.results.json"]) rmSync(at(file));
  });
});

/** What is put in the place of something that was right, and what is said of it. */
type Wrong = readonly [command: string, what: string, from: () => string, to: () => string, said: string];

const withCases = ["sweep", "solve", "sensitivity", "envelope", "equity"];
const wrongs: readonly Wrong[] = [
  ...withCases.flatMap((name): readonly Wrong[] => [
    [name, "a file that is not there", cases, () => at("nowhere.ndjson"), "nowhere.ndjson"],
    [name, "a line that is no case", cases, () => at("no-case.ndjson"), "no-case.ndjson:2"],
    [name, "a reform for a scheme", () => at("scheme.json"), () => at("reform.json"), "reform"],
  ]),
  ["equity", "a client who stands twice", cases, () => at("twice.ndjson"), "client"],
  ["envelope", "a client who stands twice", cases, () => at("twice.ndjson"), "client"],
  ["sweep", "a list that is none", () => "cost.prices", () => "cost.pricez", "cost.pric"],
  ["sweep", "a value that is no number", () => "1,2", () => "1,much", "much"],
  ["solve", "a measure that is none", () => "cost", () => "costs", "cost"],
  ["solve", "a range from more to less", () => "0..90", () => "90..0", "low end"],
  ["sensitivity", "a share that is none", () => "0.10", () => "ten", "share"],
  ["population", "a file that is not there", () => at("population.json"), () => at("nowhere.json"), "nowhere.json"],
  ["population", "a population without margins", () => at("population.json"), () => at("no-margins.json"), "tables"],
  ["population", "a seed that is no number", () => "7", () => "seven", "--seed"],
  ["envelope", "places that are no number", () => "2", () => "two", "--places"],
  ["equity", "orders that are no number", () => "9", () => "nine", "--orders"],
  ["show --diff", "a reform that is not there", () => at("reform.json"), () => at("nowhere.json"), "nowhere.json"],
  ["show --diff", "a reform that hits nothing", () => at("reform.json"), () => at("idle.json"), "where"],
];

describe("a wrong question", () => {
  it.each(wrongs)("of seko %s, %s, is refused, and nothing is written", async (name, _, from, to, said) => {
    const words = right.find(([known]) => known === name)?.[1]() ?? [];
    expect(words).toContain(from());
    const asked = words.map((word) => (word === from() ? to() : word));
    const files = name === "show --diff" ? [] : ["--manifest", at("never.json")];
    const ran = await seko([...asked, ...files]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).not.toMatch(/\n\s+at /u);
    for (const file of ["never.json", "never.results.json"]) expect(existsSync(at(file))).toBe(false);
  });

  it.each(["sensitivity", "envelope", "equity"])("of seko %s, a weight of nobody, is refused", async (name) => {
    const words = right.find(([known]) => known === name)?.[1]() ?? [];
    const ran = await seko([...words, "--weights", at("weights.csv")]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("rows[2].weight");
  });

  it.each(["envelope", "equity"])(
    "of seko %s, about a case that is wrong, is answered for the others",
    async (name) => {
      const words = right.find(([known]) => known === name)?.[1]() ?? [];
      const ran = await seko(words.map((word) => (word === cases() ? at("one-wrong.ndjson") : word)));
      expect(ran.code).toBe(2);
      expect(ran.stdout).not.toBe("");
      expect(ran.stderr).toContain("one-wrong.ndjson:3");
    },
  );
});
