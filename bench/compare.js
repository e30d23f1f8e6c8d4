import { figureNames } from "./task/figures.js";

/**
 * The first amount that a contender gives otherwise than the one it is compared with.
 *
 * @param {import("./contenders/contender.js").Contender} contender
 * @param {readonly any[]} cases
 * @param {readonly import("./task/figures.js").Figures[]} expected of each case
 * @returns {Promise<string | undefined>} in words; undefined where all amounts are the same
 */
export async function firstDifference(contender, cases, expected) {
  const { name, prepare, calculate, figuresOf } = contender;
  for (const [index, document] of cases.entries()) {
    const figures = figuresOf(await calculate(prepare === undefined ? document : prepare(document)));
    const wanted = expected[index] ?? [];
    const length = Math.max(figures.length, wanted.length);
    for (let at = 0; at < length; at += 1) {
      if (figures[at] === wanted[at]) continue;
      return `${document.client.id}, ${figureNames[at]}: ${wanted[at]} cents expected, ${figures[at]} by ${name}`;
    }
  }
  return undefined;
}
