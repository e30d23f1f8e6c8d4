import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * The memory that one kept result holds on to, measured in a process of its own: forced garbage collections would spoil the
 * times of this one.
 *
 * @returns {number} bytes
 */
export function memoryPerResult() {
  const program = fileURLToPath(new URL("keep-results.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", program], { encoding: "utf8" });
  if (status !== 0) throw new Error(`measuring the memory failed: ${stderr}`);
  return Number(stdout);
}
