import type { Period } from "../../calendar/index.js";

/** A dated number of a scheme, ready for arithmetic, with what is needed to name it. */
export interface ParameterRow extends Period {
  /** A scaled integer; of what and with how many decimals, its table says. */
  readonly value: number;
  /** Where it stands in the scheme document, such as `cost.prices[3]`. */
  readonly path: string;
  /** Id of its source. */
  readonly source: string;
  /** What a result that uses it rests on: the id of an assumption, `input:` and an input's id, or undefined. */
  readonly assumption: string | undefined;
}
