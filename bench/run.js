import { existsSync } from "node:fs";
import { firstDifference } from "./compare.js";
import { coldImports } from "./measure/cold-import.js";
import { memoryPerResult } from "./measure/memory.js";
import { timeInRounds } from "./measure/rounds.js";
import { summary, table } from "./report.js";
import { makeCases } from "./task/cases.js";
import { commands } from "./measure/commands.js";
import { limits, underLimit, withLimit } from "./task/limits.js";
import { rules } from "./task/rules.js";
import { makeScheme } from "./task/scheme.js";

/**
 * Measures the same client-year through seko, the limit of the language, plain decimal.js and other libraries, all in this
 * one process. With `--json` it prints one line of JSON, otherwise a table. It fails where two of them disagree by a cent.
 */
const clients = 2_000;
const clientsOfPeers = 40;
/** How many people are added up in one go. */
const clientsOfSums = 100;
const size = { rounds: 15, milliseconds: 30 };

if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  console.error("There is no build to measure: run `npm run build` first.");
  process.exit(1);
}

const { pipeline } = await import("./contenders/pipeline.js");
const { latvian } = await import("./task/latvian.js");
const { limit } = await import("./contenders/limit.js");
const { sekoModes } = await import("./contenders/seko-modes.js");
const { seko: sekoBy } = await import("./contenders/seko.js");
const { decimalDateFns } = await import("./contenders/decimal-date-fns.js");
const { decimalIntegerDates } = await import("./contenders/decimal-integer-dates.js");
const { dinero } = await import("./contenders/dinero.js");
const { zen } = await import("./contenders/zen.js");
const { jsonRulesEngine } = await import("./contenders/json-rules-engine.js");
const { publicodes } = await import("./contenders/publicodes.js");

const scheme = makeScheme();
const cases = makeCases(clients);
const casesOfPeers = cases.slice(0, clientsOfPeers);
const seko = sekoModes(scheme);

/** @type {Readonly<Record<string, import("./contenders/contender.js").Contender>>} */
const ownCode = {
  limit: limit(scheme),
  calculate: seko.plain,
  decimalDateFns: decimalDateFns(scheme),
  decimalIntDates: decimalIntegerDates(scheme),
};
/** @type {Readonly<Record<string, import("./contenders/contender.js").Contender>>} */
const peers = {
  dinero: dinero(scheme),
  zen: zen(scheme),
  jsonRulesEngine: jsonRulesEngine(scheme),
  publicodes: publicodes(scheme),
};

/** seko by the rules of the task with a limit on all units together. */
const limited = /** @type {(keyof typeof limits)[]} */ (Object.keys(limits)).map((key) => ({
  key,
  ...sekoBy(withLimit(scheme, key)),
  name: limits[key].name,
  inputs: underLimit(cases, key),
}));

/** seko by the rules of the task and one more. */
const ruled = Object.entries(rules).map(([key, rule]) => ({
  key,
  ...sekoBy(rule.scheme(scheme)),
  name: rule.name,
  inputs: rule.cases(cases),
}));

await requireSameCents();
requireCuts();
const timed = timedInOrder();
const byName = await timeInRounds(timed, size);
const times = new Map(timed.map(({ key, name }) => [key, byName.get(name) ?? []]));
const measured = summary(times, memoryPerResult(), coldImports(), commands());
if (process.argv.includes("--json")) console.log(JSON.stringify(measured));
else console.log(table(measured, times, new Map(timed.map(({ key, name }) => [key, name]))));

/** Nothing is timed before all give the same cents. */
async function requireSameCents() {
  const { calculate, figuresOf } = ownCode["limit"] ?? seko.plain;
  const expected = cases.map((document) => figuresOf(calculate(document)));
  const differences = [];
  for (const contender of Object.values(ownCode)) differences.push(await firstDifference(contender, cases, expected));
  // A limit with room for all changes no amount.
  const [roomy] = limited;
  if (roomy !== undefined) differences.push(await firstDifference(roomy, roomy.inputs, expected));
  for (const peer of Object.values(peers)) differences.push(await firstDifference(peer, casesOfPeers, expected));
  const found = differences.filter((difference) => difference !== undefined);
  if (found.length === 0) return;
  for (const difference of found) console.error(difference);
  process.exit(1);
}

/** A limit that is to cut cuts units of at least half of the people, and one with room for all of nobody. */
function requireCuts() {
  for (const { key, name, inputs, calculate } of limited) {
    const cut = inputs.filter((document) => calculate(document).numbers.units.cuts.length > 0).length;
    if (key === "roomyMonths" ? cut === 0 : cut > inputs.length / 2) continue;
    console.error(`${name}: units of ${cut} of ${inputs.length} people are cut`);
    process.exit(1);
  }
}

/**
 * A case of which one line says when it was recorded, long ago. As all cases of the benchmark, it is an object that JSON.parse makes.
 *
 * @param {import("../dist/index.js").Case} document
 * @returns {unknown}
 */
function withRecord(document) {
  const lines = (document.plan?.lines ?? []).map((line, index) =>
    index === 0 ? { ...line, recordedOn: "2015-01-01" } : line,
  );
  return JSON.parse(JSON.stringify({ ...document, plan: { lines } }));
}

function timedInOrder() {
  const texts = cases.map((document) => JSON.stringify(document));
  const { decimals, explained, parsed, parsedText, prepared, sums } = seko;
  const list = [];
  for (const [key, { name, calculate, async }] of Object.entries(ownCode)) {
    list.push({ key, name, inputs: /** @type {readonly unknown[]} */ (cases), calculate, async: async === true });
    if (key !== "calculate") continue;
    for (const [mode, contender] of Object.entries({ decimals, explained, parsed })) {
      list.push({ key: mode, ...contender, inputs: cases, async: false });
    }
    list.push({ key: "parsedText", ...parsedText, inputs: texts, async: false });
    list.push({
      key: "recordedOn",
      name: "seko with one recordedOn",
      calculate,
      inputs: cases.map(withRecord),
      async: false,
    });
    const people = cases.map((document) => prepared.prepare(document));
    list.push({ key: "prepared", ...prepared, inputs: people, async: false });
    const groups = Array.from({ length: clients / clientsOfSums }, (_, at) =>
      people.slice(at * clientsOfSums, (at + 1) * clientsOfSums),
    );
    list.push({ key: "sums", ...sums, inputs: groups, clients: clientsOfSums, async: false });
  }
  for (const { key, name, inputs, calculate } of [...limited, ...ruled]) {
    list.push({ key, name, inputs, calculate, async: false });
  }
  for (const row of latvian()) list.push({ ...row, async: false });
  for (const [key, row] of Object.entries(pipeline(scheme, cases))) list.push({ key, ...row, async: false });
  for (const [key, { name, prepare, calculate, async }] of Object.entries(peers)) {
    const inputs = prepare === undefined ? casesOfPeers : casesOfPeers.map(prepare);
    list.push({ key, name, inputs, calculate, async: async === true });
  }
  return list;
}
