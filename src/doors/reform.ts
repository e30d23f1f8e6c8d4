/**
 * What if: every number of a scheme by its address, reforms as data, and what differs between two schemes.
 *
 * @packageDocumentation
 */
export {
  addressesIn,
  applyReform,
  diffSchemes,
  parameters,
  type AppliedReform,
  type DiffSchemesOptions,
  checkReform,
  parseReform,
} from "../documents/index.js";
export { whereText } from "../reform/index.js";
export type {
  Address,
  Change,
  Effect,
  EffectKind,
  KeyValue,
  Parameter,
  Reform,
  ReformBaseline,
  RowsHit,
} from "../reform/index.js";
