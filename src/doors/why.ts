/**
 * Why the amounts of one person are others by other rules: what both explanations rest on and is not the same.
 *
 * @packageDocumentation
 */
export { causesOf, startWhy, whyChanged, type Cause, type WhyRules } from "../what-if/why/why-changed.js";
