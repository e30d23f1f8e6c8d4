import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Position } from "../../src/result/position/document.js";
import type { MonthDocument } from "../../src/result/document/amounts.js";
import type { ResultDocument } from "../../src/result/document.js";
import { daysInMonth, parseMonth } from "../../src/calendar/index.js";
import { parseCase, parsePosition, parseResult, parseScheme } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import { frozenAmounts } from "../frozen/frozen.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { statedPosition } from "../support/stated-position.js";

/** A month worked out by hand: what is special about its scheme and its person, and who pays what. */
interface WorkedCase {
  readonly title: string;
  readonly working: readonly string[];
  readonly month: string;
  /** What the budget of the month is; left out, it is more than enough. */
  readonly budget?: string;
  readonly services: Readonly<Record<string, { readonly price: string; readonly quantity: string }>>;
  readonly scheme: object;
  readonly case: object;
  /** What somebody states of the time before. */
  readonly opening?: Partial<Position>;
  readonly expected: Partial<MonthDocument> & {
    readonly byLine?: Readonly<Record<string, string>>;
    readonly missing?: readonly string[];
  };
}

const worked = JSON.parse(readFileSync(new URL("contribution.json", import.meta.url), "utf8")) as readonly WorkedCase[];

const units = { care: "month", home: "day", physio: "session" } as const;
const always = { from: "2018-01-01", to: "2027-12-31" };
/** What a worked case leaves out because it is the same in all: dates and sources. */
const rules = ["contribute", "liableRelatives", "amounts"];
const withSource = ["exemptions", "furtherMember", "cover"];
const facts = ["incomes", "expenses", "household", "capital", "relatives", "circumstances"];

function filled(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, key));
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, name)]));
  // The circumstances of a scheme are names; those of a person have dates.
  const dates = rules.includes(key) || (facts.includes(key) && !("label" in value)) ? always : {};
  const source = rules.includes(key) || withSource.includes(key) ? { source: "made-up" } : {};
  return { ...dates, ...source, ...inner };
}

const frozen = frozenAmounts("worked-contribution");

describe.each(worked)(
  "$title",
  ({ title, month, budget = "9000.00", services, scheme, case: given, opening: before, expected }) => {
    const made = (service: string, price: string) => ({
      service,
      place: "country",
      price,
      ...always,
      source: "made-up",
    });
    const compiled = compile(
      parseScheme({
        ...smallScheme,
        validity: always,
        services: Object.entries(units).map(([id, unit]) => ({ id, unit, label: { lv: id, en: id } })),
        conditions: [],
        entitle: {
          method: "level-amount",
          per: "month",
          amounts: ["low", "high"].map((level) => ({ level, amount: budget, ...always, source: "made-up" })),
          rounding: { mode: "half-up", step: "0.01" },
        },
        cost: { ...smallScheme.cost, prices: Object.entries(services).map(([id, { price }]) => made(id, price)) },
        cover: { order: "date", budget: "gross", source: "made-up" },
        contributeOrder: "priority",
        fund: {
          splitAt: "line",
          method: "largest-remainder",
          shares: [
            { id: "public", label: { lv: "Publiskā daļa", en: "Public" }, share: "1", ...always, source: "made-up" },
          ],
        },
        ...(filled(scheme) as object),
      }),
    );
    const period = { from: `${month}-01`, to: `${month}-${String(daysInMonth(parseMonth(month)))}` };
    const { client, residences, assessments } = smallCase;
    const lines = Object.entries(services).map(([id, { quantity }]) => {
      const unit = units[id as keyof typeof units];
      return { id, service: id, quantity, unit, per: "month", priority: 1, ...period };
    });
    const person = { schemaVersion: 1, id: "case-1", period, client, residences, assessments, plan: { lines } };
    const document = parseCase({ ...person, ...(filled(given) as object) });
    const opening = before && parsePosition(statedPosition(compiled.name, document, before));
    const result = calculate(document, compiled, { opening });

    it("comes out as by hand", () => {
      const { outcome, months } = result;
      const missing =
        outcome.state === "incomplete" ? outcome.missing.map(({ fact, from, to }) => `${fact} ${from} to ${to}`) : [];
      const byLine = Object.fromEntries(
        (result.totals === undefined ? [] : result.lines).map((line) => [line.id, line.contribution?.toString()]),
      );
      expect({ ...months[0]?.toJSON(), byLine, missing }).toMatchObject(expected);
    });

    it("comes to the frozen amounts", () => {
      frozen.result(title, result);
    });

    it("is the same when read back, and when it is watched", () => {
      const json = JSON.parse(JSON.stringify(result)) as ResultDocument;
      expect(JSON.parse(JSON.stringify(parseResult(json)))).toEqual(json);
      const watched = calculate(document, compiled, { opening, recorder: { record: () => undefined } });
      expect(watched.toJSON()).toEqual(result.toJSON());
    });
  },
);

frozen.isComplete();
