import type { CutReason } from "../../../outcome/cut.js";

/** The reason alone of what carries one. */
export function cutReasonOf({ code, rules, most, by, source }: CutReason): CutReason {
  return {
    code,
    rules,
    ...(most === undefined ? {} : { most }),
    ...(by === undefined ? {} : { by }),
    ...(source === undefined ? {} : { source }),
  };
}
