/**
 * One way to do the task.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {(document: any) => any} calculate one case → its own kind of result, or a promise of it where `async` is true
 * @property {(result: any) => import("../task/figures.js").Figures} figuresOf the result in whole cents
 * @property {boolean} [async] whether results have to be awaited
 * @property {(document: any) => any} [prepare] what is done with a case before the clock runs, as an advantage
 */
export {};
