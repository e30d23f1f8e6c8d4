/**
 * Why the amounts of one person are others by other rules: what both explanations rest on and is not the same.
 *
 * @packageDocumentation
 */
export { causesOf, startWhy, whyChanged, type WhyRules } from "../what-if/why/why-changed.js";
export { type Cause } from "../what-if/why/outcome-cause.js";
