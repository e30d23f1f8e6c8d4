import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { Result } from "../../src/result/result.js";
import { isInputError } from "../../src/errors/index.js";
import { parseCase, parseResult, parseScheme } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import type { TraceNode } from "../../src/rules/recording/recorder.js";
import { frozenAmounts } from "../frozen/frozen.js";
import { calendarOf } from "../support/calendar-of.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

/** A plan priced by hand, by default for April 2019 and a person who lives in North. */
interface WorkedCase {
  readonly title: string;
  /** Where such a rule is found. */
  readonly rule?: string;
  readonly working: readonly string[];
  readonly period?: { readonly from: string; readonly to: string };
  readonly residences?: readonly object[];
  readonly prices: readonly object[];
  readonly ceilings?: readonly object[];
  readonly circumstances?: readonly object[];
  /** Days of 2019 that are public holidays. */
  readonly holidays?: readonly string[];
  readonly parameters?: readonly object[];
  readonly plan: readonly { readonly service: string }[];
  /** Each line's months in turn, without months in which there is nothing. */
  readonly expected: {
    readonly units?: readonly string[];
    readonly cost?: readonly string[];
    readonly outside?: readonly string[];
    readonly vat?: readonly string[];
    readonly issues?: readonly string[];
  };
}

const worked = JSON.parse(readFileSync(new URL("prices.json", import.meta.url), "utf8")) as readonly WorkedCase[];

/** What the file leaves out where nothing depends on it. */
const year = { from: "2019-01-01", to: "2019-12-31" };
const april = { from: "2019-04-01", to: "2019-04-30" };
const row = { place: "country", source: "made-up", ...year };
const units: Readonly<Record<string, string>> = {
  ...{ physio: "session", care: "hour", aid: "item" },
  ...{ help: "minute", equipment: "money", stay: "night" },
};
const named = (id: string) => ({ id, label: { lv: id, en: id } });
/** The municipality North lies in a region from the beginning; South lies in the country alone. */
const always = { from: "2000-01-01", to: "open" };
const inCountry = { place: "country", ...always };
const places = [
  { ...named("country"), kind: "country", ...always },
  { ...named("highlands"), kind: "region", within: [inCountry], ...always },
  { ...named("north"), kind: "municipality", within: [{ place: "highlands", ...always }], ...always },
  { ...named("south"), kind: "municipality", within: [inCountry], ...always },
];

/** A price whose place is said to be none names no place. */
function everywhere({ place, ...rest }: { readonly place: string | null }): object {
  return place === null ? rest : { ...rest, place };
}

const frozen = frozenAmounts("worked-prices");

describe.each(worked)("$title", ({ title, expected, period = april, ...given }) => {
  const scheme = parseScheme({
    ...smallScheme,
    places,
    conditions: [],
    ...(given.holidays === undefined ? {} : { calendar: calendarOf(given.holidays) }),
    ...(given.parameters === undefined
      ? {}
      : { parameters: given.parameters.map((each) => ({ source: "made-up", ...year, ...each })) }),
    timeBands: ["night", "holiday"].map(named),
    circumstances: [{ ...named("meal-given"), kind: "yes-no" }],
    services: Object.entries(units).map(([id, unit]) => ({
      ...named(id),
      unit,
      ...(unit === "night" ? { lastDay: "not-counted" } : {}),
    })),
    cost: {
      ...smallScheme.cost,
      prices: given.prices.map((each) => everywhere({ ...row, ...each })),
      ceilings: (given.ceilings ?? []).map((each) => ({ source: "made-up", ...year, ...each })),
    },
  });
  const document = parseCase({
    ...smallCase,
    period,
    client: { ...smallCase.client, circumstances: given.circumstances ?? [] },
    residences: (given.residences ?? [{ place: "north" }]).map((each) => ({ kind: "declared", ...year, ...each })),
    plan: {
      lines: given.plan.map((line, index) => ({
        id: `line-${index + 1}`,
        unit: units[line.service],
        priority: 1,
        ...period,
        ...line,
      })),
    },
  });
  const nodes: TraceNode[] = [];
  const found = calculated(() =>
    calculate(document, compile(scheme), { recorder: { record: (node) => nodes.push(node) } }),
  );

  it("comes out as by hand", () => {
    const rows = "lines" in found && found.totals !== undefined ? found.lines.flatMap((line) => line.months) : [];
    const received = rows.filter((month) => month.requested.scaled > 0);
    const vat = nodes.flatMap((node) =>
      node.kind === "price" && node.price.vat !== undefined ? [node.price.vat] : [],
    );
    expect({
      units: received.map(({ month, allowed }) => `${month}: ${allowed.toString()}`),
      cost: received.map(({ month, cost }) => `${month}: ${cost.toString()}`),
      outside: received.flatMap(({ month, outside }) =>
        outside.map(({ amount, reason, bearer }) => `${month}: ${amount.toString()} ${reason}, ${bearer}`),
      ),
      vat,
      issues: "lines" in found ? [] : found,
    }).toEqual({ units: [], cost: [], outside: [], vat: [], issues: [], ...expected });
  });

  it("comes to the frozen amounts, or is refused as by hand", () => {
    if ("lines" in found) frozen.result(title, found);
    else expect(found).toEqual(expected.issues);
  });

  it("is the same when it is not watched, and when read back", () => {
    if (!("lines" in found)) return;
    expect(calculate(document, compile(scheme))).toEqual(found);
    expect(parseResult(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });
});

frozen.isComplete();

/** A result, or what is wrong with the input, as text. */
function calculated(run: () => Result): Result | readonly string[] {
  try {
    return run();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(
      (issue) => `${issue.code} ${issue.path}: expected ${issue.expected}, received ${issue.received}`,
    );
  }
}
