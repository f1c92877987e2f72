import { type MacroConfig } from '../../src/contract/status/status-macro';
import { type RunningSite } from './running-site';

/** Makes a page with a status macro for each setting; answers its path. */
export async function pageOfMacros(
  site: RunningSite,
  title: string,
  configs: readonly Partial<MacroConfig>[],
  spaceKey = 'PROD',
): Promise<string> {
  const { body: spaces } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/spaces?keys=${spaceKey}`);
  const value = JSON.stringify({ version: 1, type: 'doc', content: configs.map(macroNode) });
  const { body } = await site.rest(ADMIN, 'POST', '/wiki/api/v2/pages', {
    spaceId: (spaces as { results: { id: string }[] }).results[0]?.id,
    status: 'current',
    title,
    body: { representation: 'atlas_doc_format', value },
  });
  return `/wiki/spaces/${spaceKey}/pages/${(body as { id: string }).id}`;
}

const ADMIN = 'admin@example.com';

const macroNode = (guestParams: Partial<MacroConfig>, n: number) => ({
  type: 'extension',
  attrs: {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: 'app/environment/static/status-macro',
    localId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    parameters: { guestParams },
  },
});
