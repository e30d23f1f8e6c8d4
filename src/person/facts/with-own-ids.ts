/** Lists whose readers check the ids of their entries, because each must have one. */
export const withOwnIds = [
  "incomes",
  "expenses",
  "relatives",
  "assessments",
  "answers",
  "decisions",
  "adjustments",
  "lines",
  "deliveries",
  "leavings",
];
