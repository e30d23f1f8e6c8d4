/**
 * A report about many people as one page of HTML that loads nothing. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { reportPage, startReport } from "./report-page.js";
export { type ReportInProgress } from "./report-in-progress.js";
export { type ReportOptions } from "./report-options.js";
export { publicReportPage, type PublicReportOptions } from "./public/public-report.js";
export { protectionSentences } from "./public/protection-words.js";
export { placeOfCase, type ReportedPerson } from "./person.js";
export { caseFigure, type CaseFigureOptions } from "./figures/case-months.js";
export { scenarioTables } from "./tables/scenario-tables.js";
export { movementForm, type MovementForm } from "./tables/movement-form.js";
export type { Axis } from "./figures/axis-steps.js";
export type { RuleChanges } from "./rule-changes.js";
export type { Repeat } from "./sections/repeat.js";
export { sectionIds, type Figure, type SectionId } from "./section.js";
