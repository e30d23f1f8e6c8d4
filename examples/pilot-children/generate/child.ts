/** A change of the declared residence during the year. */
export interface Move {
  readonly date: string;
  readonly place: string;
}

/** A second assessment during the year. */
export interface Reassessment {
  readonly date: string;
  readonly score: number;
}

/** A made-up child before the case is written down. */
export interface Child {
  readonly id: string;
  /** The pilot municipality through which the child takes part. */
  readonly place: string;
  readonly region: string;
  readonly birthDate: string;
  /** Complete years on 2018-09-01. */
  readonly age: number;
  /** Care level from 1, the least need, to 4. */
  readonly level: number;
  readonly score: number;
  readonly assessedOn: string;
  readonly reassessment?: Reassessment;
  readonly enrolledFrom: string;
  readonly move?: Move;
  /** A stay in hospital, during which no day qualifies. */
  readonly hospital?: { readonly from: string; readonly to: string };
  readonly takes: Takes;
}

/** Which kinds of services a child takes up. */
export interface Takes {
  readonly rehabilitation: boolean;
  readonly care: boolean;
  readonly respite: boolean;
  readonly dayCentre: boolean;
  readonly assistant: boolean;
  readonly parents: boolean;
}
