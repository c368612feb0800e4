import { useTo } from '../Site';
import type { CitedSource } from './footnotes';

/** A source by its citation; its own page has the addresses, and what was read of it. */
export function SourceName({ source }: { source: CitedSource }) {
  const to = useTo();
  return <a href={to(`/sources/${source.code}`)}>{source.citation}</a>;
}
