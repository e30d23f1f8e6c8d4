import type { MessageKey } from "./en.js";
import { lvProposed } from "./lv-proposed.js";
import { lvSeen } from "./lv-seen.js";

/** Every message in Latvian. */
export const lv: Readonly<Record<MessageKey, string>> = { ...lvSeen, ...lvProposed };
