import { expect, it } from "vitest";
import { isWhole, wholeShare } from "./whole-shares.js";

const share = (value: number) => ({ value, paysRest: false });
const rest = { value: 0, paysRest: true };

it.each([
  [true, [share(wholeShare)]],
  [true, [share(wholeShare - 1), share(1)]],
  [true, [share(1), rest]],
  [true, [share(wholeShare), rest]],
  [false, []],
  [false, [share(wholeShare - 1)]],
  [false, [share(wholeShare + 1), rest]],
  // Whom tests cannot tell apart may pass those of two sources that pay the rest.
  [false, [rest, rest]],
])("is %s of the shares %j", (whole, shares) => {
  expect(isWhole(shares)).toBe(whole);
});
