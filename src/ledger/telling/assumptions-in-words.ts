import { nothingUsedBefore, nothingUsedLabel } from "../../rules/opening/assumption-labels.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label } from "../../sources/index.js";
import type { Ledger } from "../document.js";

/** What assumptions say, for people who know no ids: by the words of the scheme, and of the ledger for the rule of its own. */
export function assumptionsInWords(
  ids: readonly string[],
  { sources, inputs }: Scheme,
  ledger: Pick<Ledger, "lateness"> | undefined,
): readonly Label[] {
  const known = new Map<string, Label>([[nothingUsedBefore, nothingUsedLabel]]);
  for (const { id, label } of inputs) if (label !== undefined) known.set(`input:${id}`, label);
  const own = ledger === undefined ? [] : [ledger.lateness.source];
  for (const { id, title, label = { lv: title, en: title } } of [...sources, ...own]) known.set(id, label);
  return ids.map((id) => known.get(id) ?? { lv: id, en: id });
}
