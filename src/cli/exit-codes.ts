/** How a run ends: with a result, with a fault of seko's own, with bad input, or with a run that came out differently. */
export const exitCodes = { result: 0, fault: 1, badInput: 2, differs: 3 } as const;
