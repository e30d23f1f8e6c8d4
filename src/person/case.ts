import type { Id } from "../sources/index.js";
import type { Assessment } from "./assessment.js";
import type { Capital } from "./means/capital.js";
import type { Client } from "./client.js";
import type { PeriodText } from "./dated.js";
import type { Decision } from "./decision.js";
import type { Delivery } from "./delivery.js";
import type { Enrolment } from "./enrolment.js";
import type { Expense } from "./means/expense.js";
import type { HouseholdSize } from "./means/household.js";
import type { Income } from "./means/income.js";
import type { Leaving } from "./leaving.js";
import type { SupportPlan } from "./plan.js";
import type { LiableRelative } from "./means/relative.js";
import type { Residence } from "./residence.js";
import type { Setting } from "./setting.js";

/**
 * Everything that is known of one person for one question: the JSON document that goes into a calculation.
 *
 * A list that is left out is unknown; an empty list says that there is nothing. A scheme asks only for the facts it needs,
 * and names the ones that are missing. What the time before the period leaves behind, a position says.
 */
export interface Case {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the case form that this seko reads
   */
  readonly schemaVersion: 1;
  /** Unique among the cases that are calculated together. */
  readonly id: Id;
  /** True where the person is made up; results and figures then say so. */
  readonly synthetic?: boolean;
  /** Free text for readers. */
  readonly note?: string;
  /** The days asked about, both included. */
  readonly period: PeriodText;
  readonly client: Client;
  readonly enrolments?: readonly Enrolment[];
  readonly residences?: readonly Residence[];
  readonly settings?: readonly Setting[];
  readonly incomes?: readonly Income[];
  readonly capital?: readonly Capital[];
  /** What the person has to pay for. Left out it is unknown; a day for which the list has nothing has no expenses. */
  readonly expenses?: readonly Expense[];
  readonly household?: readonly HouseholdSize[];
  /** Relatives who must pay after the client. Left out they are unknown; an empty list says that there are none. */
  readonly relatives?: readonly LiableRelative[];
  readonly assessments?: readonly Assessment[];
  /** What was decided about the budget; left out where nothing was. */
  readonly decisions?: readonly Decision[];
  /**
   * The services the person is to receive. Left out they are unknown, and amounts ask for them; a plan without lines says that nothing is
   * planned.
   */
  readonly plan?: SupportPlan;
  /** Units that were received. Left out they are unknown; an empty list says that there are none. */
  readonly deliveries?: readonly Delivery[];
  /** When the person left an institution of the state. Left out it is unknown; an empty list says never. */
  readonly leavings?: readonly Leaving[];
}
