/* eslint-disable @typescript-eslint/require-await -- the ports are asynchronous, memory answers at once */
import { documentText } from '../../../src/domain/documents/nodes';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { type TemplateChoices, withChoice } from '../../../src/domain/templates/template-choices';
import { type TemplateChoicesStore } from '../../../src/ports/templates/template-choices';
import { type TemplateSource, type TemplateText } from '../../../src/ports/templates/template-source';

/** Templates that one person can read, by id, and what projects have chosen. */
export class FakeTemplates {
  readonly texts = new Map<string, TemplateText>();
  readonly chosen = new Map<string, TemplateChoices>();

  readonly port: TemplateSource = { read: async ({ id }) => this.texts.get(id) ?? null };

  readonly choices: TemplateChoicesStore = {
    of: async (projectId) => this.chosen.get(projectId) ?? {},
    choose: async (projectId, issueTypeId, choice) => {
      this.chosen.set(projectId, withChoice(this.chosen.get(projectId) ?? {}, issueTypeId, choice));
    },
  };

  add(id: string, blocks: readonly AdfNode[], versionNumber = 1): void {
    const body = documentText(blocks);
    this.texts.set(id, {
      title: `Template ${id}`,
      versionNumber,
      path: `/spaces/T/pages/${id}/x`,
      body,
      leftOut: [],
    });
  }
}
