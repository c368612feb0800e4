import { useTexts } from '../layout/Texts';
import { numberText } from '../numbers';
import type { Target } from './PlansPage';
import * as w from './words';

/** Where a target stands on the way from its baseline to its value. Nothing where it has no figures. */
export function TargetBar({ target, unit }: { target: Target; unit: string }) {
  const text = useTexts();
  const { baseline, current, expected, status } = target.progress;
  if (target.value === null || current?.value == null) {
    return null;
  }
  const from = baseline?.value ?? 0;
  const shown = [from, current.value, target.value, ...(expected === null ? [] : [expected])];
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const room = (most - least) * 0.08 || 1;
  const x = (value: number) => ((value - least + room) / (most - least + 2 * room)) * 100;
  const year = (date: string | null) => date?.slice(0, 4);
  const describe = (name: string, value: number, when: number | string | undefined) =>
    when === undefined
      ? text(w.pointUndated, name, numberText(value) + unit)
      : text(w.point, name, numberText(value) + unit, when);
  const points = [
    ...(baseline?.value == null ? [] : [describe(text(w.baseline), baseline.value, baseline.year)]),
    describe(text(w.now), current.value, current.year),
    describe(text(w.target), target.value, year(target.deadline.date)),
  ];
  return (
    <figure className="target-bar">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" x="0" y="4" width="100" height="4" />
        <rect
          className={`done ${status.toLowerCase()}`}
          x={Math.min(x(from), x(current.value))}
          y="4"
          width={Math.abs(x(current.value) - x(from))}
          height="4"
        />
        {expected !== null && <rect className="expected" x={x(expected) - 0.2} y="2" width="0.4" height="8" />}
        <rect className="goal" x={x(target.value) - 0.4} y="0" width="0.8" height="12" />
      </svg>
      <figcaption>
        {points.map(point => (
          <span key={point}>{point}</span>
        ))}
        {expected !== null && (
          <span>
            {text(w.expected)}: {numberText(expected) + unit}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
