export { moneyFollowsClient } from "./scheme.js";
