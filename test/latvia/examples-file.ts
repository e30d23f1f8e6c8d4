import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The file of the worked cases of an entry: `examples.json` in the folder of its id, or, where one folder holds several entries,
 * in the folder by which its id begins, with the rest of the id: `assistant/examples-2024.json`.
 */
export function examplesFileOf(id: string): string {
  const words = id.split("-");
  for (let count = words.length; count > 0; count -= 1) {
    const folder = words.slice(0, count).join("-");
    const name = ["examples", ...words.slice(count)].join("-");
    const file = fileURLToPath(new URL(`../../src/latvia/${folder}/${name}.json`, import.meta.url));
    if (existsSync(file)) return file;
  }
  throw new Error(`no worked cases of "${id}"`);
}
