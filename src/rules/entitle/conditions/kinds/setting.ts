import { intersect } from "../../../../calendar/index.js";
import type { SettingKind } from "../../../../person/setting.js";
import { eachDayOutside } from "../../../common/days-outside.js";
import { nothingListed } from "../../../reading/check/check-lists.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";

/** The person stays in one of the settings on the day. */
export interface SettingCondition extends ConditionBase {
  readonly kind: "setting";
  readonly settings: readonly SettingKind[];
}

/** A stay in one of some settings. */
export const setting: ConditionKind<SettingCondition> = {
  read({ id, kind, settings, source }, path, { issues }) {
    if (settings.length === 0) issues.push(nothingListed(`${path}.settings`));
    return {
      asksResidence: [],
      check(facts, { failures, gaps }) {
        const stays = facts.settings ?? [];
        eachDayOutside(stays, facts, (from, to) => {
          gaps.push({ fact: "settings", from, to, neededBy: id, expected: undefined });
        });
        for (const stay of stays) {
          if (settings.includes(stay.kind)) continue;
          const days = intersect(stay, facts);
          if (days === undefined) continue;
          failures.push({
            code: "in-another-setting",
            condition: id,
            from: days.from,
            to: days.to,
            actual: { kind, settings: [stay.kind] },
            limit: { kind, settings },
            source,
          });
        }
      },
    };
  },
};
