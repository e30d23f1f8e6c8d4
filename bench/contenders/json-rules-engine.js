import { Engine } from "json-rules-engine";
import { parametersOf } from "../task/parameters.js";
import { readerOfFacts } from "./facts.js";
import { finish } from "./finish.js";

/**
 * json-rules-engine: conditions on facts, and events where they hold. It decides here what depends on conditions: which
 * prices are in force for a line in a month, which level each assessment gives, and whether the client pays. It has no
 * arithmetic, so this is what it is spared:
 * - every text is parsed before the clock runs, and days are numbers that its operators can compare
 * - the rules that could concern a line or client are picked out before: an engine for a line holds the two prices of its
 *   service, region and year instead of all eight hundred
 * - its engines are made once and used for every client; facts are constants, never functions
 * - all arithmetic, rounding, drawing down, sharing and adding up is done outside in plain integers
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {import("./contender.js").Contender}
 */
export function jsonRulesEngine(scheme) {
  const read = readerOfFacts(scheme);
  const levels = engineOfLevels(scheme);
  const contribution = engineOfContribution();
  /** @type {Map<string, Engine>} */
  const engines = new Map();
  return {
    name: "json-rules-engine",
    async: true,
    prepare: (document) => {
      const facts = read(document);
      const scores = document.assessments.map((/** @type {any} */ assessment) => Number(assessment.score));
      const prices = facts.lines.map((line) => {
        const key = line.prices.map((row) => `${row.from} ${row.to} ${row.price}`).join();
        const engine = engines.get(key) ?? engineOfPrices(line.prices);
        engines.set(key, engine);
        return engine;
      });
      return { facts, scores, engines: { levels, contribution, prices } };
    },
    calculate: clientYear,
    figuresOf: (result) => result,
  };
}

/** @param {import("../task/scheme.js").Scheme} scheme */
function engineOfLevels(scheme) {
  const engine = new Engine();
  parametersOf(scheme).bands.forEach((band, level) => {
    engine.addRule({
      conditions: {
        all: [
          { fact: "score", operator: "greaterThanInclusive", value: band.from },
          { fact: "score", operator: "lessThanInclusive", value: band.to },
        ],
      },
      event: { type: "level", params: { level } },
    });
  });
  return engine;
}

/** @param {import("./facts.js").LineFacts["prices"]} prices */
function engineOfPrices(prices) {
  const engine = new Engine();
  for (const row of prices) {
    engine.addRule({
      conditions: {
        all: [
          { fact: "first", operator: "lessThanInclusive", value: row.to },
          { fact: "last", operator: "greaterThanInclusive", value: row.from },
        ],
      },
      event: { type: "price", params: row },
    });
  }
  return engine;
}

function engineOfContribution() {
  const engine = new Engine();
  engine.addRule({
    conditions: {
      all: [
        { fact: "month", operator: "greaterThanInclusive", value: { fact: "adultFrom" } },
        { fact: "income", operator: "greaterThan", value: { fact: "threshold" } },
      ],
    },
    event: { type: "pays" },
  });
  return engine;
}

/** @param {any} prepared */
async function clientYear({ facts, scores, engines }) {
  let amountDays = 0;
  for (const [index, span] of facts.levels.entries()) {
    const { events } = await engines.levels.run({ score: scores[index] });
    amountDays += facts.amounts[events[0].params.level] * (span.to - span.from + 1);
  }
  const costs = [];
  for (const [index, line] of facts.lines.entries()) {
    const engine = engines.prices[index];
    for (const month of facts.months) {
      const first = Math.max(line.from, month.first);
      const last = Math.min(line.to, month.last);
      let priceDays = 0;
      if (first <= last) {
        const { events } = await engine.run({ first, last });
        for (const { params } of events) {
          priceDays += params.price * (Math.min(last, params.to) - Math.max(first, params.from) + 1);
        }
      }
      const divisor = 10_000 * month.length;
      costs.push(Math.floor((2 * line.quantity * priceDays + divisor) / (2 * divisor)));
    }
  }
  const shares = [];
  for (const [index, month] of facts.months.entries()) {
    const { adultFrom, threshold } = facts;
    const income = facts.incomes[index];
    const { events } = await engines.contribution.run({ month: month.first, adultFrom, income, threshold });
    shares.push(events.length > 0 ? Math.floor((15 * (income - threshold) + 50) / 100) : 0);
  }
  const budget = Math.floor((2 * amountDays + facts.yearDays) / (2 * facts.yearDays));
  return finish(budget, costs, shares);
}
