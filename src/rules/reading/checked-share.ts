import { received } from "../../errors/index.js";
import { formatScaledShort, rateDecimals } from "../../numbers/index.js";
import type { ParameterRow } from "./parameter-row.js";
import type { Reading } from "./reading.js";

/** A share of at most 1. */
export function checkedShare(row: ParameterRow, reading: Reading): ParameterRow {
  if (row.value > 10 ** rateDecimals) {
    const got = received(formatScaledShort(row.value, rateDecimals));
    reading.issues.push({
      code: "share-above-one",
      path: row.path,
      expected: 'a share from "0" to "1"',
      received: got,
    });
  }
  return row;
}
