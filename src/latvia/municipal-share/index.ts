export { checkMunicipalShare, type MunicipalMoney, type ShareFinding, type SharePolicy } from "./check-share.js";
export { municipalShareTable, type MunicipalShareTable, type ProposedShare } from "./data.js";
