/**
 * The common form of a result, in which contenders are compared: whole cents in one flat list.
 *
 * First the budget; then for each of the twelve months the eight amounts of a row; then for each of the six lines its three
 * totals; then the seven totals overall.
 *
 * @typedef {readonly number[]} Figures
 */
export const monthAmounts = ["cost", "covered", "uncovered", "contribution", "funded", "esf", "state", "remaining"];
export const lineAmounts = ["cost", "covered", "uncovered"];
export const totalAmounts = ["cost", "covered", "uncovered", "contribution", "funded", "esf", "state"];

/** What each number of {@link Figures} is, such as `months.03.cost`. */
export const figureNames = [
  "budget",
  ...from1To(12).flatMap((month) => monthAmounts.map((amount) => `months.${String(month).padStart(2, "0")}.${amount}`)),
  ...from1To(6).flatMap((line) => lineAmounts.map((amount) => `lines.line-${line}.${amount}`)),
  ...totalAmounts.map((amount) => `totals.${amount}`),
];

/** @param {number} last */
function from1To(last) {
  return Array.from({ length: last }, (_, index) => index + 1);
}
