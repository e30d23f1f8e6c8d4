import { amounts } from "./en/amounts.js";
import { claimLetter } from "./en/claim-letter.js";
import { claims } from "./en/claims.js";
import { facts } from "./en/facts.js";
import { leaves } from "./en/leaves.js";
import { letter } from "./en/letter.js";
import { statements } from "./en/statements.js";
import { tree } from "./en/tree.js";

/** Every message in English. A text in braces is filled in. */
export const en = {
  ...amounts,
  ...leaves,
  ...claims,
  ...statements,
  ...facts,
  ...tree,
  ...letter,
  ...claimLetter,
} as const;

/** The name of a message. */
export type MessageKey = keyof typeof en;
