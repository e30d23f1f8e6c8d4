/** Five shapes of rules that Latvia has, each with the folder of its worked cases: levels with conditions, budget periods, limits, relatives, ceilings. */
export const shapes = /** @type {const} */ ([
  ["individual-budget-children", "individual-budget-children"],
  ["individual-budget-adults", "individual-budget-adults"],
  ["assistant-2024", "assistant"],
  ["institution-contribution", "institution-contribution"],
  ["technical-aids-children", "technical-aids"],
]);

/** The ids of the schemes. */
export const latvianIds = shapes.map(([id]) => id);
