import { type UiModule } from '../../../platform/host-api';
import { type AdfNode, attrText, blocksOf, contentOf } from '../../adf/adf-types';
import { type Visit } from '../../visit';
import { type Page, type Space } from '../confluence-types';
import { guestParams, macroModule } from './macros';

export type ExportType = 'pdf' | 'word';

export interface MacroExport {
  readonly visit: Visit;
  readonly page: Page;
  readonly space: Space;
  readonly type: ExportType;
  /** The platform does not promise that the person who exports stands behind the call [G]. */
  readonly asPerson: boolean;
}

/** The blocks of a page with every macro of the installed app as its `adfExport` answers, once each. */
export async function exportBlocks(request: MacroExport, document: unknown): Promise<readonly AdfNode[]> {
  return (await Promise.all(blocksOf(document).map((block) => exported(request, block)))).flat();
}

async function exported(request: MacroExport, node: AdfNode): Promise<readonly AdfNode[]> {
  const module = macroModule(request.visit, node);
  if (module !== undefined) return exportMacro(request, module, node);
  if (node.content === undefined) return [node];
  const content = (await Promise.all(contentOf(node).map((child) => exported(request, child)))).flat();
  return [{ ...node, content }];
}

/** A macro without the function leaves nothing in an export; one that fails leaves a word. */
async function exportMacro(
  request: MacroExport,
  module: UiModule,
  node: AdfNode,
): Promise<readonly AdfNode[]> {
  const { visit, asPerson } = request;
  if (module.properties['adfExport'] === undefined || visit.site.host === null) return [];
  const accountId = asPerson ? (visit.person?.accountId ?? null) : null;
  try {
    const payload = exportPayload(request, module, node);
    return blocksOf(await visit.site.host.callModuleFunction(module.key, 'adfExport', payload, accountId));
  } catch {
    return [{ type: 'paragraph', content: [{ type: 'text', text: `Error exporting ${module.title}.` }] }];
  }
}

/** Parameters of the macro reach the function elsewhere for PDF than for Word, as seen in public apps [P]. */
function exportPayload({ visit, page, space, type }: MacroExport, module: UiModule, node: AdfNode) {
  const config = guestParams(node);
  const content = { id: page.id, type: 'page' };
  return {
    exportType: type,
    context: {
      cloudId: visit.site.cloudId,
      siteUrl: visit.site.siteUrl,
      localId: attrText(node, 'localId'),
      moduleKey: module.key,
      content,
      space: { key: space.key },
      extension: { type: 'macro', content },
      ...(type === 'word' && { config }),
    },
    ...(type === 'pdf' && { extensionPayload: { config } }),
  };
}
