import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { calculate } from "../rules/calculate.js";
import type { Case } from "../person/case.js";
import { compile } from "../rules/compile.js";
import { csvTable } from "../report/index.js";
import { latvianCsv, monthTable } from "./index.js";

const compiled = compile(smallScheme);

function linesOf(document: Case): readonly string[] {
  return csvTable(monthTable([calculate(document, compiled)]), { dialect: latvianCsv })
    .trimEnd()
    .split("\r\n");
}

describe("monthTable", () => {
  it("gives one row for each month, with amounts as they stand in the result", () => {
    const result = calculate(smallCase, compiled);
    const { columns, rows } = monthTable([result]);
    expect(columns.map(({ id }) => id).join(" ")).toBe(
      "case client synthetic scheme version month outcome cost covered uncovered contribution funded paid-out esf state remaining",
    );
    expect(rows).toHaveLength(12);
    for (const [index, month] of result.months.entries()) {
      const amounts = [month.cost, month.covered, month.uncovered, month.contribution, month.funded, month.paidOut];
      expect(rows[index]).toEqual([
        ...["case-1", "client-1", "true", "small", "1", month.month, "eligible"],
        ...amounts.map(String),
        ...[...month.bySource.values()].map(String),
        month.remaining.toString(),
      ]);
    }
  });

  it("gives a client who is not eligible one row without amounts", () => {
    const adult = { ...smallCase, client: { ...smallCase.client, birthDate: "1990-01-01" } };
    expect(linesOf(adult).slice(1)).toEqual(["case-1;client-1;true;small;1;;ineligible;;;;;;;"]);
  });

  it("gives a client of whom a fact is missing one row without amounts", () => {
    const { id, groups = [] } = smallCase.client;
    const withoutBirthDate = { ...smallCase, client: { id, groups } };
    expect(linesOf(withoutBirthDate).slice(1)).toEqual(["case-1;client-1;true;small;1;;incomplete;;;;;;;"]);
  });

  it("keeps the sources of several schemes apart, and a source from being taken for another column", () => {
    const shares = smallScheme.fund.shares.map((share) => ({ ...share, id: share.id === "esf" ? "esf" : "cost" }));
    const other = compile({ ...smallScheme, id: "other", fund: { ...smallScheme.fund, shares } });
    const { columns, rows } = monthTable([calculate(smallCase, compiled), calculate(smallCase, other)]);
    expect(columns.slice(-4).map(({ id }) => id)).toEqual(["esf", "state", "source-cost", "remaining"]);
    expect(rows[0]?.[15]).toBeUndefined();
    expect(rows[12]?.[14]).toBeUndefined();
    expect(rows[12]?.[15]).toEqual(rows[0]?.[14]);
  });

  it("has a heading even without results", () => {
    expect(monthTable([]).rows).toEqual([]);
  });
});
