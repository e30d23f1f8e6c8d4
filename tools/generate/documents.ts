/** A kind of document that is generated from its interface. */
export interface DocumentSource {
  readonly name:
    | "case"
    | "cases"
    | "scheme"
    | "compensation"
    | "inputs"
    | "result"
    | "explanation"
    | "manifest"
    | "analysis"
    | "position"
    | "reform"
    | "population"
    | "scenario"
    | "settlement"
    | "ledger";
  /** The file that declares it. */
  readonly file: string;
  readonly type: string;
  /** The type of the form by which it is read: of a result, the form leaves more open than the document. None where it is not read. */
  readonly form?: string;
  /** Whether the form is looked at only once what rows leave out is filled in: the schema then needs none of it. */
  readonly fills?: boolean;
  /** Another way in which the same is written: the schema takes either, so that what both are made of stands there once. */
  readonly orAs?: { readonly file: string; readonly type: string };
}

/** The documents whose interfaces are their only declaration. */
export const documents: readonly DocumentSource[] = [
  { name: "case", file: "src/person/case.ts", type: "Case", form: "Case" },
  { name: "cases", file: "tools/generate/files.ts", type: "Cases" },
  { name: "scheme", file: "src/rules/scheme.ts", type: "WrittenScheme", form: "Scheme", fills: true },
  {
    name: "compensation",
    file: "src/rules/follow/compensation/scheme.ts",
    type: "CompensationScheme",
    form: "CompensationScheme",
  },
  { name: "inputs", file: "tools/generate/files.ts", type: "InputValues" },
  {
    name: "result",
    file: "src/result/document.ts",
    type: "ResultDocument",
    form: "WrittenResult",
    orAs: { file: "src/result/columns/document.ts", type: "ColumnsDocument" },
  },
  { name: "position", file: "src/result/position/document.ts", type: "Position", form: "Position" },
  { name: "explanation", file: "src/explanation/tree.ts", type: "Explanation" },
  { name: "reform", file: "src/reform/document.ts", type: "Reform", form: "Reform" },
  { name: "population", file: "src/population/document.ts", type: "Population", form: "Population" },
  { name: "scenario", file: "src/scenario/document.ts", type: "Scenario", form: "Scenario" },
  { name: "settlement", file: "src/settlement/settlement.ts", type: "Settlement" },
  { name: "ledger", file: "src/ledger/document.ts", type: "Ledger", form: "Ledger" },
  { name: "manifest", file: "src/documents/manifest.ts", type: "Manifest", form: "Manifest" },
  {
    name: "analysis",
    file: "src/documents/analysis-manifest.ts",
    type: "AnalysisManifest",
    form: "AnalysisManifest",
  },
];
