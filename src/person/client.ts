import type { DateText, Id } from "../sources/index.js";
import type { Circumstance } from "./means/circumstance.js";
import type { Fact } from "./recorded.js";

/** Disability as the commission (VDEĀVK) states it: for children one status, for adults groups I, II and III. */
export type DisabilityStatus = "child" | "group-1" | "group-2" | "group-3";

/** Every {@link DisabilityStatus}. */
export const disabilityStatuses = [
  "child",
  "group-1",
  "group-2",
  "group-3",
] as const satisfies readonly DisabilityStatus[];

/** A stated disability from a day to a day. */
export interface Disability extends Fact {
  readonly status: DisabilityStatus;
  /** Whether the commission also found a need of special care (*īpaša kopšana*). */
  readonly specialCare?: boolean;
}

/** Membership of a target group, such as children with functional impairments, from a day to a day. */
export interface GroupMembership extends Fact {
  /** Id of the group, as the scheme names it. */
  readonly group: Id;
}

/** The person whose need was assessed. */
export interface Client {
  /** A pseudonym; results carry it, so it must not be a personal code. */
  readonly id: Id;
  /** What letters call the person; used for nothing else, and in no result. */
  readonly name?: string;
  /** Date of birth of the client. Left out, the age is a missing fact. */
  readonly birthDate?: DateText;
  /** Day of the application that the question is about. Left out it is unknown, and ages that count on it are a missing fact. */
  readonly applicationDate?: DateText;
  /** Date of death of the client. Left out, no death is known of. */
  readonly deathDate?: DateText;
  /** Disabilities, each with dates. Left out they are unknown; an empty list says that there is none. */
  readonly disabilities?: readonly Disability[];
  /** Target groups, each with dates. Left out they are unknown; an empty list says that there is none. */
  readonly groups?: readonly GroupMembership[];
  /** Further dated facts that a scheme asks for by name. Those a scheme does not name mean nothing to it. */
  readonly circumstances?: readonly Circumstance[];
}
