import { districts as w } from '../generated/texts';
import { useTexts } from '../shared/Texts';

/** A rank among the districts in words, and as a bar that is the longer the higher the rank. */
export function RankBar({ rank, of }: { rank: number; of: number }) {
  const text = useTexts();
  if (of === 1) {
    return <span className="soft">{text(w.rankAlone)}</span>;
  }
  return (
    <span className="rank">
      <svg viewBox="0 0 64 10" width="64" height="10" aria-hidden="true">
        <rect className="track" width="64" height="10" rx="2" />
        <rect className="bar" width={(64 * (of - rank + 1)) / of} height="10" rx="2" />
      </svg>{' '}
      {text(w.rankOf, rank, of)}
    </span>
  );
}
