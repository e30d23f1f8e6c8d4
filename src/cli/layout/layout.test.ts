import { describe, expect, it } from "vitest";
import { pairs } from "./pairs.js";
import { lookOf } from "./style.js";
import { numbers, table } from "./table.js";
import { widthOf, wrap } from "./width.js";

const output = { write: () => undefined };
const look = (isTTY: boolean, columns: number | undefined, environment = {}) =>
  lookOf({ stdout: { ...output, isTTY, columns }, stderr: output, environment });
const plain = look(false, undefined).style;

describe("table", () => {
  it("aligns texts left, numbers at their point, and ends no line with spaces", () => {
    const columns = [{ heading: "Name" }, numbers("Hours"), { heading: "Note" }];
    const rows = [
      ["Šķūnis", "104.3", ""],
      ["A", "39.16", "b"],
      ["C", "7", ""],
      ["D", "", ""],
    ];
    expect(table(columns, rows, plain, ["Total", "150.46", ""])).toEqual([
      "Name     Hours  Note",
      "Šķūnis  104.3",
      "A        39.16  b",
      "C         7",
      "D",
      "Total   150.46",
    ]);
  });

  it("lets no cell move the cursor or reorder the line", () => {
    expect(table([{ heading: "A" }], [["\u001b[2Jx\n\u202ey"]], plain)).toEqual(["A", "\\u001b[2Jx\\u000a\\u202ey"]);
  });
});

describe("pairs", () => {
  it("wraps long values under themselves", () => {
    expect(
      pairs(
        [
          ["Case", "a b"],
          ["Scheme", "aaaaaaaaaa bbbbbbbbbb cccccccccc"],
        ],
        30,
        1,
      ),
    ).toEqual([" Case    a b", " Scheme  aaaaaaaaaa bbbbbbbbbb", "         cccccccccc"]);
  });
});

describe("widths", () => {
  it("count a letter with marks on it once", () => {
    expect(widthOf("Šķ")).toBe(2);
    expect(widthOf("S\u030ck\u0327")).toBe(2);
  });

  it("keep a word that is too long whole", () => {
    expect(wrap("aa bbbbbbbb c", 4)).toEqual(["aa", "bbbbbbbb", "c"]);
  });
});

describe("lookOf", () => {
  it("colours only a terminal, and not where NO_COLOR or a dumb terminal forbids it", () => {
    expect(look(true, 80).style.heading("x")).toBe("\u001b[1mx\u001b[0m");
    expect(look(false, 80).style.heading("x")).toBe("x");
    expect(look(true, 80, { NO_COLOR: "1" }).style.heading("x")).toBe("x");
    expect(look(true, 80, { NO_COLOR: "" }).style.heading("x")).toBe("\u001b[1mx\u001b[0m");
    expect(look(true, 80, { TERM: "dumb" }).style.warning("x")).toBe("x");
  });

  it("keeps lines readable", () => {
    expect([undefined, 10, 80, 300].map((columns) => look(true, columns).width)).toEqual([100, 40, 80, 120]);
  });
});
