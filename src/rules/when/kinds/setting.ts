import { settingKinds, type SettingKind } from "../../../person/setting.js";
import type { DateText } from "../../../sources/index.js";
import { nothingListed } from "../../reading/check/check-lists.js";
import type { TestKind } from "../kind.js";
import { among } from "../persons.js";
import { sameSpansUntil, spanOn } from "../spans.js";

/** The person stays in one of the settings on the day. */
export interface SettingTest {
  readonly kind: "setting";
  /** The settings that pass; one is enough. */
  readonly settings: readonly SettingKind[];
}

/** Where a person stays. */
export interface SettingStated {
  readonly kind: "setting";
  /** The settings of the days, such as a hospital. */
  readonly settings: readonly SettingKind[];
  /** Where an absence is measured, the day on which it began. */
  readonly since?: DateText;
}

/** A stay in one of some settings. */
export const setting: TestKind<SettingTest, SettingStated> = {
  looksAt: "person",
  read({ settings }, path, reading) {
    if (settings.length === 0) reading.issues.push(nothingListed(`${path}.settings`));
    return {
      birthdays: [],
      persons: among("setting", settingKinds, (kind) => settings.includes(kind)),
      answerOn({ facts }, day) {
        const stay = spanOn(facts.settings, day);
        return stay === undefined ? { fact: "settings", expected: undefined } : settings.includes(stay.kind);
      },
      sameUntil: ({ facts }, day, last) => sameSpansUntil(facts.settings, day, last),
      statedOn(facts, day) {
        const stay = spanOn(facts.settings, day);
        return stay === undefined ? undefined : { kind: "setting", settings: [stay.kind] };
      },
    };
  },
};
