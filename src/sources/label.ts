/** A name for people in both languages. Latvian is the language of the law, English that of the documentation. */
export interface Label {
  readonly lv: string;
  readonly en: string;
}

/** The languages of labels. */
export type Language = keyof Label;

/** Every {@link Language}. */
export const languages = ["lv", "en"] as const satisfies readonly Language[];
