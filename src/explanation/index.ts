/**
 * Why an amount is what it is: the calculation replayed with its working, its proof, and words for people.
 *
 * @packageDocumentation
 */
export { explain, type ExplainOptions } from "./explain.js";
export { parametersIn } from "./parameters-in.js";
export { withAddresses } from "./with-addresses.js";
export { prove, type Proof, type ProofFault } from "./prove.js";
export { why, type Change, type ChangeKind, type Changes } from "./why.js";
export { letter, type LetterOptions } from "./letter/letter.js";
export { explanationText, type TextOptions } from "./words/tree/tree-text.js";
export { outcomeWords, type OutcomeWords } from "./words/outcome-words.js";
export { languages, type Language } from "../sources/index.js";
export type * from "./tree.js";
