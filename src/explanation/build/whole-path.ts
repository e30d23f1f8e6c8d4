/** Where an amount of a whole month stands of which a part is shown: the amount of the part has the path itself. */
export function wholePath(amount: string): string {
  return `${wholePrefix}${amount}`;
}

/** Whether an amount is one of a whole month, or of its budget, and not of the part that is shown. */
export function isOfWhole(amount: string): boolean {
  return amount.startsWith(wholePrefix);
}

const wholePrefix = "whole.";
