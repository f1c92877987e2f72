import { type Answer, type Call, type Operation, Refusal } from '../products/operation';

/** Where the answer is known from: `D` documented, `P` observed on the service, `G` guessed. */
type Source = 'D' | 'P' | 'G';

interface Row {
  readonly status: number;
  readonly code: string;
  /** `{name}` is filled in from what was asked. */
  readonly title: string;
  readonly source: Source;
  /** For a guess: the status that is as likely. {@link answerGuess} switches. */
  readonly otherwise?: number;
}

const row = (status: number, code: string, title: string, source: Source): Row => ({
  status,
  code,
  title,
  source,
});

/** Two answers are as likely; this site gives the first unless told otherwise. */
const guess = (status: number, code: string, title: string, otherwise: number): Row => ({
  ...row(status, code, title, 'G'),
  otherwise,
});

const INVALID = 'INVALID_REQUEST_PARAMETER';
const NOT_FOUND = 'NOT_FOUND';

/** Every way in which the emulated Confluence says no. */
export const REFUSALS = {
  'parameter-wrong': row(
    400,
    INVALID,
    "Provided value {{value}} for '{name}' is not the correct type. Expected type is {type}",
    'P',
  ),
  'parameter-missing': row(400, INVALID, "Required parameter '{name}' is missing", 'G'),
  'body-wrong': row(400, INVALID, "Invalid message: '{name}' must be {type}", 'G'),
  'cursor-wrong': row(400, INVALID, 'The cursor is not one of this list', 'G'),
  'must-log-in': row(401, 'UNAUTHORIZED', 'Unauthorized', 'D'),
  'not-found': row(404, NOT_FOUND, 'Not Found', 'D'),
  'space-not-found': row(404, NOT_FOUND, 'No space found with id: {id}', 'G'),
  'parent-not-found': guess(404, NOT_FOUND, 'No parent content found with id: {id}', 400),
  'parent-elsewhere': row(400, INVALID, 'The parent page must be in the same space as the page', 'G'),
  'parent-below': row(400, INVALID, 'A page cannot be moved below itself', 'G'),
  'may-not-create': guess(
    403,
    'FORBIDDEN',
    'You do not have permission to create content in this space',
    404,
  ),
  'may-not-update': guess(403, 'FORBIDDEN', 'You do not have permission to update this content', 404),
  'may-not-delete': guess(403, 'FORBIDDEN', 'You do not have permission to delete this content', 404),
  'may-not-keep-template': row(403, 'FORBIDDEN', 'You may not change the templates of this space', 'D'),
  'template-hidden': guess(403, 'FORBIDDEN', 'No template that you may use was found', 404),
  'may-not-purge': guess(403, 'FORBIDDEN', 'Only a space admin may purge content', 404),
  'may-not-restrict': guess(403, 'FORBIDDEN', 'You do not have permission to restrict this content', 404),
  'may-not-administer': guess(403, 'FORBIDDEN', 'You do not have permission to change this space', 404),
  'title-missing': row(400, INVALID, 'A title is required unless the page is a draft', 'D'),
  'title-too-long': row(400, INVALID, 'The title must be at most 255 characters long', 'G'),
  'title-taken': guess(
    400,
    INVALID,
    'A page with this title already exists: A page already exists with the same TITLE in this space',
    409,
  ),
  'version-stale': row(
    409,
    'CONFLICT',
    'Version must be incremented when updating a page. Current Version: [{current}]. Provided version: [{provided}]',
    'P',
  ),
  'status-unreachable': row(400, INVALID, 'A page that is {from} cannot become {to}', 'G'),
  'space-differs': row(400, INVALID, 'A page cannot be moved to another space', 'D'),
  'body-too-large': row(413, 'PAYLOAD_TOO_LARGE', 'The body must be at most 5 MB', 'D'),
  'body-not-json': row(
    400,
    INVALID,
    'The value of atlas_doc_format must be an ADF document as a JSON string',
    'G',
  ),
  'body-not-adf': row(400, INVALID, 'The document does not match the ADF schema: {reason}', 'G'),
  'storage-malformed': row(400, INVALID, 'Error parsing xhtml: not well formed at character {at}', 'G'),
  'wiki-beyond-site': row(
    501,
    'NOT_IMPLEMENTED',
    'This local site does not read wiki markup: write atlas_doc_format',
    'G',
  ),
  'not-in-trash': row(400, INVALID, 'Only a page in the trash can be purged', 'D'),
  'property-exists': guess(
    409,
    'CONFLICT',
    'A property with the key {key} already exists on this content',
    400,
  ),
  'property-key-wrong': row(400, INVALID, 'The property key must be 1 to 255 characters long', 'D'),
  'property-too-large': guess(
    400,
    INVALID,
    'The value of a content property must be at most 32 KB of JSON',
    413,
  ),
  'property-stale': guess(
    409,
    'CONFLICT',
    'Version must be incremented when updating a property. Current Version: [{current}]. Provided version: [{provided}]',
    400,
  ),
  'comment-stale': guess(
    409,
    'CONFLICT',
    'Version must be incremented when updating a comment. Current Version: [{current}]. Provided version: [{provided}]',
    400,
  ),
  'comment-place-wrong': row(400, INVALID, 'Exactly one of pageId and parentCommentId must be given', 'G'),
  'selection-not-found': row(
    400,
    INVALID,
    'The text to comment on does not occur that often on the page',
    'G',
  ),
  'comment-dangles': row(400, INVALID, 'A comment on text that is gone cannot be changed', 'D'),
  'label-wrong': row(
    400,
    INVALID,
    'A label must be 1 to 255 characters long and hold no spaces or : ; , . ? & [ ] ( ) # ^ * ! @',
    'G',
  ),
  'principal-not-found': guess(404, NOT_FOUND, 'No user or group found with id: {id}', 400),
  'restriction-locks-out': row(
    400,
    INVALID,
    'You cannot restrict content so that you lose access to it',
    'G',
  ),
  'cql-wrong': row(400, INVALID, 'Could not parse cql : {cql} ({reason}, at character {position})', 'G'),
  'task-unknown': row(404, NOT_FOUND, 'No task found with id: {id}', 'G'),
  'space-key-taken': guess(400, INVALID, 'A space already exists with key {key}', 409),
  'group-not-found': row(404, NOT_FOUND, 'No group found with id: {id}', 'D'),
  'user-not-found': row(404, NOT_FOUND, 'No user found with account id: {id}', 'D'),
} as const satisfies Readonly<Record<string, Row>>;

export type RefusalName = keyof typeof REFUSALS;

/** Thrown wherever a rule of the product is broken; {@link refusing} gives it the shape of its API. */
export class Refused extends Error {
  constructor(
    readonly refusal: RefusalName,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(refusal);
  }
}

const otherwise = new WeakMap<Call['context'], Set<RefusalName>>();

/** Lets this site answer a guess with its second status (`true`) or its first, so that the app is tried with both. */
export function answerGuess(context: Call['context'], refusal: RefusalName, second: boolean): void {
  const switched = otherwise.get(context) ?? new Set<RefusalName>();
  otherwise.set(context, switched);
  if (second) switched.add(refusal);
  else switched.delete(refusal);
}

/** The operation with its refusals answered: API v2 lists errors, v1 has one message. */
export function refusing(operation: Operation): Operation {
  const { run } = operation;
  if (run === undefined) return operation;
  const answer = operation.path.startsWith('/wiki/api/v2/') ? answerV2 : answerV1;
  return {
    ...operation,
    run: (call) => {
      try {
        return run(call);
      } catch (error) {
        if (error instanceof Refused) throw new Refusal(answer(outcome(call, error)));
        throw error;
      }
    },
  };
}

interface Outcome {
  readonly status: number;
  readonly code: string;
  readonly title: string;
}

function outcome({ context }: Call, { refusal, details }: Refused): Outcome {
  const { status, code, title, otherwise: second }: Row = REFUSALS[refusal];
  const switched = second !== undefined && otherwise.get(context)?.has(refusal) === true;
  const filled = title.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
  return switched
    ? { status: second, code: CODES[second] ?? code, title: filled }
    : { status, code, title: filled };
}

const CODES: Readonly<Record<number, string>> = {
  400: INVALID,
  404: NOT_FOUND,
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
};

const answerV2 = ({ status, code, title }: Outcome): Answer => ({
  status,
  body: { errors: [{ status, code, title, detail: null }] },
});

const answerV1 = ({ status, title }: Outcome): Answer => ({
  status,
  body: {
    statusCode: status,
    data: { authorized: status !== 401 && status !== 403, valid: false, errors: [], successful: false },
    message: title,
  },
});
