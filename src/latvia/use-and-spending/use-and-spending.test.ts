import { describe, expect, test } from "vitest";
import { useTable } from "./index.js";
import { sumOf } from "../../../test/support/exact.js";

const { years, totals } = useTable;

describe("use and spending", () => {
  test.each(totals)("of Jēkabpils: the rows of $part add up to the published $amount from $from on", (total) => {
    const rows = years.filter(
      ({ place, part, from }) => [place, part, from].join() === [total.place, total.part, total.from].join(),
    );
    expect(rows.length).toBeGreaterThan(4);
    expect(sumOf([...rows.map(({ amount }) => amount), `-${total.amount}`])).toBe("0");
  });

  test("of home care in Rīga has every year from 2009 to 2016, people and money", () => {
    const riga = (series: string) => years.filter((row) => row.place === "riga" && row.series === series);
    for (const series of ["users", "money"]) {
      expect(riga(series).map(({ from }) => from.slice(0, 4))).toEqual([
        "2009",
        "2010",
        "2011",
        "2012",
        "2013",
        "2014",
        "2015",
        "2016",
      ]);
    }
    expect(riga("users")[6]?.amount).toBe("7457");
    expect(useTable.gaps).toBeUndefined();
  });
});
