import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.js";

const { values } = parseArgs({
  options: { n: { type: "string", default: "4000" }, seed: { type: "string", default: "20180901" } },
});
const { counts, faults } = fuzz(Number(values.n), Number(values.seed));
const lines = [...counts].map(([kind, { made, through }]) => `${kind}: ${through} of ${made} came through`);
const told = faults.map(({ kind, number, message }) => `${kind}, mutant ${number}: ${message}`);
process.stdout.write(`${[...lines, ...told, `${faults.length} faults`].join("\n")}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
