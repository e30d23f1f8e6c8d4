import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { checkCase, checkCompensation, checkScheme } from "../../src/documents/index.js";
import { madeUpCase, madeUpScheme } from "../support/made-up.js";
import { mistakesOf } from "../support/json-schema.js";
import { changedAt, placesIn } from "../support/mutations.js";
import { anySituation, drawn, seed } from "../arbitraries/index.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled, type EntitledSituation } from "../arbitraries/entitlement.js";
import { compensationScheme, follower } from "../arbitraries/following.js";
import { limitedSituation } from "../arbitraries/limits.js";

type Check = (document: unknown) => readonly { readonly code: string; readonly path: string }[];

/** The most decimals that may stand at each place of some documents where there is a decimal, by the place without indexes. */
function mostDecimals(documents: readonly unknown[], check: Check): Readonly<Record<string, number>> {
  const most = new Map<string, number>();
  for (const document of documents) {
    for (const place of placesIn(document)) {
      const text = valueAt(document, place);
      const name = place
        .map((key) => (typeof key === "number" ? "[]" : key))
        .join(".")
        .replaceAll(".[]", "[]");
      if (most.has(name) || typeof text !== "string" || !/^-?\d+(\.\d+)?$/u.test(text) || isText(place)) continue;
      const fits = (decimals: number) =>
        !check(changedAt(document, place, withDecimals(text, decimals))).some(({ code }) => tooMany.includes(code));
      most.set(name, Array.from({ length: 14 }, (_, decimals) => decimals).findLast(fits) ?? -1);
    }
  }
  return Object.fromEntries([...most].sort(([left], [right]) => (left < right ? -1 : 1)));
}
/** The places of decimals, without indexes, at which a thousand with a point is no issue of its own. */
function takesGroup(documents: readonly unknown[], check: Check): readonly string[] {
  const found = new Map<string, boolean>();
  for (const document of documents) {
    for (const place of placesIn(document)) {
      const text = valueAt(document, place);
      if (typeof text !== "string" || !/^-?\d+(\.\d+)?$/u.test(text) || isText(place)) continue;
      const name = place.filter((key) => typeof key === "string").join(".");
      if (found.has(name)) continue;
      found.set(
        name,
        check(changedAt(document, place, "1.000")).some(({ code }) => groupedCodes.includes(code)),
      );
    }
  }
  return [...found].flatMap(([name, isRefused]) => (isRefused ? [] : [name]));
}

const groupedCodes = ["too-many-decimals", "perhaps-grouped", "rounding-step"];

function isText(place: readonly (string | number)[]): boolean {
  return ["version", "id", "title", "lv", "en", "place", "decidedBy", "reason", "budgetPeriod"].includes(
    String(place.at(-1)),
  );
}

function withDecimals(text: string, decimals: number): string {
  const [whole = "", behind = ""] = text.split(".");
  if (behind.length >= decimals) return text;
  return decimals === 0 ? whole : `${whole}.${behind.padEnd(decimals, "0")}`;
}

function valueAt(document: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], document);
}

/** The code of what is said of a text with too many decimals; a step of rounding has one of its own. */
const tooMany = ["too-many-decimals", "rounding-step"];

const situations = [
  anySituation,
  payingSituation,
  limitedSituation,
  drawn((draw) => drawEntitled(draw, false)),
].flatMap((arbitrary) => fc.sample<EntitledSituation>(arbitrary, { seed, numRuns: 60 }));
const inCents = situations.filter(({ scheme }) => scheme.minorUnit === 2);

describe("a decimal has at most the decimals of its field, zeros or not", () => {
  it("and none takes a thousand with a point, however many it may have", () => {
    const cases = [madeUpCase, ...situations.map((each) => each.case), ...fc.sample(follower, { seed, numRuns: 60 })];
    const schemes = inCents.map((each) => each.scheme);
    expect(takesGroup(cases, checkCase)).toEqual([]);
    expect(takesGroup(schemes, checkScheme)).toEqual([]);
    expect(takesGroup(fc.sample(compensationScheme, { seed, numRuns: 60 }), checkCompensation)).toEqual([]);
  });

  it("in a case", () => {
    const cases = [madeUpCase, ...situations.map((each) => each.case), ...fc.sample(follower, { seed, numRuns: 60 })];
    expect(mostDecimals(cases, checkCase)).toEqual({
      "assessments[].answers[].value": 4,
      "assessments[].hours": 4,
      "assessments[].score": 4,
      "capital[].amount": 2,
      "client.circumstances[].value": 4,
      // A case does not say how many decimals its currency has: those of a scheme are asked of it when it is calculated.
      "decisions[].adjustments[].amount": 4,
      "deliveries[].contribution": 2,
      "deliveries[].cost": 2,
      "deliveries[].otherMoney[].amount": 2,
      "deliveries[].uncovered": 2,
      "deliveries[].units": 4,
      "expenses[].amountPerMonth": 2,
      "expenses[].amountPerWeek": 2,
      "expenses[].amountPerYear": 2,
      "incomes[].amountPerMonth": 2,
      "incomes[].amountPerWeek": 2,
      "incomes[].amountPerYear": 2,
      "plan.lines[].quantity": 4,
      "relatives[].incomes[].amountPerMonth": 2,
      "relatives[].incomes[].amountPerWeek": 2,
      "relatives[].incomes[].amountPerYear": 2,
    });
  });

  it("in a scheme that counts in cents", () => {
    expect(
      mostDecimals(
        inCents.map((each) => each.scheme),
        checkScheme,
      ),
    ).toEqual({
      "assess.bands[].from": 4,
      "assess.bands[].to": 4,
      "assess.maximum": 4,
      "assess.minimum": 4,
      "assess.step": 4,
      "contribute[].amount": 6,
      "contribute[].amountPerStep": 2,
      "contribute[].capitalAsIncome.amountPerStep": 2,
      "contribute[].capitalAsIncome.free": 2,
      "contribute[].capitalAsIncome.step": 2,
      "contribute[].deducts[].atLeast": 2,
      "contribute[].deducts[].atMost": 2,
      "contribute[].divided.by": 6,
      "contribute[].divided.rounding.step": 2,
      "contribute[].dividedBy": 6,
      "contribute[].exemptions[].when[].atMost": 2,
      "contribute[].free": 2,
      "contribute[].lowerAmount": 2,
      "contribute[].lowerIncome": 6,
      "contribute[].lowerShare": 9,
      "contribute[].mostForLife": 2,
      "contribute[].mostPerMonth": 2,
      "contribute[].protected.amounts[].amount": 2,
      "contribute[].protected.furtherMember.rounding.step": 2,
      "contribute[].protected.furtherMember.share": 9,
      "contribute[].publicPart": 6,
      "contribute[].rounding.step": 2,
      "contribute[].share": 9,
      "contribute[].slices[].least": 9,
      "contribute[].slices[].upTo": 6,
      "contribute[].step": 2,
      "contribute[].threshold.amounts[].amount": 2,
      "contribute[].threshold.furtherMember.rounding.step": 2,
      "contribute[].threshold.furtherMember.share": 9,
      "contribute[].upperAmount": 2,
      "contribute[].upperIncome": 6,
      "contribute[].upperShare": 9,
      "contribute[].when[].above": 2,
      "contribute[].when[].atLeast": 2,
      "contribute[].when[].atMost": 2,
      "contribute[].when[].below": 2,
      "contributeCaps[].amount": 2,
      "contributeCaps[].capitalAsIncome.amountPerStep": 2,
      "contributeCaps[].capitalAsIncome.free": 2,
      "contributeCaps[].capitalAsIncome.step": 2,
      "contributeCaps[].deducts[].atLeast": 2,
      "contributeCaps[].deducts[].atMost": 2,
      "contributeCaps[].protected.amounts[].amount": 2,
      "contributeCaps[].protected.furtherMember.rounding.step": 2,
      "contributeCaps[].protected.furtherMember.share": 9,
      "contributeCaps[].rounding.step": 2,
      "contributeCaps[].share": 9,
      "contributeCaps[].when[].below": 2,
      "cost.prices[].price": 6,
      "cost.rounding.step": 2,
      "cost.unitRounding.step": 4,
      "entitle.amounts[].amount": 2,
      "entitle.answers[].maximum": 4,
      "entitle.answers[].minimum": 4,
      "entitle.answers[].step": 4,
      "entitle.formulas[].constant": 6,
      "entitle.formulas[].weights[].weight": 6,
      "entitle.maximum[].amount": 2,
      "entitle.minimum[].amount": 2,
      "entitle.nothingBelow[].amount": 2,
      "entitle.prices[].price": 6,
      "entitle.rounding.step": 2,
      "fund.shares[].rates[].rate": 6,
      "fund.shares[].rounding.step": 2,
      "fund.shares[].share": 9,
      "liableRelatives[].atMost.rounding.step": 2,
      "liableRelatives[].atMost.share": 9,
      "liableRelatives[].protected.amounts[].amount": 2,
      "liableRelatives[].protected.furtherMember.rounding.step": 2,
      "liableRelatives[].protected.furtherMember.share": 9,
      "limits[].additions[].add": 4,
      "limits[].additions[].when[].atLeast": 4,
      "limits[].amounts[].most": 4,
      "limits[].amounts[].when[].atLeast": 4,
      "limits[].rounding.step": 4,
      "limits[].shareRounding.step": 4,
      "limits[].when[].atLeast": 4,
      "meansConversion.months": 6,
      "meansConversion.rounding.step": 2,
      "meansConversion.weeks": 6,
      "services[].weekToMonth.months": 6,
      "services[].weekToMonth.rounding.step": 4,
      "services[].weekToMonth.weeks": 6,
    });
  });

  it("in a compensation scheme", () => {
    expect(mostDecimals(fc.sample(compensationScheme, { seed, numRuns: 60 }), checkCompensation)).toEqual({
      "amount.costs[].cost": 6,
      "amount.rateRounding.step": 6,
      "amount.rates[].amount": 6,
      "amount.rounding.step": 2,
      "amount.shares[].share": 9,
    });
  });
});

/** Texts that are right, that have too many decimals for some fields, and that may be grouped. */
const texts = [
  "1",
  "0.5",
  "1.25",
  "0.125",
  "1.000",
  "12.340",
  "0.120",
  "0.1234",
  "0.12345",
  "0.1234567",
  "0.1234567891",
];
const ofDecimals = [...tooMany, "perhaps-grouped", "not-decimal"];

/** Where the JSON Schema of a document and its reader differ about a text, by the place without indexes. */
function differences(name: string, documents: readonly unknown[], check: Check) {
  const schema = JSON.parse(readFileSync(`schemas/${name}.json`, "utf8")) as Readonly<Record<string, unknown>>;
  const met = new Set<string>();
  const found: { readonly name: string; readonly text: string; readonly by: "schema" | "reader" }[] = [];
  for (const document of documents) {
    for (const place of placesIn(document)) {
      const stands = valueAt(document, place);
      if (typeof stands !== "string" || !/^-?\d+(\.\d+)?$/u.test(stands) || isText(place)) continue;
      const field = place.filter((key) => typeof key === "string").join(".");
      if (met.has(field)) continue;
      met.add(field);
      for (const text of texts) {
        const changed = changedAt(document, place, text);
        const path = `/${place.join("/")}`;
        const bySchema = mistakesOf(changed, schema).some((each) => each.path === path && each.keyword === "pattern");
        const byReader = check(changed).some(({ code }) => ofDecimals.includes(code));
        if (bySchema !== byReader) found.push({ name: field, text, by: bySchema ? "schema" : "reader" });
      }
    }
  }
  return { fields: met.size, found };
}

describe("the JSON Schemas refuse the decimals that the readers refuse", () => {
  it("in a case: everywhere", () => {
    const cases = [madeUpCase, ...situations.map((each) => each.case), ...fc.sample(follower, { seed, numRuns: 60 })];
    expect(differences("case", cases, checkCase)).toEqual({ fields: 21, found: [] });
  });

  it("in a scheme: all but those of its own currency, of which no schema knows how many decimals it has", () => {
    const schemes = inCents.map((each) => each.scheme);
    const { fields, found } = differences("scheme", schemes, checkScheme);
    expect(fields).toBe(88);
    expect(found.filter(({ by, text }) => by === "schema" || !/^0\.12/u.test(text))).toEqual([]);
    expect([...new Set(found.map(({ name }) => name))].sort()).toEqual([
      "contribute.amountPerStep",
      "contribute.capitalAsIncome.amountPerStep",
      "contribute.capitalAsIncome.free",
      "contribute.capitalAsIncome.step",
      "contribute.deducts.atLeast",
      "contribute.deducts.atMost",
      "contribute.divided.rounding.step",
      "contribute.exemptions.when.atMost",
      "contribute.free",
      "contribute.lowerAmount",
      "contribute.mostForLife",
      "contribute.mostPerMonth",
      "contribute.protected.amounts.amount",
      "contribute.protected.furtherMember.rounding.step",
      "contribute.rounding.step",
      "contribute.step",
      "contribute.threshold.amounts.amount",
      "contribute.threshold.furtherMember.rounding.step",
      "contribute.upperAmount",
      "contribute.when.above",
      "contribute.when.atLeast",
      "contribute.when.atMost",
      "contribute.when.below",
      "contributeCaps.amount",
      "contributeCaps.capitalAsIncome.amountPerStep",
      "contributeCaps.capitalAsIncome.free",
      "contributeCaps.capitalAsIncome.step",
      "contributeCaps.deducts.atLeast",
      "contributeCaps.deducts.atMost",
      "contributeCaps.protected.amounts.amount",
      "contributeCaps.protected.furtherMember.rounding.step",
      "contributeCaps.rounding.step",
      "contributeCaps.when.below",
      "cost.rounding.step",
      "cost.unitRounding.step",
      "entitle.amounts.amount",
      "entitle.maximum.amount",
      "entitle.minimum.amount",
      "entitle.nothingBelow.amount",
      "entitle.rounding.step",
      "fund.shares.rounding.step",
      "liableRelatives.atMost.rounding.step",
      "liableRelatives.protected.amounts.amount",
      "liableRelatives.protected.furtherMember.rounding.step",
      "limits.rounding.step",
      "limits.shareRounding.step",
      "meansConversion.rounding.step",
      "services.weekToMonth.rounding.step",
    ]);
  });

  it("in a compensation scheme", () => {
    const { fields, found } = differences(
      "compensation",
      fc.sample(compensationScheme, { seed, numRuns: 60 }),
      checkCompensation,
    );
    expect(fields).toBe(5);
    expect([...new Set(found.map(({ name, by }) => `${name} by ${by}`))]).toEqual(["amount.rounding.step by reader"]);
  });
});

describe("a thousand with a point is refused", () => {
  const hint = 'If the point groups thousands, write "3000"; if it begins the decimals, write "3.00".';

  it("as the income of a person, who would pay a thousandth", () => {
    const income = { id: "wage", kind: "wage", amountPerMonth: "3.000", from: "2019-01-01", to: "open" };
    expect(checkCase({ ...madeUpCase, incomes: [income] })).toEqual([
      expect.objectContaining({ code: "too-many-decimals", path: "incomes[0].amountPerMonth", hint }),
    ]);
  });

  it("as an open input", () => {
    expect(() => compile(madeUpScheme, { "amount-high": "3.000" })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: "too-many-decimals", path: "inputs.amount-high", hint })],
      }) as Error,
    );
  });

  it("as an adjustment, by the decimals of the scheme's currency", () => {
    const adjusted = (amount: string): Case => ({
      ...smallCase,
      decisions: [
        {
          id: "d",
          decidedOn: "2019-01-10",
          adjustments: [{ id: "more", amount, reason: "a need", decidedBy: "the office" }],
        },
      ],
    });
    const path = "decisions[0].adjustments[0].amount";
    // Before a scheme is asked, an adjustment may have four decimals, of which three that end in zero may be a group.
    expect(() => calculate(adjusted("3.000"), compile(smallScheme))).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: "perhaps-grouped", path, hint: hint.replace("3.00", "3") })],
      }) as Error,
    );
    const budget = (amount: string) => calculate(adjusted(amount), compile(smallScheme)).budget?.approved.minor ?? NaN;
    expect(budget("3000") - budget("0")).toBe(300_000);
  });
});
