import { type Answer, type Call } from '../../products/operation';
import { pathId } from '../http/parameters';
import { shape, v2 } from '../http/rows';
import { type CommentLocation, readableComment } from './comment-store';
import {
  allComments,
  commentRights,
  commentsOnPage,
  commentVersions,
  getComment,
  repliesTo,
} from './read-comments';
import { createComment, deleteComment, updateComment } from './write-comments';

const READ = ['read:comment:confluence'];
const WRITE = ['write:comment:confluence'];

const KINDS = [
  { location: 'footer', name: 'FooterComment', plural: 'FooterComments', likes: 'Footer' },
  { location: 'inline', name: 'InlineComment', plural: 'InlineComments', likes: 'Inline' },
] as const;

/** Footer and inline comments have the same operations under their own paths. */
export const commentOperations = KINDS.flatMap(({ location, name, plural, likes }) => {
  const all = `/${location}-comments` as const;
  const one = `${all}/{comment-id}` as const;
  const below = `${all}/{id}` as const;
  return [
    v2(`GET /pages/{id}${all}`, `getPage${plural}`, READ, commentsOnPage(location)),
    v2(`GET ${all}`, `get${plural}`, READ, allComments(location)),
    v2(`POST ${all}`, `create${name}`, WRITE, createComment(location)),
    v2(`GET ${one}`, `get${name}ById`, READ, getComment(location)),
    v2(`PUT ${one}`, `update${name}`, WRITE, updateComment(location)),
    v2(`DELETE ${one}`, `delete${name}`, ['delete:comment:confluence'], deleteComment(location)),
    v2(`GET ${below}/children`, `get${name}Children`, READ, repliesTo(location)),
    v2(`GET ${below}/versions`, `get${name}Versions`, READ, commentVersions(location)),
    v2(`GET ${below}/operations`, `get${name}Operations`, READ, commentRights(location)),
    shape(v2(`GET ${below}/likes/count`, `get${likes}LikeCount`, READ, noLikes(location))),
  ];
});

/** Nobody likes anything on this site. */
function noLikes(location: CommentLocation) {
  return (call: Call): Answer => {
    readableComment(call, pathId(call, 'id'), location);
    return { status: 200, body: { count: 0 } };
  };
}
