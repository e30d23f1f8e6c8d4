import type { Id, Label } from "../../../sources/index.js";

/** What every condition has. */
export interface ConditionBase {
  /** Name of the condition, unique in the scheme; reasons carry it. */
  readonly id: Id;
  /** What people call it; left out, its id is shown. */
  readonly label?: Label;
  /** Id of the source. */
  readonly source: Id;
}
