import type { Fact } from "./recorded.js";

/** The kind of place a person stays in. */
export type SettingKind = "home" | "institution" | "group-home" | "hospital" | "prison" | "abroad";

/** Every {@link SettingKind}. */
export const settingKinds = [
  "home",
  "institution",
  "group-home",
  "hospital",
  "prison",
  "abroad",
] as const satisfies readonly SettingKind[];

/** Where a person stays from a day to a day. Two settings never share a day; a day without one is unknown. */
export interface Setting extends Fact {
  readonly kind: SettingKind;
}
