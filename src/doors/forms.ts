/**
 * The forms of documents as schemas of zod, for programs that have zod and make larger schemas of them: `z.object({ case: caseForm })`.
 * Reading documents takes no zod: `parseCase` and the like say what is wrong, and how to mend it.
 *
 * @packageDocumentation
 */
export * from "../documents/zod/index.js";
