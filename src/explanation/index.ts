/**
 * Why an amount is what it is: the calculation replayed with its working, its proof, and words for people.
 *
 * @packageDocumentation
 */
export { explain, type ExplainOptions } from "./explain.js";
export { prove, type Proof, type ProofFault } from "./prove.js";
export type * from "./tree.js";
