/** A name for people in both languages. Latvian is the language of the law, English that of the documentation. */
export interface Label {
  readonly lv: string;
  readonly en: string;
}
