import { describe, expect, it } from "vitest";
import { barPicture, binPicture, columnPicture, pairPicture, stepPicture, type Table } from "../index.js";
import { column } from "../sample-table.test-helper.js";
import { decimalOf, numberOf, scaleOf } from "./scale.js";

const title = { lv: "Budžets <pa> līmeņiem", en: "The budget by <level>" };
const levels: Table = {
  id: "levels",
  title,
  columns: [
    column("level", "text"),
    column("budget", "money", "EUR"),
    column("paid", "money", "EUR"),
    column("note", "text"),
  ],
  rows: [
    ["Pirmais <1>", "1500.00", "300.10", ""],
    ["Otrais", "3000.00", undefined, "cliff"],
    ["Trešais", undefined, "0.00", undefined],
  ],
};
const [good = []] = levels.rows;
const months: Table = {
  id: "steps",
  title,
  columns: [column("income", "money"), column("fee", "money"), column("cliff", "text")],
  rows: [
    ["0", "0.00", undefined],
    ["500", "10.00", undefined],
    ["700", undefined, undefined],
    ["800", "40.00", "a cliff"],
    ["1000", "60.00", undefined],
  ],
};

const pictures: Readonly<Record<string, (table: Table, language: "lv" | "en") => string>> = {
  bars: (table, language) => barPicture(table, { language, names: "level", values: "budget" }),
  columns: (table, language) =>
    columnPicture(table, { language, names: "level", parts: ["budget", "paid"], line: "paid" }),
  bins: (table, language) => binPicture(table, { language, names: "level", bins: ["budget", "paid"] }),
  pairs: (table, language) => pairPicture(table, { language, names: "level", between: ["paid", "budget"] }),
};

describe.each(Object.entries(pictures))("a picture of %s", (_, picture) => {
  it("is the same bytes each time, has a role, a title and a description, and runs nothing", () => {
    const svg = picture(levels, "lv");
    expect(picture(levels, "lv")).toBe(svg);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="levels-title levels-description" lang="lv"/u);
    expect(svg).toContain('<title id="levels-title">Budžets &lt;pa&gt; līmeņiem</title>');
    expect(svg).toContain('<desc id="levels-description">');
    expect(svg).toContain("Pirmais &lt;1&gt;");
    expect(svg).not.toMatch(/<script|javascript:|href|url\(|NaN|undefined|Infinity/u);
  });

  it("refuses a column that the table does not have, and one without numbers", () => {
    expect(() =>
      picture({ ...levels, columns: levels.columns.toSpliced(1, 1, column("budgt", "money")) }, "en"),
    ).toThrow(/"budget"\. Did you mean "budgt"\?/u);
    const texts = { ...levels, columns: levels.columns.toSpliced(1, 1, column("budget", "text")) };
    expect(() => picture(texts, "en")).toThrow('columns.budget: expected a column of numbers, received "text"');
  });

  it("draws a table without rows", () => {
    expect(picture({ ...levels, rows: [] }, "en")).toMatch(/<\/svg>\n$/u);
  });
});

describe("pictures", () => {
  it("give each row its length, and none where nothing is known", () => {
    const svg = barPicture(levels, { language: "en", names: "level", values: "budget" });
    expect([...svg.matchAll(/<rect x="108" y="[^"]+" width="([^"]+)"/gu)].map(([, width]) => width)).toEqual([
      "251",
      "502",
    ]);
    expect(svg).toContain(">1,500.00</text>");
    expect(svg).toContain("Trešais");
  });

  it("refuse a part below 0 with its row and column", () => {
    const table = { ...levels, rows: [good, good.with(1, "-1.00")] };
    expect(() => columnPicture(table, { language: "en", names: "level", parts: ["budget"] })).toThrow(
      "rows[1].budget: expected a part from 0 on",
    );
    expect(() => binPicture(table, { language: "en", names: "level", bins: ["budget"] })).toThrow("rows[1].budget");
    expect(barPicture(table, { language: "en", names: "level", values: "budget" })).toContain(">−1.00</text>");
  });

  it("lead no line over a month of which nothing is known", () => {
    const rows = ["1.00", "2.00", undefined, "4.00", "5.00"].map((paid, at) => [
      `level ${at}`,
      "1.00",
      paid,
      undefined,
    ]);
    const svg = columnPicture({ ...levels, rows }, { language: "en", names: "level", parts: ["budget"], line: "paid" });
    expect(
      [...svg.matchAll(/<polyline points="([^"]*)"/gu)].map(([, points = ""]) => points.split(" ").length),
    ).toEqual([2, 2]);
  });

  it("hold a step until the next row, break where nothing is known, and ring cliffs", () => {
    const svg = stepPicture(months, { language: "lv", along: "income", values: "fee", cliffs: "cliff" });
    expect(/<path d="([^"]*)"/u.exec(svg)?.[1]).toBe("M100 270H395V230H513M572 110H690V30");
    expect(svg.match(/<circle/gu)).toHaveLength(1);
    expect(svg).toContain(">a cliff</text>");
    expect(svg).toContain(">1\u00a0000</text>");
  });

  it("show a long name on two lines, and cut none that fits on them", () => {
    const name = "Level 4: support round the clock → Level 3: regular daily support";
    const rows = levels.rows.map((row, at) => (at === 0 ? row.with(0, name) : row));
    const svg = barPicture({ ...levels, rows }, { language: "en", names: "level", values: "budget" });
    expect(svg).toContain(">Level 4: support round the clock → Level</text>");
    expect(svg).toContain(">3: regular daily support</text>");
    expect(svg).not.toContain("…");
  });

  it("take a whole sentence for a title, in lines", () => {
    const sentence =
      "Invented data: the budgets of 100 made-up children come to 382,000.00 EUR, of which half goes to a third of them";
    const svg = barPicture(levels, { language: "en", names: "level", values: "budget", title: sentence });
    expect(svg).toContain(`<title id="levels-title">${sentence}</title>`);
    expect(svg.match(/font-weight="bold"/gu)).toHaveLength(2);
  });
});

describe("the scale of a picture", () => {
  it.each([
    [
      ["0", "9"],
      ["0", "2", "4", "6", "8", "10"],
    ],
    [["1234.56"], ["0", "500", "1000", "1500"]],
    [
      ["-3", "4"],
      ["-4", "-2", "0", "2", "4"],
    ],
    [["0.004"], ["0", "0.001", "0.002", "0.003", "0.004"]],
    [["0"], ["0", "1"]],
    [[], ["0", "1"]],
  ])("of %j has the round numbers %j", (numbers, ticks) => {
    const scale = scaleOf(
      numbers.map((each) => numberOf(each) ?? 0n),
      0,
      100,
    );
    expect(scale.ticks.map(decimalOf)).toEqual(ticks);
  });

  it("has a place for numbers that no double holds", () => {
    const most = numberOf("9999999999999999.99") ?? 0n;
    expect(scaleOf([most], 0, 100).place(most)).toBe("100");
  });
});
