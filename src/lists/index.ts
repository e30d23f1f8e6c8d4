export { countFirst } from "./count-first.js";
export { createDraws, type Draws, mostSeed } from "./draws.js";
export { firstBy } from "./first-by.js";
export { groupBy, groupByEach } from "./group-by.js";
export { zeros } from "./zeros.js";
