/** Puts values for `{0}`, `{1}` … into words. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_sign, at: string) => String(values[Number(at)] ?? ''));
}
