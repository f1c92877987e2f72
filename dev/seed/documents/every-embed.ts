import { type AdfNode } from '../adf';
import { paragraph, text } from './builders';
import { localId } from './local-ids';

export interface EmbedContext {
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly jql: string;
}

/** Media, cards, macros and synced blocks: what a document shows but does not contain. */
export const everyEmbed = (context: EmbedContext): readonly AdfNode[] => [
  ...media(),
  ...cards(context),
  ...macros(),
];

function media(): readonly AdfNode[] {
  return [
    {
      type: 'mediaSingle',
      attrs: { layout: 'center', width: 80, widthType: 'percentage' },
      content: [
        {
          type: 'media',
          attrs: {
            type: 'file',
            id: localId('plan of the gate'),
            collection: 'contentId-1',
            width: 640,
            height: 360,
            alt: 'Plan of the gate',
          },
          marks: [{ type: 'border', attrs: { size: 1, color: '#172b4d' } }],
        },
        { type: 'caption', content: [text('The gate in Tallinn, seen from the kiosk')] },
      ],
    },
    {
      type: 'mediaSingle',
      attrs: { layout: 'wrap-left', width: 320, widthType: 'pixel' },
      marks: [{ type: 'link', attrs: { href: 'https://example.com/' } }],
      content: [
        {
          type: 'media',
          attrs: {
            type: 'external',
            url: 'https://example.com/ferry.png',
            alt: 'A ferry',
            width: 320,
            height: 180,
          },
        },
      ],
    },
    {
      type: 'mediaGroup',
      content: [
        { type: 'media', attrs: { type: 'file', id: localId('contract'), collection: 'contentId-1' } },
      ],
    },
  ];
}

function cards({ siteUrl, cloudId, jql }: EmbedContext): readonly AdfNode[] {
  const issuesUrl = `${siteUrl}/issues/?jql=${encodeURIComponent(jql)}`;
  return [
    { type: 'blockCard', attrs: { url: 'https://example.com/decision' } },
    {
      type: 'blockCard',
      attrs: {
        url: issuesUrl,
        layout: 'center',
        datasource: {
          id: 'd8b75300-dfda-4519-b6cd-e49abbd50401',
          parameters: { cloudId, jql },
          views: [
            {
              type: 'table',
              properties: { columns: [{ key: 'key' }, { key: 'summary' }, { key: 'status' }] },
            },
          ],
        },
      },
    },
    {
      type: 'embedCard',
      attrs: {
        url: 'https://example.com/board',
        layout: 'center',
        width: 100,
        originalHeight: 400,
        originalWidth: 800,
      },
    },
  ];
}

function macros(): readonly AdfNode[] {
  return [
    {
      type: 'extension',
      attrs: {
        extensionType: 'com.atlassian.confluence.macro.core',
        extensionKey: 'toc',
        layout: 'default',
        localId: localId('toc'),
        parameters: {
          macroParams: { maxLevel: { value: '3' } },
          macroMetadata: {
            macroId: { value: localId('toc macro') },
            schemaVersion: { value: '1' },
            title: 'Table of Contents',
          },
        },
      },
      marks: [{ type: 'dataConsumer', attrs: { sources: [localId('fragment')] } }],
    },
    {
      type: 'bodiedExtension',
      attrs: {
        extensionType: 'com.atlassian.confluence.macro.core',
        extensionKey: 'excerpt',
        layout: 'default',
        localId: localId('excerpt'),
        parameters: {
          macroParams: { name: { value: 'summary' } },
          macroMetadata: { schemaVersion: { value: '1' }, title: 'Excerpt' },
        },
      },
      content: [paragraph('A part that other pages show.')],
    },
    { type: 'syncBlock', attrs: { resourceId: 'synced-1', localId: localId('sync') } },
    {
      type: 'bodiedSyncBlock',
      attrs: { resourceId: 'synced-2', localId: localId('bodied sync') },
      content: [paragraph('The source of a synced block')],
    },
  ];
}
