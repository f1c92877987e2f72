/** The origin of the site that a frame or an export names; `null` for what is no address of the web. */
export function siteOrigin(siteUrl: unknown): string | null {
  if (typeof siteUrl !== 'string' || !URL.canParse(siteUrl)) return null;
  const { protocol, origin } = new URL(siteUrl);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
