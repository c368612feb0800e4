import { common as w } from '../generated/texts';
import type { Words } from './languages';

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

/** How few values there are where there are no more than two: no trend can be told of them. */
export function thinness({
  areasCount,
  longestSeries,
}: {
  readonly areasCount: number;
  readonly longestSeries: number;
}): Words | undefined {
  const [one, two] = areasCount === 1 ? [w.oneValue, w.twoValues] : [w.oneValueEach, w.twoValuesEach];
  return longestSeries === 1 ? one : longestSeries === 2 ? two : undefined;
}

/** Whether a text stands in its name or code. */
export const isNamed = ({ code, name }: { readonly code: string; readonly name: string }, text: string): boolean =>
  `${name} ${code}`.toLowerCase().includes(text.trim().toLowerCase());
