import { describe, expect, it } from "vitest";
import { calendarOf } from "../../test/support/calendar-of.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { describeWarning } from "../errors/index.js";
import { schemes } from "../latvia/index.js";
import type { CoverCap } from "./cover/rule.js";
import { schemeWarnings } from "./scheme-warnings.js";

const [price] = smallScheme.cost.prices;
/** The small scheme with prices of one service and no others. */
function warnedOf(...changes: readonly object[]): readonly string[] {
  if (price === undefined) throw new Error("no price");
  const prices = changes.map((change) => ({ ...price, ...change }));
  return schemeWarnings({ ...smallScheme, cost: { ...smallScheme.cost, prices } }).map(describeWarning);
}

describe("a price that ends before the scheme does", () => {
  it("is warned of once, where the last of a service ends", () => {
    expect(warnedOf({ to: "2019-03-31" }, { from: "2019-04-01", to: "2019-06-30" })).toEqual([
      `cost.prices[1].to: the last price of service "${price?.service ?? ""}" ends on 2019-06-30, and the scheme goes on. Add the next price: units after that day are refused.`,
    ]);
  });

  it("is meant where another price goes on: of another place, or without an end", () => {
    expect(warnedOf({ to: "2019-03-31" }, { from: "2019-04-01", to: smallScheme.validity.to })).toEqual([]);
    expect(warnedOf({ place: "north", to: "2019-03-31" }, { place: "country", to: "open" })).toEqual([]);
    expect(warnedOf({ to: "2019-03-31" }, { provider: "center", to: "open" })).toEqual([]);
  });

  it("of a time band, or of a group, is a price of its own", () => {
    expect(warnedOf({ to: "open" }, { timeBand: "night", to: "2019-03-31" })).toHaveLength(1);
    expect(warnedOf({ to: "open" }, { groupSize: 3, to: "2019-03-31" })).toHaveLength(1);
  });

  it("stands in no scheme of Latvia", () => {
    expect(schemes.flatMap((scheme) => schemeWarnings(scheme).map(describeWarning))).toEqual([]);
  });
});

describe("a calendar that ends before the scheme does", () => {
  it("is warned of; one that goes as far as the scheme, or further, is not", () => {
    const calendar = calendarOf(["2019-11-18"]);
    const warned = (to: string) =>
      schemeWarnings({ ...smallScheme, calendar: { ...calendar, to } }).map(describeWarning);
    expect(warned("2019-10-31")).toEqual([
      "calendar.to: the calendar ends on 2019-10-31, and the scheme goes on. Add the days of the next year: what asks about later days is not decided.",
    ]);
    expect([...warned("2019-12-31"), ...warned("2020-12-31")]).toEqual([]);
  });
});

describe("a formula in which more need pays less", () => {
  const scale = { minimum: "0", maximum: "4", step: "1" };
  const dated = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
  const warned = (constant: string, weight: string, link: "identity" | "square" = "identity") =>
    schemeWarnings({
      ...smallScheme,
      entitle: {
        method: "weights",
        per: "month",
        answers: [
          { id: "moving", direction: "need", ...scale },
          { id: "cooking", direction: "ability", ...scale },
        ],
        formulas: [
          {
            ...dated,
            constant,
            weights: [
              { answer: "cooking", weight: "-1" },
              { answer: "moving", weight },
            ],
          },
        ],
        link,
        rounding: { mode: "half-up", step: "0.01" },
      },
    }).map(describeWarning);

  it("is warned of once, with the answers", () => {
    const hint =
      "Where the law has it so, nothing is to be done; else look at the sign of the weights and of the constant.";
    expect(warned("10", "-0.5")).toEqual([
      `entitle.formulas[0]: more need by the answers "moving" can lower the budget. ${hint}`,
    ]);
    expect(warned("-40", "2", "square")).toEqual([
      `entitle.formulas[0]: more need by the answers "moving, cooking" can lower the budget. ${hint}`,
    ]);
  });

  it("is none where every answer raises it", () => {
    expect(warned("4", "2")).toEqual([]);
    expect(warned("4", "2", "square")).toEqual([]);
  });
});

describe("a cap that other caps leave nothing to do", () => {
  const dated = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
  const rounding = { mode: "half-up", step: "0.01" } as const;
  const share = { method: "share-of-cost", share: "0.1", rounding, ...dated } as const;
  const cap = { id: "most", method: "amount", amount: "50.00", ...dated } as const;
  const warned = (contribute: readonly object[], caps: readonly object[] = []) =>
    schemeWarnings({
      ...smallScheme,
      contribute: contribute as typeof smallScheme.contribute,
      contributeCaps: caps as NonNullable<(typeof smallScheme)["contributeCaps"]>,
    }).map(({ code, path }) => `${code} ${path}`);

  it("is warned of: more a month than in all of life, more than the rules leave", () => {
    expect(warned([{ ...share, mostPerMonth: "10.00", mostForLife: "5.00" }])).toEqual([
      "cap-never-binds contribute[0].mostPerMonth",
    ]);
    expect(warned([{ ...share, mostPerMonth: "10.00" }], [cap])).toEqual(["cap-never-binds contributeCaps[0].amount"]);
    const each = ["physio", "care"].map((id) => ({ ...share, services: [id], mostPerMonth: "25.00" }));
    expect(warned(each, [cap])).toEqual(["cap-never-binds contributeCaps[0].amount"]);
  });

  it("is meant where it can bind, or where what it is set against is not known", () => {
    expect(warned([{ ...share, mostPerMonth: "5.00", mostForLife: "10.00" }])).toEqual([]);
    expect(warned([{ ...share, mostPerMonth: "50.01" }], [cap])).toEqual([]);
    expect(warned([share], [cap])).toEqual([]);
    expect(warned([{ ...share, mostPerMonth: { input: "most" } }], [cap])).toEqual([]);
    expect(warned([{ ...share, mostPerMonth: "10.00" }], [{ ...cap, paidByOthers: "others" }])).toEqual([]);
    const each = ["physio", "care"].map((id) => ({ ...share, services: [id], mostPerMonth: "26.00" }));
    expect(warned(each, [cap])).toEqual([]);
    expect(warned(each, [{ ...cap, services: ["care"] }])).toEqual(["cap-never-binds contributeCaps[0].amount"]);
    const halves = [
      { ...share, to: "2019-06-30", mostPerMonth: "40.00" },
      { ...share, from: "2019-07-01" },
    ];
    expect(warned(halves, [{ ...cap, to: "2019-06-30" }])).toEqual(["cap-never-binds contributeCaps[0].amount"]);
    expect(warned(halves, [cap])).toEqual([]);
  });
});

describe("a cap on what is covered that others leave nothing to do", () => {
  const dated = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
  const cap = (id: string, amount: CoverCap["amount"], more: Partial<CoverCap> = {}): CoverCap => ({
    ...{ id, amount },
    ...dated,
    ...more,
  });
  const warned = (...caps: readonly CoverCap[]) =>
    schemeWarnings({ ...smallScheme, cover: { ...smallScheme.cover, caps } }).map(describeWarning);
  const of = (id: string) => ({ services: [id] });
  const said = (index: number, by: string) =>
    `cover.caps[${index}].amount: by the caps "${by}" no more is ever covered, so this cap never binds. Lower it, or take it away.`;

  it("is warned of: one of more services is as low, two are alike, those of its services sum to no more", () => {
    expect(warned(cap("all", "50.00"), cap("care", "60.00", of("care")))).toEqual([said(1, "all")]);
    expect(warned(cap("care", "50.00", of("care")), cap("too", "50.00", of("care")))).toEqual([said(1, "care")]);
    const parts = [cap("care", "20.00", of("care")), cap("physio", "30.00", of("physio"))];
    expect(warned(cap("all", "50.00"), ...parts)).toEqual([said(0, "physio, care")]);
  });

  it("is meant where it can bind, on some day or for some service, or where an amount is open", () => {
    expect(warned(cap("all", "50.00"), cap("care", "49.99", of("care")))).toEqual([]);
    expect(warned(cap("all", "50.00", { to: "2019-06-30" }), cap("care", "60.00", of("care")))).toEqual([]);
    expect(warned(cap("physio", "50.00", of("physio")), cap("care", "60.00", of("care")))).toEqual([]);
    const parts = [cap("care", "20.01", of("care")), cap("physio", "30.00", of("physio"))];
    expect(warned(cap("all", "50.00"), ...parts)).toEqual([]);
    expect(warned(cap("all", { input: "most" }), cap("care", "60.00", of("care")))).toEqual([]);
  });
});

describe("a row of what goes over in which no budget ends", () => {
  const halves = [
    { id: "first", from: "2019-01-01", to: "2019-06-30" },
    { id: "second", from: "2019-07-01", to: "2019-12-31" },
  ];
  const warned = (periods: object, ...borders: readonly (readonly [string, string])[]) =>
    schemeWarnings({
      ...smallScheme,
      entitle: {
        ...smallScheme.entitle,
        budgetPeriods: {
          ...periods,
          carryOver: borders.map(([from, to]) => ({ lasts: "until-spent", from, to, source: "made-up" })),
          source: "made-up",
        },
      } as unknown as typeof smallScheme.entitle, // the periods are of either method
    }).map(describeWarning);
  const said = (index: number, days: string) =>
    `entitle.budgetPeriods.carryOver[${index}]: no budget period ends ${days}, so nothing goes over by this row. The rule of a budget is that of its last day: move the border of the row, or take it away.`;

  it("is warned of, by dates and by months", () => {
    const dates = { method: "dates", periods: halves };
    expect(warned(dates, ["2019-01-01", "2019-06-29"], ["2019-06-30", "2019-12-31"])).toEqual([
      said(0, "from 2019-01-01 to 2019-06-29"),
    ]);
    expect(warned(dates, ["2019-01-01", "2019-06-30"], ["2019-07-01", "2019-12-31"])).toEqual([]);
    const open = [halves[0], { ...halves[1], to: "open" }];
    expect(warned({ method: "dates", periods: open }, ["2019-01-01", "2019-12-31"], ["2020-01-01", "open"])).toEqual(
      [],
    );
    const months = { method: "months", months: 3 };
    const middle = [
      ["2019-01-01", "2019-05-10"],
      ["2019-05-11", "2019-05-30"],
      ["2019-05-31", "2019-12-31"],
    ] as const;
    expect(warned(months, ...middle)).toEqual([said(1, "from 2019-05-11 to 2019-05-30")]);
  });
});
