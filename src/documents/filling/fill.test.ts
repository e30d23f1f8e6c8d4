import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { canonicalJson } from "../../io/manifest/canonical-json.js";
import { calculate } from "../../rules/opening/calculate.js";
import { compile } from "../../rules/compile.js";
import { applyReform, checkScheme, diffSchemes, parameters, parseReform, parseScheme } from "../index.js";

const year = { from: "2019-01-01", to: "2019-12-31" };
const defaults = { source: "made-up", ...year };

/** A document without what `defaults` says, in every row in which it says the same. */
function without(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, keys));
  if (typeof value !== "object" || value === null) return value;
  const own = Object.entries(value).filter(
    ([key, inner]) => !(keys.includes(key) && inner === defaults[key as keyof typeof defaults]),
  );
  return Object.fromEntries(own.map(([key, inner]) => [key, without(inner, keys)]));
}

const short = { ...(without(smallScheme, ["source", "from", "to"]) as typeof smallScheme), defaults };

/** An object without some of its keys. */
function lacking(value: object | undefined, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !keys.includes(key)));
}

const said = (document: unknown) => checkScheme(document).map(({ code, path }) => `${code} ${path}`);

describe("a scheme that says once what its rows leave out", () => {
  it("is the scheme that says it in each, to the byte, and gives the same amounts", () => {
    expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(smallScheme).length - 300);
    const scheme = parseScheme(short);
    expect(scheme).toEqual(smallScheme);
    expect(canonicalJson(scheme)).toBe(canonicalJson(parseScheme(smallScheme)));
    expect(parseScheme(JSON.stringify(short))).toEqual(scheme);
    expect(parseScheme(scheme)).toEqual(scheme);
    const result = calculate(smallCase, compile(scheme));
    expect(JSON.stringify(result)).toBe(JSON.stringify(calculate(smallCase, compile(smallScheme))));
  });

  it("is left as it was given", () => {
    const before = JSON.stringify(short);
    parseScheme(short);
    expect(JSON.stringify(short)).toBe(before);
  });

  it("keeps what a row says itself", () => {
    const [first, ...prices] = smallScheme.cost.prices;
    const rest = lacking(first, "from", "to");
    const own = [
      { ...rest, from: "2019-01-01", to: "2019-06-30" },
      { ...rest, price: "21.00", from: "2019-07-01" },
    ];
    const { cost } = parseScheme({ ...short, cost: { ...smallScheme.cost, prices: [...own, ...prices] } });
    expect(cost.prices.slice(0, 2).map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2019-01-01 2019-06-30",
      "2019-07-01 2019-12-31",
    ]);
  });

  it("says the source of a rule that may be one or a list, and no open end where a day must stand", () => {
    const budgetPeriods = { method: "dates", carryOver: { amount: "1.00", lasts: "next-period" } };
    const entitle = (periods: readonly object[]) => ({
      ...short.entitle,
      budgetPeriods: { ...budgetPeriods, periods },
    });
    const whole = {
      ...short,
      entitle: entitle([
        { id: "first", to: "2019-06-30" },
        { id: "second", from: "2019-07-01" },
      ]),
    };
    expect(parseScheme(whole).entitle).toMatchObject({
      budgetPeriods: {
        carryOver: { amount: "1.00", lasts: "next-period", source: "made-up" },
        periods: [{ from: "2019-01-01" }, { to: "2019-12-31" }],
        source: "made-up",
      },
    });
    expect(said({ ...whole, defaults: { ...defaults, to: "open" } })).toContain(
      "missing-key entitle.budgetPeriods.periods[1].to",
    );
  });

  it("is reformed, listed and compared like the scheme written out", () => {
    expect(parameters(short)).toEqual(parameters(smallScheme));
    expect(diffSchemes(short, smallScheme)).toBeUndefined();
    const dearer = { ...short, version: "2", defaults: { ...defaults, to: "2019-12-30" } };
    const later = { ...dearer, validity: { from: "2019-01-01", to: "2019-12-30" } };
    const reform = diffSchemes(smallScheme, parseScheme(later));
    expect(reform?.changes.length).toBeGreaterThan(0);
    const made = applyReform(short, parseReform(reform));
    expect(made.effects).toEqual(applyReform(smallScheme, parseReform(reform)).effects);
  });
});

describe("defaults that are wrong are one issue at their place", () => {
  it.each([
    ["a source that there is not", { source: "made-upp" }, ["unknown-reference defaults.source"]],
    ["no text", { source: 5 }, ["wrong-type defaults.source"]],
    ["no day", { to: "2019-13-31" }, ["date-not-real defaults.to"]],
    ["days the wrong way round", { from: "2019-12-31", to: "2019-01-01" }, ["end-before-start defaults.to"]],
    ["another key", { sources: "made-up" }, ["unknown-key defaults.sources"]],
  ])("%s", (_, wrong, issues) => {
    expect(said({ ...short, defaults: { ...defaults, ...wrong } })).toEqual(issues);
    expect(said(JSON.stringify({ ...short, defaults: { ...defaults, ...wrong } }))).toEqual(issues);
  });

  it("a mistyped key, and not every row that lacks it too", () => {
    const { source, ...dates } = defaults;
    const [issue, ...more] = checkScheme({ ...short, defaults: { ...dates, sorce: source } });
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ path: "defaults.sorce", hint: 'Did you mean "source"?' });
    expect(said({ ...short, defaults: [] })).toEqual(["wrong-type defaults"]);
    expect(said({ ...short, defaults: null })).toEqual(["wrong-type defaults"]);
  });

  it("what no row leaves out", () => {
    expect(said({ ...smallScheme, defaults })).toEqual([
      "unused-default defaults.source",
      "unused-default defaults.from",
      "unused-default defaults.to",
    ]);
    expect(said({ ...smallScheme, defaults: {} })).toEqual([]);
  });

  it("and of what a row lacks or says wrongly, the row", () => {
    const dates = lacking(defaults, "source");
    expect(said({ ...short, defaults: dates })).toContain("missing-key cost.prices[0].source");
    expect(said({ ...short, cover: { order: "date", source: "nobody" } })).toEqual(["unknown-reference cover.source"]);
    const [first, ...prices] = short.cost.prices;
    const after = { ...short, cost: { ...short.cost, prices: [{ ...first, from: "2020-01-01" }, ...prices] } };
    expect(said(after)[0]).toBe("end-before-start cost.prices[0]");
    // A scheme has no amount from a day on, and only words of its own forms are filled in.
    expect(said({ ...short, assess: { method: "nothing" } })).toEqual(["unknown-value assess.method"]);
  });
});

describe("a label in one language", () => {
  it("is the same in the other; none at all is one issue", () => {
    const services = [{ ...smallScheme.services[0], label: { lv: "Fizioterapija" } }, smallScheme.services[1]];
    expect(parseScheme({ ...smallScheme, services }).services[0]?.label).toEqual({
      lv: "Fizioterapija",
      en: "Fizioterapija",
    });
    expect(parseScheme({ ...smallScheme, label: { en: "Small" } }).label).toEqual({ lv: "Small", en: "Small" });
    for (const none of [lacking(smallScheme, "label"), { ...smallScheme, label: {} }]) {
      const [issue, ...more] = checkScheme(none);
      expect(more).toEqual([]);
      expect(issue).toMatchObject({ code: "missing-key", path: "label", hint: 'One of "lv" and "en" is enough.' });
    }
    expect(said({ ...smallScheme, label: { lv: "Mazā", en: 5 } })).toEqual(["wrong-type label.en"]);
    expect(said({ ...smallScheme, label: { en: 5 } })).toEqual(["wrong-type label.en"]);
  });
});

describe("what is missing", () => {
  it("is said with what to write", () => {
    expect(
      checkScheme(lacking(smallScheme, "cover", "inputs")).map(({ path, hint }) => `${path}: ${hint ?? ""}`),
    ).toEqual(["inputs: Where there are none, write [].", 'cover: It needs "order".']);
  });

  it("is filled in of no list that holds itself, and of no value that is no document", () => {
    const ring: unknown[] = [];
    ring.push(ring);
    for (const value of [ring, null, 5, { services: ring }, { services: ring, defaults }]) {
      expect(checkScheme(value).length).toBeGreaterThan(0);
    }
  });
});
