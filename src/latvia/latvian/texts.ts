/** Latvian texts by the English ones that they translate. */
export type Texts = Readonly<Record<string, string>>;
