import { type AdfNode } from '../../documents/adf';
import { documentText, heading, paragraph, text } from '../../documents/nodes';
import { childrenOf, readPageBody, type UnreadablePage, valueOf } from '../../documents/page/page-body';
import { plainText } from '../../documents/plain-text';
import { blockPlaceholderIn } from '../../templates/block-placeholder';
import { faultsOf, type TemplateFault } from '../../templates/check-template';
import { fillBlock, fillInline, type TemplateValues } from '../../templates/fill';
import { placeholdersIn } from '../../templates/find-placeholders';
import { withoutIdentity } from '../../templates/identity';
import { levelOf } from '../../documents/heading-levels';
import { sectionEnd } from '../../templates/spec-template';
import { MOST_FINDINGS } from '../../templates/template-places';
import { type TemplateNote, notesOn } from '../../templates/template-notes';
import { openPointsOn } from '../linked/open-points';
import { type SectionName } from '../report-page';
import { REPORT_NAMES, type ReportBlockName } from './form-names';
import { type FormMark, type FormPart, type FormPiece, markOf, partAt, type ReportForm } from './report-form';

export type TakenForm =
  | {
      readonly kind: 'usable';
      readonly form: ReportForm;
      /** The template as its author reads it, for whoever looks at it before they choose it. */
      readonly blocks: readonly AdfNode[];
      readonly notes: readonly TemplateNote[];
    }
  | { readonly kind: 'faulty'; readonly faults: readonly TemplateFault[] }
  | UnreadablePage;

/** Takes the body of a page as what a report's pages are to look like, if it can be that. */
export function takeForm(body: string): TakenForm {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') return read;
  const blocks = withoutIdentity(childrenOf(read, 0).map((number) => valueOf(read, number)));
  const pieces = piecesOf(blocks);
  const faults = [...faultsOf(blocks, REPORT_NAMES), ...misplaced(pieces), ...repeated(blocks)];
  if (faults.length > 0) return { kind: 'faulty', faults: faults.slice(0, MOST_FINDINGS) };
  const ownPoints = openPointsOn(documentText(blocks), []).map((point) => point.text);
  const form = { pieces: whole(pieces.map(marked)), ownPoints };
  return { kind: 'usable', form, blocks, notes: notesOn(blocks, REPORT_NAMES) };
}

const PARTS: Readonly<Record<ReportBlockName, FormPart>> = {
  'report.summary': 'summary',
  'report.sprint': 'sprint',
  'report.changes': 'changes',
  'report.coverage': 'coverage',
  'report.completed': 'completed',
  'report.inProgress': 'progress',
  'report.blocked': 'blocked',
  'report.other': 'other',
  'report.decisions': 'decisions',
  'report.about': 'about',
  'report.notes': 'notes',
};
const INLINE: Readonly<Record<(typeof REPORT_NAMES.inline)[number], FormMark>> = {
  'report.period': 'period',
  'report.project': 'project',
};

/**
 * A section is a heading with a part of the report below it, up to the next heading of the same or a higher level;
 * a title above such sections is none. *Notes* belongs to people and makes no section.
 */
function piecesOf(blocks: readonly AdfNode[]): readonly FormPiece[] {
  const pieces: FormPiece[] = [];
  let at = 0;
  for (let block = blocks[at]; block !== undefined; block = blocks[at]) {
    const end = block.type === 'heading' ? sectionEnd(blocks, at) : at + 1;
    const below = blocks.slice(at + 1, end);
    const name = firstPart(below);
    pieces.push(
      name === null
        ? { kind: 'once', blocks: [block] }
        : { kind: 'section', name, level: levelOf(block), heading: block.content ?? [], blocks: below },
    );
    at = name === null ? at + 1 : end;
  }
  return pieces;
}

/** The first part of Lockstep's above any heading. */
function firstPart(below: readonly AdfNode[]): SectionName | null {
  const sub = below.findIndex(({ type }) => type === 'heading');
  const parts = (sub === -1 ? below : below.slice(0, sub)).map(partOf);
  return parts.find((part) => part !== null && part !== 'notes') ?? null;
}

function partOf(block: AdfNode): FormPart | null {
  const found = blockPlaceholderIn(block, REPORT_NAMES);
  return found === null ? null : PARTS[found.name];
}

/** What Lockstep keeps up to date stands below a heading, and people's notes outside of it; neither in a frame. */
const misplaced = (pieces: readonly FormPiece[]): readonly TemplateFault[] =>
  pieces.flatMap((piece) => {
    const isSection = piece.kind === 'section';
    const heading = isSection ? plainText({ type: 'heading', content: piece.heading }) : null;
    return piece.blocks.flatMap((block) => {
      const part = partOf(block);
      if (part !== null && (part === 'notes') !== isSection) return [];
      const named = blockNames(part === null ? (block.content ?? []) : [block]);
      return named.map((name) => ({ kind: 'needs-heading' as const, name, heading, around: `{{${name}}}` }));
    });
  });

function repeated(blocks: readonly AdfNode[]): readonly TemplateFault[] {
  const names = blockNames(blocks);
  const again = names.filter((name, n) => names.indexOf(name) < n);
  return again.map((name) => ({ kind: 'twice', name, heading: null, around: `{{${name}}}` }));
}

const blockNames = (blocks: readonly AdfNode[]): readonly ReportBlockName[] =>
  placeholdersIn(blocks, REPORT_NAMES).flatMap((found) => (found.kind === 'block' ? [found.name] : []));

const MARKS: TemplateValues<keyof typeof INLINE, ReportBlockName> = {
  names: REPORT_NAMES,
  inline: (name) => [text(markOf(INLINE[name]))],
  blocks: (name) => [paragraph(text(markOf(PARTS[name])))],
};

function marked(piece: FormPiece): FormPiece {
  const blocks = piece.blocks.flatMap((block) => {
    const filled = fillBlock(block, MARKS);
    return filled.kind === 'says' ? filled.blocks : [block];
  });
  return piece.kind === 'once'
    ? { kind: 'once', blocks }
    : { ...piece, heading: fillInline(piece.heading, MARKS), blocks };
}

/** What every report has to say comes at the end where the template has no place for it, and people's place last. */
function whole(pieces: readonly FormPiece[]): readonly FormPiece[] {
  const held = pieces.flatMap(({ blocks }) => blocks.map(partAt));
  const mark = (part: FormPart): AdfNode => text(markOf(part));
  const about: FormPiece = {
    ...{ kind: 'section', name: 'about', level: 2 },
    ...{ heading: [mark('about')], blocks: [paragraph(mark('about'))] },
  };
  const notes: FormPiece = { kind: 'once', blocks: [heading(2, mark('notes')), paragraph(mark('notes'))] };
  return [...pieces, ...(held.includes('about') ? [] : [about]), ...(held.includes('notes') ? [] : [notes])];
}
