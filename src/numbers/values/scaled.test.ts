import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { formatScaled, formatScaledShort, parseScaled, readScaled, toScaled, whyNotDecimal } from "../index.js";
import { issueOf } from "../oracle.test-helper.js";

describe("parseScaled", () => {
  it.each([
    ["0", 2, 0],
    ["-0", 2, 0],
    ["-0.00", 2, 0],
    ["1234.56", 2, 123456],
    ["1234.5", 2, 123450],
    ["1234", 2, 123400],
    ["-0.01", 2, -1],
    ["0.01", 2, 1],
    ["1.000", 3, 1000],
    ["90071992547409.91", 2, Number.MAX_SAFE_INTEGER],
    ["-90071992547409.91", 2, Number.MIN_SAFE_INTEGER],
    ["9007199254740991", 0, Number.MAX_SAFE_INTEGER],
    ["0.000000001", 9, 1],
  ])("reads %j with %d decimals as %d", (text, decimals, expected) => {
    expect(Object.is(parseScaled(text, decimals), expected)).toBe(true);
  });

  it.each([
    ...[
      "",
      " ",
      "-",
      ".",
      ".5",
      "5.",
      "-.5",
      "--1",
      "+1",
      "1e3",
      "1E3",
      "12,5",
      "1 000",
      " 1",
      "1 ",
      "1\n",
      "007",
      "00",
    ],
    ...[
      "-01",
      "0x1",
      "1_000",
      "1.2.3",
      "1.-2",
      "NaN",
      "Infinity",
      "٣",
      "1٣",
      "1.٣",
      "½",
      "0.001",
      "12.345",
      "1.000",
      "0.010",
      "12.5000",
      "/",
      ":",
      "1:",
    ],
    ...["1./", "1.:", "90071992547409.92", "1".repeat(30), "9".repeat(400), "0.0" + "0".repeat(400) + "1", "1-"],
  ])("does not read %j", (text) => {
    expect(parseScaled(text, 2)).toBeNaN();
  });
});

describe("three decimals that end in zero", () => {
  it.each(["1.000", "-1.000", "12.500", "7.250", "999.990"])("are not read where seko writes none: %j", (text) => {
    for (const decimals of [4, 6, 7, 9]) {
      expect(parseScaled(text, decimals)).toBeNaN();
      const { code, expected, hint } = whyNotDecimal(text, decimals, "x");
      expect(code).toBe("perhaps-grouped");
      expect(expected).toBe(`a decimal as text, with at most ${decimals} decimals, not three that end in zero`);
      const [whole, short] = [text.replace(".", ""), text.replace(/\.?0+$/u, "")];
      expect(hint).toBe(
        `If the point groups thousands, write "${whole}"; if it begins the decimals, write "${short}".`,
      );
      for (const meant of [whole, short]) expect(parseScaled(meant, decimals)).not.toBeNaN();
    }
  });

  it.each(["1.0000", "1.00", "1.001", "0.500", "0.000", "1000.000", "1234.500", "1.0001", "100.25"])(
    "are no other text: %j",
    (text) => {
      expect(parseScaled(text, 4)).toBe(new Decimal(text).times(10_000).toNumber());
    },
  );

  it("are read where all numbers are written so", () => {
    expect(parseScaled("1.000", 3)).toBe(1000);
  });
});

describe("formatScaled", () => {
  it.each([
    [0, 2, "0.00", "0"],
    [-0, 2, "0.00", "0"],
    [5, 2, "0.05", "0.05"],
    [-5, 2, "-0.05", "-0.05"],
    [123450, 2, "1234.50", "1234.5"],
    [-123400, 2, "-1234.00", "-1234"],
    [1200, 0, "1200", "1200"],
    [-0, 0, "0", "0"],
    [Number.MIN_SAFE_INTEGER, 4, "-900719925474.0991", "-900719925474.0991"],
  ])("writes %d with %d decimals as %s, short %s", (integer, decimals, text, short) => {
    expect(formatScaled(integer, decimals)).toBe(text);
    expect(formatScaledShort(integer, decimals)).toBe(short);
  });
});

describe("whyNotDecimal", () => {
  it.each([
    [undefined, "missing", undefined],
    [null, "not-decimal", undefined],
    [{}, "not-decimal", undefined],
    [["1"], "not-decimal", undefined],
    [true, "not-decimal", undefined],
    [NaN, "not-decimal", undefined],
    [Infinity, "not-decimal", undefined],
    [0.1, "inexact-number", '"0.1"'],
    [Number("90071992547409931"), "inexact-number", "as text"],
    [9007199254740991, "out-of-range", "too large"],
    ["12,5", "not-decimal", '"12.5"'],
    ["1,000", "not-decimal", 'the comma groups thousands, write "1000"; if it begins the decimals, write "1.00".'],
    ["-12,345", "not-decimal", 'write "-12345"; if it begins the decimals, round it by a named rule'],
    ["1234,500", "not-decimal", 'Leave out the zeros at its end: "1234.50".'],
    ["1234,567", "not-decimal", "Round it by a named rule"],
    ["0,100", "not-decimal", '"0.10"'],
    ["1e3", "not-decimal", "exponent"],
    ["", "not-decimal", "Write it like"],
    ["  ", "not-decimal", "spaces"],
    [" 1", "not-decimal", "spaces"],
    ["1 000.00", "not-decimal", "grouping"],
    ["+1", "not-decimal", "plus"],
    ["007", "not-decimal", "leading zeros"],
    ["abc", "not-decimal", "Write it like"],
    ["1.234", "too-many-decimals", 'write "1234"; if it begins the decimals, round it'],
    ["1.000", "too-many-decimals", 'groups thousands, write "1000"; if it begins the decimals, write "1.00"'],
    ["-12.000", "too-many-decimals", 'write "-12000"'],
    ["1.000.000", "not-decimal", "grouping"],
    ["0.100", "too-many-decimals", 'Leave out the zeros at its end: "0.10"'],
    ["1234.000", "too-many-decimals", 'Leave out the zeros at its end: "1234.00"'],
    [`${"1".repeat(50)}.000`, "too-many-decimals", "Leave out the zeros at its end."],
    ["99999999999999999999.001", "too-many-decimals", "Round it"],
    ["90%", "not-decimal", "part of one"],
    ["12,5 %", "not-decimal", "part of one"],
    ["1".repeat(30), "out-of-range", "too large"],
    ["90071992547409.92", "out-of-range", "too large"],
    ["90071992547409.9200", "too-many-decimals", "Leave out the zeros"],
    [new Decimal("0.001"), "too-many-decimals", "Round it"],
  ])("%j is %s", (value, code, hint) => {
    expect(toScaled(value, 2)).toBeNaN();
    const issue = whyNotDecimal(value, 2, "plan.lines[3].quantity");
    expect(issue).toMatchObject({ code, path: "plan.lines[3].quantity" });
    if (hint === undefined) expect(issue).not.toHaveProperty("hint");
    else expect(issue.hint).toContain(hint);
    expect(issueOf(() => readScaled(value, 2, "plan.lines[3].quantity"))).toEqual(issue);
  });

  it("takes no BigInt, which JSON does not have", () => {
    expect(whyNotDecimal(5n, 2, "x").code).toBe("not-decimal");
  });

  it("never tells to write what may be grouped", () => {
    for (const [text, short] of [
      ["1,000", "1"],
      ["1,500", "1.5"],
      ["1,234", "1.234"],
    ] as const) {
      expect(whyNotDecimal(text, 4, "quantity").hint).toBe(
        `If the comma groups thousands, write "${text.replace(",", "")}"; if it begins the decimals, write "${short}".`,
      );
      expect(parseScaled(short, 4)).not.toBeNaN();
    }
    expect(whyNotDecimal("12,50", 4, "quantity").hint).toBe('Write a point: "12.50".');
  });

  it("says how many decimals there may be", () => {
    expect(whyNotDecimal("1.5", 0, "count").expected).toBe("a whole number as text");
    expect(whyNotDecimal("1.5", 0, "count").code).toBe("too-many-decimals");
    expect(whyNotDecimal("15.0", 0, "count").hint).toBe('Leave out the zeros at its end: "15".');
    expect(whyNotDecimal("x", 4, "quantity").expected).toBe("a decimal as text, with at most 4 decimals");
  });
});

describe("toScaled", () => {
  it("reads text, whole numbers and Decimals", () => {
    expect(toScaled("12.5", 2)).toBe(1250);
    expect(toScaled(12, 2)).toBe(1200);
    expect(toScaled(-0, 2)).toBe(0);
    expect(toScaled(new Decimal("12.5"), 2)).toBe(1250);
  });

  it("does not depend on the settings of the Decimal it is given", () => {
    const Short = Decimal.clone({ precision: 2, toExpPos: 1, toExpNeg: -1 });
    expect(toScaled(new Short("1234567.89"), 2)).toBe(123456789);
    expect(toScaled(new Short("1e-9"), 9)).toBe(1);
    expect(toScaled(new Decimal("1e400"), 2)).toBeNaN();
    expect(toScaled(new Decimal(NaN), 2)).toBeNaN();
  });
});
