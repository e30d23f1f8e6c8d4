import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { eligible } from "../../../../test/support/eligible.js";
import { calculate } from "../../../rules/calculate.js";
import { compile } from "../../../rules/compile.js";
import { makeTable } from "../../index.js";
import { caseFigure, reportPage, type Axis } from "../index.js";
import { voiceOf } from "../voice.js";
import { axisFigure } from "./axis-steps.js";

const compiled = compile(smallScheme);
const result = eligible(calculate(smallCase, compiled));
const titleOf = (svg = "") => /<title[^>]*>([^<]*)</u.exec(svg)?.[1];
const voice = voiceOf(
  { language: "en", smallest: 5, currency: "EUR", minorUnit: 2 },
  { synthetic: true, assumptions: [] },
);

describe("the budget of one person by month", () => {
  it("has a row for each month, whose parts add up to its cost, and what is left as a line", () => {
    const { picture, table } = caseFigure(result, { scheme: smallScheme, language: "en" });
    expect(makeTable(table).rows).toHaveLength(12);
    const sum = (at: number) => table.rows.reduce((all, row) => all + BigInt((row[at] ?? "").replace(".", "")), 0n);
    expect(sum(1) + sum(2)).toBe(BigInt(result.totals.funded.minor));
    expect(sum(3)).toBe(BigInt(result.totals.contribution.minor));
    expect(sum(4)).toBe(BigInt(result.totals.uncovered.minor));
    expect(table.rows.at(-1)?.at(-1)).toBe("191.60");
    expect(picture.match(/<polyline/gu)).toHaveLength(1);
    expect(titleOf(picture)).toBe(
      "Invented data: of the budget of case “case-1”, 1,804.93\u00a0EUR, 1,613.33\u00a0EUR is used and 191.60\u00a0EUR is left",
    );
    expect(picture).toContain("Columns: ESF, State budget; the line: what is left of the budget.");
    expect(caseFigure(result, { scheme: smallScheme, language: "lv" }).picture).toContain("1\u00a0804,93");
  });

  it("is refused without a result", () => {
    expect(() => caseFigure(undefined as never, { scheme: smallScheme, language: "en" })).toThrow(
      "a result with a budget",
    );
  });
});

describe("the steps of one axis", () => {
  const axis: Axis = {
    id: "fee",
    along: { lv: "Ienākumi", en: "Income" },
    value: { lv: "Maksa", en: "Fee" },
    cliffFrom: "10",
    points: [
      { at: "0", value: "0.00" },
      { at: "100", value: "0.00" },
      { at: "200", value: "9.99" },
      { at: "300", value: "19.99" },
      { at: "400", value: "-5.01" },
      { at: "500", value: "-5.01" },
    ],
  };

  it("are those at which the value changes, the cliffs marked from their size on", () => {
    const { picture, table } = axisFigure(axis, 2, voice);
    expect(makeTable(table).rows).toEqual([
      ["0", "0.00", undefined],
      ["200", "9.99", undefined],
      ["300", "19.99", "+10.00\u00a0EUR"],
      ["400", "-5.01", "−25.00\u00a0EUR"],
      ["500", "-5.01", undefined],
    ]);
    expect(picture?.match(/<circle/gu)).toHaveLength(2);
    expect(titleOf(picture)).toBe(
      "Invented data: “Fee” changes most where “Income” is 400, by 25.00\u00a0EUR; cliffs: 2",
    );
  });

  it("are refused where an amount is none, with its place", () => {
    const wrong = { ...axis, points: [...axis.points, { at: "600", value: "1,50" }] };
    expect(() => axisFigure(wrong, 2, voice)).toThrow("fee.points[6].value: expected an amount as decimal text");
    expect(() => axisFigure({ ...axis, cliffFrom: "much" }, 2, voice)).toThrow("fee.cliffFrom");
  });

  it("may be none", () => {
    const flat = { ...axis, points: axis.points.slice(0, 2) };
    expect(titleOf(axisFigure(flat, 2, voice).picture)).toBe("Invented data: “Fee” is the same everywhere");
    expect(axisFigure({ ...axis, points: [] }, 2, voice).table.rows).toEqual([]);
  });

  it("stand in a report with who is over an edge, always as invented: of one made-up person", () => {
    const people = Array.from({ length: 6 }, (_, index) => {
      const client = { ...smallCase.client, id: `client-${index}` };
      return { result: calculate({ ...smallCase, id: `case-${index}`, client, synthetic: false }, compiled) };
    });
    const page = reportPage(people, { scheme: smallScheme, language: "en", axes: [axis] });
    expect(page).toContain('<title id="fee-title">Invented data: “Fee” changes most');
    expect(page).toContain('<title id="payers-title">Assuming “made-up”: ');
  });
});
