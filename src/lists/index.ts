export { countFirst } from "./count-first.js";
export { groupBy, groupByEach } from "./group-by.js";
