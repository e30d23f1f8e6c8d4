import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePosition } from "../../src/documents/index.js";
import { isInputError } from "../../src/errors/index.js";
import type { CarryOver } from "../../src/rules/entitle/budget/periods/carry-over-rule.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { calculate, type CalculateOptions } from "../../src/rules/opening/calculate.js";
import { formatDay } from "../../src/calendar/index.js";
import { asked, here } from "../support/moving-person.js";
import { besides } from "../arbitraries/budgets.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { beginningOf } from "./beginning.js";
import { compiledOf, openingOf } from "./calculated.js";
import { anyCuts, cutsOf, withoutBudget } from "./cuts.js";

/** A part of a schema, as far as it says which fields there are. */
interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
}

const schema = JSON.parse(readFileSync(new URL("../../schemas/position.json", import.meta.url), "utf8")) as Node & {
  readonly $defs: Readonly<Record<string, Node>>;
};

/** Every field that a position declares, such as `limits[].used[].most`. */
function declaredFields(node: Node = schema, path = ""): readonly string[] {
  const {
    properties = {},
    additionalProperties,
    items,
  } = node.$ref === undefined ? node : (schema.$defs[node.$ref.replace("#/$defs/", "")] ?? node);
  const under = (name: string) => (path === "" ? name : `${path}.${name}`);
  const ofKeys = typeof additionalProperties === "object" ? declaredFields(additionalProperties, under("*")) : [];
  return [
    ...Object.entries(properties).flatMap(([name, each]) => [under(name), ...declaredFields(each, under(name))]),
    ...ofKeys,
    ...(items === undefined ? [] : declaredFields(items, `${path}[]`)),
  ];
}

/** A document without a field, wherever the field stands; undefined where it stands nowhere. */
function without(document: unknown, field: string): unknown {
  const leave = (value: unknown, [step = "", ...steps]: readonly string[]): unknown => {
    if (step === "[]") return Array.isArray(value) ? value.map((each) => leave(each, steps)) : value;
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).flatMap(([key, each]): readonly (readonly [string, unknown])[] => {
      if (step !== "*" && key !== step) return [[key, each]];
      return steps.length > 0 ? [[key, leave(each, steps)]] : [];
    });
    return Object.fromEntries(entries);
  };
  const left = leave(document, field.replaceAll("[]", ".[]").split("."));
  return JSON.stringify(left) === JSON.stringify(document) ? undefined : left;
}

/** What a part gives that goes on from a position: its text with what it leaves behind, or that it is refused. */
function givenBy(part: Case, rules: CompiledScheme, position: unknown, options: CalculateOptions): string {
  try {
    const opening = parsePosition(JSON.stringify(position));
    const result = calculate(part, rules, { ...options, opening });
    return JSON.stringify([result, result.closing]);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return "refused";
  }
}

function orNothing<Given>(calculation: () => Given): Given | undefined {
  try {
    return calculation();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

const fields = declaredFields();

/** Fields that no part has missed yet. */
const unmissed = new Set(fields);

/** Leaves each field of a position out by itself, and looks whether the part after it is still the same. */
function leaveOut(part: Case, rules: CompiledScheme, position: Position, options: CalculateOptions = {}): void {
  const whole = givenBy(part, rules, position, options);
  if (whole === "refused") return;
  for (const field of unmissed) {
    const left = without(position, field);
    if (left === undefined) continue;
    if (givenBy(part, rules, left, options) !== whole) unmissed.delete(field);
  }
}

/** Prices of which a part is outside the budget. */
function aboveCeilings({ scheme, ...situation }: Situation): Situation {
  const [source] = scheme.sources;
  if (source === undefined) throw new Error("no source");
  // An amount of money has no price that could be above one.
  const counted = scheme.services.filter(({ unit }) => unit !== "money");
  const ceilings = counted.map(({ id }) => {
    const days = { ...scheme.validity, source: source.id };
    return { service: id, price: "3.5", reason: "above-ceiling" as const, bearer: "client" as const, ...days };
  });
  return { ...situation, scheme: { ...scheme, cost: { ...scheme.cost, ceilings } } };
}

/** Budgets of days of their own, which are drawn on month by month. */
function byDate(situation: Situation): Situation {
  const scheme = { ...situation.scheme, cover: { ...situation.scheme.cover, order: "date" as const } };
  return { ...situation, scheme, opening: beginningOf({ ...situation, scheme }) };
}

/** Budgets of a month each, or of three, of which what is left goes over to the next. */
function carrying(
  situation: Situation,
  lasting: Pick<CarryOver, "lasts" | "months"> = { lasts: "until-spent" },
): Situation {
  const [source] = situation.scheme.sources;
  if (source === undefined) throw new Error("no source");
  const carryOver = { ...lasting, source: source.id };
  const months = lasting.months === undefined ? 1 : 3;
  const budgetPeriods = { method: "months" as const, months, carryOver, source: source.id };
  const entitle = { ...situation.scheme.entitle, budgetPeriods };
  return byDate({ ...situation, scheme: { ...situation.scheme, entitle } });
}

/** Several budgets, drawn on month by month. */
const severalBudgets = besides.map(({ scheme, case: document }): Situation => {
  const cover = { ...scheme.cover, order: "date" } as const;
  const budgets = scheme.budgets.map((each) => ({ ...each, cover: { ...each.cover, order: "date" as const } }));
  return { scheme: { ...scheme, cover, budgets }, case: document, inputs: {} };
});

/** A position whose budgets say what was approved, which those that are calculated leave to the case. */
const withApproved = (position: Position): Position => ({
  ...position,
  ...(position.budgets && { budgets: position.budgets.map((each) => ({ ...each, approved: "12" })) }),
});

/** The fields that count for nothing besides `$schema`, which tells editors where the form of the file stands. */
const ofNoAccount = ["$schema"];

describe("each field of a position", () => {
  it.each([
    ["people who pay", knownPaying, withoutBudget, 400],
    ["prices above ceilings", knownPaying, (drawn: Situation) => aboveCeilings(withoutBudget(drawn)), 60],
    ["limits", limitedSituation, withoutBudget, 400],
    ["budgets", knownPaying, byDate, 60],
    ["money that goes over", knownPaying, carrying, 60],
    ["several budgets", severalBudgets, (drawn: Situation) => drawn, 60],
    [
      "money that goes over for a month",
      knownPaying,
      (drawn: Situation) => carrying(drawn, { lasts: "first-months", months: 1 }),
      60,
    ],
  ] as const)("is left out and missed: %s", (_, situations, asked, numRuns) => {
    let tried = 0;
    fc.assert(
      fc.property(situations, anyCuts, (drawn, places) => {
        const situation = asked(drawn);
        const [cut] = cutsOf(situation.case, places);
        if (cut === undefined) return;
        const { case: document, scheme, inputs } = situation;
        const rules = compiledOf(situation);
        const first = { ...document, period: { from: document.period.from, to: formatDay(cut - 1) } };
        const rest = { ...document, period: { from: formatDay(cut), to: document.period.to } };
        const known = { knownOn: document.period.to };
        const [closing, ofDay] = [openingOf(situation), { ...openingOf(situation), ...known }].map((options) =>
          orNothing(() => calculate(first, rules, options).closing),
        );
        if (closing === undefined || ofDay === undefined) return;
        tried += 1;
        leaveOut(rest, rules, closing);
        leaveOut(rest, rules, ofDay, known);
        leaveOut(rest, rules, withApproved(closing));
        leaveOut(rest, compile({ ...scheme, id: "another" }, inputs), closing);
      }),
      { seed, numRuns, endOnFailure: true },
    );
    expect(tried).toBeGreaterThan(numRuns / 4);
  });

  it("is left out and missed: days of another scheme within a month", () => {
    const away = calculate(asked("2024-04-01", "2024-04-04"), here).closing;
    const there = away && { ...away, scheme: { ...away.scheme, id: "there" }, through: "2024-04-09" };
    if (away === undefined || there === undefined) throw new Error("no position");
    const { closing } = calculate(asked("2024-04-10", "2024-04-20"), here, { opening: [away, there] });
    if (closing === undefined) throw new Error("no position");
    leaveOut(asked("2024-04-21", "2024-04-30"), here, closing);
  });

  it("was met, and missed in some part", () => {
    expect(fields.length).toBeGreaterThan(70);
    expect([...unmissed]).toEqual(ofNoAccount);
  });
});
