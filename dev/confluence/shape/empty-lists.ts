import { type Answer, type Call } from '../../products/operation';
import { numberOf, pathId } from '../http/parameters';
import { shape, v1, v2 } from '../http/rows';
import { readablePage } from '../pages/page-store';
import { readableSpace } from '../spaces/space-store';

const nothing = ({ context }: Call): Answer => ({
  status: 200,
  body: { results: [], _links: { base: `${context.siteUrl}/wiki` } },
});

function nothingOnPage(call: Call): Answer {
  readablePage(call, pathId(call, 'id'));
  return nothing(call);
}

const nothingInSpace =
  (parameter: 'id' | 'space-id') =>
  (call: Call): Answer => {
    readableSpace(call, pathId(call, parameter));
    return nothing(call);
  };

function noLikes(call: Call): Answer {
  readablePage(call, pathId(call, 'id'));
  return { status: 200, body: { count: 0 } };
}

function noBlueprints(call: Call): Answer {
  const limit = numberOf(call, 'limit', { min: 0, max: 250, otherwise: 25 });
  return {
    status: 200,
    body: {
      results: [],
      start: 0,
      limit,
      size: 0,
      _links: { base: `${call.context.siteUrl}/wiki`, context: '/wiki' },
    },
  };
}

const PAGE = ['read:page:confluence'];
const SPACE = ['read:space:confluence'];
const SUMMARY = ['read:confluence-content.summary'];

/** Kinds of things that this site has none of: blog posts, likes, tasks, blueprints, labels and properties of spaces. */
export const emptyLists = [
  v2('GET /blogposts', 'getBlogPosts', PAGE, nothing),
  v2('GET /spaces/{id}/blogposts', 'getBlogPostsInSpace', PAGE, nothingInSpace('id')),
  v2('GET /pages/{id}/likes/count', 'getPageLikeCount', PAGE, noLikes),
  v2('GET /pages/{id}/likes/users', 'getPageLikeUsers', PAGE, nothingOnPage),
  v2('GET /tasks', 'getTasks', ['read:task:confluence'], nothing),
  v2('GET /spaces/{id}/labels', 'getSpaceLabels', SPACE, nothingInSpace('id')),
  v2('GET /spaces/{id}/content/labels', 'getSpaceContentLabels', SPACE, nothingInSpace('id')),
  v2('GET /spaces/{space-id}/properties', 'getSpaceProperties', SPACE, nothingInSpace('space-id')),
  v1('GET /template/blueprint', 'getBlueprintTemplates', SUMMARY, noBlueprints),
].map(shape);
