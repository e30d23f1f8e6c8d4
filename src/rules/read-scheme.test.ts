import { describe, expect, it } from "vitest";
import type { LevelScheme } from "../../test/support/level-scheme.js";
import { fullIssuesOf, issuesOf } from "../../test/support/small-result.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { compile } from "./compile.js";
import type { FundingShare } from "./fund/rule.js";
import type { LevelAmount } from "./entitle/level-amount-rule.js";
import type { Place } from "./common/place.js";
import type { UnitPriceRow } from "./cost/rule.js";

const { assess, entitle, cost, fund, conditions, places, sources, services } = smallScheme;
const year = { from: "2019-01-01", to: "2019-12-31" };
const label = { lv: "", en: "" };

/** The issues of the small scheme, changed, each as its code and path. */
function issues(changes: Partial<LevelScheme>, inputs: Readonly<Record<string, string>> = {}): readonly string[] {
  return issuesOf(() => compile({ ...smallScheme, ...changes }, inputs));
}

function bands(...ends: readonly (readonly [level: string, from: string, to: string])[]): Partial<LevelScheme> {
  return { assess: { ...assess, bands: ends.map(([level, from, to]) => ({ level, from, to })) } };
}

function amounts(...rows: readonly (Partial<LevelAmount> & { readonly level: string })[]): Partial<LevelScheme> {
  return {
    entitle: { ...entitle, amounts: rows.map((row) => ({ ...year, amount: "100.00", source: "made-up", ...row })) },
  };
}

function prices(...rows: readonly Partial<UnitPriceRow>[]): Partial<LevelScheme> {
  const row = { service: "care", place: "country", price: "1.00", source: "made-up", ...year };
  return { cost: { ...cost, prices: rows.map((changes) => ({ ...row, ...changes })) } };
}

function shares(...rows: readonly Partial<FundingShare>[]): Partial<LevelScheme> {
  const row = { id: "esf", label, share: "1", source: "made-up", ...year };
  return { fund: { ...fund, shares: rows.map((changes) => ({ ...row, ...changes })) } };
}

function place(id: string, kind: Place["kind"], changes: Partial<Place> = {}): Place {
  return { id, label, kind, from: "2000-01-01", to: "open", ...changes };
}

const within = (id: string, days = { from: "2000-01-01", to: "open" }) => ({ place: id, ...days });

type Row = readonly [name: string, changes: Partial<LevelScheme>, expected: readonly string[]];

function table(rows: readonly Row[]): void {
  it.each(rows)("%s", (_, changes, expected) => {
    expect(issues(changes)).toEqual(expected);
  });
}

it("the small scheme has no issue", () => {
  expect(issues({})).toEqual([]);
});

describe("a currency", () => {
  const hintOf = (currency: string) =>
    fullIssuesOf(() => compile({ ...smallScheme, currency })).map(({ hint }) => hint);

  it("in small letters is refused with the one that is meant", () => {
    expect(["eur", "Usd", "euro"].map(hintOf)).toEqual([['Did you mean "EUR"?'], ['Did you mean "USD"?'], [undefined]]);
  });
});

describe("the head of a scheme is refused with", () => {
  table([
    ["another version of the form", { schemaVersion: 2 as unknown as 1 }, ["schema-version schemaVersion"]],
    ["an id that is none", { id: "small scheme" }, ["id-form id"]],
    ["a fraction of a minor unit", { minorUnit: 0.5 }, ["minor-unit minorUnit"]],
    ["a minor unit below zero", { minorUnit: -1 }, ["minor-unit minorUnit"]],
    ["more decimals than money has", { minorUnit: 5 }, ["minor-unit minorUnit"]],
    ["a minor unit beyond all measure", { minorUnit: Number.MAX_SAFE_INTEGER }, ["minor-unit minorUnit"]],
    [
      "days that are none",
      { validity: { from: "2019-02-30", to: "2019-13-01" } },
      ["date-not-real validity.from", "date-not-real validity.to"],
    ],
    [
      "an end before the start",
      { validity: { from: "2019-12-31", to: "2019-01-01" } },
      ["end-before-start validity.to"],
    ],
    ["a source twice", { sources: [...sources, ...sources] }, ["duplicate-id sources[1].id"]],
    ["a service twice", { services: [...services, ...services.slice(0, 1)] }, ["duplicate-id services[2].id"]],
    [
      "ids that are none",
      { groups: [...smallScheme.groups, { id: "constructor", label }], areas: [{ id: "a.b", label }] },
      ["id-form groups[1].id", "id-form areas[0].id"],
    ],
    [
      "an unknown area of a service",
      { services: services.map((service) => ({ ...service, area: "home" })) },
      ["unknown-reference services[0].area", "unknown-reference services[1].area"],
    ],
    ["an unknown source", { cover: { order: "date", source: "nobody" } }, ["unknown-reference cover.source"]],
    [
      "days without a rule for what the client pays",
      { contribute: [{ method: "none", from: "2019-01-02", to: "2019-12-30", source: "made-up" }] },
      ["gap contribute", "gap contribute"],
    ],
    [
      "two rules for what the client pays on one day",
      {
        contribute: [
          { method: "none", from: "2019-01-01", to: "2019-06-30", source: "made-up" },
          { method: "none", from: "2019-06-30", to: "2019-12-31", source: "made-up" },
        ],
      },
      ["overlap contribute[1]"],
    ],
  ]);
});

describe("places are refused with", () => {
  table([
    [
      "an unknown wider place",
      { places: [...places, place("new", "region", { within: [within("contry")] })] },
      ["unknown-reference places[3].within[0].place"],
    ],
    [
      "a wider place that is not wider",
      { places: [...places, place("new", "municipality", { within: [within("north")] })] },
      ["place-not-wider places[3].within[0].place"],
    ],
    [
      "themselves around themselves",
      { places: [...places, place("new", "region", { within: [within("new")] })] },
      ["place-not-wider places[3].within[0].place"],
    ],
    [
      "two wider places of one kind on one day",
      {
        places: [
          ...places,
          place("east", "region"),
          place("west", "region"),
          place("new", "municipality", {
            within: [
              within("east", { from: "2000-01-01", to: "2019-07-01" }),
              within("west", { from: "2019-07-01", to: "open" }),
              within("country"),
            ],
          }),
        ],
      },
      ["overlap places[5].within[1]"],
    ],
    [
      "unknown successors",
      { places: [...places, place("old", "municipality", { to: "2019-06-30", successors: ["nort"] })] },
      ["unknown-reference places[3].successors[0]"],
    ],
    [
      "wrong dates",
      { places: [...places, place("new", "municipality", { from: "2019-02-29", to: "never" })] },
      ["date-not-real places[3].from", "date-form places[3].to"],
    ],
  ]);
});

describe("conditions are refused with", () => {
  const source = "made-up";
  table([
    ["one id twice", { conditions: [...conditions, ...conditions.slice(0, 1)] }, ["duplicate-id conditions[3].id"]],
    [
      "an unknown group",
      { conditions: [{ id: "a", kind: "target-group", groups: ["childen"], source }] },
      ["unknown-reference conditions[0].groups[0]"],
    ],
    [
      "no group at all",
      { conditions: [{ id: "a", kind: "target-group", groups: [], source }] },
      ["never-satisfied conditions[0].groups"],
    ],
    [
      "an unknown place",
      { conditions: [{ id: "a", kind: "residence", basis: "declared", places: ["country", "nowhere"], source }] },
      ["unknown-reference conditions[0].places[1]"],
    ],
    [
      "no place at all",
      { conditions: [{ id: "a", kind: "residence", basis: "declared", places: [], source }] },
      ["never-satisfied conditions[0].places"],
    ],
    [
      "no setting at all",
      { conditions: [{ id: "a", kind: "setting", settings: [], source }] },
      ["never-satisfied conditions[0].settings"],
    ],
    ["no age at all", { conditions: [{ id: "a", kind: "age", source }] }, ["age-form conditions[0]"]],
    [
      "half a year of age",
      { conditions: [{ id: "a", kind: "age", from: 0.5, source }] },
      ["age-form conditions[0].from"],
    ],
    [
      "an age nobody reaches",
      { conditions: [{ id: "a", kind: "age", until: 151, source }] },
      ["age-form conditions[0].until"],
    ],
    [
      "ages on the first day of budget periods, of which nobody gives the dates",
      {
        conditions: [
          { id: "a", kind: "age", until: 7, asOf: "budget-period", source },
          {
            id: "b",
            kind: "any-of",
            options: [{ when: [{ kind: "age", until: 7, asOf: "budget-period" }], from: "2019-01-01", to: "open" }],
            source,
          },
        ],
      },
      ["no-budget-periods conditions[0].asOf", "no-budget-periods conditions[1].options[0].when[0].asOf"],
    ],
    [
      "ages between which nobody is",
      { conditions: [{ id: "a", kind: "age", from: 18, until: 18, source }] },
      ["never-satisfied conditions[0].until"],
    ],
    [
      "two conditions whose ages exclude each other",
      {
        conditions: [
          { id: "a", kind: "age", from: 18, source },
          { id: "b", kind: "age", from: 2, source },
          { id: "c", kind: "age", until: 18, source },
        ],
      },
      ["never-satisfied conditions[2]"],
    ],
    [
      "an age that no option of another condition has",
      {
        conditions: [
          { id: "a", kind: "age", from: 18, source },
          {
            id: "b",
            kind: "any-of",
            options: [{ when: [{ kind: "age", until: 5 }], from: "2019-01-01", to: "open" }],
            source,
          },
        ],
      },
      ["never-satisfied conditions[1]"],
    ],
    [
      "ages that meet on one of several days, or for one of several options",
      {
        conditions: [
          { id: "a", kind: "age", from: 18, source },
          { id: "b", kind: "age", until: 18, asOf: "september-1", source },
          {
            id: "c",
            kind: "any-of",
            options: [
              { when: [{ kind: "age", until: 5 }], from: "2019-01-01", to: "open" },
              { when: [{ kind: "age", from: 17 }], from: "2019-01-01", to: "open" },
            ],
            source,
          },
        ],
      },
      [],
    ],
    [
      "an option by which nobody passes",
      {
        conditions: [
          {
            id: "a",
            kind: "any-of",
            options: [
              {
                when: [
                  { kind: "age", until: 5 },
                  { kind: "age", from: 7 },
                ],
                from: "2019-01-01",
                to: "open",
              },
            ],
            source,
          },
        ],
      },
      ["never-satisfied conditions[0].options[0].when"],
    ],
    [
      "no option",
      { conditions: [{ id: "a", kind: "any-of", options: [], source }] },
      ["never-satisfied conditions[0].options"],
    ],
    [
      "options without tests, on the level, of an unknown group, and that end before they begin",
      {
        conditions: [
          {
            id: "a",
            kind: "any-of",
            options: [
              { when: [], from: "2019-01-01", to: "open" },
              { when: [{ kind: "level", atLeast: "low" }], from: "2019-01-01", to: "open" },
              { when: [{ kind: "target-group", groups: ["nobody"] }], from: "2019-01-01", to: "open" },
              { when: [{ kind: "age", from: 5 }], from: "2019-02-01", to: "2019-01-01" },
            ],
            source,
          },
        ],
      },
      [
        "never-satisfied conditions[0].options[0].when",
        "test-form conditions[0].options[1].when[0].kind",
        "unknown-reference conditions[0].options[2].when[0].groups[0]",
        "end-before-start conditions[0].options[3].to",
      ],
    ],
    [
      "a duration of no month",
      { conditions: [{ id: "a", kind: "duration", months: 0, source }] },
      ["months-form conditions[0].months"],
    ],
    [
      "a duration beyond all measure",
      { conditions: [{ id: "a", kind: "duration", months: 3601, source }] },
      ["months-form conditions[0].months"],
    ],
    [
      "an unknown source",
      { conditions: [{ id: "a", kind: "enrolment", source: "nobody" }] },
      ["unknown-reference conditions[0].source"],
    ],
  ]);
});

describe("bands of scores are refused with", () => {
  table([
    ["a gap of one score", bands(["low", "0", "48"], ["high", "50", "100"]), ["band-gap assess.bands[1]"]],
    ["a gap at the lower end", bands(["low", "1", "49"], ["high", "50", "100"]), ["band-gap assess.bands[0]"]],
    ["a gap at the upper end", bands(["low", "0", "49"], ["high", "50", "99"]), ["band-gap assess.bands"]],
    ["a score in two bands", bands(["low", "0", "50"], ["high", "50", "100"]), ["band-overlap assess.bands[1]"]],
    ["scores outside the scale", bands(["low", "0", "49"], ["high", "50", "101"]), ["band-outside assess.bands"]],
    [
      "an end below the start",
      bands(["low", "49", "0"], ["high", "50", "100"]),
      ["band-ends assess.bands[0].to", "band-gap assess.bands[0]", "band-gap assess.bands[1]"],
    ],
    ["a level without a band", bands(["low", "0", "100"]), ["level-without-band assess.bands"]],
    [
      "an unknown level",
      bands(["low", "0", "49"], ["high", "50", "99"], ["hihg", "100", "100"]),
      ["unknown-reference assess.bands[2].level"],
    ],
    [
      "less need for higher scores where scores count need",
      bands(["high", "0", "49"], ["low", "50", "100"]),
      ["band-direction assess.bands[1]"],
    ],
    [
      "more need for higher scores where scores count ability",
      { assess: { ...assess, direction: "ability" } },
      ["band-direction assess.bands[1]"],
    ],
    ["a step of nothing", { assess: { ...assess, step: "0" } }, ["score-step assess.step"]],
    [
      "numbers that are none",
      { assess: { ...assess, minimum: "nil", maximum: "1e2" } },
      ["not-decimal assess.minimum", "not-decimal assess.maximum"],
    ],
    [
      "no month of validity",
      { assess: { ...assess, expiresAfterMonths: 0 } },
      ["months-form assess.expiresAfterMonths"],
    ],
    [
      "months of validity beyond all measure",
      { assess: { ...assess, expiresAfterMonths: 3601 } },
      ["months-form assess.expiresAfterMonths"],
    ],
    [
      "a level twice",
      { levels: [...smallScheme.levels, ...smallScheme.levels.slice(0, 1)] },
      ["duplicate-id levels[2].id", "level-without-band assess.bands", "gap entitle.amounts"],
    ],
  ]);

  it("in whichever order they stand in the file: bands are looked at by their scores", () => {
    expect(issues(bands(["high", "50", "100"], ["low", "0", "49"]))).toEqual([]);
    expect(issues(bands(["high", "51", "100"], ["low", "0", "49"]))).toEqual(["band-gap assess.bands[0]"]);
  });
});

describe("amounts are refused with", () => {
  table([
    ["days without one", amounts({ level: "low", to: "2019-06-30" }, { level: "high" }), ["gap entitle.amounts"]],
    [
      "a day with two",
      amounts({ level: "low", to: "2019-06-30" }, { level: "low", from: "2019-06-30" }, { level: "high" }),
      ["overlap entitle.amounts[1]"],
    ],
    [
      "an unknown level",
      amounts({ level: "low" }, { level: "high" }, { level: "middle" }),
      ["unknown-reference entitle.amounts[2].level"],
    ],
    [
      "less for more need",
      amounts({ level: "low", amount: "100.01" }, { level: "high" }),
      ["more-need-pays-less entitle.amounts[1].amount"],
    ],
    [
      "less for more need on a single day",
      amounts(
        { level: "low", to: "2019-06-30" },
        { level: "low", from: "2019-07-01", amount: "200.00" },
        { level: "high", to: "2019-07-01" },
        { level: "high", from: "2019-07-02", amount: "200.00" },
      ),
      ["more-need-pays-less entitle.amounts[2].amount"],
    ],
    [
      "parts of a cent",
      amounts({ level: "low", amount: "99.999" }, { level: "high" }),
      ["too-many-decimals entitle.amounts[0].amount"],
    ],
    [
      "less than nothing",
      amounts({ level: "low", amount: "-1.00" }, { level: "high" }),
      ["negative entitle.amounts[0].amount"],
    ],
    [
      "a basis that is missing",
      { entitle: { method: "level-amount", per: "year", amounts: entitle.amounts, rounding: entitle.rounding } },
      ["year-basis entitle.yearBasis"],
    ],
    ["a basis that means nothing", { entitle: { ...entitle, per: "month" } }, ["year-basis entitle.yearBasis"]],
    [
      "a whole period that never ends",
      {
        validity: { from: "2019-01-01", to: "open" },
        ...openEnded(),
        entitle: {
          method: "level-amount",
          per: "period",
          rounding: entitle.rounding,
          amounts: entitle.amounts.map((row) => ({ ...row, to: "open" })),
        },
      },
      ["validity-open validity.to"],
    ],
    [
      "a rounding that is none",
      { entitle: { ...entitle, rounding: { mode: "half-up", step: "0.001" } } },
      ["rounding-step entitle.rounding.step"],
    ],
    [
      "weights that are wrong",
      {
        entitle: {
          ...entitle,
          weights: [
            { level: "low", weight: "1", source: "made-up" },
            { level: "low", weight: "-2", source: "nobody" },
            { level: "tall", weight: "x", source: "made-up" },
          ],
        },
      },
      [
        "unknown-reference entitle.weights[1].source",
        "negative entitle.weights[1].weight",
        "duplicate-weight entitle.weights[1].level",
        "unknown-reference entitle.weights[2].level",
        "not-decimal entitle.weights[2].weight",
      ],
    ],
  ]);

  function openEnded(): Partial<LevelScheme> {
    return {
      contribute: smallScheme.contribute.map((rule) => ({ ...rule, to: "open" })),
      fund: { ...fund, shares: fund.shares.map((share) => ({ ...share, to: "open" })) },
    };
  }
});

describe("prices are refused with", () => {
  table([
    ["a day with two at one place", prices({ to: "2019-06-30" }, { from: "2019-06-30" }), ["overlap cost.prices[1]"]],
    [
      "an unknown service and place",
      prices({ service: "caer", place: "contry" }),
      ["unknown-reference cost.prices[0].service", "unknown-reference cost.prices[0].place"],
    ],
    [
      "two by the same tests on one day",
      prices({}, { when: [{ kind: "age", from: 3 }] }, { price: "2.00", when: [{ kind: "age", from: 3 }] }),
      ["overlap cost.prices[2]"],
    ],
    [
      "tests that know no such name, and that nobody passes",
      prices(
        { when: [{ kind: "circumstance", circumstance: "meal", is: true }] },
        { when: [{ kind: "level", atLeast: "hihg" }] },
        { when: [{ kind: "age", from: 7, until: 7 }] },
      ),
      [
        "unknown-reference cost.prices[0].when[0].circumstance",
        "unknown-reference cost.prices[1].when[0].atLeast",
        "never-satisfied cost.prices[2].when[0].until",
      ],
    ],
    [
      "tests that exclude each other",
      prices({
        when: [
          { kind: "age", from: 7 },
          { kind: "age", until: 6 },
        ],
      }),
      ["never-satisfied cost.prices[0].when"],
    ],
    ["an unknown source", prices({ source: "nobody" }), ["unknown-reference cost.prices[0].source"]],
    ["less than nothing", prices({ price: "-0.01" }), ["negative cost.prices[0].price"]],
    ["a comma", prices({ price: "1,50" }), ["not-decimal cost.prices[0].price"]],
    ["seven decimals", prices({ price: "0.0000001" }), ["too-many-decimals cost.prices[0].price"]],
    ["thirty digits", prices({ price: "9".repeat(30) }), ["out-of-range cost.prices[0].price"]],
    [
      "an end before the start",
      prices({ from: "2019-02-01", to: "2019-01-31" }),
      ["end-before-start cost.prices[0].to"],
    ],
    [
      "roundings that are none",
      {
        cost: {
          ...cost,
          rounding: { mode: "half-down" as "half-up", step: "0.01" },
          unitRounding: { mode: "half-up", step: "0" },
        },
      },
      ["unknown-value cost.rounding.mode"],
    ],
    [
      "steps of rounding that are none",
      { cost: { ...cost, unitRounding: { mode: "half-up", step: "0" } } },
      ["rounding-step cost.unitRounding.step"],
    ],
  ]);

  it("and are right where two services or two places have a price on one day", () => {
    expect(issues(prices({}, { place: "north" }, { service: "physio" }))).toEqual([]);
  });
});

describe("shares are refused with", () => {
  table([
    ["a sum below 1", shares({ share: "0.85" }, { id: "state", share: "0.1" }), ["shares-not-whole fund.shares"]],
    [
      "a sum above 1",
      shares({ share: "0.85" }, { id: "state", share: "0.150000001" }),
      ["shares-not-whole fund.shares"],
    ],
    ["days without any", shares({ to: "2019-06-30" }), ["shares-not-whole fund.shares"]],
    ["a source twice on a day", shares({ share: "0.5" }, { share: "0.5" }), ["overlap fund.shares[1]"]],
    [
      "a change inside a month",
      shares({ to: "2019-06-15" }, { from: "2019-06-16" }),
      ["share-inside-month fund.shares[0].to", "share-inside-month fund.shares[1].from"],
    ],
    [
      "a sum below 1 for some, though not for others",
      shares({ share: "1", when: [{ kind: "age", until: 9 }] }, { id: "state", when: [{ kind: "age", from: 10 }] }),
      ["shares-not-whole fund.shares"],
    ],
    [
      "a sum above 1 for those on whom two tests pass",
      shares({ when: [{ kind: "age", until: 9 }] }, { id: "state", when: [{ kind: "age", from: 8 }] }),
      ["shares-not-whole fund.shares"],
    ],
    [
      "a source twice for somebody",
      shares({}, { share: "0", when: [{ kind: "level", atLeast: "high" }] }),
      ["overlap fund.shares[1].when"],
    ],
    [
      "tests that know no such name, or exclude each other",
      shares(
        { when: [{ kind: "level", atLeast: "hihg" }] },
        {
          id: "state",
          when: [
            { kind: "age", from: 7 },
            { kind: "age", until: 6 },
          ],
        },
      ),
      ["unknown-reference fund.shares[0].when[0].atLeast", "never-satisfied fund.shares[1].when"],
    ],
    ["an unknown source of the figure", shares({ source: "nobody" }), ["unknown-reference fund.shares[0].source"]],
    ["an id that is none", shares({ id: "__proto__" }), ["id-form fund.shares[0].id"]],
    ["an id of digits alone, which JSON would put first", shares({ id: "2019" }), ["id-form fund.shares[0].id"]],
  ]);

  it("and may begin before the scheme and end after it, inside a month", () => {
    expect(issues(shares({ from: "2018-07-15", to: "2020-02-10" }))).toEqual([]);
  });
});

describe("open inputs", () => {
  const inputs = [
    { id: "low-amount", unit: "EUR per year", reason: "Nobody says." },
    { id: "share", unit: "of 1", reason: "Ask the ministry." },
  ];
  const open: Partial<LevelScheme> = {
    inputs,
    ...amounts({ level: "low", amount: { input: "low-amount" } }, { level: "high", amount: "2000.00" }),
    ...shares({ share: { input: "share" } }),
  };

  it("are all asked for at once, each with its unit and reason", () => {
    expect(fullIssuesOf(() => compile({ ...smallScheme, ...open }))).toEqual([
      {
        code: "input-missing",
        path: "inputs.low-amount",
        expected: "a decimal text in EUR per year",
        received: "nothing",
        hint: "Nobody says.",
      },
      {
        code: "input-missing",
        path: "inputs.share",
        expected: "a decimal text in of 1",
        received: "nothing",
        hint: "Ask the ministry.",
      },
    ]);
  });

  it("are taken where they are given", () => {
    expect(issues(open, { "low-amount": "1200.00", share: "1" })).toEqual([]);
  });

  it("must be decimals that fit the place they are for", () => {
    expect(issues(open, { "low-amount": "12.005", share: "0.9" })).toEqual([
      "too-many-decimals inputs.low-amount",
      "shares-not-whole fund.shares",
    ]);
    expect(issues(open, { "low-amount": "2000.01", share: "1" })).toEqual([
      "more-need-pays-less entitle.amounts[1].amount",
    ]);
  });

  it("that the scheme does not ask for are refused, with the name that was meant", () => {
    const given = { "low-amont": "1", "low-amount": "1200.00", share: "1" };
    expect(fullIssuesOf(() => compile({ ...smallScheme, ...open }, given))).toEqual([
      {
        code: "unknown-input",
        path: "inputs.low-amont",
        expected: "an input of this scheme",
        received: '"1"',
        hint: 'Did you mean "low-amount"?',
      },
    ]);
    expect(fullIssuesOf(() => compile(smallScheme, { any: "1" }))[0]?.hint).toBe("The scheme has no open inputs.");
  });

  it("that a parameter names must be listed", () => {
    const unlisted = amounts({ level: "low", amount: { input: "nowhere" } }, { level: "high", amount: "2000.00" });
    expect(issues(unlisted)).toEqual(["unknown-reference entitle.amounts[0].amount.input"]);
  });
});

it("all issues of a scheme are found at once", () => {
  expect(
    issues({
      currency: "EUR",
      minorUnit: 9,
      ...bands(["low", "0", "49"], ["high", "51", "100"]),
      ...prices({ place: "nowhere" }),
      ...shares({ share: "0.5" }),
    }),
  ).toEqual([
    "minor-unit minorUnit",
    "band-gap assess.bands[1]",
    "unknown-reference cost.prices[0].place",
    "shares-not-whole fund.shares",
  ]);
});

it("an id that stands twice says with which entry", () => {
  const twice = { ...smallScheme, services: [...services, ...services.slice(0, 1)] };
  expect(fullIssuesOf(() => compile(twice))).toMatchObject([
    { code: "duplicate-id", path: "services[2].id", hint: "services[0] has it too." },
  ]);
});

it("of a service counted in money nothing is said for each unit", () => {
  const money = services.map((service) => ({ ...service, unit: "money" as const }));
  const [service] = money;
  if (service === undefined) throw new Error("no service");
  const row = { service: service.id, source: "made-up", ...year };
  const rounding = { mode: "half-up", step: "0.01" } as const;
  const found = issues({
    services: [service],
    cost: {
      ...cost,
      prices: [{ ...row, place: "country", price: "1.00" }],
      ceilings: [{ ...row, price: "1.00", reason: "above-ceiling", bearer: "client" }],
    },
    cover: { ...smallScheme.cover, budget: "gross" },
    contributeOrder: "priority",
    contribute: [{ method: "fixed-per-unit", amount: "1.00", rounding, source: "made-up", ...smallScheme.validity }],
    fund: {
      ...fund,
      shares: [
        ...fund.shares,
        {
          id: "eu",
          label,
          method: "unit-cost",
          rates: [{ ...row, rate: "1.00" }],
          rounding,
          source: "made-up",
          ...year,
        },
      ],
    },
  });
  expect(found).toEqual([
    "unit-of-money cost.prices[0].service",
    "unit-of-money cost.ceilings[0].service",
    "unit-of-money contribute[0].services",
    "unit-of-money fund.shares[2].rates[0].service",
  ]);
});
