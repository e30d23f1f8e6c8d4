import type { SampledAmount, SetAside } from "../compare/document.js";
import type { EnvelopeKey, WhenShort } from "./read-options.js";

/** What there is, what of it is given, and what is left. */
export interface Supply {
  readonly given: string;
  readonly used: string;
  readonly left: string;
}

/**
 * What people with a right need, served or not, where cases stand for several people. Both are sums over cases and have an interval, as if
 * the cases had been drawn at random, which they were not: 1.96 standard errors to each side, rounded outwards, and nothing at least.
 */
export interface EnvelopeDemand {
  readonly support: string;
  /** How many people and how much public support; `none` of fewer than two cases. */
  readonly sampling: Readonly<Record<"people" | "support", SampledAmount>> | "none";
}

/** Figures that are scaled up to the people whom cases stand for and have no sampling interval. */
export type UnsampledFigure =
  | "served"
  | "waiting"
  | "support"
  | "waitingSupport"
  | "money"
  | "places"
  | "line"
  | "ineligible"
  | "setAside"
  | "unknown";

/** People of one level or place: how many have a place, and how many wait. */
export interface EnvelopeGroup {
  readonly group: string;
  readonly people: number;
  readonly served: number;
  readonly waiting: number;
  /** Public support of those who have a place. */
  readonly support: string;
  /** Public support that those who wait would need. */
  readonly waitingSupport: string;
  /** Left out where each case is one person. */
  readonly demand?: EnvelopeDemand;
}

/** Somebody in the line. */
export interface PersonInLine {
  /** Place in the line, from 1; of a case that stands for several people, that of the first. */
  readonly position: number;
  /** Id of the case. */
  readonly case: string;
  readonly level: string;
  readonly place: string;
  /** Public support of the period, of one person. */
  readonly support: string;
  /** Whether the person has a place; of several people, whether all have. */
  readonly served: boolean;
  /** For how many people the case stands, and how many of them have a place; left out where each case is one person. */
  readonly people?: number;
  readonly peopleServed?: number;
  /** Place among those who wait, from 1; of several people, that of the first who waits. */
  readonly waits?: number;
}

/** Who has a place within an envelope of money or places, in a named order, and who waits. */
export interface Envelope {
  readonly schemaVersion: 1;
  readonly kind: "envelope";
  /** Whether somebody is made up. */
  readonly synthetic: boolean;
  readonly scheme: { readonly id: string; readonly version: string };
  readonly currency: string;
  /** First and last day of all cases; left out where there are none. */
  readonly from?: string;
  readonly to?: string;
  /** By what people stand in line, the first key first; at last by the ids of their cases. */
  readonly order: readonly EnvelopeKey[];
  readonly whenShort: WhenShort;
  /** Public support of the period of the cases; left out where money is no limit. */
  readonly money?: Supply;
  /** Left out where places are no limit. */
  readonly places?: Supply;
  readonly people: {
    readonly all: number;
    /** Who has a right. */
    readonly inLine: number;
    readonly served: number;
    readonly waiting: number;
    readonly ineligible: number;
    readonly setAside: number;
    /** How many cases stand for them all; left out where each case is one person. */
    readonly cases?: number;
  };
  /** How far figures of cases that stand for several people carry; left out where each case is one person. */
  readonly weighted?: {
    /** How the cases came to stand for the people: nobody drew them at random. */
    readonly drawn: "not-at-random";
    /** Of all levels and places. */
    readonly demand: EnvelopeDemand;
    /** Figures without a sampling interval, wherever they stand: who is served hangs on everybody before. */
    readonly withoutInterval: readonly UnsampledFigure[];
  };
  /** Who is in no sum, by the missing fact or the code of what is wrong. */
  readonly setAside: readonly SetAside[];
  /** People in line of whom a key is not known: they stand behind all others of it. */
  readonly unknown: Readonly<Partial<Record<EnvelopeKey, number>>>;
  /** Public support of all who have a place. */
  readonly support: string;
  /** What more money would serve everybody. */
  readonly waitingSupport: string;
  readonly byLevel: readonly EnvelopeGroup[];
  readonly byPlace: readonly EnvelopeGroup[];
  /** The line; left out where somebody is real and nobody asked for it. */
  readonly line?: readonly PersonInLine[];
}
