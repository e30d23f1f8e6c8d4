import type { StatedPart } from "../../what-if/index.js";
import type { Chosen } from "../choose.js";
import type { Nearness } from "../near.js";
import type { Layout } from "./layout.js";
import type { StatedPeople } from "./stated-people.js";

/** What is looked at: people as scenarios state them, and what is shown of the comparisons. */
export interface LookedAt {
  readonly people: StatedPeople;
  readonly layout: Layout;
  /** What kinds of statements each scenario makes. */
  readonly whats: readonly (readonly StatedPart["what"][])[];
  readonly groups: Chosen["groups"];
  readonly safety: Nearness;
}
