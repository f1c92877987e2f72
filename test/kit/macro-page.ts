import { type MacroConfig } from '../../src/contract/status/status-macro';
import { spaceIdOf } from '../site/spec/generate';
import { newPage } from './new-page';
import { type RunningSite } from './running-site';

/** Makes a page with a status macro for each setting; answers its path. */
export async function pageOfMacros(
  site: RunningSite,
  title: string,
  configs: readonly Partial<MacroConfig>[],
  spaceKey = 'PROD',
): Promise<string> {
  const spaceId = await spaceIdOf(site, spaceKey);
  const id = await newPage(site, { spaceId, title, content: configs.map(macroNode) });
  return `/wiki/spaces/${spaceKey}/pages/${id}`;
}

const macroNode = (guestParams: Partial<MacroConfig>, n: number) => ({
  type: 'extension',
  attrs: {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: 'app/environment/static/status-macro',
    localId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    parameters: { guestParams },
  },
});
