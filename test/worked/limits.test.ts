import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Position } from "../../src/result/position/document.js";
import type { ResultDocument } from "../../src/result/document.js";
import { parseCase, parsePosition, parseResult, parseScheme } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import { frozenAmounts } from "../frozen/frozen.js";
import { calendarOf } from "../support/calendar-of.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { statedPosition } from "../support/stated-position.js";

/** Units of a plan worked out by hand: what the limits say, and what they leave. */
interface WorkedCase {
  readonly title: string;
  /** Where such a rule is found. */
  readonly rule: string;
  readonly working: readonly string[];
  /** Each service with its unit. */
  readonly services: Readonly<Record<string, string>>;
  readonly purposes?: readonly string[];
  /** Each circumstance with its kind. */
  readonly circumstances?: Readonly<Record<string, string>>;
  readonly period: { readonly from: string; readonly to: string };
  /** Days of 2019 that are public holidays. */
  readonly holidays?: readonly string[];
  readonly client?: { readonly circumstances?: readonly object[] };
  /** What somebody states of the time before. */
  readonly opening?: Partial<Position>;
  readonly limits: readonly { readonly amounts?: readonly object[]; readonly additions?: readonly object[] }[];
  readonly plan: readonly { readonly service: string; readonly from: string }[];
  readonly expected: {
    /** By line. */
    readonly allowed?: Readonly<Record<string, string>>;
    readonly cut?: readonly string[];
    /** What is received over limits, by line and month. */
    readonly outside?: readonly string[];
    readonly missing?: readonly string[];
  };
}

const worked = JSON.parse(readFileSync(new URL("limits.json", import.meta.url), "utf8")) as readonly WorkedCase[];

/** What the file leaves out where nothing depends on it. */
const year = { from: "2019-01-01", to: "2019-12-31" };
const source = "made-up";
const named = (id: string) => ({ id, label: { lv: id, en: id } });
const dated = (rows: readonly object[] | undefined) => rows?.map((row) => ({ ...year, source, ...row }));

const frozen = frozenAmounts("worked-limits");

describe.each(worked)("$title", ({ title, expected, client, ...given }) => {
  const limits = given.limits.map(({ amounts, additions, ...limit }) => ({
    ...year,
    source,
    ...limit,
    ...(amounts === undefined ? {} : { amounts: dated(amounts) }),
    ...(additions === undefined ? {} : { additions: dated(additions) }),
  }));
  const services = Object.entries(given.services);
  const scheme = parseScheme({
    ...smallScheme,
    conditions: [],
    services: services.map(([id, unit]) => ({ ...named(id), unit })),
    purposes: (given.purposes ?? []).map(named),
    circumstances: Object.entries(given.circumstances ?? {}).map(([id, kind]) => ({ ...named(id), kind })),
    limits,
    ...(given.holidays === undefined ? {} : { calendar: calendarOf(given.holidays) }),
    cost: {
      ...smallScheme.cost,
      prices: services.map(([service]) => ({ service, place: "country", price: "10.00", ...year, source })),
    },
  });
  const { circumstances = [], ...person } = client ?? {};
  const document = parseCase({
    ...smallCase,
    period: given.period,
    client: {
      ...smallCase.client,
      ...person,
      circumstances: circumstances.map((each) => ({ ...year, ...each })),
    },
    plan: {
      lines: given.plan.map((line) => ({ to: line.from, priority: 1, unit: given.services[line.service], ...line })),
    },
  });
  const opening = given.opening && parsePosition(statedPosition(scheme, document, given.opening));
  const result = calculate(document, compile(scheme), { opening });
  const json = JSON.parse(JSON.stringify(result)) as ResultDocument;

  it("comes out as by hand", () => {
    const { outcome, lines } = json;
    const cut = lines.flatMap(({ id, months }) =>
      months.flatMap(({ month, cuts = [] }) =>
        cuts.map(({ units, code, rules, most, by }) => {
          const detail = most === undefined ? (by === undefined ? "" : `, by ${by}`) : `, at most ${most}`;
          return `${id} ${month}: ${units} ${code} ${rules.join(" ")}${detail}`;
        }),
      ),
    );
    const outside = lines.flatMap(({ id, months }) =>
      months.flatMap((month) =>
        "outside" in month
          ? month.outside.map(({ amount, reason, bearer }) => `${id} ${month.month}: ${amount} ${reason} ${bearer}`)
          : [],
      ),
    );
    const missing = outcome.state === "incomplete" ? outcome.missing : [];
    expect({
      allowed: Object.fromEntries(result.lines.map((line) => [line.id, line.allowed.toString()])),
      cut,
      outside,
      missing: missing.map(({ fact, from, to, neededBy }) => `${fact} ${from} to ${to}, for ${neededBy}`),
    }).toEqual({ allowed: {}, cut: [], outside: [], missing: [], ...expected });
  });

  it("comes to the frozen amounts", () => {
    frozen.result(title, result);
  });

  it("adds up, in JSON there and back", () => {
    for (const line of result.lines) {
      for (const month of line.months) {
        const cut = month.cuts.reduce((sum, each) => sum + each.units.scaled, 0);
        expect(month.requestedScaled).toBe(month.allowedScaled + cut);
        // Every unit costs 10.00 here.
        if ("costMinor" in month) expect(month.costMinor * 10).toBe(month.allowedScaled);
      }
    }
    expect(parseResult(json)).toEqual(result);
  });
});

frozen.isComplete();
