/**
 * The end of the task in plain integers, for peers that cannot do it: draw the budget down in month order, let the client pay,
 * share the rest, add up.
 *
 * @param {number} budget
 * @param {readonly number[]} costs at `line * 12 + month`
 * @param {readonly number[]} contributions of each month, before they are held down to the covered cost
 * @returns {number[]} the figures
 */
export function finish(budget, costs, contributions) {
  const lines = Array.from({ length: costs.length / 12 }, () => [0, 0, 0]);
  const totals = [0, 0, 0, 0, 0, 0, 0];
  const figures = [budget];
  let left = budget;
  for (const [month, wanted] of contributions.entries()) {
    let cost = 0;
    let covered = 0;
    for (const [line, sums] of lines.entries()) {
      const part = costs[line * 12 + month] ?? 0;
      const drawn = Math.min(part, left);
      left -= drawn;
      cost += part;
      covered += drawn;
      addTo(sums, [part, drawn, part - drawn]);
    }
    const contribution = Math.min(wanted, covered);
    const funded = covered - contribution;
    const esf = Math.floor((85 * funded + 50) / 100);
    const row = [cost, covered, cost - covered, contribution, funded, esf, funded - esf];
    addTo(totals, row);
    figures.push(...row, left);
  }
  for (const sums of lines) figures.push(...sums);
  figures.push(...totals);
  return figures;
}

/** @param {number[]} sums @param {readonly number[]} amounts */
function addTo(sums, amounts) {
  for (const [index, amount] of amounts.entries()) sums[index] = (sums[index] ?? 0) + amount;
}
