import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { isInputError } from "../../src/errors/index.js";
import { compensationSchemeForm } from "../../src/documents/generated/compensation.js";
import { schemeForm } from "../../src/documents/generated/scheme.js";
import { changedAt, placesIn } from "../support/mutations.js";
import { compensations, schemes } from "../../src/latvia/index.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import type { CompensationScheme } from "../../src/rules/follow/compensation/scheme.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { wordsByPath } from "../../src/rules/reading/check/check-words.js";
import { compensationWords, schemeWords } from "../../src/rules/reading/words-of-forms.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled, type EntitledSituation } from "../arbitraries/entitlement.js";
import { compensationScheme } from "../arbitraries/following.js";
import { anySituation, drawn, seed } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { smallCompensation } from "../support/small-compensation.js";
import { smallScheme } from "../support/small-scheme.js";
import { wordsInForm } from "./words-in-form.js";

const situations = [
  anySituation,
  payingSituation,
  limitedSituation,
  drawn((draw) => drawEntitled(draw, false)),
].flatMap((arbitrary) => fc.sample<EntitledSituation>(arbitrary, { seed, numRuns: 120 }));

const disabled = [
  { kind: "disability", statuses: ["group-1"] },
  { kind: "income", incomeOf: "household", above: "1" },
  { kind: "residence", basis: "actual", places: ["north"] },
  { kind: "setting", settings: ["home"], edges: "counted" },
  { kind: "calendar-day", days: ["holiday"] },
  { kind: "relative-age", relation: "spouse", from: 65, without: "fails", asOf: "application", leapDay: "march-1" },
];

/** Words that no arbitrary draws, each where it may stand. */
const withRareWords: readonly unknown[] = [
  { ...smallScheme, language: "lv", contributeOrder: "priority" },
  {
    ...smallScheme,
    calendar: { from: "2019-01-01", to: "2019-12-31", workingWeek: ["mon"], days: [{ kind: "holiday" }] },
  },
  { ...smallScheme, contribute: [{ ...smallScheme.contribute[0], exemptions: [{ when: disabled, frees: "client" }] }] },
  { ...smallScheme, contribute: [{ ...smallScheme.contribute[0], when: disabled }] },
  {
    ...smallScheme,
    limits: [{ kind: "most-units", when: disabled, amounts: [{ when: disabled }], additions: [{ when: disabled }] }],
  },
  {
    ...smallScheme,
    parameters: [
      { id: "amount", takes: "exact", rounding: { mode: "half-up", step: "1" } },
      { id: "steps", steps: [{ operation: "add", rounding: { mode: "half-up", step: "1" } }] },
    ],
    entitle: { ...smallScheme.entitle, amounts: [{ ...smallScheme.entitle.amounts[0], when: disabled }] },
  },
  { ...smallScheme, contributeCaps: [{ method: "amount", when: disabled }] },
  { ...smallScheme, cost: { ...smallScheme.cost, prices: [{ ...smallScheme.cost.prices[0], when: disabled }] } },
  { ...smallScheme, cover: { ...smallScheme.cover, caps: [{ when: disabled }] } },
  { ...smallScheme, fund: { ...smallScheme.fund, shares: [{ ...smallScheme.fund.shares[0], when: disabled }] } },
  { ...smallScheme, fund: { ...smallScheme.fund, caps: [{ per: "month" }] } },
  { ...smallScheme, entitle: { ...smallScheme.entitle, method: "weights", formulas: [{ when: disabled }] } },
  { ...smallScheme, conditions: [{ kind: "any-of", options: [{ when: disabled }] }] },
  {
    ...smallScheme,
    entitle: { ...smallScheme.entitle, budgetPeriods: { method: "months", carryOver: { lasts: "until-spent" } } },
  },
  {
    ...smallScheme,
    entitle: { ...smallScheme.entitle, budgetPeriods: { method: "months", carryOver: [{ lasts: "next-period" }] } },
  },
  { ...smallScheme, circumstances: [{ id: "rooms", label: { lv: "Telpas", en: "Rooms" }, kind: "number" }] },
];
const ofOneBudget = [...situations.map(({ scheme }) => scheme), ...schemes, ...withRareWords];
/** The same rules as those of a budget beside, where need gives an amount by them. */
const ofSeveral = [...situations.slice(-120).map(({ scheme }) => scheme), ...withRareWords].flatMap((scheme) => {
  const { entitle, cover } = scheme as Scheme;
  return entitle.method === "plan-cost" ? [] : [{ ...smallScheme, budgets: [{ entitle, cover }] }];
});
const ofSchemes = [...ofOneBudget, ...ofSeveral];
const ofCompensations = [
  ...fc.sample(compensationScheme, { seed, numRuns: 120 }),
  ...compensations,
  smallCompensation,
  { ...smallCompensation, language: "en" },
  { ...smallCompensation, qualify: [{ ...smallCompensation.qualify[0], when: disabled }] },
  { ...smallCompensation, amount: { ...smallCompensation.amount, rates: [{ when: disabled }] } },
  {
    ...smallCompensation,
    amount: { ...smallCompensation.amount, method: "institution-share", costs: [{ when: disabled }] },
  },
];

const forms = [
  ["scheme", schemeWords, ofSchemes, (document: unknown) => compile(document as Scheme)],
  [
    "compensation",
    compensationWords,
    ofCompensations,
    (document: unknown) => compileCompensation(document as CompensationScheme),
  ],
] as const;

/** The paths that an error is about; none where nothing is thrown. */
function refused(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

type Place = readonly (string | number)[];

const nameOf = (place: Place) =>
  place
    .map((key) => (typeof key === "number" ? "[]" : `.${key}`))
    .join("")
    .slice(1);
const pathOf = (place: Place) =>
  place
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .slice(1);
const withoutKinds = (path: string) => path.replaceAll(/\([^)]*\)|[?*]$/gu, "");

type Words = Readonly<Record<string, string>>;

/** By path of tests, the words below it. */
function testsAt(words: Words): ReadonlyMap<string, Words> {
  const all = new Map<string, Words>();
  for (const [path, known] of Object.entries(words)) {
    const [, at = "", key = ""] = /^(.*\bwhen\[\])(.*)$/u.exec(path) ?? [];
    if (at !== "") all.set(at, { ...all.get(at), [key]: known });
  }
  return all;
}

/** The words, with "tests" at each path at which the tests stand that all rules have. */
function withoutTests(words: Words, tests: Words): Words {
  const alike = new Set<string>();
  for (const [at, below] of testsAt(words)) if (JSON.stringify(below) === JSON.stringify(tests)) alike.add(at);
  const entries = Object.entries(words).map(([path, known]): readonly [string, string] => {
    const at = path.slice(0, path.lastIndexOf("when[]") + "when[]".length);
    return alike.has(at) ? [at, "tests"] : [path, known];
  });
  return Object.fromEntries(entries);
}

const formOf = { scheme: schemeForm, compensation: compensationSchemeForm };

describe("the words of rules", () => {
  it("that compile looks at are those of the forms; UPDATE_WORDS=1 writes them anew", async () => {
    const file = "src/rules/reading/words-of-forms.ts";
    const all = { scheme: wordsInForm(formOf.scheme), compensation: wordsInForm(formOf.compensation) };
    const tests = testsAt(all.scheme).get("limits[].when[]") ?? {};
    const named: readonly (readonly [string, string, Words])[] = [
      ["test, below the path at which it stands", "test", tests],
      ["scheme", "scheme", withoutTests(all.scheme, tests)],
      ["compensation scheme", "compensation", withoutTests(all.compensation, tests)],
    ];
    const tables = named.map(([of, name, words]) => {
      return `/** The words of a ${of}. */\nexport const ${name}Words: WordsOfForm = ${JSON.stringify(words)};\n`;
    });
    const text = readFileSync(file, "utf8");
    const head = text.slice(0, text.indexOf("/** The words of a "));
    const expected = await format(`${head}${tables.join("\n")}`, { filepath: file, printWidth: 120 });
    if (process.env["UPDATE_WORDS"] === "1") writeFileSync(file, expected);
    expect(readFileSync(file, "utf8")).toBe(expected);
  });

  it.each(forms)("of a %s are refused where they are made up, each at its path", (_, words, documents, run) => {
    const paths = new Set(wordsByPath(words).map(([path]) => withoutKinds(path)));
    const met = new Set<string>();
    const taken: string[] = [];
    for (const document of documents) {
      for (const place of placesIn(document)) {
        const name = nameOf(place);
        if (!paths.has(name) || met.has(name) || typeof valueAt(document, place) !== "string") continue;
        met.add(name);
        for (const word of ["made-up", "constructor", "", 7, null]) {
          const found = refused(() => run(changedAt(document, place, word)));
          if (!found.includes(pathOf(place))) taken.push(`${pathOf(place)}: ${String(word)}`);
        }
      }
    }
    expect([...paths].filter((path) => !met.has(path))).toEqual([]);
    expect(taken).toEqual([]);
  });

  it("that are left out are refused where they must be there, and of another kind where they mean nothing", () => {
    const { order, ...cover } = smallScheme.cover;
    expect(order).toBe("date");
    expect(refused(() => compile({ ...smallScheme, cover } as unknown as Scheme))).toEqual(["cover.order"]);
    const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
    const exclusive = { id: "e", kind: "exclusive", per: "lifetime", services: ["care", "physio"], ...year };
    expect(refused(() => compile({ ...smallScheme, limits: [exclusive] } as unknown as Scheme))).toEqual([
      "limits[0].per",
    ]);
  });

  it("say which there are, and the near one", () => {
    const cover = { ...smallScheme.cover, order: "prority" };
    expect(() => compile({ ...smallScheme, cover } as unknown as Scheme)).toThrow(
      'cover.order: expected "date" or "priority" or "pro-rata", received "prority". Did you mean "priority"?',
    );
  });
});

function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], document);
}
