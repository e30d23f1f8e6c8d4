import { clientsOfCommands } from "./measure/commands.js";
import { latvianIds } from "./task/latvian-shapes.js";
import { median, ratioOf } from "./measure/rounds.js";

/** The rows of rules besides those of the task. */
const ruleKeys = [
  "recordedOn",
  "roomyMonths",
  "tightMonths",
  "tightDays",
  "ceilings",
  "proRata",
  "weeks",
  "tightWeeks",
];

/** The rows of Latvian schemes, each of calculating and of calculating who is prepared. */
const latvianKeys = latvianIds.flatMap((id) => [id, `${id}-prepared`]);

/** What stands before and after calculating. */
const pipelineKeys = [
  "explain120",
  "explain800",
  "explain3200",
  "explainOne",
  "textToColumns",
  "parseResult",
  "follow",
  "compile",
];

/**
 * Everything measured, as `--json` prints it.
 *
 * @param {ReadonlyMap<string, readonly number[]>} times by key
 * @param {number} memoryPerResult
 * @param {{ seko: number, calculation: number }} coldImportMs
 * @param {import("./measure/commands.js").Commands} commandsMs
 */
export function summary(times, memoryPerResult, coldImportMs, commandsMs) {
  const overLimit = (/** @type {string} */ key) => short(ratioOf(times.get(key), times.get("limit")));
  /** What a command takes for a client, its start left out. */
  const perClient = (/** @type {number} */ milliseconds) =>
    short(((milliseconds - commandsMs.version) * 1000) / clientsOfCommands / median(times.get("limit") ?? []));
  const overSeko = (/** @type {string} */ key) => short(ratioOf(times.get(key), times.get("calculate")));
  return {
    ratios: {
      calculate: overLimit("calculate"),
      decimals: overLimit("decimals"),
      explained: overLimit("explained"),
      parsed: overLimit("parsed"),
      prepared: overLimit("prepared"),
      sums: overLimit("sums"),
      decimalDateFns: overSeko("decimalDateFns"),
      decimalIntDates: overSeko("decimalIntDates"),
      dinero: overSeko("dinero"),
      zen: overSeko("zen"),
      jsonRulesEngine: overSeko("jsonRulesEngine"),
      publicodes: overSeko("publicodes"),
    },
    rules: Object.fromEntries(ruleKeys.map((key) => [key, overLimit(key)])),
    latvian: Object.fromEntries(latvianKeys.map((key) => [key, overLimit(key)])),
    pipeline: {
      ...Object.fromEntries(pipelineKeys.map((key) => [key, overLimit(key)])),
      explainMorePrices: short(ratioOf(times.get("explain3200"), times.get("explain800"))),
      manifestOverRun: short(commandsMs.runWithManifest / commandsMs.run),
      verifyOverRun: short(commandsMs.verify / commandsMs.run),
      runJson: perClient(commandsMs.run),
      runColumns: perClient(commandsMs.runColumns),
      runMonths: perClient(commandsMs.runMonths),
      tablesCsv: perClient(commandsMs.csv),
      tablesXlsx: perClient(commandsMs.xlsx),
      startOverNode: short(commandsMs.version / commandsMs.empty),
    },
    memoryPerResult,
    coldImportMs: { seko: short(coldImportMs.seko), calculation: short(coldImportMs.calculation) },
    clientsPerSecond: Math.round(1e6 / median(times.get("calculate") ?? [])),
  };
}

/** The ratios to be reached, as texts. */
const targets = {
  calculate: "at most 2.2, aim 1.8",
  decimals: "at most 9",
  explained: "at most 12",
  parsed: "at most 5",
  parsedText: "at most 10",
  recordedOn: "at most 5",
  prepared: "at most 1.5",
  sums: "at most 1.2",
  roomyMonths: "at most 4",
  tightMonths: "at most 8",
  tightDays: "at most 25",
  ceilings: "at most 5",
  proRata: "at most 5",
  textToColumns: "at most 12",
  parseResult: "at most 30",
  follow: "at most 60",
  compile: "at most 3000",
  decimalDateFns: "at least 100",
  jsonRulesEngine: "at least 280",
  publicodes: "at least 5000",
};

/**
 * The same as a table for people.
 *
 * @param {ReturnType<typeof summary>} summary
 * @param {ReadonlyMap<string, readonly number[]>} times
 * @param {ReadonlyMap<string, string>} names of the keys
 */
export function table(summary, times, names) {
  const modes = ["calculate", "decimals", "explained", "parsed", "parsedText", "prepared", "sums"];
  const limitKeys = new Set([...modes, ...ruleKeys, ...latvianKeys, ...pipelineKeys]);
  const rows = [...times].map(([key, list]) => {
    const base = key === "limit" ? "" : limitKeys.has(key) ? "x limit" : "x seko";
    const ratio = key === "limit" ? "" : short(ratioOf(list, times.get(limitKeys.has(key) ? "limit" : "calculate")));
    const target = targets[/** @type {keyof typeof targets} */ (key)] ?? "";
    return [names.get(key) ?? key, `${short(median(list))} µs`, `${ratio} ${base}`.trim(), target];
  });
  const { memoryPerResult, coldImportMs, clientsPerSecond, pipeline } = summary;
  return [
    ...aligned([["one client-year", "processor time", "ratio", "to reach"], ...rows]),
    "",
    ...aligned([
      ["explain at 3200 prices ÷ at 800", String(pipeline.explainMorePrices), "at most 1.3"],
      ["run with a manifest ÷ run", String(pipeline.manifestOverRun), "at most 1.25"],
      ["verify ÷ run", String(pipeline.verifyOverRun), "at most 1.6"],
      ["run to JSON, a client, in limits", String(pipeline.runJson), ""],
      ["run to columns, the same", String(pipeline.runColumns), "at most 12"],
      ["run to three columns of months as CSV, the same", String(pipeline.runMonths), ""],
      ["tables of results as CSV, the same", String(pipeline.tablesCsv), ""],
      ["tables of results as a workbook, the same", String(pipeline.tablesXlsx), ""],
      ["seko --version ÷ an empty program", String(pipeline.startOverNode), "at most 1.5"],
      ["memory kept per result", `${short(memoryPerResult / 1000)} kB`, "at most 4 kB"],
      ['cold import of "seko"', `${coldImportMs.seko} ms`, "at most 120 ms"],
      ['cold import of "seko/calculation"', `${coldImportMs.calculation} ms`, "at most 25 ms"],
      ["clients a second", String(clientsPerSecond), ""],
    ]),
  ].join("\n");
}

/** The first column to the left, the others to the right, the last to the left. @param {readonly (readonly string[])[]} rows */
function aligned(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((text, column) =>
        column === 0 || column === row.length - 1
          ? text.padEnd(widths[column] ?? 0)
          : text.padStart(widths[column] ?? 0),
      )
      .join("   ")
      .trimEnd(),
  );
}

/** Three digits that count. @param {number} number */
function short(number) {
  return Number(number.toPrecision(3));
}
