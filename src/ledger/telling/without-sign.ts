/** An amount without its sign, for sentences that say in words which way it goes. */
export function withoutSign(amount: string): string {
  return amount.startsWith("-") ? amount.slice(1) : amount;
}
