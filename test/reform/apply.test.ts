import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { applyReform, diffSchemes, parameters, type Change, type Reform } from "../../src/doors/reform.js";
import { day, formatDay } from "../../src/calendar/index.js";
import { isInputError } from "../../src/errors/index.js";
import { schemes } from "../../src/latvia/index.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

const reason = { lv: "Iemesls", en: "A reason" };

/** The small reform with other changes. */
type SomeChange = Partial<Change> & Pick<Change, "id">;

function reformOf(...changes: readonly SomeChange[]): Reform {
  const whole = { at: "cost.prices", from: "2019-01-01", to: "2019-12-31", reason } as const;
  return { ...smallReform, changes: changes.map((change) => ({ ...whole, ...change })) };
}

function issuesOf(work: () => unknown): readonly unknown[] {
  try {
    work();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

/** The price of a service at a place on a day, looked up as a reader of the table would. */
function priceOn(scheme: Scheme, service: string, place: string, date: string): string | undefined {
  const row = scheme.cost.prices.find((each) => {
    return (
      each.service === service && each.place === place && each.from <= date && (each.to === "open" || date <= each.to)
    );
  });
  return typeof row?.price === "string" ? row.price : undefined;
}

describe("a reform", () => {
  const { scheme, effects } = applyReform(smallScheme, smallReform);

  it("changes the price of each day inside its days, and of no other", () => {
    for (let at = day("2019-01-01"); at <= day("2019-12-31"); at += 1) {
      const date = formatDay(at);
      for (const [service, place] of [
        ["physio", "country"],
        ["physio", "north"],
        ["care", "country"],
      ] as const) {
        const before = priceOn(smallScheme, service, place, date);
        const rises = service === "physio" && date >= "2019-07-01" && before !== undefined;
        const wanted = rises
          ? new Decimal(before).times("1.1").toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2)
          : before;
        expect([date, service, place, priceOn(scheme, service, place, date)]).toEqual([date, service, place, wanted]);
      }
    }
  });

  it("gives the scheme a version, and what it changed a source that is an assumption", () => {
    expect(scheme.version).toBe("1+physio-dearer");
    const made = { id: "physio-dearer-tenth", title: "Prices rise by a tenth.", certainty: "assumption" };
    expect(scheme.sources[scheme.sources.length - 1]).toMatchObject(made);
    const changed = scheme.cost.prices.filter(({ source }) => source === "physio-dearer-tenth");
    expect(changed.map(({ from, price }) => [from, price])).toEqual([
      ["2019-07-01", "22.00"],
      ["2019-07-01", "24.75"],
    ]);
  });

  it("says what it changed", () => {
    expect(effects).toEqual([
      {
        reform: "physio-dearer",
        change: "tenth",
        at: "cost.prices",
        where: { service: "physio", place: "country", from: "2019-01-01" },
        what: "changed",
        field: "price",
        from: "2019-07-01",
        to: "2019-12-31",
        before: "20.00",
        after: "22.00",
      },
      expect.objectContaining({ before: "22.50", after: "24.75" }) as unknown,
    ]);
  });

  it("names itself in what a result rests on", () => {
    const period = { from: "2019-08-01", to: "2019-08-31" };
    const result = calculate({ ...smallCase, period }, compile(scheme));
    expect(JSON.stringify(result)).toContain("1+physio-dearer");
  });

  it("changes no amount of a month that ends before it begins", () => {
    const asked = { ...smallCase, period: { from: "2019-01-01", to: "2019-12-31" } };
    const before = calculate(asked, compile(smallScheme));
    const after = calculate(asked, compile(scheme));
    const months = (result: typeof before) => result.months.slice(0, 6).map((month) => JSON.stringify(month));
    expect(before.months).toHaveLength(12);
    expect(months(after)).toEqual(months(before));
    expect(JSON.stringify(after.months[6])).not.toBe(JSON.stringify(before.months[6]));
  });

  it("leaves the scheme that it was given as it is", () => {
    expect(smallScheme.cost.prices).toHaveLength(3);
    expect(smallScheme.version).toBe("1");
  });
});

describe("what a change can do", () => {
  const changed = (...changes: readonly SomeChange[]) => applyReform(smallScheme, reformOf(...changes)).scheme;

  it("set, add, and multiply a share, exactly", () => {
    const where = { service: "care" };
    const price = (change: Partial<Change>) =>
      changed({ id: "a", where, field: "price", ...change }).cost.prices[2]?.price;
    expect(price({ set: "6.123456" })).toBe("6.123456");
    expect(price({ add: "0.25" })).toBe("5.75");
    expect(price({ add: "-0.5" })).toBe("5.0");
    const rounding = { mode: "half-up", step: "0.01" } as const;
    // 5.5 × (1 + 0.7 × 0.08) = 5.808
    expect(price({ multiply: "1.08", ofShare: "0.7", rounding })).toBe("5.81");
  });

  it("keeps a whole number one", () => {
    expect(
      changed({ id: "a", at: "conditions", where: { id: "age" }, field: "until", set: "21" }).conditions[1],
    ).toMatchObject({
      until: 21,
      source: "physio-dearer-a",
    });
  });

  it("ends rows and inserts others", () => {
    const from = "2019-07-01";
    const row = { service: "care", place: "country", from, to: "2019-12-31", price: "7.00" };
    const { cost } = changed(
      { id: "out", where: { service: "care" }, end: true, from },
      { id: "in", insert: [row], from },
    );
    const care = cost.prices.filter(({ service }) => service === "care");
    expect(care.map(({ from, to, price, source }) => [from, to, price, source])).toEqual([
      ["2019-01-01", "2019-06-30", "5.5", "made-up"],
      ["2019-07-01", "2019-12-31", "7.00", "physio-dearer-in"],
    ]);
  });

  it("puts a part in the place of another", () => {
    const cover = { ...smallScheme.cover, order: "pro-rata" };
    expect(changed({ id: "a", at: "cover", replace: cover }).cover.order).toBe("pro-rata");
  });

  it("inserts the first row of a list, with a source where rows of the list have one", () => {
    const label = { lv: "W", en: "W" };
    const insert = [{ id: "w", label, kind: "yes-no" }];
    expect(changed({ id: "a", at: "circumstances", insert }).circumstances).toEqual(insert);
    const kinds = [{ id: "rent", label }];
    expect(changed({ id: "a", at: "expenseKinds", insert: kinds }).expenseKinds).toEqual(kinds);
    const budgetPeriods = { method: "months", months: 12, source: "made-up" } as const;
    const inPeriods = { ...smallScheme, entitle: { ...smallScheme.entitle, budgetPeriods } };
    const { cover, entitle } = inPeriods;
    const own = { id: "aids", label, services: ["physio"], entitle, cover };
    const { scheme } = applyReform(inPeriods, reformOf({ id: "a", at: "budgets", insert: [own] }));
    expect(scheme.budgets).toEqual([own]);
    const parameter = { id: "base", value: "3", from: "2019-01-01", to: "2019-12-31" };
    expect(changed({ id: "a", at: "parameters", insert: [parameter] }).parameters?.[0]?.source).toBe("physio-dearer-a");
  });

  it("says on which of its days the rows that it hits do not hold", () => {
    const rowsHit = (change: SomeChange) => applyReform(smallScheme, reformOf(change)).rowsHit;
    const change = { id: "a", where: { service: "care" }, field: "price", set: "6.00" };
    const hit = { reform: "physio-dearer", change: "a", rows: 1 };
    expect(rowsHit({ ...change, from: "2019-07-01", to: "2020-12-31" })).toEqual([
      { ...hit, idleDays: [{ from: "2020-01-01", to: "2020-12-31" }] },
    ]);
    expect(rowsHit({ ...change, from: "2018-07-01", to: "2019-12-31" })).toEqual([
      { ...hit, idleDays: [{ from: "2018-07-01", to: "2018-12-31" }] },
    ]);
    expect(rowsHit({ ...change, from: "2019-07-01", to: "open" })).toEqual([hit]);
    expect(rowsHit(change)).toEqual([hit]);
  });

  it("of several reforms, each change of the scheme as it was", () => {
    const care = { ...reformOf({ id: "a", where: { service: "care" }, field: "price", add: "1" }), id: "care-dearer" };
    const { scheme } = applyReform(smallScheme, smallReform, care);
    const other = applyReform(smallScheme, care, smallReform).scheme;
    expect(scheme.version).toBe("1+physio-dearer+care-dearer");
    expect(scheme.cost).toEqual(other.cost);
  });
});

describe("a reform that cannot be is refused", () => {
  const refused = (...changes: readonly SomeChange[]) => issuesOf(() => applyReform(smallScheme, reformOf(...changes)));
  const price = { id: "a", field: "price", add: "1" };

  it.each([
    [
      "of another scheme",
      () => issuesOf(() => applyReform({ ...smallScheme, version: "2" }, smallReform)),
      ["other-baseline baseline"],
    ],
    ["without changes", () => refused(), ["no-changes changes"]],
    ["a place that there is not", () => refused({ ...price, at: "cost.price" }), ["unknown-place changes[0].at"]],
    ["a field that there is not", () => refused({ ...price, field: "prise" }), ["unknown-field changes[0].field"]],
    ["a key that no row has", () => refused({ ...price, where: { servis: "care" } }), ["unknown-key changes[0].where"]],
    [
      "a value that no row has",
      () => refused({ ...price, where: { service: "car" } }),
      ["hits-nothing changes[0].where.service"],
    ],
    ["days of no row", () => refused({ ...price, from: "2020-01-01", to: "open" }), ["hits-nothing changes[0].from"]],
    ["two things at once", () => refused({ ...price, set: "1" }), ["operation changes[0]"]],
    ["nothing to do", () => refused({ id: "a", field: "price" }), ["operation changes[0]"]],
    [
      "a product without a rounding",
      () => refused({ id: "a", field: "price", multiply: "2" }),
      ["keys-together changes[0].rounding"],
    ],
    ["a last day before the first", () => refused({ ...price, to: "2018-01-01" }), ["end-before-start changes[0].to"]],
    ["a number that is none", () => refused({ ...price, add: "1,5" }), ["not-decimal changes[0].add"]],
    ["one id twice", () => refused(price, { ...price, where: { service: "care" } }), ["duplicate-id changes[1].id"]],
    [
      "two changes of one day",
      () => refused(price, { ...price, id: "b", from: "2019-12-31" }),
      ["two-changes changes[1]", "two-changes changes[1]", "two-changes changes[1]"],
    ],
    [
      "a part of the days of what has none",
      () => refused({ id: "a", at: "conditions", field: "until", set: "20", from: "2019-02-01" }),
      ["changes-as-a-whole changes[0].from"],
    ],
    [
      "half a year of life",
      () => refused({ id: "a", at: "conditions", field: "until", add: "0.5" }),
      ["not-whole changes[0]"],
    ],
    [
      "a source that there is not",
      () => refused({ ...price, source: "nowhere" }),
      [
        "unknown-reference cost.prices[0].source",
        "unknown-reference cost.prices[1].source",
        "unknown-reference cost.prices[2].source",
      ],
    ],
    [
      "a row outside its days",
      () => refused({ id: "a", insert: [{ ...smallScheme.cost.prices[0] }], from: "2019-02-01" }),
      ["outside-change changes[0].insert[0].from"],
    ],
    [
      "a part that is already there",
      () => refused({ id: "a", at: "cover", replace: { ...smallScheme.cover } }),
      ["hits-nothing changes[0].replace"],
    ],
    [
      "to take out a part that is not there",
      () => refused({ id: "a", at: "contributeCaps", replace: null }),
      ["hits-nothing changes[0].replace"],
    ],
    [
      "a change inside a part that is replaced",
      () => refused({ id: "a", at: "cost", replace: { ...smallScheme.cost, prices: [] } }, { ...price, id: "b" }),
      ["two-changes changes[0]"],
    ],
    [
      "a part that two replace",
      () =>
        refused(
          { id: "a", at: "cost", replace: { ...smallScheme.cost, prices: [] } },
          { id: "b", at: "cost", replace: { ...smallScheme.cost } },
        ),
      ["two-changes changes[1]"],
    ],
    ["no rows to insert", () => refused({ id: "a", insert: [] }), ["hits-nothing changes[0].insert"]],
    [
      "a scheme that is none after it",
      () => refused({ id: "a", at: "entitle.amounts", where: { level: "low" }, end: true, from: "2019-07-01" }),
      ["gap entitle.amounts"],
    ],
  ])("%s", (_, run, expected) => {
    expect(run()).toEqual(expected);
  });

  it.each(["-0.5", "1.01", "2"])("a share of %s", (ofShare) => {
    const rounding = { mode: "half-up", step: "0.01" } as const;
    const found = refused({ id: "a", field: "price", multiply: "1.1", ofShare, rounding });
    expect(found).toEqual(["share changes[0].ofShare"]);
  });

  it.each(["id", "version", "__proto__", "schemaVersion"])("%s as a part of the scheme", (at) => {
    expect(refused({ id: "a", at, replace: "9" })).toEqual(["unknown-place changes[0].at"]);
  });

  it("names what is near", () => {
    expect(() => applyReform(smallScheme, reformOf({ ...price, where: { service: "car" } }))).toThrow(
      /Did you mean "care"/u,
    );
  });
});

describe("what differs between two schemes", () => {
  it("is nothing of one and the same", () => {
    for (const scheme of schemes) expect(diffSchemes(scheme, scheme)).toBeUndefined();
  });

  it("is the reform, there and back", () => {
    const { scheme } = applyReform(smallScheme, smallReform);
    const there = diffSchemes(smallScheme, scheme);
    const back = diffSchemes(scheme, smallScheme);
    if (there === undefined || back === undefined) throw new Error("they differ");
    expect(there.changes.map(({ set, from }) => [set, from])).toEqual([
      ["22.00", "2019-07-01"],
      ["24.75", "2019-07-01"],
    ]);
    expect(applyReform(smallScheme, there).scheme).toEqual(scheme);
    expect(applyReform(scheme, back).scheme).toEqual(smallScheme);
  });

  it("makes any scheme of any other", () => {
    for (const [index, before] of schemes.entries()) {
      const after = { ...schemes[(index * 7 + 3) % schemes.length], id: before.id } as Scheme;
      const reform = diffSchemes(before, after);
      if (reform !== undefined) expect(applyReform(before, reform).scheme).toEqual(after);
    }
  });

  it("sets each number of each scheme by its address, and nothing else", () => {
    for (const scheme of schemes) {
      for (const { at, where, field, value, from, to, source } of parameters(scheme)) {
        if (value === undefined) continue;
        const change: Change = {
          id: "a",
          at,
          where,
          field,
          set: value,
          from,
          to,
          reason,
          ...(source === undefined ? {} : { source }),
        };
        const reform: Reform = {
          ...smallReform,
          baseline: { scheme: scheme.id, version: scheme.version },
          version: scheme.version,
          changes: [change],
        };
        const { scheme: same, effects } = applyReform(scheme, reform);
        expect(effects).toHaveLength(1);
        expect(same).toEqual(scheme);
      }
    }
  });
});
