import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import {
  below,
  bulletItem,
  bulletListOf,
  describeEdits,
  inTurn,
  points,
  rows,
  TECHNICAL,
} from '../../kit/team-edits';

const withBelow = (words: string, ...more: readonly string[]): AdfNode => ({
  type: 'listItem',
  content: [paragraph(text(words)), points(...more)],
});

/** A point of two lines with points of its own below them. */
const cache = (...more: readonly string[]): AdfNode => ({
  type: 'listItem',
  content: [paragraph(text('Cache')), paragraph(text('For guests')), points(...more)],
});
const parts = (...all: readonly AdfNode[]): AdfNode => bulletListOf(bulletItem('Queue'), ...all);
const withoutCache = below(TECHNICAL, () => [parts()]);
const CACHED = { technical: parts(cache('Redis', 'Ten minutes')) };
const FIVE = { technical: parts(cache('Redis', 'Five minutes')) };

describeEdits(
  [
    {
      people: 'drag a point of several lines into another section',
      was: CACHED,
      edit: inTurn(
        withoutCache,
        below('Design', () => [parts(cache('Redis', 'Ten minutes'))]),
      ),
      now: FIVE,
      offers: ['safe: Cache For guests Redis Five minutes'],
      page: 'Design Queue Cache For guests Redis Five minutes Technical considerations Queue Implementation',
    },
    {
      people: 'drag a point of several lines into another section, where the issue puts one more below it',
      was: CACHED,
      edit: inTurn(
        withoutCache,
        below('Design', () => [bulletListOf(cache('Redis', 'Ten minutes'))]),
      ),
      now: { technical: parts(cache('Redis', 'Ten minutes', 'Two nodes')) },
      offers: ['safe: Cache For guests Redis Ten minutes Two nodes'],
      page: 'Design Cache For guests Redis Ten minutes Two nodes Technical considerations Queue Implementation',
    },
    {
      people: 'drag a point of one line below which the issue puts others',
      was: CACHED,
      edit: inTurn(
        below(TECHNICAL, () => [bulletListOf(cache('Redis', 'Ten minutes'))]),
        below('Design', () => [points('Mine', 'Queue')]),
      ),
      now: { technical: bulletListOf(withBelow('Queue', 'Kafka'), cache('Redis', 'Ten minutes')) },
      offers: ['safe: Queue Kafka'],
      page: 'Design Mine Queue Kafka Technical considerations Cache For guests Redis Ten minutes Implementation',
    },
    {
      people: 'indent a point of several lines',
      was: CACHED,
      edit: below(TECHNICAL, () => [
        bulletListOf({
          type: 'listItem',
          content: [paragraph(text('Queue')), bulletListOf(cache('Redis', 'Ten minutes'))],
        }),
      ]),
      now: FIVE,
      offers: ['safe: Cache For guests Redis Five minutes'],
      page: 'Technical considerations Queue Cache For guests Redis Five minutes Implementation',
    },
    {
      people: 'drag a point of several lines among what is theirs alone',
      was: CACHED,
      edit: inTurn(withoutCache, (blocks) => [
        heading(1, text('Our notes')),
        bulletListOf(bulletItem('Ask Kim'), cache('Redis', 'Ten minutes')),
        heading(1, text('The spec')),
        ...blocks,
      ]),
      now: FIVE,
      offers: ['moved-away: Cache For guests Redis Five minutes'],
      page: 'Our notes Ask Kim Cache For guests Redis Ten minutes The spec',
    },
    {
      people: 'drag a point of several lines into another section and reword a line of it',
      was: CACHED,
      edit: inTurn(
        withoutCache,
        below('Design', () => [parts(cache('Redis', 'Ten minutes or so'))]),
      ),
      now: FIVE,
      offers: ['both-changed: Cache For guests Redis Five minutes or so'],
      page: 'Design Queue Cache For guests Redis Ten minutes or so Technical considerations Queue Implementation',
    },
    {
      people: 'drag a table into another section',
      was: { technical: rows('queue', 'cache') },
      edit: inTurn(
        below(TECHNICAL, () => []),
        below('Design', () => [rows('queue', 'cache')]),
      ),
      now: { technical: rows('queue', 'cache soon') },
      offers: ['safe: Part Owner Replace the queue Kim Replace the cache soon Kim'],
      page: 'Design Part Owner Replace the queue Kim Replace the cache soon Kim Technical considerations Implementation',
    },
  ],
  ['verbatim', 'service'],
);
