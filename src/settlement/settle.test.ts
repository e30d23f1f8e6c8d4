import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asked, here, there } from "../../test/support/moving-person.js";
import { mistakesOf } from "../../test/support/json-schema.js";
import { fullIssuesOf as issuesOf } from "../../test/support/small-result.js";
import { parseResult } from "../documents/index.js";
import { institutionContribution } from "../latvia/index.js";
import type { Position } from "../result/position/document.js";
import type { Result } from "../result/result.js";
import { compile } from "../rules/compile.js";
import { calculate } from "../rules/opening/calculate.js";
import { nothingUsed } from "../rules/opening/nothing-used.js";
import { assumedSettlement, settlementMethods, settlementTables, settle, startSettlement } from "./index.js";
import type { PayersResult, Settlement, SettlementMethod } from "./index.js";

const third = compile({ ...institutionContribution, id: "institution-third" }, { "price-day": "52.72" });

/** April in parts, each by the rules of another payer, each going on from those before. */
function inParts(...days: readonly (readonly [payer: string, from: string, to: string])[]): readonly PayersResult[] {
  const rules = { riga: here, jurmala: there, ogre: third } as const;
  const latest = new Map<string, Position>();
  return days.map(([payer, from, to]) => {
    const opening = [...latest.values()];
    const options = opening.length === 0 ? {} : { opening };
    const result = calculate(asked(`2024-04-${from}`, `2024-04-${to}`), rules[payer as "riga"], options);
    latest.set(payer, result.closing as Position);
    return { payer, result };
  });
}

/** Who owes whom how much, in words. */
const owed = ({ months }: Settlement) =>
  months.flatMap(({ rows }) => rows.map(({ month, from, to, amount }) => `${month}: ${from} to ${to} ${amount}`));
const of = (method: SettlementMethod) => assumedSettlement(method);

const halves = inParts(["riga", "01", "15"], ["jurmala", "16", "30"]);

describe("a person who moves on the 16th", () => {
  it("pays 425.00 to the first, who gives the second half of it: 15 days of 30", () => {
    const settlement = settle(halves, of("by-day"));
    expect(settlement.months).toEqual([
      {
        client: "person",
        month: "2024-04",
        synthetic: true,
        contribution: "425.00",
        payers: [
          {
            ...{ payer: "riga", schemes: ["institution-contribution"], days: 15, covered: "790.80" },
            ...{ received: "425.00", share: "212.50", difference: "-212.50" },
          },
          {
            ...{ payer: "jurmala", schemes: ["institution-there"], days: 15, covered: "790.80" },
            ...{ received: "0.00", share: "212.50", difference: "212.50" },
          },
        ],
        rows: [{ client: "person", month: "2024-04", from: "riga", to: "jurmala", amount: "212.50" }],
      },
    ]);
    expect(settlement).toMatchObject({ rule: { rounding: "largest-remainder" }, currency: "EUR", open: [] });
  });

  it("on the 11th: by days, 425.00 × 20 ÷ 30 = 283.33… go to the second, rounded by largest remainder", () => {
    const parts = inParts(["riga", "01", "10"], ["jurmala", "11", "30"]);
    // 141.666… and 283.333…: the unit left over goes to the larger remainder.
    expect(owed(settle(parts, of("by-day")))).toEqual(["2024-04: riga to jurmala 283.33"]);
    expect(owed(settle(parts, of("by-cost")))).toEqual(["2024-04: riga to jurmala 283.33"]);
    expect(owed(settle(parts, of("first")))).toEqual([]);
  });

  it("gives two cents of three payers to those with the largest remainders, and by two rows", () => {
    const parts = inParts(["riga", "01", "07"], ["jurmala", "08", "18"], ["ogre", "19", "30"]);
    const settlement = settle(parts, of("by-day"));
    // 425.00 × 7 ÷ 30 = 99.1666…, × 11 ÷ 30 = 155.8333…, × 12 ÷ 30 = 170.00. 52.72 × 7 = 369.04 is what the first could take.
    expect(settlement.months[0]?.payers.map(({ received, share }) => `${received} ${share}`)).toEqual([
      "369.04 99.17",
      "55.96 155.83",
      "0.00 170.00",
    ]);
    expect(owed(settlement)).toEqual(["2024-04: riga to jurmala 99.87", "2024-04: riga to ogre 170.00"]);
  });

  it("and back to the first on the 24th: its days before and after count together", () => {
    const parts = inParts(["riga", "01", "15"], ["jurmala", "16", "23"], ["riga", "24", "30"]);
    const settlement = settle(parts, of("by-day"));
    // 425.00 × 8 ÷ 30 = 113.333…
    expect(settlement.months[0]?.payers.map(({ payer, days, share }) => [payer, days, share])).toEqual([
      ["riga", 22, "311.67"],
      ["jurmala", 8, "113.33"],
    ]);
    expect(owed(settlement)).toEqual(["2024-04: riga to jurmala 113.33"]);
  });

  it("settles the same of results that were read back, in any order", () => {
    const parts = inParts(["riga", "01", "07"], ["jurmala", "08", "18"], ["ogre", "19", "30"]);
    const read = parts.map(({ payer, result }) => ({ payer, result: parseResult(result.toText()) })).reverse();
    for (const method of settlementMethods) expect(settle(read, of(method))).toEqual(settle(parts, of(method)));
  });

  it("no payer has more than it covers: what it cannot take the other has", () => {
    const cheap = compile({ ...institutionContribution, id: "institution-there" }, { "price-day": "5.00" });
    const [before] = halves;
    if (before === undefined) throw new Error("no part");
    const after = calculate(asked("2024-04-16", "2024-04-30"), cheap, { opening: before.result.closing });
    const parts = [before, { payer: "jurmala", result: after }];
    // By days it would have 212.50, and 15 days at 5.00 cost 75.00.
    expect(owed(settle(parts, of("by-day")))).toEqual(["2024-04: riga to jurmala 75.00"]);
    // 425.00 × 75.00 ÷ 865.80 = 36.815…
    expect(owed(settle(parts, of("by-cost")))).toEqual(["2024-04: riga to jurmala 36.82"]);
  });
});

describe("what was settled before", () => {
  const first = settle(halves, of("by-day"));

  it("is not settled again, there and back through JSON", () => {
    const previous = [JSON.parse(JSON.stringify(first)) as Settlement];
    const again = settle(halves, of("by-day"), { previous });
    expect(owed(again)).toEqual([]);
    expect(again.months[0]?.payers.map(({ received, share }) => [received, share])).toEqual([
      ["212.50", "212.50"],
      ["212.50", "212.50"],
    ]);
  });

  it("is refused where a value was changed on which the next rests, wherever it stands", () => {
    const text = JSON.stringify(first);
    const month = '"client":"person","month":"2024-04"';
    const changes = [
      [`[{${month}`, '[{"client":"person-2","month":"2024-04"', "months[0].rows[0].client"],
      [`[{${month}`, '[{"client":"person","month":"2024-05"', "months[0].rows[0].month"],
      [`"rows":[{${month}`, '"rows":[{"client":"person-2","month":"2024-04"', "months[0].rows[0].client"],
      [`"rows":[{${month}`, '"rows":[{"client":"person","month":"2024-05"', "months[0].rows[0].month"],
      ['"from":"riga"', '"from":"ogre"', "months[0].rows[0].from"],
      ['"from":"riga","to":"jurmala"', '"from":"jurmala","to":"riga"', "months[0].rows"],
      ['"to":"jurmala"', '"to":"riga"', "months[0].rows"],
      ['"amount":"212.50"', '"amount":"21.25"', "months[0].rows"],
      ['"amount":"212.50"', '"amount":"212.500"', "months[0].rows[0].amount"],
      ['"payer":"riga"', '"payer":"jurmala"', "months[0].payers[1].payer"],
      ['"received":"425.00"', '"received":"452.00"', "months[0].payers[0].difference"],
      ['"share":"212.50"', '"share":"215.20"', "months[0].payers[0].difference"],
      ['"difference":"-212.50"', '"difference":"212.50"', "months[0].payers[0].difference"],
      ['"months":[', '"months":7,"month":[', "months"],
      ['"rows":[', '"rows":null,"row":[', "months[0].rows"],
      ['"payers":[', '"payers":{},"payer":[', "months[0].payers"],
      ['"minorUnit":2', '"minorUnit":9', "currency"],
    ] as const;
    for (const [from, to, path] of changes) {
      const edited = text.replace(from, to);
      expect(edited, from).not.toBe(text);
      const issues = issuesOf(() => settle(halves, of("by-day"), { previous: [JSON.parse(edited) as Settlement] }));
      expect(
        issues.map((issue) => issue.path),
        to,
      ).toContain(`previous[0].${path}`);
    }
    const twice = { ...first, months: [...first.months, ...first.months] };
    expect(issuesOf(() => settle(halves, of("by-day"), { previous: [twice] })).map(({ code }) => code)).toContain(
      "row-twice",
    );
  });

  it("is corrected where the move was on another day, and given back where there was none", () => {
    const later = inParts(["riga", "01", "20"], ["jurmala", "21", "30"]);
    // 425.00 × 10 ÷ 30 = 141.67, of 212.50.
    expect(owed(settle(later, of("by-day"), { previous: [first] }))).toEqual(["2024-04: jurmala to riga 70.83"]);
    const whole = inParts(["riga", "01", "30"]);
    expect(owed(settle(whole, of("by-day"), { previous: [first] }))).toEqual(["2024-04: jurmala to riga 212.50"]);
    expect(settle(whole, of("by-day")).months).toEqual([]);
  });

  it("stays as it is where the month has no results now, and open where it has but some", () => {
    expect(settle([], of("by-day"), { previous: [first] }).months).toEqual([]);
    const { months, open } = settle(halves.slice(0, 1), of("by-day"), { previous: [first] });
    expect(months).toEqual([]);
    expect(open).toMatchObject([{ why: "part-missing", payer: "jurmala", from: "2024-04-16" }]);
  });
});

describe("a month stays open", () => {
  const why = (parts: readonly PayersResult[]) => {
    const { months, open } = settle(parts, of("by-day"));
    expect(months).toEqual([]);
    return open.map(({ month, why: code, payer, from }) => [month, code, payer, from]);
  };

  it("where the second did not go on from the first, and the person may have paid twice", () => {
    const opening = nothingUsed(asked("2024-04-16", "2024-04-30"), there);
    const alone = { payer: "jurmala", result: calculate(asked("2024-04-16", "2024-04-30"), there, { opening }) };
    expect(why([...halves.slice(0, 1), alone])).toEqual([["2024-04", "not-handed-on", "jurmala", "2024-04-16"]]);
    // Also where the first begins with what is assumed, and neither knows of the other.
    const first = asked("2024-04-01", "2024-04-15");
    const assumed = { payer: "riga", result: calculate(first, here, { opening: nothingUsed(first, here) }) };
    expect(why([assumed, alone])).toEqual([["2024-04", "not-handed-on", "jurmala", "2024-04-16"]]);
    const read = { payer: "jurmala", result: parseResult(alone.result.toText()) };
    expect(why([assumed, read])).toEqual([["2024-04", "not-handed-on", "jurmala", "2024-04-16"]]);
    // Whoever goes on from what was calculated on an assumption goes on all the same.
    const after = calculate(asked("2024-04-16", "2024-04-30"), there, { opening: assumed.result.closing });
    expect(owed(settle([assumed, { payer: "jurmala", result: after }], of("by-day")))).toEqual([
      "2024-04: riga to jurmala 212.50",
    ]);
    // A statement that says nothing of the month is no more than an assumption.
    const stated = { ...opening, origin: "stated" as const };
    const said = { payer: "jurmala", result: calculate(asked("2024-04-16", "2024-04-30"), there, { opening: stated }) };
    expect(why([...halves.slice(0, 1), said])).toEqual([["2024-04", "not-handed-on", "jurmala", "2024-04-16"]]);
    const unknown = { payer: "jurmala", result: calculate(asked("2024-04-16", "2024-04-30"), there) };
    expect(why([...halves.slice(0, 1), unknown])).toEqual([["2024-04", "incomplete", "jurmala", "2024-04-16"]]);
    // A plan that begins on the 16th has had nothing before, and the person may have paid twice all the same.
    const late = asked("2024-04-16", "2024-04-30");
    const lines = (late.plan?.lines ?? []).map((line) => ({ ...line, from: "2024-04-16" }));
    const fresh = { payer: "jurmala", result: calculate({ ...late, plan: { lines } }, there) };
    expect(why([...halves.slice(0, 1), fresh])).toEqual([["2024-04", "not-handed-on", "jurmala", "2024-04-16"]]);
  });

  it("where the result of days before is not there", () => {
    const parts = inParts(["riga", "01", "07"], ["jurmala", "08", "18"], ["ogre", "19", "30"]);
    expect(why(parts.slice(1))).toEqual([["2024-04", "part-missing", "jurmala", "2024-04-08"]]);
    expect(why(parts.toSpliced(1, 1))).toEqual([["2024-04", "part-missing", "ogre", "2024-04-19"]]);
  });

  it("where a fact is missing", () => {
    const { incomes, ...unknown } = asked("2024-04-16", "2024-04-30");
    expect(incomes).toHaveLength(1);
    const open = calculate(unknown, there, { opening: halves[0]?.result.closing });
    expect(open.outcome.state).toBe("incomplete");
    expect(why([...halves.slice(0, 1), { payer: "jurmala", result: open }])).toEqual([
      ["2024-04", "incomplete", "jurmala", "2024-04-16"],
    ]);
  });
});

describe("results of one payer alone, and months of one payer", () => {
  it("are not settled", () => {
    const sameTown = halves.map(({ result }) => ({ payer: "riga", result }));
    expect(settle(sameTown, of("by-day"))).toMatchObject({ months: [], open: [] });
  });
});

describe("a settlement is refused", () => {
  const wrong: readonly (readonly [what: string, run: () => unknown, code: string, path: string])[] = [
    ["by a rule that there is none", () => assumedSettlement("by-days" as "by-day"), "unknown-value", "method"],
    [
      "by a rule without a source",
      () => startSettlement({ method: "by-day", rounding: "largest-remainder" } as never),
      "wrong-type",
      "rule.source.id",
    ],
    [
      "of a payer without an id",
      () => settle([{ ...first(), payer: "Rīga" }], of("first")),
      "id-form",
      "parts[0].payer",
    ],
    [
      "of days that two have",
      () => settle([...halves, { payer: "ogre", result: first().result }], of("first")),
      "counted-twice",
      "parts[2].result.client",
    ],
    [
      "of two currencies",
      () => settle(halves, of("first"), { previous: [{ ...settle(halves, of("first")), currency: "USD" }] }),
      "currency",
      "parts[0].result.scheme.currency",
    ],
    ["of what is no result", () => settle([{ payer: "riga", result: {} as Result }], of("first")), "wrong-form", ""],
    [
      "with a settlement of before that is nothing",
      () => settle(halves, of("first"), { previous: [null as never] }),
      "wrong-type",
      "previous[0]",
    ],
    [
      "with a settlement of before whose amounts have no currency",
      () => {
        const { kind, rule, months, open } = settle(halves, of("by-day"));
        return settle(halves, of("by-day"), { previous: [{ kind, rule, months, open }] });
      },
      "missing-key",
      "previous[0].currency",
    ],
    [
      "with a settlement of before that is none",
      () => settle(halves, of("first"), { previous: [{ kind: "claim" } as never] }),
      "wrong-form",
      "previous[0].kind",
    ],
  ];
  function first(): PayersResult {
    const [part] = halves;
    if (part === undefined) throw new Error("no part");
    return part;
  }

  it.each(wrong)("%s", (_, run, code, path) => {
    expect(issuesOf(run).map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });
});

describe("the schema of a settlement", () => {
  const schema = JSON.parse(readFileSync("schemas/settlement.json", "utf8")) as Parameters<typeof mistakesOf>[1];

  it("takes what is settled, what is open and nothing, and refuses another key", () => {
    const [first, second] = halves;
    const alone = asked("2024-04-16", "2024-04-30");
    const opening = nothingUsed(alone, there);
    const unopened = second && { payer: "jurmala", result: calculate(alone, there, { opening }) };
    const open = settle(first === undefined || unopened === undefined ? [] : [first, unopened], of("by-cost"));
    expect(open.open.map(({ why }) => why)).toEqual(["not-handed-on"]);
    for (const each of [settle(halves, of("by-day")), open, settle([], of("first"))]) {
      expect(mistakesOf(JSON.parse(JSON.stringify(each)), schema)).toEqual([]);
    }
    expect(mistakesOf({ ...open, month: [] }, schema)).not.toEqual([]);
  });
});

describe("a settlement of nothing", () => {
  it("says no currency, which nobody stated, and can be one of before", () => {
    const none = settle([], of("by-day"));
    expect(none).toEqual({ kind: "settlement", rule: of("by-day"), months: [], open: [] });
    expect(settlementTables(none).settlement.rows).toEqual([]);
    expect(owed(settle(halves, of("by-day"), { previous: [none] }))).toEqual(["2024-04: riga to jurmala 212.50"]);
    expect(settle(halves, of("by-day"), { previous: [none] }).currency).toBe("EUR");
  });
});

describe("the tables of a settlement", () => {
  it("say who owes whom, from which rule and how it was rounded", () => {
    const { settlement, payers, open } = settlementTables(settle(halves, of("by-day")));
    expect(settlement.rows).toEqual([
      [
        ...["person", "2024-04", "riga", "jurmala", "212.50", "by-day", "largest-remainder"],
        ...["Assumed: payers share what a person pays in a month by the days with each", "assumption", "true"],
      ],
    ]);
    expect(payers.rows[0]).toEqual(["person", "2024-04", "riga", "15", "790.80", "425.00", "212.50", "-212.50"]);
    expect(open.rows).toEqual([]);
  });
});
