/**
 * How a run ends: with a result, with a fault of seko's own, with bad input, with a run that came out differently, or interrupted,
 * for which shells have 128 and the number of the signal.
 */
export const exitCodes = { result: 0, fault: 1, badInput: 2, differs: 3, interrupted: 130 } as const;
