import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { ResultDocument } from "../../src/result/document.js";
import { parseCase, parseResult } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import { frozenAmounts } from "../frozen/frozen.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

/** What happened, and what was known of it on some days. */
interface WorkedCase {
  readonly title: string;
  readonly story: readonly string[];
  readonly case: Readonly<Record<string, unknown>>;
  readonly asked: readonly {
    readonly knownOn?: string;
    readonly why: string;
    readonly expected: Readonly<Record<string, unknown>>;
  }[];
}

const worked = JSON.parse(readFileSync(new URL("known-on.json", import.meta.url), "utf8")) as readonly WorkedCase[];
const compiled = compile(smallScheme);

const frozen = frozenAmounts("worked-known-on");

describe.each(worked)("$title", ({ title, case: given, asked }) => {
  const document = parseCase({ ...smallCase, ...given });

  it.each(asked)("as known on $knownOn: $why", ({ knownOn, why, expected }) => {
    const result = calculate(document, compiled, knownOn === undefined ? undefined : { knownOn });
    const { outcome, budget, lines, months, knownOn: said } = result.toJSON();
    expect({
      state: outcome.state,
      missing: outcome.state === "incomplete" ? outcome.missing.map(({ fact }) => fact) : [],
      approved: budget?.approved,
      lines: lines.map(({ id }) => id),
      costs: months.map(({ cost }) => cost),
    }).toMatchObject(expected);
    expect(said).toBe(knownOn);
    const read = JSON.parse(JSON.stringify(result)) as ResultDocument;
    expect(parseResult(read)).toEqual(result);
    frozen.result(`${title}, known ${knownOn === undefined ? "by now" : `on ${knownOn}`}: ${why}`, result);
  });
});

frozen.isComplete();
