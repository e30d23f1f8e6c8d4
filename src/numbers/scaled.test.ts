import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { formatScaled, formatScaledShort, parseScaled, readScaled, toScaled, whyNotDecimal } from "./index.js";
import { issueOf } from "./oracle.test-helper.js";

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
