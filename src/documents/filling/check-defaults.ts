import { joinPaths, received, type Issue } from "../../errors/index.js";
import { endBeforeStart, parseDay, parseEnd, whyNotDate, whyNotEnd } from "../../calendar/index.js";
import type { Form } from "../forms/form.js";
import { date, end, form, id, optional } from "../forms/leaves.js";
import { thoroughCopy } from "../forms/thorough-copy.js";
import type { SchemeDefaults } from "../../rules/scheme.js";

/** What a row can leave out where the document says it once, and of which form it then is. */
export const defaultForms = { source: id, from: date, to: end } as const;

export type DefaultKey = keyof typeof defaultForms;

/** Every {@link DefaultKey}. */
export const defaultKeys = ["source", "from", "to"] as const satisfies readonly DefaultKey[];

const defaultsForm = /* @__PURE__ */ form({
  source: optional(defaultForms.source),
  from: optional(defaultForms.from),
  to: optional(defaultForms.to),
}) satisfies Form<SchemeDefaults>;

/** Adds an issue for everything that is wrong with `defaults` themselves, whatever the rows say. */
export function checkDefaults(written: unknown, issues: Issue[]): void {
  const { copy, issues: ofForm } = thoroughCopy(written, defaultsForm);
  issues.push(...ofForm.map((issue) => ({ ...issue, path: joinPaths("defaults", issue.path) })));
  if (ofForm.length > 0) return;
  const { from, to } = copy;
  const first = from === undefined ? undefined : parseDay(from);
  const last = to === undefined ? undefined : parseEnd(to);
  if (Number.isNaN(first)) issues.push(whyNotDate(from, "defaults.from"));
  if (Number.isNaN(last)) issues.push(whyNotEnd(to, "defaults.to"));
  if (first === undefined || last === undefined || !(last < first)) return;
  issues.push(endBeforeStart(first, last, "defaults.to"));
}

/** The issue of what `defaults` say though every row says its own. */
export function unusedDefault(key: DefaultKey, value: unknown): Issue {
  return {
    code: "unused-default",
    path: `defaults.${key}`,
    expected: "a row that leaves it out",
    received: received(value),
    hint: "Leave it out: every row says its own.",
  };
}
