import type { Label, Source } from "../../sources/index.js";

/** A source as the data write it: with its title in both languages. */
export interface TitledSource extends Omit<Source, "title" | "label"> {
  readonly title: Label;
}

/** Sources as documents hold them: the English title, and both as the label. */
export function inBothLanguages(sources: readonly TitledSource[]): readonly Source[] {
  return sources.map((source) => {
    const { lv, en } = source.title;
    return { ...source, title: en, label: { lv, en } };
  });
}
