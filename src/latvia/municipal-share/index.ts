export { checkMunicipalShare, type MunicipalMoney, type ShareFinding, type SharePolicy } from "./check-share.js";
export { municipalShareTable, type MunicipalShareTable, type ProposedShare } from "./data.js";
export {
  sharesOfMunicipalities,
  type MunicipalShareRow,
  type SharesOfMunicipalities,
} from "./shares-of-municipalities.js";
