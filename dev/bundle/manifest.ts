import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { type BuildError } from './build-error';

const MANIFEST_FILE = 'manifest.yml';

const manifestSchema = v.looseObject({
  app: v.looseObject({ id: v.pipe(v.string(), v.startsWith('ari:cloud:ecosystem::app/')) }),
  modules: v.looseObject({
    function: v.optional(
      v.array(v.looseObject({ key: v.string(), handler: v.pipe(v.string(), v.regex(/^[\w/-]+\.\w+$/)) })),
      [],
    ),
  }),
  resources: v.optional(v.array(v.looseObject({ key: v.string(), path: v.string() })), []),
  permissions: v.optional(v.looseObject({ scopes: v.optional(v.array(v.string()), []) }), {}),
  translations: v.optional(
    v.looseObject({
      resources: v.array(v.looseObject({ key: v.string(), path: v.string() })),
      fallback: v.looseObject({ default: v.string() }),
    }),
  ),
});

/** The parts of a manifest that a build reads; Atlassian's own validators judge the rest. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

export type ParsedManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'invalid'; readonly errors: readonly BuildError[] };

export function parseManifest(text: string): ParsedManifest {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ message, linePos }) => ({
      text: message.split('\n', 1)[0] ?? message,
      file: MANIFEST_FILE,
      ...(linePos ? { line: linePos[0].line, column: linePos[0].col } : {}),
    }));
    return { kind: 'invalid', errors };
  }
  const result = v.safeParse(manifestSchema, document.toJS());
  if (result.success) return { kind: 'manifest', manifest: result.output };
  const errors = result.issues.map((issue) => ({
    text: `${v.getDotPath(issue) ?? 'the manifest'}: ${issue.message}`,
    file: MANIFEST_FILE,
  }));
  return { kind: 'invalid', errors };
}

/** File names below `src`, without extension, that the manifest's handlers name. */
export function handlerModules(manifest: Manifest): readonly string[] {
  return [
    ...new Set(manifest.modules.function.map(({ handler }) => handler.slice(0, handler.lastIndexOf('.')))),
  ];
}
