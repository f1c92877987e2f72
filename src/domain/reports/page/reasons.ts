import { type AdfNode } from '../../documents/adf';
import { text } from '../../documents/nodes';
import { setApart } from '../../kernel/set-apart';
import { type BlockedReason } from '../../status/issue-status';
import { UNNAMED } from '../report-figures';
import { type ReportWords } from '../words/report-words';
import { issueLink } from './inline';
import { type ReportFacts } from './report-facts';

type Site = Pick<ReportFacts, 'siteUrl'>;
type Words = ReportWords['reasons'];

/** Why an issue is stuck, most visible reason first; what it waits for is one click away. */
export const reasonNodes = (
  site: Site,
  { reasons: words }: Pick<ReportWords, 'reasons'>,
  reasons: readonly BlockedReason[],
): readonly AdfNode[] =>
  separated(
    reasons.map((reason) => nodesOf(site, words, reason)),
    '; ',
  );

function nodesOf(site: Site, words: Words, reason: BlockedReason): readonly AdfNode[] {
  if (reason.kind === 'flag') return [text(words.flag)];
  if (reason.kind === 'label') return [text(words.label)];
  if (reason.kind === 'status') return [text(words.status(setApart(reason.statusName)))];
  const named = reason.by.filter(({ key }) => key !== UNNAMED).map((blocker) => [issueLink(site, blocker)]);
  const others = named.length < reason.by.length ? [[text(words.another)]] : [];
  const [before, after] = words.waits;
  return [text(before), ...separated([...named, ...others], ', '), text(after)];
}

const separated = (runs: readonly (readonly AdfNode[])[], by: string): readonly AdfNode[] =>
  runs.flatMap((run, n) => (n === 0 ? run : [text(by), ...run]));
