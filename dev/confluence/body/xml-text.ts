const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Text that no reader of XML may look into; its own end is split over two sections. */
export const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Attributes with a value, as they stand in a tag. */
export const attributes = (given: Readonly<Record<string, string>>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

/** A rendering is shown by strangers: what a browser would run is not passed on as a link. */
export const safeUrl = (url: string): string => (/^\s*(javascript|data|vbscript):/i.test(url) ? '#' : url);
