import { expect, it } from "vitest";
import { closed, lines, received, smallCompiled, smallLedger } from "../../../test/ledger/small-ledger.js";
import { isInputError, type Issue } from "../../errors/index.js";
import { account, accountAlerts, closeMonth, forecast, statement, type Ledger } from "../../ledger/index.js";
import { issueInLatvian } from "./in-latvian.js";

const english = /(?<!\p{L})(the|an|and|of|with|from|which|because|or|is|are|that|for|known|nothing|on)(?!\p{L})/iu;

const delivery = { ...received("a", "2019-03-10", "2"), line: "physio" } as const;
const plans = smallLedger().plans;
const later: Ledger = {
  ...smallLedger({ ...delivery, id: "b", from: "2019-01-10", to: "2019-01-10" } as never),
  plans: plans.map((plan) => ({ ...plan, from: "2019-02-01" })),
};
const changed = [
  ...plans,
  { ...plans[0], id: "second", from: "2019-03-11", lines: lines.filter(({ id }) => id === "care") },
] as Ledger["plans"];
const entry = (more: object): Ledger => smallLedger({ ...delivery, ...more });

const asked: readonly (() => unknown)[] = [
  () => account(later, smallCompiled),
  () => account({ ...entry({ to: "2019-03-12" }), plans: changed }, smallCompiled),
  () => account(entry({ line: "care", unit: "hour", from: "2019-01-02", to: "2019-01-02" }), smallCompiled),
  () => account(entry({ line: "phisio" }), smallCompiled),
  () => account(entry({ unit: "hour" }), smallCompiled),
  () => account(entry({ to: "2019-04-01" }), smallCompiled),
  () => account(smallLedger(delivery, delivery), smallCompiled),
  () =>
    account(
      {
        ...smallLedger(),
        plans: plans.map((plan) => ({
          ...plan,
          lines: plan.lines.map((line) => ({ ...line, recordedOn: "2019-01-01" })),
        })),
      },
      smallCompiled,
    ),
  () =>
    account(
      smallLedger({
        id: "e",
        kind: "extension",
        recordedOn: "2019-06-01",
        until: "2019-11-30",
        decidedBy: "x",
        reason: "y",
      }),
      smallCompiled,
    ),
  () => account(smallLedger(closed("2019-01", "2019-01-15")), smallCompiled),
  () => account(smallLedger(closed("2019-02", "2019-03-15")), smallCompiled),
  () => statement(smallLedger(), smallCompiled, "2020-01"),
  () =>
    closeMonth(smallLedger(closed("2019-01", "2019-02-05")), smallCompiled, "2019-01", {
      by: "x",
      recordedOn: "2019-02-06",
    }),
  () => forecast(smallLedger(), smallCompiled, { asOf: "2019-01-31", by: "pace" }),
  () => accountAlerts(smallLedger(), smallCompiled, { asOf: "2019-01-31", shares: [101], weeks: 0 }),
];

it("what is wrong with a ledger, or asked of it, is said in Latvian", () => {
  const issues = asked.flatMap((ask): readonly Issue[] => {
    try {
      ask();
    } catch (error) {
      if (isInputError(error)) return error.issues;
      throw error;
    }
    return [];
  });
  expect(issues.length).toBeGreaterThanOrEqual(asked.length);
  const said = issues.map(issueInLatvian).map((text) => text.replaceAll(/"[^"]*"|`[^`]*`/gu, ""));
  expect(said.filter((text) => english.test(text))).toEqual([]);
});
