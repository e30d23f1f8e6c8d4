import { describe, expect, test } from "vitest";
import { transportHalfYears } from "./index.js";

describe("half-years of the transport benefit", () => {
  test("begin where the one before ends, and the first payment after 2023-08-09 is 105.00", () => {
    const { halfYears } = transportHalfYears({ opinion: "2023-02-10", until: "2026-03-01" });
    expect(halfYears[0]).toEqual({ from: "2023-02-10", to: "2023-08-09", paidFrom: "2023-08-10", amount: "105.00" });
    expect(halfYears.slice(1).map(({ from }) => from)).toEqual(halfYears.slice(0, -1).map(({ paidFrom }) => paidFrom));
    expect(halfYears).toHaveLength(6);
  });

  test("are looked at to the day that is asked, itself included", () => {
    const count = (until: string) => transportHalfYears({ opinion: "2023-02-10", until }).halfYears.length;
    expect([count("2023-08-09"), count("2023-08-10"), count("2022-01-01")]).toEqual([0, 1, 0]);
  });

  test("that end with the disability are paid once", () => {
    const of = (ends: string) => transportHalfYears({ opinion: "2024-01-01", ends, until: "2030-01-01" });
    expect([of("2024-06-30").total, of("2024-07-01").total, of("2024-01-01").total]).toEqual([
      "105.00",
      "210.00",
      "105.00",
    ]);
  });

  test("have no amount before 2014, and then no total", () => {
    const { halfYears, total } = transportHalfYears({ opinion: "2013-01-01", until: "2014-01-01" });
    expect(halfYears.map(({ amount }) => amount)).toEqual([undefined, "79.68"]);
    expect(total).toBeUndefined();
  });

  test("ask about real days in order", () => {
    expect(() => transportHalfYears({ opinion: "2024-13-01", until: "2024-12-31" })).toThrow("opinion: expected");
    expect(() => transportHalfYears({ opinion: "2024-02-01", ends: "2024-01-31", until: "2024-12-31" })).toThrow(
      "ends: expected",
    );
  });
});
