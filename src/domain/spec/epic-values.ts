import { type AdfNode } from '../documents/adf';
import { carryBlocks } from '../documents/carry';
import { bulletList, day, heading, paragraph, smartLink, strong, text } from '../documents/nodes';
import { jiraList } from '../documents/jira-list';
import { projectKeyOf } from '../kernel/ids';
import { quoteJql } from '../kernel/jql';
import { oneLine } from '../kernel/text';
import { type TemplateValues } from '../templates/fill';
import { type BlockName, type InlineName, SPEC_NAMES } from '../templates/placeholder-names';
import { learntJudge } from '../description/learnt/learnt-judge';
import { type DescribedParts, readDescription } from '../description/described-parts';
import { type EpicFacts } from './epic';
import { type FactWords, type WritingWords } from './spec-words';
import { type SectionKind } from './section-kinds';

/** The site a page is written for; part of the links on it. */
export interface Site {
  readonly siteUrl: string;
  readonly cloudId: string;
}

/** Of the template of a spec. */
export type SpecValues = TemplateValues<InlineName, BlockName>;

/** What each placeholder stands for: what the epic already says, and nothing else. */
export function epicValues(epic: EpicFacts, site: Site, { facts, tongue }: WritingWords): SpecValues {
  let parts: DescribedParts | null = null;
  const source = {
    epic,
    site,
    facts,
    described: () => (parts ??= readDescription(epic.description, tongue, learntJudge)),
  };
  return {
    names: SPEC_NAMES,
    inline: (name) => INLINE[name](epic, site),
    blocks: (name) => BLOCKS[name](source),
  };
}

const INLINE: Readonly<Record<InlineName, (epic: EpicFacts, site: Site) => readonly AdfNode[]>> = {
  'issue.summary': ({ summary }) => words(summary),
  'issue.key': ({ key }) => words(key),
  'issue.url': ({ key }, { siteUrl }) => [smartLink(issueUrl(siteUrl, key))],
  'issue.type': ({ issueTypeName }) => words(issueTypeName),
  'issue.priority': ({ priority }) => words(priority ?? ''),
  'issue.labels': ({ labels }) => words(labels.join(', ')),
  'issue.components': ({ components }) => words(components.join(', ')),
  'issue.fixVersions': ({ fixVersions }) => words(fixVersions.join(', ')),
  'issue.dueDate': ({ dueDate }) => (isDay(dueDate) ? [day(dueDate)] : []),
  'issue.parent': ({ parent }, { siteUrl }) =>
    parent === null ? [] : [smartLink(issueUrl(siteUrl, parent.key))],
  'project.key': ({ key }) => words(projectKeyOf(key)),
  'project.name': ({ projectName }) => words(projectName),
};

/** Empty text nodes are refused by the products. */
function words(value: string): readonly AdfNode[] {
  const line = oneLine(value);
  return line === '' ? [] : [text(line)];
}

/** An epic, the site it is linked on, and its description, sorted when a placeholder first asks for it. */
interface Source {
  readonly epic: EpicFacts;
  readonly site: Site;
  readonly facts: FactWords;
  readonly described: () => DescribedParts;
}

const BLOCKS: Readonly<Record<BlockName, (source: Source) => readonly AdfNode[]>> = {
  'issue.description': ({ epic }) => carryBlocks(epic.description),
  'issue.children': ({ epic, site }) => [
    jiraList({ ...site, jql: `parent = ${quoteJql(epic.key)} ORDER BY rank` }),
  ],
  'issue.links': ({ epic, site }) => points(epic.links.map((link) => relation(link, site))),
  'spec.overview': (source) => [...factsOf(source), ...writtenIn(source, 'overview')],
  'spec.userStory': (source) => writtenIn(source, 'user-story'),
  'spec.acceptanceCriteria': (source) => writtenIn(source, 'acceptance-criteria'),
  'spec.design': (source) => [...writtenIn(source, 'design'), ...designLinks(source)],
  'spec.technical': (source) => [
    ...writtenIn(source, 'technical'),
    ...listed(source.facts.components, source.epic.components),
  ],
  'spec.tasks': (source) => writtenIn(source, 'tasks'),
  'spec.related': (source) => [...writtenIn(source, 'related'), ...relatedIssues(source)],
  'spec.metrics': (source) => writtenIn(source, 'metrics'),
};

/** Description blocks of one kind; parts under headings of their own keep them, one level down. */
function writtenIn({ described }: Source, kind: SectionKind): readonly AdfNode[] {
  return described()
    .parts.filter((part) => part.kind === kind)
    .flatMap(({ title, blocks }) => [
      ...(title === null ? [] : [heading(3, text(title))]),
      ...carryBlocks(blocks),
    ]);
}

/** One line that sets the scene, before the description's own words. */
function factsOf({ epic, facts: names }: Source): readonly AdfNode[] {
  const facts: (readonly [string, AdfNode])[] = [];
  if (epic.priority !== null) facts.push([names.priority, text(epic.priority)]);
  if (epic.labels.length > 0) facts.push([names.labels, text(epic.labels.join(', '))]);
  if (epic.fixVersions.length > 0) facts.push([names.fixVersions, text(epic.fixVersions.join(', '))]);
  if (isDay(epic.dueDate)) facts.push([names.due, day(epic.dueDate)]);
  const line = facts.flatMap(([name, value], index) => [
    strong(`${index === 0 ? '' : ' · '}${name}: `),
    value,
  ]);
  return line.length === 0 ? [] : [paragraph(...line)];
}

const isDay = (dueDate: string | null): dueDate is string =>
  dueDate !== null && /^\d{4}-\d{2}-\d{2}$/.test(dueDate);

const listed = (name: string, values: readonly string[]): readonly AdfNode[] =>
  values.length === 0 ? [] : [paragraph(strong(`${name}: `), text(values.join(', ')))];

const points = (items: readonly (readonly AdfNode[])[]): readonly AdfNode[] =>
  items.length === 0 ? [] : [bulletList(items)];

const relation = (link: EpicFacts['links'][number], { siteUrl }: Site): readonly AdfNode[] => [
  text(`${link.relation} `),
  smartLink(issueUrl(siteUrl, link.key)),
];

const designLinks = ({ described }: Source): readonly AdfNode[] =>
  points(described().designUrls.map((url) => [smartLink(url)]));

function relatedIssues({ epic: { parent, links }, site, facts }: Source): readonly AdfNode[] {
  const above =
    parent === null ? [] : [[text(`${facts.partOf} `), smartLink(issueUrl(site.siteUrl, parent.key))]];
  return points([...above, ...links.map((link) => relation(link, site))]);
}

const issueUrl = (siteUrl: string, key: string): string => `${siteUrl}/browse/${encodeURIComponent(key)}`;
