import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { Case } from "../../src/person/case.js";
import { isInputError } from "../../src/errors/index.js";
import { explain } from "../../src/explanation/index.js";
import { answer } from "../../src/rules/follow/answer.js";
import { checkClaim } from "../../src/rules/follow/earlier/check-claim.js";
import { claim } from "../../src/rules/follow/claim.js";
import { follow } from "../../src/rules/follow/follow.js";
import { handover } from "../../src/rules/follow/handover/handover.js";
import { priceDeliveries } from "../../src/rules/follow/price-deliveries.js";
import type { ClaimTable } from "../../src/rules/follow/claim-document.js";
import {
  checkCase,
  checkCompensation,
  checkResult,
  checkScheme,
  parseCase,
  parseCompensation,
  parseManifest,
  parseResult,
  parseScheme,
} from "../../src/documents/index.js";
import { madeUpCase, madeUpScheme } from "../support/made-up.js";
import { placesIn } from "../support/mutations.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import type { CompensationScheme } from "../../src/rules/follow/compensation/scheme.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled, type EntitledSituation } from "../arbitraries/entitlement.js";
import { compensationScheme, follower } from "../arbitraries/following.js";
import { anySituation, drawn, seed } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { anyValues, withValueAt } from "../support/any-values.js";
import { smallCase } from "../support/small-case.js";
import { smallCompensation, smallLeaver } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";

const situations = [
  anySituation,
  payingSituation,
  limitedSituation,
  drawn((draw) => drawEntitled(draw, false)),
].flatMap((arbitrary) => fc.sample<EntitledSituation>(arbitrary, { seed, numRuns: 3 }));
const cases = situations.map((each) => each.case);
const schemes = situations.map(({ scheme }) => scheme);
const followers = fc.sample(follower, { seed, numRuns: 2 });
const compensations = fc.sample(compensationScheme, { seed, numRuns: 4 });
const compiled = compile(smallScheme);
const compensation = compileCompensation(smallCompensation);
const results = situations.flatMap(({ case: document, scheme, inputs }): readonly unknown[] => {
  try {
    return [JSON.parse(JSON.stringify(calculate(document, compile(scheme, inputs))))];
  } catch {
    return [];
  }
});
const quarter = { claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" } };
const claimed = claim([smallLeaver], compensation, quarter);
const manifest = JSON.parse(readFileSync("examples/pilot-children/published/manifest.json", "utf8")) as {
  readonly clients: Readonly<Record<string, unknown>>;
};
const shortManifest = { ...manifest, clients: Object.fromEntries(Object.entries(manifest.clients).slice(0, 1)) };

/** What is thrown that is no InputError, or tells of a fault where the form was looked at; undefined where nothing is. */
function fault(run: () => unknown, looksAtForm: boolean): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!isInputError(error)) return error;
    return looksAtForm ? error.issues.find(({ code }) => code === "wrong-form") : undefined;
  }
}

/** The places of some documents, one for each name of a field, with the first document that has it. */
function placesOf(documents: readonly unknown[]) {
  const found = new Map<string, { readonly document: unknown; readonly place: readonly (string | number)[] }>();
  for (const document of documents) {
    for (const place of [[], ...placesIn(document)]) {
      const name = place.map((key) => (typeof key === "number" ? "[]" : key)).join(".");
      if (!found.has(name)) found.set(name, { document, place });
    }
  }
  return [...found.values()];
}

// The types are what is left out here.
type Run = (value: never) => unknown;

const readers: readonly (readonly [name: string, documents: readonly unknown[], run: Run])[] = [
  ["parseCase", [madeUpCase, ...followers, ...cases], parseCase],
  ["checkCase", [madeUpCase, ...followers, ...cases.slice(0, 2)], checkCase],
  ["parseScheme", [madeUpScheme, ...schemes], parseScheme],
  ["checkScheme", [madeUpScheme], checkScheme],
  ["parseCompensation", compensations, parseCompensation],
  ["checkCompensation", compensations.slice(0, 1), checkCompensation],
  ["parseResult", results, parseResult],
  ["checkResult", results.slice(0, 1), checkResult],
  ["parseManifest", [shortManifest], parseManifest],
  ["checkClaim", [claimed], checkClaim],
];

const callers: readonly (readonly [name: string, documents: readonly unknown[], run: Run])[] = [
  ["compile", schemes.slice(0, 9), (scheme: Scheme) => compile(scheme)],
  [
    "compile with inputs",
    [{ "amount-high": "5000" }],
    (inputs: Readonly<Record<string, string>>) => compile(madeUpScheme, inputs),
  ],
  ["compileCompensation", compensations, (scheme: CompensationScheme) => compileCompensation(scheme)],
  ["calculate", [smallCase, ...cases.slice(0, 2)], (document: Case) => calculate(document, compiled)],
  ["follow", [smallLeaver, ...followers], (document: Case) => follow(document, compensation)],
  ["explain", [smallCase], (document: Case) => explain(document, compiled)],
  ["handover", [smallCase], (document: Case) => handover(document, compiled, "2019-06-15")],
  ["priceDeliveries", [smallLeaver], (document: Case) => priceDeliveries(document, compiled, { municipality: "town" })],
  ["claim", [smallLeaver], (document: Case) => claim([document], compensation, quarter)],
  [
    "claim with earlier ones",
    [claimed],
    (earlier: ClaimTable) => claim([smallLeaver], compensation, { ...quarter, previous: [earlier] }),
  ],
  ["answer", [claimed], (table: ClaimTable) => answer(table, [{ row: "1", ruling: "accepted" }])],
  [
    "answer with rulings",
    [[{ row: "1", ruling: "cut", accepted: "1.00", paid: "1.00", code: "c" }]],
    (rulings: never) => answer(claimed, rulings),
  ],
];

describe("whatever value stands wherever, nothing but an InputError is thrown", () => {
  it.each([...readers.map((each) => [...each, true] as const), ...callers.map((each) => [...each, false] as const)])(
    "by %s",
    (_, documents, run, looksAtForm) => {
      const faults: unknown[] = [];
      const places = placesOf(documents);
      expect(places.length).toBeGreaterThan(1);
      for (const { document, place } of places) {
        for (const value of anyValues()) {
          const found = fault(() => run(withValueAt(document, place, value) as never), looksAtForm);
          if (found !== undefined) faults.push([place, typeof value, found]);
        }
      }
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );

  it("and what is right beside is read nevertheless", () => {
    const [line] = smallLeaver.plan?.lines ?? [];
    const [first, ...others] = smallLeaver.deliveries ?? [];
    const wrong = {
      ...smallLeaver,
      plan: { lines: [{ ...line, id: undefined }] },
      deliveries: [{ ...first, line: 7, units: "1,5" }, ...others],
    };
    expect(checkCase(wrong).map(({ path }) => path)).toEqual(
      expect.arrayContaining(["plan.lines[0].id", "deliveries[0].line", "deliveries[0].units"]),
    );
  });
});
