import { formatScaled } from "../../numbers/index.js";

/** Who pays the contribution: relatives by id, and what they and the lines have of it. The client pays the rest. */
export interface ContributionParts {
  /** Ids of the liable relatives, by code unit; empty where the scheme asks nothing of relatives. */
  readonly relatives: readonly string[];
  /** Minor units at `month * relatives + relative`. */
  readonly byRelative: readonly number[];
  /** Minor units at `line * months + month`; empty unless sources are split by line and somebody pays. */
  readonly byLine: readonly number[];
}

/** Where only the client pays, or nobody, and sources are split by month. */
export const noParts: ContributionParts = { relatives: [], byRelative: [], byLine: [] };

/** What one payer pays of a contribution, in minor units. */
export interface PayerMinor {
  readonly id: string;
  readonly minor: number;
}

/** The payers of a contribution, the client first; empty where nobody but the client is asked. */
export function payersOf(
  client: string,
  contribution: number,
  ids: readonly string[],
  minors: readonly number[],
): readonly PayerMinor[] {
  if (ids.length === 0) return [];
  const ofRelatives = minors.reduce((sum, minor) => sum + minor, 0);
  return [
    { id: client, minor: contribution - ofRelatives },
    ...ids.map((id, index) => ({ id, minor: minors[index] ?? 0 })),
  ];
}

/** What each payer pays, as a part of a document; nothing where only the client is asked. */
export function payersDocument(
  payers: readonly PayerMinor[],
  minorUnit: number,
): { readonly byPayer?: Readonly<Record<string, string>> } {
  if (payers.length === 0) return {};
  return { byPayer: Object.fromEntries(payers.map(({ id, minor }) => [id, formatScaled(minor, minorUnit)])) };
}
