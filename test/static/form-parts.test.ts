import { filledWith, partNamed } from '../../static/project-page/choice/form-parts';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: readonly { type: string }[]) => ({ type: 'paragraph', content });

test.each([
  { rule: 'alone in its paragraph', given: paragraph(text('{{report.blocked}}')), part: 'blocked' },
  { rule: 'in any case', given: paragraph(text(' {{ Report.inProgress }} ')), part: 'inprogress' },
  { rule: 'cut by its formatting', given: paragraph(text('{{report.'), text('other}}')), part: 'other' },
  {
    rule: 'beside what an editor is asked',
    given: paragraph(text('{{report.summary}}'), { type: 'placeholder' }),
    part: 'summary',
  },
  { rule: 'among other words', given: paragraph(text('See {{report.blocked}}')), part: null },
  { rule: 'in a heading', given: { type: 'heading', content: [text('{{report.blocked}}')] }, part: null },
  { rule: 'of something else', given: paragraph(text('{{issue.summary}}')), part: null },
])('the name of a part stands for it $rule: $part', ({ given, part }) => {
  expect(partNamed(given)).toBe(part);
});

test('what is known takes the place of its name wherever that stands, and nothing else does', () => {
  const given = paragraph({
    type: 'heading',
    content: [text('For {{ report.period }}: {{report.project}}')],
  } as never);
  expect(filledWith(given, { period: 'this week' })).toEqual(
    paragraph({ type: 'heading', content: [text('For this week: {{report.project}}')] } as never),
  );
});
