/** What @forge/llm sends, as far as the stand-in reads it. */
export interface Prompt {
  readonly messages: readonly Message[];
  readonly temperature?: number;
  readonly top_p?: number;
  readonly max_completion_tokens?: number;
  readonly tools?: readonly Tool[];
  readonly tool_choice?: 'auto' | 'none' | 'required' | { readonly function: { readonly name: string } };
  readonly stream?: boolean;
}

export interface Message {
  readonly role: string;
  readonly content: string | readonly { readonly text: string }[];
}

export interface Tool {
  readonly function: { readonly name: string; readonly parameters: Schema };
}

/** The part of JSON Schema that tool parameters are written in. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
}

/** What the person asked last. */
export function lastQuestion({ messages }: Prompt): string {
  const content = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n');
}

/** The tool that must be called, or null where the model may answer in words. */
export function forcedTool({ tools = [], tool_choice }: Prompt): Tool | null {
  if (tool_choice === 'required') return tools[0] ?? null;
  if (typeof tool_choice !== 'object') return null;
  return tools.find((tool) => tool.function.name === tool_choice.function.name) ?? null;
}
