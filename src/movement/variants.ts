import { applyReform, parameters } from "../documents/index.js";
import { isInputError } from "../errors/index.js";
import type { Change, Parameter, Reform } from "../reform/index.js";
import { compile } from "../rules/compile.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Scheme } from "../rules/scheme.js";
import { millionths, moved } from "./share.js";

/** Rules in which the numbers of one assumption are lower, and the same higher. */
export interface Variants {
  readonly numbers: number;
  readonly lower: CompiledScheme;
  readonly higher: CompiledScheme;
}

/** Rules, and the values of what they leave open. */
export interface Rules {
  readonly scheme: Scheme;
  readonly inputs: Readonly<Record<string, string>>;
}

const inputPrefix = "input:";

/**
 * The rules with the amounts and prices of an assumption lower and higher by a share: as reforms, or, of an open input, with another value.
 *
 * @param share in millionths
 */
export function variantsOf(assumption: string, share: bigint, rules: Rules): Variants | "no-amount" | "refused" {
  const isInput = assumption.startsWith(inputPrefix);
  const ofIt = parameters(rules.scheme).filter(
    ({ source, input }) => assumption === (isInput ? `${inputPrefix}${input ?? ""}` : source),
  );
  const amounts = ofIt.filter(
    ({ unit, value, input }) => isAmount(unit, rules.scheme) && (isInput ? input : value) !== undefined,
  );
  if (amounts.length === 0) return "no-amount";
  const at = (factor: bigint) => {
    return isInput ? withInput(assumption.slice(inputPrefix.length), factor, rules) : reformed(amounts, factor, rules);
  };
  try {
    return { numbers: amounts.length, lower: at(millionths - share), higher: at(millionths + share) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return "refused";
  }
}

/** Whether a number is an amount or a price: what it is measured in begins with the currency. */
function isAmount(unit: string, { currency }: Scheme): boolean {
  return unit === currency || unit.startsWith(`${currency} `);
}

function withInput(id: string, factor: bigint, { scheme, inputs }: Rules): CompiledScheme {
  const value = inputs[id];
  return compile(scheme, value === undefined ? inputs : { ...inputs, [id]: moved(value, factor) });
}

function reformed(amounts: readonly Parameter[], factor: bigint, { scheme, inputs }: Rules): CompiledScheme {
  const label = { lv: "Pieņemtie skaitļi ir citi", en: "Assumed numbers are others" };
  const changes = amounts.map(({ at, where, field, from, to, source, value = "" }, index): Change => {
    const named = source === undefined ? {} : { source };
    return {
      id: `change-${index + 1}`,
      at,
      where,
      field,
      set: moved(value, factor),
      from,
      to,
      reason: label,
      ...named,
    };
  });
  const baseline = { scheme: scheme.id, version: scheme.version };
  const reform: Reform = { schemaVersion: 1, kind: "reform", id: "moved", label, baseline, changes };
  return compile(applyReform(scheme, reform).scheme, inputs);
}
