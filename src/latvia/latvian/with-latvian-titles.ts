import type { Source } from "../../sources/index.js";
import type { Texts } from "./texts.js";
import { sharedTitles } from "./words/shared.js";

/** Sources with their titles in both languages, where one of these texts has the Latvian one. */
export function withLatvianTitles(sources: readonly Source[], ...texts: readonly Texts[]): readonly Source[] {
  const latvian = Object.assign({}, sharedTitles, ...texts) as Texts;
  return sources.map((source) => {
    const lv = latvian[source.title];
    return lv === undefined || source.label !== undefined ? source : { ...source, label: { lv, en: source.title } };
  });
}
