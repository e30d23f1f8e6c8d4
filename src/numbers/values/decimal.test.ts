import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { exactDecimal, toDecimal } from "../index.js";
import { layoutIsKnown } from "./decimal.js";

afterEach(() => {
  vi.doUnmock("decimal.js");
  vi.resetModules();
});

describe("toDecimal", () => {
  it.each([
    [0, 2, "0"],
    [5, 2, "0.05"],
    [-100, 2, "-1"],
    [1000000000, 2, "10000000"],
    [Number.MAX_SAFE_INTEGER, 2, "90071992547409.91"],
    [1, 7, "0.0000001"],
    [1, 9, "0.000000001"],
  ])("makes of %d with %d decimals %s", (integer, decimals, text) => {
    const made = toDecimal(integer, decimals);
    expect(made.toString()).toBe(text);
    expect(made.eq(new Decimal(text))).toBe(true);
    expect(made.plus("0.1").toString()).toBe(new Decimal(text).plus("0.1").toString());
  });

  it("is reached by nobody's settings", () => {
    Decimal.set({ precision: 3 });
    try {
      expect(toDecimal(123456789, 2).times("1.5").toString()).toBe("1851851.835");
      expect(exactDecimal().precision).toBe(60);
    } finally {
      Decimal.set({ defaults: true });
    }
  });

  it("falls back on the normal constructor when the layout is another", async () => {
    const Other = Decimal.clone();
    const made: string[] = [];
    // A decimal.js of a future with another order of words: only numbers made from text by its constructor are right.
    class Reversed {
      s = 1;
      e = 0;
      d: number[] = [];
      constructor(value: string | number) {
        made.push(String(value));
        const normal = new Other(value);
        this.s = normal.s;
        this.e = normal.e;
        this.d = [...normal.d].reverse();
      }
      static clone(): typeof Reversed {
        return Reversed;
      }
    }
    vi.resetModules();
    vi.doMock("decimal.js", () => ({ Decimal: Reversed }));
    const fresh = await import("./decimal.js");
    expect(fresh.toDecimal(1234567890, 2).d).toEqual([9000000, 2345678, 1]);
    expect(made.at(-1)).toBe("12345678.90");
    made.length = 0;
    expect(fresh.toDecimal(100, 2).e).toBe(0);
    expect(made).toEqual(["1.00"]);
  });

  it("is put together from words with the decimal.js that is installed", () => {
    expect(layoutIsKnown()).toBe(true);
  });
});
