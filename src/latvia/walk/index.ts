export { parametersOf, type EntryParameter } from "./parameters-of.js";
