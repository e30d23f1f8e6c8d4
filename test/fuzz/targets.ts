import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Random } from "../../examples/random.js";
import type { Position } from "../../src/result/position/document.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { claim } from "../../src/rules/follow/claim.js";
import { parseCase, parseCompensation, parseManifest, parseResult, parseScheme } from "../../src/documents/index.js";
import { claimTable, plainCsv, readClaims } from "../../src/io/index.js";
import { csvTable } from "../../src/report/index.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled, type EntitledSituation } from "../arbitraries/entitlement.js";
import { compensationScheme, follower } from "../arbitraries/following.js";
import { anySituation, drawn } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { smallCompensation, smallLeaver } from "../support/small-compensation.js";
import { askBudget, askClaims, askResult, askTable } from "./laws.js";
import { mutated, oddTexts } from "./mutate.js";
import { begunIn, runPosition } from "./positions.js";
import { refusedOr } from "./refused.js";

/** A kind of document: makes a mutant, and gives whether it came through its reader. Throws where something is not as it should be. */
export interface Target {
  readonly kind: string;
  readonly run: (random: Random) => boolean;
}

/** So many documents of a kind are mutated. */
const samples = 24;

const situationKinds: readonly fc.Arbitrary<EntitledSituation & { readonly opening?: Position }>[] = [
  anySituation,
  payingSituation,
  limitedSituation,
  drawn((draw) => drawEntitled(draw, false)),
];

/** What is mutated, drawn by the seed. */
export function targetsOf(seed: number): readonly Target[] {
  const situations = situationKinds.flatMap((arbitrary) => fc.sample(arbitrary, { seed, numRuns: samples / 4 }));
  const followers = [smallLeaver, ...fc.sample(follower, { seed, numRuns: samples })];
  const compensations = fc.sample(compensationScheme, { seed, numRuns: samples });
  const small = compileCompensation(smallCompensation);
  const results = situations.flatMap(({ case: document, scheme, inputs, opening }) => {
    const result = refusedOr(() => calculate(document, compile(scheme, inputs), { opening }));
    return result === undefined ? [] : [JSON.parse(result.toText()) as unknown];
  });
  const quarter = { claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" } };
  const csv = csvTable(claimTable([claim([smallLeaver], small, quarter)]), { dialect: plainCsv });
  const manifest = shortManifest();
  const begun = begunIn(situations);
  const through = <Document>(parse: () => Document, ask: (document: Document) => void): boolean => {
    const document = refusedOr(parse);
    if (document !== undefined) ask(document);
    return document !== undefined;
  };
  return [
    {
      kind: "case",
      run: (random) => {
        const { case: document, scheme, inputs } = random.pick(situations);
        const mutant = mutated(document, random);
        return through(
          () => parseCase(mutant),
          (known) => {
            askBudget(known, compile(scheme, inputs));
          },
        );
      },
    },
    {
      kind: "case of claims",
      run: (random) => {
        const mutant = mutated(random.pick(followers), random);
        const scheme = random.pick(compensations);
        return through(
          () => parseCase(mutant),
          (known) => {
            askClaims(known, compileCompensation(scheme));
          },
        );
      },
    },
    {
      kind: "scheme",
      run: (random) => {
        const { case: document, scheme, inputs } = random.pick(situations);
        const mutant = mutated(scheme, random);
        return through(
          () => parseScheme(mutant),
          (known) => {
            const compiled = refusedOr(() => compile(known, inputs));
            if (compiled !== undefined) askBudget(document, compiled);
          },
        );
      },
    },
    {
      kind: "compensation scheme",
      run: (random) => {
        const document = random.pick(followers);
        const mutant = mutated(random.pick(compensations), random);
        return through(
          () => parseCompensation(mutant),
          (known) => {
            const compiled = refusedOr(() => compileCompensation(known));
            if (compiled !== undefined) askClaims(document, compiled);
          },
        );
      },
    },
    {
      kind: "result",
      run: (random) => {
        const mutant = mutated(random.pick(results), random);
        return through(() => parseResult(mutant), askResult);
      },
    },
    {
      kind: "claim table",
      run: (random) => {
        const mutant = mutatedText(csv, random);
        return through(
          () => readClaims(mutant, plainCsv),
          (claims) => {
            for (const each of claims) askTable(each);
          },
        );
      },
    },
    {
      kind: "manifest",
      run: (random) => {
        const mutant = mutated(manifest, random);
        return through(
          () => parseManifest(mutant),
          () => undefined,
        );
      },
    },
    { kind: "position", run: (random) => runPosition(begun, random) },
  ];
}

/** The table as somebody leaves it who edits it: a cell changed, a row twice, gone or in another place. */
function mutatedText(text: string, random: Random): string {
  const lines = text.split(/\r?\n/u).filter((line) => line !== "");
  const at = random.between(0, lines.length - 1);
  const line = lines[at] ?? "";
  const cells = line.split(",");
  const cell = random.between(0, cells.length - 1);
  const values = ["", "x", "Jan-19", "1.000", "-1", '"', "=1+1", "0", ...oddTexts, random.pick(cells)];
  const changed = cells.map((each, index) => (index === cell ? random.pick(values) : each)).join(",");
  const others = lines.filter((_, index) => index !== at);
  switch (random.between(0, 5)) {
    case 0:
      return [...lines, line].join("\r\n");
    case 1:
      return others.join("\r\n");
    case 2:
      return [...random.shuffle(lines)].join("\r\n");
    default:
      return lines.map((each, index) => (index === at ? changed : each)).join("\r\n");
  }
}

function shortManifest(): unknown {
  const text = readFileSync("examples/pilot-children/published/manifest.json", "utf8");
  const manifest = JSON.parse(text) as { readonly clients: Readonly<Record<string, unknown>> };
  return { ...manifest, clients: Object.fromEntries(Object.entries(manifest.clients).slice(0, 2)) };
}
