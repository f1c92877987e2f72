import { sha256 } from '../../src/adapters/hash/sha256';
import { documentText, heading, paragraph, text } from '../../src/domain/documents/nodes';
import { createListOnPage, type ListOrder } from '../../src/usecases/breakdown/list-on-page';
import { FakeAudit } from '../kit/fakes/fake-audit';
import { FakeSpecVersions } from '../kit/fakes/fake-spec-versions';

const PAGE = '5000';
const ORDER: ListOrder = {
  issueId: '10001',
  issueKey: 'SHOP-1',
  siteUrl: 'https://site.example',
  cloudId: 'cloud',
  anchor: 'ls-tasks-00000000',
  language: 'en',
  op: 'a1',
  pageId: PAGE,
  projectId: '10000',
  actorId: 'ann',
};

/** A page of these parts. */
function aPage(...parts: readonly string[]) {
  const body = documentText(parts.flatMap((words) => [heading(2, text(words)), paragraph(text('…'))]));
  const page = { pageId: PAGE, title: 'Spec', path: '/p', base: 'https://site.example/wiki', body };
  return new FakeSpecVersions([{ ...page, trashed: false }]);
}

test.each([
  {
    page: 'an English page',
    parts: ['Acceptance criteria'],
    expected: 'Child issues of SHOP-1 listed by Lockstep',
  },
  {
    page: 'a German page',
    parts: ['Akzeptanzkriterien', 'Überblick'],
    expected: 'Untergeordnete Vorgänge von SHOP-1, aufgelistet von Lockstep',
  },
  { page: 'a Japanese page', parts: ['受け入れ基準'], expected: 'Lockstep が SHOP-1 の子課題を一覧表示' },
])(
  'the history of $page tells of the list in its language, and the version is known again',
  async ({ parts, expected }) => {
    const versions = aPage(...parts);
    const list = createListOnPage({ versions: versions.port, audit: new FakeAudit(), hash: sha256 });
    expect(await list(ORDER, null)).toBe('added');
    expect(versions.of(PAGE).at(-1)?.message).toBe(`${expected} [ls:a1]`);
    expect(await list(ORDER, null)).toBe('added');
    expect(versions.of(PAGE)).toHaveLength(2);
  },
);
