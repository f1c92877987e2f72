import { type RunningSite } from './running-site';

interface NewPage {
  readonly spaceId: string;
  readonly title: string;
  /** The blocks of its document. */
  readonly content: readonly object[];
}

/** Writes an ordinary page at the top of a space, as somebody who may; answers its id. */
export async function newPage(
  site: Pick<RunningSite, 'rest'>,
  { content, ...where }: NewPage,
  author = 'admin@example.com',
): Promise<string> {
  const value = JSON.stringify({ version: 1, type: 'doc', content });
  const { status, body } = await site.rest(author, 'POST', '/wiki/api/v2/pages', {
    ...where,
    status: 'current',
    body: { representation: 'atlas_doc_format', value },
  });
  if (status !== 200) throw new Error(`The page was refused: ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}
