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

/** Gives a page another title, as an admin may, and leaves its text as it is. */
export async function renamePage(
  site: Pick<RunningSite, 'rest'>,
  pageId: string,
  title: string,
): Promise<void> {
  const path = `/wiki/api/v2/pages/${pageId}`;
  const { body } = await site.rest('admin@example.com', 'GET', `${path}?body-format=atlas_doc_format`);
  const page = body as { version: { number: number }; body: { atlas_doc_format: { value: string } } };
  const { value } = page.body.atlas_doc_format;
  await site.rest('admin@example.com', 'PUT', path, {
    id: pageId,
    status: 'current',
    title,
    body: { representation: 'atlas_doc_format', value },
    version: { number: page.version.number + 1 },
  });
}
