/** An indicator in a list. */
interface ListedIndicator {
  readonly code: string;
  readonly name: string;
  readonly topic: { readonly name: string };
}

/** The indicators by topic, topics and indicators in the order of the list. */
export function byTopic<Listed extends ListedIndicator>(
  indicators: readonly Listed[],
): [topic: string, indicators: Listed[]][] {
  const topics = new Map<string, Listed[]>();
  for (const indicator of indicators) {
    const { name } = indicator.topic;
    topics.set(name, [...(topics.get(name) ?? []), indicator]);
  }
  return [...topics];
}

/** Whether a text stands in its name or code. */
export const isNamed = ({ code, name }: { readonly code: string; readonly name: string }, text: string): boolean =>
  `${name} ${code}`.toLowerCase().includes(text.trim().toLowerCase());
