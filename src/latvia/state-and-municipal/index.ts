export {
  chargedWith,
  stateAndMunicipalTable,
  type ChargedService,
  type PublicPayer,
  type StateAndMunicipalTable,
  type StateMoney,
} from "./data.js";
