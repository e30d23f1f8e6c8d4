import { seko } from "../contenders/seko.js";
import { makeCases } from "../task/cases.js";
import { makeScheme } from "../task/scheme.js";

const kept = 20_000;

/** Prints the bytes of heap by which each of many kept results grows it. The cases are there before and after. */
const cases = makeCases(2_000);
const { calculate } = seko(makeScheme());
const results = new Array(kept);
for (const document of cases) results[0] = calculate(document);

const before = heapUsed();
for (let index = 0; index < kept; index += 1) results[index] = calculate(cases[index % cases.length]);
const after = heapUsed();
process.stdout.write(String(Math.round((after - before) / kept)));
if (results.length !== kept) throw new Error("the results were not kept");

function heapUsed() {
  if (globalThis.gc === undefined) throw new Error("run with --expose-gc");
  for (let time = 0; time < 3; time += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
}
