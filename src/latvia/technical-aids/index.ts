export { technicalAids, technicalAidsChildren, technicalAidsVoucher } from "./scheme.js";
