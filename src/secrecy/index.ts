/**
 * Comparisons that can be published: no group tells of one person, over all tables of a run together. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { startPublic, type PublicComparisonsInProgress } from "./start-public.js";
export type { PublicPart } from "./part.js";
export type { Protection, PublicComparison, PublicOptions, PublicScenario } from "./document.js";
