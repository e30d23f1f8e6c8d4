import type { Day, Period } from "seko/calendar";

/** A change of the declared residence during the year. */
export interface Move {
  readonly day: Day;
  readonly place: string;
}

/** A made-up adult before the case is written down. Days are day numbers. */
export interface Adult {
  readonly id: string;
  readonly place: string;
  readonly region: string;
  readonly birthDate: string;
  /** Care level from 1, the least need, to 4. */
  readonly level: number;
  readonly score: number;
  /** A second score during the year, with its day. */
  readonly reassessed?: { readonly day: Day; readonly score: number };
  /** `adult-moderate` has impairments that are not severe: no group of today's rules. */
  readonly group: "adult-mental" | "adult-moderate";
  /** The last day in the institution. */
  readonly leftOn: Day;
  readonly returnedOn?: Day;
  readonly died?: Day;
  readonly move?: Move;
  readonly hospital?: Period;
  readonly takes: ReadonlySet<Take>;
  /** Whether the deinstitutionalisation project pays the day centre for the first three months. */
  readonly ofProject: boolean;
}

/** A kind of service that an adult takes up. */
export type Take =
  "consultations" | "day-care-centre" | "support-group" | "home-care" | "workshop" | "group-home" | "respite";
