import { compile, InputError, type CompiledScheme, type Scheme } from "seko";
import { readInputs, readReform } from "seko/io";
import { applyReform, type Reform, type RowsHit } from "seko/reform";
import { usedInputs, type Inputs } from "seko/what-if";
import { chooseScheme } from "../scheme-choice.js";
import { compileChosen } from "../compile-chosen.js";

/** The options of a command that say which rules are compared. */
export interface RulesOptions {
  readonly baseline: string;
  readonly reform?: readonly string[];
  readonly reform2?: readonly string[];
  readonly after?: string;
  readonly inputs?: string;
  readonly inputsAfter?: string;
}

/** The rules before, and one or two sets of rules after, each compared with those before. */
export interface RulesCompared {
  readonly before: CompiledScheme;
  readonly afters: readonly CompiledScheme[];
  /** The values for what the rules before and after leave open. */
  readonly values: readonly [Inputs, Inputs];
  /** What is taken apart where each change is asked for: the scheme, its reforms and the values for what they leave open. */
  readonly reformed: { readonly scheme: Scheme; readonly reforms: readonly Reform[]; readonly inputs: Inputs };
  /** What the changes of all reforms hit. */
  readonly rowsHit: readonly RowsHit[];
}

/** @throws {InputError} where a file is wrong, or the rules after are named twice or not at all */
export function rulesCompared({
  baseline,
  reform = [],
  reform2 = [],
  after,
  inputs,
  inputsAfter = inputs,
}: RulesOptions): RulesCompared {
  if ((reform.length === 0) === (after === undefined)) {
    const received = after === undefined ? "neither" : "both";
    throw together("--reform", "the rules after, either --reform or --after", received);
  }
  if (reform2.length > 0 && reform.length === 0) {
    throw together("--reform2", "another reform of the baseline, beside --reform", "--reform2 alone");
  }
  const chosen = chooseScheme(baseline, "--baseline");
  const values = (file: string | undefined) => (file === undefined ? {} : readInputs(file));
  const own = values(inputs);
  const before = compileChosen(chosen, own, inputs);
  const { scheme } = chosen;
  const given = values(inputsAfter);
  if (after !== undefined) {
    const other = compileChosen(chooseScheme(after, "--after"), given, inputsAfter);
    const reformed = { scheme, reforms: [], inputs: given };
    return { before, afters: [other], values: [own, given], reformed, rowsHit: [] };
  }
  const reforms = reform.map(readReform);
  const rowsHit: RowsHit[] = [];
  const changed = (list: readonly Reform[]): CompiledScheme => {
    const made = applyReform(scheme, ...list);
    rowsHit.push(...made.rowsHit);
    return compile(made.scheme, usedInputs(made.scheme, given));
  };
  const afters = [reforms, ...(reform2.length === 0 ? [] : [reform2.map(readReform)])].map(changed);
  return { before, afters, values: [own, given], reformed: { scheme, reforms, inputs: given }, rowsHit };
}

function together(path: string, expected: string, received: string): InputError {
  return new InputError([{ code: "keys-together", path, expected, received }]);
}
