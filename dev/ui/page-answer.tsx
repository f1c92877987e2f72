/** @jsxImportSource hono/jsx */
import { type Context } from 'hono';
import { type Child } from 'hono/jsx';
import { Layout, type Product } from './shell/layout';
import { Nothing } from './shell/nothing';
import { type ProductFailure, refusalText, type Visit } from './visit';

export interface Page {
  readonly visit: Visit;
  readonly product: Product;
  readonly title: string;
  readonly content: Child;
  readonly sidebar?: Child;
  readonly scripts?: readonly string[];
  readonly status?: 200 | 400 | 404 | 409 | 502;
}

export async function drawPage(
  context: Context,
  { content, status = 200, ...page }: Page,
): Promise<Response> {
  const html = await (<Layout {...page}>{content}</Layout>);
  return context.html(`<!doctype html>${String(html)}`, status);
}

/** The same words for "not there" and "not for you", so that neither says which it is. */
export function drawNotFound(
  context: Context,
  visit: Visit,
  product: Product,
  thing: string,
): Response | Promise<Response> {
  const signIn = visit.person === null ? ' Try choosing who you are in the menu at the top right.' : '';
  return drawPage(context, {
    visit,
    product,
    title: 'Not found',
    status: 404,
    content: (
      <Nothing title={product === 'jira' ? `You can't view this ${thing}` : `We can't find that ${thing}`}>
        It may not exist, or you don't have permission to view it.{signIn}
      </Nothing>
    ),
  });
}

/** A product failed: says so, and which call it was, because this is a site for developers. */
export function drawFailure(
  context: Context,
  visit: Visit,
  error: ProductFailure,
): Response | Promise<Response> {
  return drawPage(context, {
    visit,
    product: 'site',
    title: 'Something went wrong',
    status: 502,
    content: (
      <Nothing title="Something went wrong">
        {error.path} answered {error.answer.status}: {refusalText(error.answer.body)}
      </Nothing>
    ),
  });
}

/** A text field of a posted form; empty when it was not sent. */
export async function formText(context: Context, name: string): Promise<string> {
  const form = await context.req.parseBody();
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
