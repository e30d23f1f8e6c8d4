// Written from ../budget-lines.tsv by npm run generate: change that one.
import type { BudgetLine } from "../programme.js";

/** Lines of the state budget by year. */
export const budgetLines: readonly BudgetLine[] = [
  {"line":"05.03.00","amount":"45911674","unit":"EUR per year","from":"2019-01-01","to":"2019-12-31","source":"state-budget-2021"},
  {"line":"05.03.00","amount":"47646917","unit":"EUR per year","from":"2020-01-01","to":"2020-12-31","source":"state-budget-2021"},
  {"line":"05.03.00","amount":"49154439","unit":"EUR per year","from":"2021-01-01","to":"2021-12-31","source":"state-budget-2021"},
  {"line":"05.03.00","amount":"49118523","unit":"EUR per year","from":"2022-01-01","to":"2022-12-31","source":"state-budget-2021"},
  {"line":"05.03.00","amount":"48781096","unit":"EUR per year","from":"2023-01-01","to":"2023-12-31","source":"state-budget-2021"},
  {"line":"05.01.00","amount":"35081399","unit":"EUR per year","from":"2019-01-01","to":"2019-12-31","source":"state-budget-2021"},
  {"line":"05.01.00","amount":"35671087","unit":"EUR per year","from":"2020-01-01","to":"2020-12-31","source":"state-budget-2021"},
  {"line":"05.01.00","amount":"47013352","unit":"EUR per year","from":"2021-01-01","to":"2021-12-31","source":"state-budget-2021"},
  {"line":"05.01.00","amount":"58828056","unit":"EUR per year","from":"2022-01-01","to":"2022-12-31","source":"state-budget-2021"},
  {"line":"05.01.00","amount":"60836799","unit":"EUR per year","from":"2023-01-01","to":"2023-12-31","source":"state-budget-2021"},
];
