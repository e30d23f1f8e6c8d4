import type { Dated } from "../../person/dated.js";
import type { Id, Label } from "../../sources/index.js";
import type { When } from "../when/when.js";

/** What every cap has on what the client pays, by whichever rules. */
export interface CapBase extends Dated {
  /** Name of the cap; rows of one name follow each other in time, such as where its amount rises from a day on. */
  readonly id: Id;
  /** What people call it; left out, its place in the scheme is shown where a name is needed. */
  readonly label?: Label;
  /** Ids of the services for which what is paid counts together; left out, all. */
  readonly services?: readonly Id[];
  /** For whom it holds: tests that must all pass on the day that decides about the month; left out, for everybody. */
  readonly when?: When;
  /** Id of the source. */
  readonly source: Id;
}
