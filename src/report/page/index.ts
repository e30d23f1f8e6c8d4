/**
 * A report about many people as one page of HTML that loads nothing. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { reportPage, startReport, type ReportInProgress, type ReportOptions } from "./report-page.js";
export { placeOfCase, type ReportedPerson } from "./person.js";
export type { Repeat } from "./sections/repeat.js";
export { sectionIds, type SectionId } from "./section.js";
