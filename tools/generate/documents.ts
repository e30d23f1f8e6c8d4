/** A kind of document that is generated from its interface. */
export interface DocumentSource {
  readonly name: "case" | "cases" | "scheme" | "compensation";
  readonly file: string;
  readonly type: string;
}

/** The documents whose interfaces are their only declaration. */
export const documents: readonly DocumentSource[] = [
  { name: "case", file: "src/person/case.ts", type: "Case" },
  { name: "cases", file: "tools/generate/cases.ts", type: "Cases" },
  { name: "scheme", file: "src/rules/scheme.ts", type: "Scheme" },
  { name: "compensation", file: "src/rules/follow/compensation/scheme.ts", type: "CompensationScheme" },
];
