// Written from ../phases.tsv by npm run generate: change that one.
import type { ProgrammePhase } from "../programme.js";

/** When programmes do what. */
export const phases: readonly ProgrammePhase[] = [
  {"programme":"esf-plus-4-3-5-1-round-1","phase":"infrastructure","label":{"lv":"Infrastruktūra","en":"Infrastructure"},"from":"2024-07-01","to":"2027-12-31","source":"round-1-2023"},
  {"programme":"esf-plus-4-3-5-1-round-1","phase":"vehicles","label":{"lv":"Transportlīdzekļi","en":"Vehicles"},"from":"2024-07-01","to":"2025-06-30","source":"round-1-2023"},
  {"programme":"esf-plus-4-3-5-1-round-1","phase":"services","label":{"lv":"Pakalpojumi","en":"Services"},"from":"2028-01-01","to":"2029-12-31","source":"round-1-2023"},
];
