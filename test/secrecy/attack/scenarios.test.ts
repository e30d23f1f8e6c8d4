import { describe, expect, it } from "vitest";
import { seko } from "../../../src/cli/seko.test-helper.js";
import { applyReform } from "../../../src/doors/reform.js";
import { compile } from "../../../src/rules/compile.js";
import { calculate } from "../../../src/rules/opening/calculate.js";
import { startScenario, type Scenario } from "../../../src/what-if/index.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { beforeRounding, changesIn, foundByRanges, writtenSums, type Written } from "./attack-ranges.js";
import { brokenDown, equationsOf, foundByEquations } from "./attack-tables.js";
import { atomsOf, type Amount, type AmountOf } from "./atoms.js";
import { knownOf } from "./cohort.js";
import type { Equation } from "./equations.js";
import type { Range } from "./intervals.js";
import { tablesIn, type WrittenTable } from "./read-written.js";
import { scenarios } from "./stated.js";
import { regionOfTown, written, writtenCohort } from "./written-cohort.js";

const threshold = 5;
const temporary = temporaryFolder();
const everything = "totals,source,level,place,region,age,service,month,gains";
const seeds = [2, 6, 8, 10];
const amounts: readonly Amount[] = ["budget", "cost", "support", "outOfPocket"];

type ScenarioName = keyof typeof scenarios;

/** Runs the command as whoever publishes does. @returns its tables; undefined where nothing may be published */
async function tablesOf(seed: number, names: readonly ScenarioName[], more: readonly string[]) {
  const file = temporary.write(
    "cases.ndjson",
    writtenCohort(seed)
      .map((each) => `${JSON.stringify(each)}\n`)
      .join(""),
  );
  const scheme = temporary.write("scheme.json", written.scheme);
  const reform = temporary.write("reform.json", written.reforms.dearer);
  const stated = names.map((name) => temporary.write(`${name}.json`, scenarios[name]));
  const out = temporary.path("out.csv");
  const what = ["--baseline", scheme, "--reform", reform, "--scenario", ...stated];
  const how = ["--by", everything, "--format", "csv", "--out", out, ...more];
  const ran = await seko(["compare", file, ...what, ...how]);
  return { code: ran.code, tables: ran.code === 0 ? tablesIn(out) : [] };
}

const after = compile(applyReform(written.scheme, written.reforms.dearer).scheme);
const before = compile(written.scheme);

/** What somebody has by the use as it is, and by each that is stated where that is another. */
interface Use {
  readonly amount: Amount;
  readonly atoms: readonly AmountOf[];
}

/** What people have, each once for every use of theirs; `use` says by which of them it is: `+base+more-care+`. */
function usesOf(seed: number, names: readonly ScenarioName[]): readonly Use[] {
  const started = names.map((name) => startScenario(before, after, scenarios[name]));
  const people = writtenCohort(seed).map((document) => {
    const results = [calculate(document, before), calculate(document, after)] as const;
    const uses = [
      { plan: JSON.stringify(document.plan), names: ["base"], results: [...results], hits: new Set<string>() },
    ];
    for (const [at, each] of started.entries()) {
      const found = each.state(document, ...results);
      found.add();
      const [variant] = found.variants;
      if (variant === undefined) throw new Error("everybody has an answer");
      const name = names[at] ?? "";
      const plan = JSON.stringify(variant.document.plan);
      const known = uses.find((use) => use.plan === plan);
      const { takeUp = [], entrants = [], places = [] }: Partial<Scenario> = scenarios[names[at] ?? "newcomers"];
      const ids = [...takeUp, ...entrants, ...places];
      const hit = ids.flatMap(({ id }, index) => ((found.hits[index] ?? 0) > 0 ? [`${name}/${id}`] : []));
      if (known === undefined) uses.push({ plan, names: [name], results: [...variant.results], hits: new Set(hit) });
      else {
        known.names.push(name);
        for (const each of hit) known.hits.add(each);
      }
    }
    const known = knownOf(document);
    return { known: { ...known, region: regionOfTown(known.place) }, uses };
  });
  return amounts.map((amount) => ({
    amount,
    atoms: people.flatMap(({ known, uses }, person) =>
      uses.flatMap(({ names: own, results, hits }) =>
        atomsOf(amount, [known], [results]).map((atom): AmountOf => {
          const use = own.join("+");
          // Break-downs are of the use as it is.
          const inside = own.includes("base") ? atom.in : { source: "", service: "", month: "" };
          const groups: Readonly<Record<string, string>> = Object.fromEntries<string>(
            names.flatMap((name): (readonly [string, string])[] => [
              [`of ${name}`, own.includes(name) ? "yes" : "no"],
              [`source of ${name}`, own.includes(name) ? (atom.in["source"] ?? "") : ""],
              ...[...hits]
                .filter((hit) => hit.startsWith(`${name}/`))
                .flatMap((hit): (readonly [string, string])[] => {
                  const isLike = own.includes(name);
                  return [
                    [`like ${hit}`, isLike ? "yes" : "no"],
                    [`source like ${hit}`, isLike ? (atom.in["source"] ?? "") : ""],
                  ];
                }),
            ]),
          );
          return { ...atom, person, in: { ...inside, use, base: own.includes("base") ? "yes" : "no", ...groups } };
        }),
      ),
    ),
  }));
}

interface Row extends Equation {
  /** What the sums may have been before they were rounded, by the rules before and after. */
  readonly ranges: readonly [Range, Range];
}

/** To what sums are rounded, in minor units. */
const step = 1000;

/** Sums of scenarios that tables show. */
function statedSums(tables: readonly WrittenTable[], amount: Amount): readonly Row[] {
  const id = amount === "outOfPocket" ? "out-of-pocket" : amount;
  const rows = tables.flatMap((table) => table.rows);
  return rows.flatMap((row): readonly Row[] => {
    const name = row["scenario"] ?? "";
    const who = row["row"] ?? "";
    if (name === "" || who === "" || who === "all" || who === "same") return [];
    const source = row["source"];
    // What is stated has a source too, and no row.
    if (source !== undefined && amount !== "support") return [];
    const cells = source === undefined ? [row[`${id}-before`], row[`${id}-after`]] : [row["before"], row["after"]];
    const likeWhom = rows.find((each) => each["scenario"] === name && each["stated"] === who)?.["people"];
    const newcomers = rows.find(
      (each) => each["scenario"] === name && each["row"] === who && each["people"] !== undefined,
    );
    const rangeOf = (cell = "") =>
      who === "stated"
        ? beforeRounding(cell, step)
        : ofWhomTheyAreLike(cell, Number(newcomers?.["people"]), Number(likeWhom));
    const by = `${source === undefined ? "" : "source "}${who === "stated" ? `of ${name}` : `like ${name}/${who}`}`;
    return [{ by, groups: source?.split("+") ?? ["yes"], ranges: [rangeOf(cells[0]), rangeOf(cells[1])] }];
  });
}

/** What those have whom newcomers are like: the rounded sum of theirs, times newcomers and divided by them, was rounded again. */
function ofWhomTheyAreLike(cell: string, newcomers: number, of: number): Range {
  const value = Math.round(Number(cell) * 100);
  const [from, to] = [value - step / 2 - 1, value + step / 2 + 1].map((end) => (end * of) / newcomers);
  const [least, most] = [Math.ceil((from ?? 0) / step) * step, Math.floor((to ?? Infinity) / step) * step];
  return { low: Math.max(0, least - step / 2), high: most + step / 2 };
}

const everybody = { by: "base", groups: ["yes"] };

/** What follows from all tables together: of amounts, of what rules change, and of amounts of few that are known nearly. */
function leaksOf(tables: readonly WrittenTable[], seed: number, names: readonly ScenarioName[], isNear: boolean) {
  return usesOf(seed, names).flatMap(({ amount, atoms }) => {
    const base = equationsOf(tables, amount).map((each) => (each.by === "all" ? everybody : each));
    const stated = statedSums(tables, amount);
    const equations = [...base, ...stated];
    const found = foundByEquations(equations, { amount, atoms, valuesOf: ({ values }) => values, threshold });
    const changeOf = ({ values: [old = 0, now = 0] }: AmountOf) => now - old;
    const changed = atoms.filter((atom) => changeOf(atom) !== 0);
    const ofChanges = foundByEquations(equations, {
      amount,
      atoms: changed,
      valuesOf: (atom) => [changeOf(atom)],
      threshold,
    });
    const sums = [0, 1].map((rules): readonly Written[] => [
      ...writtenSums(tables, { amount, rules, step, names: brokenDown[amount] }).map((each) =>
        each.by === "all" ? { ...each, ...everybody } : each,
      ),
      ...stated.map(({ by, groups, ranges: [old, now] }) => ({ by, groups, range: rules === 0 ? old : now })),
    ]);
    const [old = [], now = []] = sums;
    const nearness = { step, part: 0.15, dominance: 0.85 };
    const near = !isNear
      ? []
      : [
          ...sums.flatMap((own, rules) => {
            const valuesOf = ({ values }: AmountOf) => [values[rules] ?? 0];
            return foundByRanges(own, { amount, atoms, valuesOf, threshold }, nearness);
          }),
          ...foundByRanges(
            changesIn(old, now),
            { amount, atoms: changed, valuesOf: (atom) => [changeOf(atom)], threshold },
            nearness,
          ).map((leak) => `near change, ${leak}`),
        ];
    return [...found, ...ofChanges.map((leak) => `change, ${leak}`), ...near];
  });
}

describe("whoever downloads a comparison with scenarios, written with --public", () => {
  it.each<readonly [string, readonly ScenarioName[]]>([
    ["more care", ["more-care"]],
    ["more of a level, and in a place", ["more-of-low", "more-in-place"]],
    ["newcomers", ["newcomers"]],
    ["few places", ["few-places"]],
    ["all together", ["more-care", "newcomers", "few-places"]],
  ])(
    "works out no sum of too few people from all its tables together (%s)",
    async (_, names) => {
      const found: string[] = [];
      let shown = 0;
      for (const seed of seeds) {
        const { code, tables } = await tablesOf(seed, names, ["--public"]);
        if (code !== 0) continue;
        shown += amounts.flatMap((amount) => statedSums(tables, amount)).length;
        found.push(...leaksOf(tables, seed, names, true).map((leak) => `seed ${seed}: ${leak}`));
      }
      expect(found.slice(0, 8)).toEqual([]);
      expect(shown).toBeGreaterThan(0);
    },
    300_000,
  );

  it("works out a great deal where nothing is protected", async () => {
    const { code, tables } = await tablesOf(3, ["more-in-place"], []);
    expect(code).toBe(0);
    expect(leaksOf(tables, 3, ["more-in-place"], false).length).toBeGreaterThan(3);
  }, 300_000);
});
