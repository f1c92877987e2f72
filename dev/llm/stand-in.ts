import { forcedTool, lastQuestion, type Prompt, type Schema } from './prompt';

export type ModelAnswer =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  /** Lines of JSON, as the platform streams them. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

export const MODEL = 'claude-local-stand-in';

/** A token is about four characters; the stand-in counts no finer. */
const CHARACTERS_PER_TOKEN = 4;
const WORDS_IN_ANSWER = 60;
const WORDS_IN_CHUNK = 5;
const WORDS_IN_FIELD = 8;

/**
 * Takes the place of the language model: the same prompt always gets the same answer, made of the
 * words of the question. It follows the rules of the service, not its wit.
 */
export function answerPrompt(prompt: Prompt): ModelAnswer {
  if (prompt.temperature !== undefined || prompt.top_p !== undefined) {
    return refuse(400, 'INVALID_REQUEST', 'The model takes neither temperature nor top_p.');
  }
  const tool = forcedTool(prompt);
  if (tool) {
    const call = {
      name: tool.function.name,
      arguments: fill(tool.function.parameters, wordsOf(lastQuestion(prompt))),
    };
    const message = {
      role: 'assistant',
      content: '',
      tool_calls: [{ id: 'call-1', type: 'function', index: 0, function: call }],
    };
    return complete(prompt, 'tool_use', message, JSON.stringify(call));
  }
  const { text, finishReason } = cut(
    wordsOf(lastQuestion(prompt)).slice(0, WORDS_IN_ANSWER).join(' '),
    prompt,
  );
  if (prompt.stream === true)
    return { kind: 'lines', lines: toLines(text, finishReason, usageOf(prompt, text)) };
  return complete(prompt, finishReason, { role: 'assistant', content: [{ type: 'text', text }] }, text);
}

export function refuse(status: number, code: string, message: string): ModelAnswer {
  return { kind: 'json', status, body: { code, message } };
}

function complete(prompt: Prompt, finishReason: string, message: unknown, text: string): ModelAnswer {
  const choices = [{ finish_reason: finishReason, index: 0, message }];
  return { kind: 'json', status: 200, body: { choices, usage: usageOf(prompt, text) } };
}

function cut(text: string, { max_completion_tokens: limit }: Prompt): { text: string; finishReason: string } {
  const most = (limit ?? Number.POSITIVE_INFINITY) * CHARACTERS_PER_TOKEN;
  return text.length > most
    ? { text: text.slice(0, most), finishReason: 'max_tokens' }
    : { text, finishReason: 'end_turn' };
}

function toLines(text: string, finishReason: string, usage: unknown): readonly string[] {
  const words = text.split(/(?<=\s)/);
  const parts = Array.from({ length: Math.ceil(words.length / WORDS_IN_CHUNK) }, (_, chunk) =>
    words.slice(chunk * WORDS_IN_CHUNK, (chunk + 1) * WORDS_IN_CHUNK).join(''),
  );
  const chunks = parts.map((content, at) => ({
    choices: [
      {
        finish_reason: at === parts.length - 1 ? finishReason : '',
        index: 0,
        message: { role: 'assistant', content },
      },
    ],
    ...(at === parts.length - 1 && { usage }),
  }));
  return chunks.map((chunk) => `${JSON.stringify(chunk)}\n`);
}

function usageOf(prompt: Prompt, text: string) {
  const input_tokens = Math.ceil(JSON.stringify(prompt.messages).length / CHARACTERS_PER_TOKEN);
  const output_tokens = Math.ceil(text.length / CHARACTERS_PER_TOKEN);
  return { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens };
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** A value of the schema's form, out of the question's words. */
function fill(schema: Schema, words: readonly string[]): unknown {
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, fill(inner, words)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, () => fill(schema.items ?? {}, words));
    case 'integer':
    case 'number':
      return words.length;
    case 'boolean':
      return true;
    default:
      return words.slice(0, WORDS_IN_FIELD).join(' ');
  }
}
