import { ZenEngine } from "@gorules/zen-engine";
import { readerOfFacts } from "./facts.js";

/**
 * @gorules/zen-engine: decision graphs with an expression language on exact decimals, in native code. It does the whole task
 * in one expression node. What it is spared:
 * - every text is parsed before the clock runs, days are numbers, and the level of a score and the rows of the scheme that
 *   concern the client are picked out already, so that no table of it searches eight hundred prices
 * - money is in cents and prices are in ten-thousandths, so that it rounds whole numbers
 * - of two shares the first is rounded half up and the second is the rest, which is the largest remainder with ties to the first
 *
 * It has no running balance; what earlier months and lines have drawn is summed again for each.
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {import("./contender.js").Contender}
 */
export function zen(scheme) {
  const decision = new ZenEngine().createDecision(/** @type {any} */ (graph));
  return {
    name: "zen-engine",
    async: true,
    prepare: readerOfFacts(scheme),
    calculate: async (facts) => (await decision.evaluate(facts)).result,
    figuresOf: ({ budget, months, remaining, lines, totals }) => [
      budget,
      ...Array.from({ length: 12 }, (_, month) => [
        ...months.map((/** @type {number[]} */ amount) => amount[month]),
        remaining[month],
      ]).flat(),
      ...lines.flat(),
      ...totals,
    ],
  };
}

/** Named steps, each of which may use those before it. */
const steps = {
  budget: "floor((2 * sum(map(levels as l, l.amount * (l.to - l.from + 1))) + yearDays) / (2 * yearDays))",
  costs: `map(lines as l, map(months as m, l.to < m.first or l.from > m.last ? 0 : floor((2 * l.quantity * sum(map(
    l.prices as p,
    max([0, min([p.to, l.to, m.last]) - max([p.from, l.from, m.first]) + 1]) * p.price
  )) + 10000 * m.length) / (20000 * m.length))))`,
  cost: "map([0..11] as i, sum(map($.costs as c, c[i])))",
  drawnBefore: "map([0..11] as i, min([$.budget, sum(map([0..11] as j, j < i ? $.cost[j] : 0))]))",
  covered: "map([0..11] as i, min([$.cost[i], $.budget - $.drawnBefore[i]]))",
  uncovered: "map([0..11] as i, $.cost[i] - $.covered[i])",
  contribution: `map([0..11] as i, months[i].first < adultFrom or incomes[i] <= threshold ? 0 :
    min([$.covered[i], floor((15 * (incomes[i] - threshold) + 50) / 100)]))`,
  funded: "map([0..11] as i, $.covered[i] - $.contribution[i])",
  esf: "map($.funded as f, floor((85 * f + 50) / 100))",
  state: "map([0..11] as i, $.funded[i] - $.esf[i])",
  remaining: "map([0..11] as i, $.budget - $.drawnBefore[i] - $.covered[i])",
  lineCost: "map($.costs as c, sum(c))",
  lineCovered: `map([0..5] as k, sum(map([0..11] as i, max([0, min([$.costs[k][i],
    $.budget - $.drawnBefore[i] - sum(map([0..5] as j, j < k ? $.costs[j][i] : 0))])]))))`,
};

/** What the answer holds, made of the steps. */
const answer = {
  budget: "budget",
  months: "[cost, covered, uncovered, contribution, funded, esf, state]",
  remaining: "remaining",
  lines: "map([0..5] as k, [lineCost[k], lineCovered[k], lineCost[k] - lineCovered[k]])",
  totals: "[sum(cost), sum(covered), sum(uncovered), sum(contribution), sum(funded), sum(esf), sum(state)]",
};

const graph = {
  nodes: [
    { id: "case", name: "case", type: "inputNode" },
    expressions("steps", steps),
    expressions("answer", answer),
    { id: "result", name: "result", type: "outputNode" },
  ],
  edges: [edge("case", "steps"), edge("steps", "answer"), edge("answer", "result")],
};

/** @param {string} id @param {Readonly<Record<string, string>>} entries */
function expressions(id, entries) {
  const list = Object.entries(entries).map(([key, value]) => ({ id: key, key, value: value.replace(/\s+/gu, " ") }));
  return { id, name: id, type: "expressionNode", content: { expressions: list } };
}

/** @param {string} from @param {string} to */
function edge(from, to) {
  return { id: `${from}-${to}`, sourceId: from, targetId: to, type: "edge" };
}
