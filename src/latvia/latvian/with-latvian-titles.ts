import type { Source } from "../../sources/index.js";
import { latvianTexts } from "./latvian-of.js";

/** Sources with their titles in both languages, where the Latvian one is written. */
export function withLatvianTitles(sources: readonly Source[]): readonly Source[] {
  return sources.map((source) => {
    const lv = latvianTexts.get(source.title);
    return lv === undefined || source.label !== undefined ? source : { ...source, label: { lv, en: source.title } };
  });
}
