import * as all from "../node_modules/fast-check/lib/fast-check.js";

/** Runs of a property for each change: a broken property shows itself within few, and there are thousands of changes. */
const mostRuns = 60;

export * from "../node_modules/fast-check/lib/fast-check.js";

/** fast-check's own `assert`, with the number of runs capped. */
export const assert: typeof all.assert = (property, parameters) =>
  all.assert(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? mostRuns, mostRuns) } as never);

export default { ...all, assert };
