import type { Id } from "./leaf-texts.js";
import type { Certainty } from "./certainty.js";
import type { Label } from "./label.js";

/** Where a parameter of a scheme comes from: the act, price list, report or reading behind a number. */
export interface Source {
  /** Name by which parameters refer to it, unique in its scheme. */
  readonly id: Id;
  /** Title of the act, list, report or page; for an assumption, what is assumed and why. */
  readonly title: string;
  /** The title in both languages, where somebody has written it in both; letters then show the one of their language. */
  readonly label?: Label;
  /** Paragraph, annex, table or row. */
  readonly article?: string;
  /** Address at which it was read. */
  readonly link?: string;
  /** Date of the text or of its reading, such as `"2018-05-22"`. */
  readonly date?: string;
  readonly certainty: Certainty;
}
