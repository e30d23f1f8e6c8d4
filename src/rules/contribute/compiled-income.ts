/** Which income counts. */
export interface CompiledIncome {
  readonly ofHousehold: boolean;
  /** Kinds that alone count; undefined where all do. */
  readonly counts: readonly string[] | undefined;
  readonly leavesOut: readonly string[];
}
