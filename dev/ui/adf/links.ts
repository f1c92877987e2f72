const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if a browser may follow it; `#` for script and data addresses, which people can store. */
export function safeHref(href: string): string {
  if (/^[/#?](?!\/)/.test(href)) return href;
  try {
    return SAFE_PROTOCOLS.has(new URL(href).protocol) ? href : '#';
  } catch {
    return '#';
  }
}

/** Only plain hexadecimal colours reach a style. */
export function safeColour(colour: string): string | undefined {
  return /^#[0-9a-f]{3,8}$/i.test(colour) ? colour : undefined;
}
