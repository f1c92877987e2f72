import { answerPrompt, MODEL, refuse, type ModelAnswer } from '../../llm/stand-in';
import { type Prompt } from '../../llm/prompt';
import { type ForgeAnswer, type ForgeRequest } from '../child/protocol';
import { type Installation } from '../host-api';
import { type AppManifest } from '../manifest/app-manifest';
import { jsonAnswer } from './answers';

export interface LlmServiceOptions {
  readonly manifest: () => AppManifest;
  readonly installation: () => Installation;
  readonly now: () => number;
}

/** doc:limits-llm */
const REQUESTS_PER_MINUTE = 100;
const MINUTE_MS = 60_000;

/** The model service as @forge/llm calls it; the stand-in answers, when it is switched on. */
export function createLlmService({ manifest, installation, now }: LlmServiceOptions) {
  let recent: readonly number[] = [];

  function answer({ method, body, target }: ForgeRequest): ModelAnswer {
    if (manifest().models.length === 0) return refuse(403, 'FORBIDDEN', 'The manifest has no llm module.');
    if (method === 'GET') return { kind: 'json', status: 200, body: { models: models() } };
    if (installation().llm === 'off' || target.model !== MODEL) {
      return refuse(403, 'FORGE_LLMS_MODEL_FORBIDDEN', 'The app may not use this model.');
    }
    recent = [...recent.filter((at) => at > now() - MINUTE_MS), now()];
    if (recent.length > REQUESTS_PER_MINUTE) return refuse(429, 'TOO_MANY_REQUESTS', 'Too many requests.');
    return answerPrompt(JSON.parse(String(body)) as Prompt);
  }

  /** Switched off, the site knows no model at all. */
  const models = () => (installation().llm === 'on' ? [{ model: MODEL, status: 'active' }] : []);

  return (call: ForgeRequest): ForgeAnswer => {
    const result = answer(call);
    if (result.kind === 'json') return jsonAnswer(result.status, result.body);
    return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: result.lines.join('') };
  };
}
