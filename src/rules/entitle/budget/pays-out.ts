/** Whether a scheme names no service: what it grants is paid out as money, and nothing is bought. */
export function paysOut({ services }: { readonly services: readonly unknown[] }): boolean {
  return services.length === 0;
}
