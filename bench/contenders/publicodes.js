import Publicodes from "publicodes";
import { readerOfFacts } from "./facts.js";

/**
 * publicodes: rules in a language of their own, computed in doubles. It does the whole task, as rules that name each other.
 * What it is spared:
 * - every text is parsed before the clock runs, days are numbers instead of its dates, and the level of a score and the rows of
 *   the scheme that concern the client are picked out already
 * - money is in cents and prices are in ten-thousandths, so that its doubles hold whole numbers and `arrondi` meets real ties
 * - there is an engine for each year, parsed once, in which the calendar is constant; a client is only a new situation
 * - it has no largest remainder: of two shares the first is rounded half up and the second is the rest, which is the same
 *
 * Four things that make it several times faster, of which its guide knows only one: rules that are neither asked nor given are
 * private, so that no situation is looked up for them; namespaces do not disable rules; the smaller of two numbers is a choice
 * instead of `le minimum de`, which first asks of the whole chain behind a number whether it applies; and a rule is
 * evaluated by its node, because `evaluate` copies the list of all rules at every call.
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {import("./contender.js").Contender}
 */
export function publicodes(scheme) {
  const read = readerOfFacts(scheme);
  /** @type {Map<number, Publicodes<string>>} */
  const engines = new Map();
  return {
    name: "publicodes",
    prepare: (document) => {
      const facts = read(document);
      const year = facts.months[0]?.first ?? 0;
      const engine =
        engines.get(year) ??
        new Publicodes(/** @type {any} */ (rulesOf(facts)), { flag: { automaticNamespaceDisabling: false } });
      engines.set(year, engine);
      return { engine, situation: situationOf(facts) };
    },
    calculate: ({ engine, situation }) => {
      engine.setSituation(situation);
      return outputs.map((name) => engine.evaluateNode(engine.getRule(name)).nodeValue);
    },
    figuresOf: (result) => result,
  };
}

const lineNumbers = [1, 2, 3, 4, 5, 6];
const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const levelNumbers = [1, 2, 3];
const monthAmounts = ["cost", "covered", "uncovered", "contribution", "funded", "esf", "state"];

const outputs = [
  "budget",
  ...monthNumbers.flatMap((month) => [...monthAmounts, "remaining"].map((amount) => `month ${month} ${amount}`)),
  ...lineNumbers.flatMap((line) => ["cost", "covered", "uncovered"].map((amount) => `line ${line} ${amount}`)),
  ...monthAmounts.map((amount) => `total ${amount}`),
];

/** A rule that no situation can set and nobody asks for. @param {string} name */
const hidden = (name) => `[privé] ${name}`;
/** @param {string[]} list */
const sum = (list) => ({ somme: list });
/** @param {string | number} left @param {string | number} right */
const lesser = (left, right) => ({ variations: [{ si: `${left} < ${right}`, alors: left }, { sinon: right }] });
/** @param {string | number} left @param {string | number} right */
const greater = (left, right) => ({ variations: [{ si: `${left} > ${right}`, alors: left }, { sinon: right }] });
/** @param {unknown} value */
const rounded = (value) => ({ valeur: value, arrondi: "oui" });

/** The rules of a year. @param {import("./facts.js").Facts} facts of anybody in that year */
function rulesOf(facts) {
  /** @type {Record<string, unknown>} */
  const rules = { threshold: 0, "adult from": 0 };
  for (const level of levelNumbers) {
    rules[`level ${level} amount`] = 0;
    rules[`level ${level} from`] = 0;
    rules[`level ${level} to`] = 0;
    rules[hidden(`level ${level}`)] = `level ${level} amount * (level ${level} to - level ${level} from + 1)`;
  }
  rules[hidden("amount days")] = sum(levelNumbers.map((level) => `level ${level}`));
  rules["budget"] = rounded(`amount days / ${facts.yearDays}`);
  for (const line of lineNumbers) {
    for (const fact of ["quantity", "from", "to", "first price", "second price", "change"])
      rules[`line ${line} ${fact}`] = 0;
    for (const amount of ["cost", "covered"]) {
      rules[`line ${line} ${amount}`] = sum(monthNumbers.map((month) => `line ${line} month ${month} ${amount}`));
    }
    rules[`line ${line} uncovered`] = `line ${line} cost - line ${line} covered`;
  }
  facts.months.forEach((month, index) => addMonth(rules, index + 1, month));
  for (const amount of monthAmounts) {
    rules[`total ${amount}`] = sum(monthNumbers.map((month) => `month ${month} ${amount}`));
  }
  return rules;
}

/** @param {Record<string, unknown>} rules @param {number} number @param {import("./facts.js").Facts["months"][number]} days */
function addMonth(rules, number, { first, last, length }) {
  const month = `month ${number}`;
  let left = number === 1 ? "budget" : `month ${number - 1} remaining`;
  for (const number of lineNumbers) {
    const line = `line ${number}`;
    const cell = `${line} ${month}`;
    rules[hidden(`${cell} first day`)] = greater(first, `${line} from`);
    rules[hidden(`${cell} last day`)] = lesser(last, `${line} to`);
    rules[hidden(`${cell} price days`)] = {
      variations: [
        { si: `${line} from > ${last}`, alors: 0 },
        { si: `${line} to < ${first}`, alors: 0 },
        {
          si: `${line} change > ${cell} last day`,
          alors: `${line} first price * (${cell} last day - ${cell} first day + 1)`,
        },
        {
          si: `${line} change <= ${cell} first day`,
          alors: `${line} second price * (${cell} last day - ${cell} first day + 1)`,
        },
        {
          sinon: sum([
            `${line} first price * (${line} change - ${cell} first day)`,
            `${line} second price * (${cell} last day - ${line} change + 1)`,
          ]),
        },
      ],
    };
    rules[hidden(`${cell} cost`)] = rounded(`${line} quantity * ${cell} price days / ${10_000 * length}`);
    rules[hidden(`${cell} covered`)] = lesser(`${cell} cost`, left);
    rules[hidden(`${cell} left`)] = `${left} - ${cell} covered`;
    left = `${cell} left`;
  }
  rules[`${month} income`] = 0;
  rules[`${month} remaining`] = left;
  for (const amount of ["cost", "covered"]) {
    rules[`${month} ${amount}`] = sum(lineNumbers.map((line) => `line ${line} ${month} ${amount}`));
  }
  rules[`${month} uncovered`] = `${month} cost - ${month} covered`;
  rules[hidden(`${month} share`)] = rounded(`(${month} income - threshold) * 15 / 100`);
  rules[`${month} contribution`] = {
    variations: [
      { si: `adult from > ${first}`, alors: 0 },
      { si: `${month} income <= threshold`, alors: 0 },
      { si: `${month} share < ${month} covered`, alors: `${month} share` },
      { sinon: `${month} covered` },
    ],
  };
  rules[`${month} funded`] = `${month} covered - ${month} contribution`;
  rules[`${month} esf`] = rounded(`${month} funded * 85 / 100`);
  rules[`${month} state`] = `${month} funded - ${month} esf`;
}

/** @param {import("./facts.js").Facts} facts */
function situationOf(facts) {
  /** @type {Record<string, number>} */
  const situation = { threshold: facts.threshold, "adult from": facts.adultFrom };
  facts.levels.forEach(({ amount, from, to }, index) => {
    situation[`level ${index + 1} amount`] = amount;
    situation[`level ${index + 1} from`] = from;
    situation[`level ${index + 1} to`] = to;
  });
  facts.lines.forEach(({ quantity, from, to, prices }, index) => {
    const [first, second] = prices;
    situation[`line ${index + 1} quantity`] = quantity;
    situation[`line ${index + 1} from`] = from;
    situation[`line ${index + 1} to`] = to;
    situation[`line ${index + 1} first price`] = first?.price ?? 0;
    situation[`line ${index + 1} second price`] = second?.price ?? 0;
    situation[`line ${index + 1} change`] = second?.from ?? 0;
  });
  facts.incomes.forEach((income, index) => {
    situation[`month ${index + 1} income`] = income;
  });
  return situation;
}
