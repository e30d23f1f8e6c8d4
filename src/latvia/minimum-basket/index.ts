export {
  basketTable,
  type BasketGroup,
  type BasketTable,
  type Duty,
  type NamedStateShare,
  type Proposal,
  type UndatedDuty,
} from "./data.js";
export { duty, gaps, type Duties, type Offer, type OwedDuty } from "./duty.js";
