/** What a number of a document is measured in, and what it means: a unit may name the currency, the unit or the time of its rule. */
export type NumberText = readonly [unit: string, meaning: string];

/** The numbers of a document by their places, `entitle.amounts.amount`: lists have no index there. */
export type NumberTexts = Readonly<Record<string, NumberText>>;
