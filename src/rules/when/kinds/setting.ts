import { settingKinds, type SettingKind } from "../../../person/setting.js";
import type { DateText } from "../../../sources/index.js";
import { nothingListed } from "../../reading/check/check-lists.js";
import { personsBetween, stretchAnswers, type EdgeDays } from "../edges.js";
import type { TestKind } from "../kind.js";
import { among } from "../persons.js";
import { sameSpansUntil, spanOn } from "../spans.js";

/** The person stays in one of the settings on the day. */
export interface SettingTest {
  readonly kind: "setting";
  /** The settings that pass; one is enough. */
  readonly settings: readonly SettingKind[];
  /**
   * Whether the first and the last day of a stay in these settings are days of it; left out, they are. Stays that follow directly on
   * each other are one. `"not-counted"` is for days of coming and going that are treated as days elsewhere. What lies next to such a day
   * must be known.
   */
  readonly edges?: EdgeDays;
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
  read({ settings, edges }, path, reading) {
    if (settings.length === 0) reading.issues.push(nothingListed(`${path}.settings`));
    return {
      ...stretchAnswers(
        {
          isSo({ facts }, day) {
            const stay = spanOn(facts.settings, day);
            return stay === undefined ? { fact: "settings", expected: undefined } : settings.includes(stay.kind);
          },
          sameUntil: ({ facts }, day, last) => sameSpansUntil(facts.settings, day, last),
          asked: (spans) => ({ kind: "days", spans }),
          spansOf: (facts) => facts.settings,
        },
        edges,
      ),
      birthdays: [],
      persons: personsBetween(
        among("setting", settingKinds, (kind) => settings.includes(kind)),
        `a stay in ${[...settings].sort().join(", ")}`,
        edges,
      ),
      statedOn(facts, day) {
        const stay = spanOn(facts.settings, day);
        return stay === undefined ? undefined : { kind: "setting", settings: [stay.kind] };
      },
    };
  },
};
