import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/calendar/index.js";
import { seko } from "../../../src/cli/seko.test-helper.js";
import { readXlsx } from "../../../src/io/tables/read-workbook.test-helper.js";
import { compile } from "../../../src/rules/compile.js";
import { calculate } from "../../../src/rules/opening/calculate.js";
import { applyReform } from "../../../src/doors/reform.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { atomsOf, type Amount, type AmountOf } from "./atoms.js";
import { changesIn, foundByRanges, writtenSums, type Nearness } from "./attack-ranges.js";
import { brokenDown, foundBySums } from "./attack-tables.js";
import { knownOf } from "./cohort.js";
import { tablesIn, type WrittenTable } from "./read-written.js";
import { regionOfTown, uneven, unevenLate, written, writtenCohort } from "./written-cohort.js";

const threshold = 5;
const temporary = temporaryFolder();
const everything = "totals,source,level,place,region,age,service,month,gains";
const seeds = [uneven, unevenLate, 2, 3, 5, 6, 7, 8, 9, 10, 13];
const amounts: readonly Amount[] = ["budget", "cost", "support", "outOfPocket"];

type ReformName = keyof typeof written.reforms;

/** A cohort, and the rules by which it is compared. */
interface Asked {
  readonly seed: number;
  readonly reforms: readonly ReformName[];
}

/** Runs the command as whoever publishes does. */
async function publish(
  { seed, reforms }: Asked,
  format: "csv" | "xlsx" | "json",
  ...more: readonly string[]
): Promise<{ readonly code: number; readonly out: string }> {
  const cases = writtenCohort(seed);
  const scheme = temporary.write("scheme.json", written.scheme);
  const files = reforms.map((name) => temporary.write(`${name}.json`, written.reforms[name]));
  const after = files.flatMap((file, at) => [at === 0 ? "--reform" : "--reform2", file]);
  const file = temporary.write("cases.ndjson", cases.map((each) => `${JSON.stringify(each)}\n`).join(""));
  const out = temporary.path(`out.${format}`);
  const beside = ["--by", everything, "--format", format, "--out", out];
  const ran = await seko(["compare", file, "--baseline", scheme, ...after, ...beside, ...more]);
  return { code: ran.code, out };
}

let last: { readonly asked: Asked; readonly found: ReturnType<typeof calculated> } | undefined;

/** People with an answer by all rules, and what these give: of one run, asked for several times, once. */
function peopleOf(asked: Asked) {
  if (last?.asked !== asked) last = { asked, found: calculated(asked) };
  return last.found;
}

function calculated({ seed, reforms }: Asked) {
  const all = [written.scheme, ...reforms.map((name) => applyReform(written.scheme, written.reforms[name]).scheme)].map(
    (each) => compile(each),
  );
  const answered = writtenCohort(seed).map((document) => ({
    known: { ...knownOf(document), region: regionOfTown(knownOf(document).place) },
    results: all.map((compiled) => calculate(document, compiled)),
  }));
  return {
    people: answered.map(({ known }) => known),
    results: answered.map(({ results }) => results),
  };
}

/** What follows from tables: of amounts by any of the rules, and of what changes from some rules to others. */
function leaksOf(tables: readonly WrittenTable[], asked: Asked): readonly string[] {
  const { people, results } = peopleOf(asked);
  return amounts.flatMap((amount) => {
    const atoms = atomsOf(amount, people, results);
    const rules = [written.scheme, ...asked.reforms];
    const found = foundBySums(tables, { amount, atoms, valuesOf: ({ values }) => values, threshold });
    const changes = rules.flatMap((_, now) => rules.slice(0, now).map((__, old) => [old, now] as const));
    // Whom a reform touches, and in what, its readers know: of the others they know that nothing changes.
    const changed = changes.flatMap(([old, now]) => {
      const valueOf = ({ values }: AmountOf) => (values[now] ?? 0) - (values[old] ?? 0);
      const touched = atoms.filter((atom) => valueOf(atom) !== 0);
      const leaks = foundBySums(tables, { amount, atoms: touched, valuesOf: (atom) => [valueOf(atom)], threshold });
      return leaks.map((leak) => `change ${old}-${now}, ${leak}`);
    });
    return [...found, ...changed];
  });
}

/**
 * What few have that a reader knows nearly: by each set of rules, of sums that are rounded to 10 and amounts not below 0, and what changes
 * from some rules to others of those whom that touches.
 */
function nearOf(
  tables: readonly WrittenTable[],
  asked: Asked,
  nearness: Nearness = { step: 1000, part: 0.15, dominance: 0.85 },
): readonly string[] {
  const { people, results } = peopleOf(asked);
  return amounts.flatMap((amount) => {
    const atoms = atomsOf(amount, people, results);
    const byRules = [written.scheme, ...asked.reforms].map((_, rules) =>
      writtenSums(tables, { amount, rules, step: nearness.step, names: brokenDown[amount] }),
    );
    return byRules.flatMap((sums, now) => {
      const valuesOf = ({ values }: AmountOf) => [values[now] ?? 0];
      const found = foundByRanges(sums, { amount, atoms, valuesOf, threshold }, nearness);
      const ofChanges = byRules.slice(0, now).flatMap((earlier, old) => {
        const changeOf = ({ values }: AmountOf) => (values[now] ?? 0) - (values[old] ?? 0);
        const touched = atoms.filter((atom) => changeOf(atom) !== 0);
        const changed = { amount, atoms: touched, valuesOf: (atom: AmountOf) => [changeOf(atom)], threshold };
        return foundByRanges(changesIn(earlier, sums), changed, nearness).map(
          (near) => `change ${old}-${now}, ${near}`,
        );
      });
      return [...found.map((near) => `rules ${now}, ${near}`), ...ofChanges];
    });
  });
}

const asked: readonly (readonly ReformName[])[] = [
  ["dearer"],
  ["care"],
  ["more"],
  ["dearer", "care"],
  ["care", "more"],
];

describe("whoever downloads what a comparison wrote with --public", () => {
  it.each(asked.map((reforms) => [reforms.join(" and "), reforms] as const))(
    "works out no sum of too few people from all its tables together (%s)",
    async (_, reforms) => {
      const found: string[] = [];
      let sums = 0;
      for (const seed of seeds) {
        const run = { seed, reforms };
        const { code, out } = await publish(run, "csv", "--public");
        if (code !== 0) continue;
        const tables = tablesIn(out);
        sums += tables.flatMap(({ rows }) => rows).length;
        found.push(...[...leaksOf(tables, run), ...nearOf(tables, run)].map((leak) => `seed ${seed}: ${leak}`));
      }
      expect(found.slice(0, 8)).toEqual([]);
      expect(sums).toBeGreaterThan(20);
    },
    300_000,
  );

  it("finds no person in any file, and in none of them a row that another does not show", async () => {
    const run: Asked = { seed: 2, reforms: ["dearer"] };
    const manifest = temporary.path("manifest.json");
    const table = await publish(run, "csv", "--public", "--manifest", manifest);
    const whole = await publish(run, "json", "--public");
    const book = await publish(run, "xlsx", "--public");
    expect([table.code, whole.code, book.code]).toEqual([0, 0, 0]);
    const [result, ...others] = [temporary.path("manifest.results.json"), whole.out].map(documentIn);
    expect(others).toEqual([result]);
    const sheets = [...readXlsx(readFileSync(book.out)).values()].flat().flatMap((row) => [...row.values()]);
    const texts = [table.out, whole.out, manifest, temporary.path("manifest.results.json")].map(textIn);
    for (const text of [...texts, JSON.stringify(sheets)]) expect(text).not.toMatch(/(?:case|client)-\d/u);
    const cells = new Set(tablesIn(table.out).flatMap(({ rows }) => rows.flatMap((row) => Object.values(row))));
    const said = [...JSON.stringify(result).matchAll(/"(?:before|after|change)":"(-?\d+\.\d\d)"/gu)];
    expect(said.length).toBeGreaterThan(200);
    for (const [, amount] of said) expect(cells).toContain(amount);
    const counts = [...JSON.stringify(result).matchAll(/:(\d+)/gu)].map(([, count]) => count);
    // A month is the number of its first day.
    const months = [...cells]
      .filter((text) => /^\d{4}-\d\d$/u.test(text))
      .map((text) => parseDay(`${text}-01`) + 25_569);
    const numbers = new Set([...cells, ...counts, ...months].map(Number));
    const inSheets = sheets.flatMap(({ number }) => (number === undefined ? [] : Number(number)));
    expect(inSheets.length).toBeGreaterThan(200);
    for (const number of inSheets) expect(numbers).toContain(number);
  }, 300_000);

  it("works out a great deal where nothing is protected: care of few in a month, and whom a reform touches", async () => {
    const run: Asked = { seed: 3, reforms: ["more"] };
    const { code, out } = await publish(run, "csv");
    expect(code).toBe(0);
    const all = leaksOf(tablesIn(out), run).join("\n");
    for (const leak of ["cost: service care, month 2019-06", "change 0-1, support: ", "outOfPocket: ", "few of "])
      expect(all).toContain(leak);
    const near = nearOf(tablesIn(out), run, { step: 1, part: 0.15 }).join("\n");
    expect(near).toContain("budget: place daugavpils, age 0-3 is 720000, known from 719999 to 720001");
  }, 300_000);
});

function textIn(file: string): string {
  return readFileSync(file, "utf8");
}

function documentIn(file: string): unknown {
  return JSON.parse(textIn(file));
}
