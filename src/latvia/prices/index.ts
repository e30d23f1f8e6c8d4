export { pricesOn, unitPrice, type PriceQuery } from "./find-prices.js";
export { priceTable, type PriceTable } from "./price-table.js";
export type { PriceBasis, PriceOnDay, PublishedPrice, UndatedPrice } from "./published-price.js";
