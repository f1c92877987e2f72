/** Replaces `fetch` by one that reaches only the addresses of the manifest. */
export function installEgressFilter(allowedAddresses: () => readonly string[]): void {
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (!(await isAllowed(url, allowedAddresses()))) throw egressRefusal(url);
    return realFetch(input, init);
  };
}

async function isAllowed(url: string, allowed: readonly string[]): Promise<boolean> {
  if (allowed.length === 0) return false;
  const { EgressFilteringService } = await import('@forge/egress');
  return new EgressFilteringService([...allowed]).isValidUrl(url);
}

/** The shape of the platform's own error; its class cannot cross the border, so apps go by the name. */
function egressRefusal(url: string): Error {
  const error = new Error(`URL not included in the external fetch backend permissions: ${url}.`);
  return Object.assign(error, { name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 });
}
