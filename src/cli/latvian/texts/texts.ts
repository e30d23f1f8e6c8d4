/** Texts of issues in Latvian, by their English with `{}` for what stands in them. They are proposals, as all Latvian of the project. */
export type Texts = Readonly<Record<string, string>>;

/** What a part of the checks says: what would have been right, what was there, and how to mend it. */
export interface IssueTexts {
  readonly expected: Texts;
  readonly received: Texts;
  readonly hints: Texts;
}
