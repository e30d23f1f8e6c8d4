/** A name for people in both languages. Latvian is the language of the law, English that of the documentation. */
export interface Label {
  /** The name in Latvian, the language of the law. */
  readonly lv: string;
  /** The name in English, the language of the documentation. */
  readonly en: string;
}

/** The languages of labels. */
export type Language = keyof Label;

/** Every {@link Language}. */
export const languages = ["lv", "en"] as const satisfies readonly Language[];
