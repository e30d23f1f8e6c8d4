import { parseDay } from "../../../calendar/index.js";
import { received, type Issue } from "../../../errors/index.js";
import type { Source } from "../../../sources/index.js";

/** How long an address may be. */
const longestLink = 2000;

/** Checks what a reader of results is led to: addresses on the web, and dates that there are. */
export function checkSources(sources: readonly Source[], issues: Issue[]): void {
  for (const [index, { link, date }] of sources.entries()) {
    if (link !== undefined && !isLink(link)) {
      issues.push({
        code: "link",
        path: `sources[${index}].link`,
        expected: `an address that begins with "https://" or "http://", of at most ${longestLink} characters`,
        received: received(link),
      });
    }
    if (date !== undefined && !isSourceDate(date)) {
      issues.push({
        code: "date-not-real",
        path: `sources[${index}].date`,
        expected: 'a date such as "2018-09-01", or a month "2018-09" or a year "2018" where no day is known',
        received: received(date),
      });
    }
  }
}

/** Other addresses, such as `javascript:`, would run where a letter is shown. */
function isLink(link: unknown): boolean {
  return typeof link === "string" && link.length <= longestLink && /^https?:\/\/[^\s"<>\\^`{|}]+$/iu.test(link);
}

function isSourceDate(date: unknown): boolean {
  if (typeof date !== "string") return false;
  const whole = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  return !Number.isNaN(parseDay(whole));
}
