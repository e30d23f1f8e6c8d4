import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { calculate, compile, parseCase, parsePosition, parseScheme, schemeWarnings } from "seko";
import { prove } from "seko/explanation";
import { explain } from "seko/going-on";
import { describe, expect, it } from "vitest";

/** A case worked by hand: the amounts that matter, and what of units or of the outcome. */
interface WorkedCase {
  readonly title: string;
  /** The file of the scheme, in the same folder. */
  readonly scheme: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly working: readonly string[];
  readonly case: object;
  /** What somebody states of the time before. */
  readonly opening?: object;
  readonly right: Readonly<Record<string, string | readonly object[]>>;
}

const folder = fileURLToPath(new URL(".", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(`${folder}${path}`, "utf8"));
const systems = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${folder}${entry.name}/cases.json`))
  .map(({ name }) => name);

describe.each(systems)("%s", (system) => {
  const cases = read(`${system}/cases.json`) as readonly WorkedCase[];
  const schemes = readdirSync(`${folder}${system}`).filter((name) => name.startsWith("scheme"));

  it.each(schemes)("%s passes the check, and a case is worked by hand by it", (name) => {
    const scheme = parseScheme(read(`${system}/${name}`));
    expect(schemeWarnings(scheme)).toEqual([]);
    const used = [...JSON.stringify({ ...scheme, sources: [] }).matchAll(/"source":"([^"]+)"/gu)].map(([, id]) => id);
    expect(cases.some((each) => each.scheme === name)).toBe(true);
    expect(scheme.sources.filter(({ id }) => !used.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(cases)("$title", ({ scheme: name, inputs, case: document, opening: before, right }) => {
    const compiled = compile(parseScheme(read(`${system}/${name}`)), inputs);
    const person = parseCase(document);
    const opening = before && parsePosition(before);
    const result = calculate(person, compiled, { opening });
    const allowed = result.lines.flatMap(({ months }) => months.map((month) => month.allowed.toString())).join(" + ");
    const budget = result.budget?.approved.toString();
    const found = { ...result.totals?.toJSON(), budget, allowed, state: result.outcome.state };
    expect(found).toMatchObject(right);
    if (result.totals !== undefined) expect(prove(explain(person, compiled, { opening })).faults).toEqual([]);
  });
});
