import { existsSync, readFileSync } from "node:fs";
import { schemes } from "../../dist/latvia.js";
import { calculate as calculatePrepared, prepare } from "../../dist/prepared.js";
import { calculate, compile } from "../seko.js";
import { shapes } from "./latvian-shapes.js";

/** @typedef {import("../../dist/calculation.js").Case} Case */
/** @typedef {{ readonly inputs: Readonly<Record<string, string>>, readonly examples: readonly { readonly case: Case, readonly opening?: unknown }[] }} Worked */

/**
 * The worked cases of five Latvian schemes, calculated and calculated when they are prepared.
 *
 * @returns {readonly { readonly key: string, readonly name: string, readonly inputs: readonly unknown[], readonly calculate: (input: any) => unknown }[]}
 */
export function latvian() {
  return shapes.flatMap(([id, folder]) => {
    const scheme = schemes.find((each) => each.id === id);
    const worked = workedOf(id, folder);
    if (scheme === undefined || worked === undefined) throw new Error(`no scheme ${id} with worked cases`);
    const compiled = compile(scheme, worked.inputs);
    const cases = worked.examples.filter(({ opening }) => opening === undefined).map((example) => example.case);
    return [
      {
        key: id,
        name: `seko, ${id}`,
        inputs: cases,
        calculate: (/** @type {Case} */ document) => calculate(document, compiled),
      },
      {
        key: `${id}-prepared`,
        name: `seko, ${id}, prepared`,
        inputs: cases.map((document) => prepare(document)),
        calculate: (/** @type {any} */ person) => calculatePrepared(person, compiled),
      },
    ];
  });
}

/** @param {string} id @param {string} folder @returns {Worked | undefined} */
function workedOf(id, folder) {
  const file = new URL(`../../src/latvia/${folder}/examples.json`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const document = JSON.parse(readFileSync(file, "utf8"));
  return "schemes" in document ? document.schemes[id] : document;
}
