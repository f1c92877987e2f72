import { type AdfNode } from '../adf';
import { type WorldPage, type WorldPageAttachment, type WorldPageComment } from '../confluence-world';
import { doc, paragraph } from '../documents/builders';
import { everyBlock } from '../documents/every-block';
import { everyEmbed } from '../documents/every-embed';
import { COMMENTED_WORDS, everyInline } from '../documents/every-inline';
import { localId } from '../documents/local-ids';
import { DAY_MS, type Making } from '../making';
import { type Place, remark } from './build-page';

/** A page that holds every node of the schema, attachments, and every kind of comment. */
export function everyNodePage(
  place: Place,
  shown: { readonly cloudId: string; readonly jql: string },
  making: Making,
): WorldPage {
  const { plan, spaceId, parentId, position } = place;
  const { ids, directory, now } = making;
  const authorId = directory.accountId(plan.owner);
  const createdAt = now - 60 * DAY_MS;
  const author = { accountId: authorId, displayName: directory.displayName(plan.owner) };
  // A world does not know the address it will be served at; an example host keeps the card valid.
  const embeds = everyEmbed({ siteUrl: 'https://example.atlassian.net', ...shown });
  const version = (number: number, content: readonly AdfNode[]) => ({
    number,
    title: 'Everything a page can hold',
    body: doc(...content),
    authorId,
    createdAt: createdAt + number * DAY_MS,
    message: number === 1 ? 'Words' : 'Blocks and embeds',
    minorEdit: number === 1,
  });
  const words = everyInline(author, now);
  return {
    id: ids('content'),
    spaceId,
    parentId,
    status: 'current',
    position,
    authorId,
    ownerId: authorId,
    createdAt,
    versions: [version(1, words), version(2, [...words, ...everyBlock(), ...embeds])],
    labels: plan.labels.slice(0, 1),
    properties: [{ id: ids('content property'), key: 'editor', value: 'v2' }],
    comments: commentsOn(place, createdAt + 3 * DAY_MS, making),
    restrictions: {},
    attachments: attachments(authorId, createdAt, making),
  };
}

/** A footer comment with a reply, an open and a resolved inline comment. */
function commentsOn({ plan }: Place, since: number, making: Making): readonly WorldPageComment[] {
  const footer = remark(plan, since, making);
  const reply = { ...remark(plan, since + DAY_MS, making), parentCommentId: footer.id };
  const inline = (resolved: boolean): WorldPageComment => ({
    ...remark(plan, since, making),
    body: doc(paragraph(resolved ? 'Settled.' : 'Which fares exactly?')),
    inline: { markerRef: localId('annotation'), selection: COMMENTED_WORDS, resolved },
  });
  return [footer, reply, inline(false), inline(true)];
}

function attachments(authorId: string, createdAt: number, { ids }: Making): readonly WorldPageAttachment[] {
  const file = (title: string, mediaType: string, fileId: string): WorldPageAttachment => ({
    id: ids('content'),
    title,
    mediaType,
    fileSizeBytes: 48_213,
    fileId,
    authorId,
    createdAt,
    comment: '',
  });
  return [
    file('gate-plan.png', 'image/png', localId('plan of the gate')),
    file('contract.pdf', 'application/pdf', localId('contract')),
  ];
}
