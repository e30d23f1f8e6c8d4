export {
  administrationAtMost,
  administrationTable,
  type AdministrationShare,
  type AdministrationTable,
} from "./administration.js";
export { assistant, assistantFrom2024 } from "./scheme.js";
