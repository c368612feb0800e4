import { useTexts } from '../layout/Texts';
import type { Target } from './PlansPage';
import * as w from './words';

/** Where a target stands on the way from its baseline to its value. Nothing where no figure shows that. */
export function TargetBar({ target, quantity }: { target: Target; quantity: (value: number) => string }) {
  const text = useTexts();
  const { baseline, current, expected, status } = target.progress;
  if (target.value === null || target.kind === 'DURATION') {
    return null;
  }
  const from = baseline?.value ?? 0;
  const now = current?.value ?? null;
  const shown = [from, now, target.value, expected].filter(value => value !== null);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const room = (most - least) * 0.08 || 1;
  const x = (value: number) => round(((value - least + room) / (most - least + 2 * room)) * 100);
  const point = (name: string, value: number, year: number | string | undefined) =>
    year === undefined ? text(w.labelled, name, quantity(value)) : text(w.point, name, quantity(value), year);
  const points = [
    ...(baseline?.value == null ? [] : [point(text(w.baseline), baseline.value, baseline.year)]),
    ...(now === null ? [text(w.noValue)] : [point(text(w.now), now, current?.year)]),
    ...(expected === null ? [] : [point(text(w.expected), expected, undefined)]),
    point(text(w.target), target.value, target.deadline.date?.slice(0, 4)),
  ];
  return (
    <figure className="target-bar">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" x="0" y="4" width="100" height="4" />
        {now !== null && (
          <rect
            className={`done ${status.toLowerCase()}`}
            x={Math.min(x(from), x(now))}
            y="4"
            width={round(Math.abs(x(now) - x(from)))}
            height="4"
          />
        )}
        {expected !== null && <rect className="expected" x={round(x(expected) - 0.15)} y="2" width="0.3" height="8" />}
        <rect className="goal" x={round(x(target.value) - 0.3)} y="0" width="0.6" height="12" />
      </svg>
      <figcaption>
        {points.map(line => (
          <span key={line}>{line}</span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The API and the browser compute alike; this keeps the page short. */
const round = (value: number) => Math.round(value * 100) / 100;
