import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./rounds.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const empty = new URL("empty.js", import.meta.url).href;
const times = 11;

/**
 * What importing seko costs a program that has just started: the processor time of a new Node process that imports it and
 * ends, less that of one that imports an empty module; medians over several processes in turn.
 *
 * @returns {{ seko: number, calculation: number }} milliseconds
 */
export function coldImports() {
  const modules = { empty, seko: "seko", calculation: "seko/calculation" };
  const measured = { empty: [0], seko: [0], calculation: [0] };
  for (const list of Object.values(measured)) list.length = 0;
  for (let time = 0; time < times; time += 1) {
    for (const name of /** @type {const} */ (["empty", "seko", "calculation"])) {
      measured[name].push(processorMilliseconds(modules[name]));
    }
  }
  const base = median(measured.empty);
  return { seko: median(measured.seko) - base, calculation: median(measured.calculation) - base };
}

/** @param {string} module */
function processorMilliseconds(module) {
  const program = `import ${JSON.stringify(module)};
    const { user, system } = process.cpuUsage();
    process.stdout.write(String((user + system) / 1000));`;
  // Run at the root of the project, where "seko" is the package itself.
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`importing ${module} failed: ${stderr}`);
  return Number(stdout);
}
