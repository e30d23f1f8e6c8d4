// Written from ../groups.tsv by npm run generate: change that one.
import type { ServedGroup } from "../figures.js";

/** How many people of each group were served in all. */
export const servedGroups: readonly ServedGroup[] = [
  {"place":"zemgale","group":"adults-with-mental-impairments","people":"166","unit":"people","source":"zemgale-use"},
  {"place":"zemgale","group":"children-with-functional-impairments","people":"299","unit":"people","source":"zemgale-use"},
  {"place":"zemgale","group":"parents","people":"168","unit":"people","source":"zemgale-use"},
  {"place":"riga-region","group":"children-with-functional-impairments","people":"260","unit":"people","source":"riga-use"},
  {"place":"riga-region","group":"parents","people":"103","unit":"people","source":"riga-use"},
  {"place":"cesu-novads-2009","group":"adults-in-pilot","people":"10","unit":"people","source":"cesis-use"},
];
