import { type AdfNode } from '../../src/domain/documents/adf';
import { bulletList, heading, paragraph, text } from '../../src/domain/documents/nodes';
import { plainText } from '../../src/domain/documents/plain-text';
import { anEpic } from './an-epic';
import { FakeSpecSite } from './fakes/fake-spec-site';
import { anOrder, SpecDesk } from './spec-desk';
import { UpdateDesk } from './update-desk';

/** The epic with these acceptance criteria. */
export const says = (...criteria: readonly string[]) =>
  anEpic({
    description: [
      heading(2, text('Acceptance criteria')),
      bulletList(criteria.map((words) => [text(words)])),
    ],
  });

/** A spec that has just been generated, from an epic that says *Pay by card* unless told otherwise, and what people do to its page. */
export class CheckoutSpec {
  readonly site = new FakeSpecSite();
  readonly desk = new UpdateDesk(this.site);

  static async generated(epic = says('Pay by card')): Promise<CheckoutSpec> {
    const spec = new CheckoutSpec();
    spec.site.epic = epic;
    await new SpecDesk(spec.site).generate(anOrder({ title: 'Faster checkout - Product Spec' }));
    return spec;
  }

  pageWords(): string {
    return plainText(JSON.parse(this.site.pages[0]?.body ?? '{}') as AdfNode);
  }

  /** Of each version of the page, the first one first. */
  messages(): readonly string[] {
    return this.site.versions.of(this.site.pages[0]?.pageId ?? '').map(({ message }) => message);
  }

  /** What the audit says of updates. */
  updates() {
    return this.site.audit.entries.filter(({ act }) => act === 'update-page');
  }

  /** Somebody types a paragraph at the end of the page. */
  typed(words: string): void {
    this.site.versions.edit((body) => body.replace(/\]\}$/, `,${JSON.stringify(paragraph(text(words)))}]}`));
  }

  /** Somebody rewords what stands on the page. */
  reworded(from: string, to: string): void {
    this.site.versions.edit((body) => body.replace(from, to));
  }
}
