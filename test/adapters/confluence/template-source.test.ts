import { adfFromStorage } from '../../../dev/confluence/body/from-storage';
import { createTemplateSource } from '../../../src/adapters/confluence/spec/template-source';

const STORAGE = '<h1>For</h1><p>Dear <at:var at:name="who" />, {{issue.summary}}</p>';
const body = {
  storage: { value: STORAGE },
  atlas_doc_format: { value: JSON.stringify(adfFromStorage(STORAGE)) },
};

test.each([
  { given: 'in storage format alone', body: { storage: body.storage } },
  { given: 'in the document format, too', body },
])('a variable of a template that is given $given is told and stays behind', async (template) => {
  const answer = JSON.stringify({ name: 'Letter', body: template.body });
  const source = createTemplateSource(() => Promise.resolve(new Response(answer)));
  const read = await source.read({ kind: 'space-template', id: '5001' });
  expect(read).toMatchObject({ title: 'Letter', leftOut: [{ name: 'variable', around: 'who' }] });
  expect(read?.body).toContain('{{issue.summary}}');
  expect(read?.body).not.toContain('inlineExtension');
});
