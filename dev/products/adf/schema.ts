import fullSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';

/** The schema as Atlassian publishes it with its editor: `full` is what the editors of Confluence and Jira store. */
export const adfSchema: { readonly definitions: Readonly<Record<string, unknown>> } = fullSchema;
