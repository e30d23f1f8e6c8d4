import { amounts } from "./lv/amounts.js";
import { claimLetter } from "./lv/claim-letter.js";
import { claims } from "./lv/claims.js";
import { facts } from "./lv/facts.js";
import { leaves } from "./lv/leaves.js";
import { letter } from "./lv/letter.js";
import { statements } from "./lv/statements.js";
import { tree } from "./lv/tree.js";

/**
 * Messages in Latvian that were not found in an official text: proposals, to be checked by a Latvian lawyer. All of them stand
 * in `lv/` and nowhere else.
 */
export const lvProposed = {
  ...amounts,
  ...leaves,
  ...claims,
  ...statements,
  ...facts,
  ...tree,
  ...letter,
  ...claimLetter,
} as const;
