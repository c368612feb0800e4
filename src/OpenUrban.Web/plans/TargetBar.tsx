import { plans as w } from '../generated/texts';
import { useTexts } from '../shared/Texts';
import type { Target } from './data';
import { amountText } from './targetTexts';

/** Where a target stands on the way from its baseline to its value. Nothing where no figure shows that. */
export function TargetBar({ target, quantity }: { target: Target; quantity: (value: number) => string }) {
  const text = useTexts();
  const { baseline, current, isLowerBound, evidence, expected, expectedNow, awaitedBy, neededPerYear, asOf, status } =
    target.progress;
  if (target.value === null || target.kind === 'DURATION') {
    return null;
  }
  const from = baseline?.value ?? 0;
  const now = current?.value ?? null;
  // Where the path stands now is another point only when the evidence is of an earlier year.
  const later = expectedNow !== null && expectedNow !== expected ? expectedNow : null;
  const shown = [from, now, target.value, expected, later].filter(value => value !== null);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const room = (most - least) * 0.08 || 1;
  const x = (value: number) => round(((value - least + room) / (most - least + 2 * room)) * 100);
  const point = (name: string, value: number, year: number | string | undefined) =>
    year === undefined ? text(w.labelled, name, quantity(value)) : text(w.point, name, quantity(value), year);
  const points = [
    ...(baseline?.value == null ? [] : [point(text(w.baseline), baseline.value, baseline.year)]),
    ...(now !== null
      ? [text(w.point, text(w.now), amountText(target, now, isLowerBound, text), current?.year ?? '')]
      : evidence !== null
        ? [
            text(
              w.point,
              text(w.lastKnown),
              amountText(target, evidence.value, evidence.isLowerBound, text),
              evidence.year,
            ),
          ]
        : [text(w.noValue)]),
    ...(expected === null || target.kind === 'ANNUAL' ? [] : [point(text(w.expected), expected, evidence?.year)]),
    ...(later === null || target.kind === 'ANNUAL'
      ? []
      : [point(text(w.expectedNow), later, String(Number(asOf.slice(0, 4)) - 1))]),
    ...(neededPerYear === null ? [] : [text(w.neededPerYear, quantity(neededPerYear))]),
    point(text(w.target), target.value, target.deadline.date?.slice(0, 4)),
    ...(awaitedBy === null ? [] : [text(w.labelled, text(w.awaited), awaitedBy)]),
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
        {later !== null && <rect className="expected" x={round(x(later) - 0.15)} y="2" width="0.3" height="8" />}
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
