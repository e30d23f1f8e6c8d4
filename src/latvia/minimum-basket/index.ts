export type { BasketGroup, BasketTable, Duty, NamedStateShare, Proposal, UndatedDuty } from "./basket.js";
export { basketTable } from "./data.js";
export { duty, gaps, type Duties, type Offer, type OwedDuty } from "./duty.js";
