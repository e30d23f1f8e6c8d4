/** Changes of rules as data: the numbers of a scheme by address, reforms, and what differs between two schemes. */
export type { Address, KeyValue } from "./number/address.js";
export { changed, type Changed } from "./apply.js";
export { reformBetween, type DiffOptions } from "./diff.js";
export type { Change, Reform, ReformBaseline, RowsHit } from "./document.js";
export { effectsAlong } from "./effects/along.js";
export type { Effect, EffectKind } from "./effects/effect.js";
export type { Parameter } from "./number/parameter.js";
export { numbersOf } from "./number/parameters.js";
export { addressesOf, namesOfPaths, type NamedPlace } from "./named-place.js";
export { whereText } from "./where-text.js";
export { readReform } from "./read-reform.js";
