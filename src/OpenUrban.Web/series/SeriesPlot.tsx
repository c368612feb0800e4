import { series as w } from '../generated/texts';
import './series.css';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { type ChartQuestion, chartFile } from '../shared/ChartQuestion';
import { referenceText } from '../shared/dates';
import { useLocal } from '../shared/Site';
import { useLanguage, useTexts } from '../shared/Texts';
import { quantityText } from '../shared/values/quantities';
import { statusText } from '../shared/values/statuses';
import { loadChart, type MarkKey, markOf, valueAt } from './chart';
import type { Indicator, Observation, Series } from './data';

const wide = { width: 960, height: 540 };
const narrow = { width: 400, height: 520 };
const phone = '(max-width: 40rem)';

/** Half of the width that a tip takes at most, in pixels. */
const halfTip = 130;

/** A value that is told, and where its tip stands, in pixels of the chart; nowhere where it has no mark. */
interface Told extends MarkKey {
  readonly place?: { readonly left: number; readonly top: number };
}

/** The series as the API draws them; who points at a value is told of it, and the arrow keys go from value to value. */
export function SeriesPlot({
  indicator,
  series,
  question,
}: {
  indicator: Indicator;
  series: readonly Series[];
  question: ChartQuestion;
}) {
  const text = useTexts();
  const language = useLanguage();
  const local = useLocal();
  const place = useRef<HTMLDivElement>(null);
  const [isWanted, setWanted] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  const [told, setTold] = useState<Told>();
  const wideAddress = local(chartFile(question, 'svg', language, wide));
  const narrowAddress = local(chartFile(question, 'svg', language, narrow));

  useEffect(() => {
    if (!isWanted) {
      return;
    }
    const left = new AbortController();
    const address = matchMedia(phone).matches ? narrowAddress : wideAddress;
    loadChart(address, left.signal).then(
      chart => {
        place.current?.replaceChildren(chart);
        setTold(undefined);
        setLoaded(true);
      },
      // The picture stays, and the table has all values.
      () => undefined,
    );
    return () => left.abort();
  }, [isWanted, wideAddress, narrowAddress]);

  const values = series.flatMap(({ area, observations }) =>
    observations.filter(({ value }) => value !== null).map(({ year }) => ({ area: area.code, year })),
  );
  const tell = (value: MarkKey | undefined) => {
    const chart = place.current;
    const mark = chart && value && markOf(chart, value);
    if (!mark) {
      setTold(value);
      return;
    }
    const [box, around] = [mark.getBoundingClientRect(), chart.getBoundingClientRect()];
    const left = Math.max(halfTip, Math.min((box.left + box.right) / 2 - around.left, around.width - halfTip));
    setTold({ ...value, place: { left, top: box.bottom - around.top } });
  };
  const point = ({ clientX, clientY }: PointerEvent) => {
    tell(place.current ? valueAt(place.current, clientX, clientY) : undefined);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined || values.length === 0) {
      return;
    }
    event.preventDefault();
    const index = told
      ? values.findIndex(({ area, year }) => area === told.area && year === told.year)
      : by > 0
        ? -1
        : 0;
    tell(values[(index + by + values.length) % values.length]);
  };
  const describe = ({ area, sources }: Series, observation: Observation): string => {
    const { year, status, reference, notes, source } = observation;
    return [
      text(w.point, area.name, year, quantityText(observation, indicator, language)),
      ...(reference === null ? [] : [referenceText(reference, language)]),
      ...(status === 'A' ? [] : [text(statusText(status))]),
      ...notes.map(note => note.text),
      sources.find(({ code }) => code === source.code)?.citation ?? '',
    ].join('\n');
  };

  const one = series.find(({ area }) => area.code === told?.area);
  const observation = one?.observations.find(({ year }) => year === told?.year);
  const description = one && observation && describe(one, observation);
  const name = `${indicator.name} – ${series.map(({ area }) => area.name).join(', ')}`;
  return (
    <figure className="series-plot">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of values that arrow keys go through is no fieldset. */}
      <div
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys tell its values.
        tabIndex={0}
        aria-label={text(w.chart, name)}
        onPointerEnter={() => setWanted(true)}
        onPointerMove={point}
        onPointerLeave={() => setTold(undefined)}
        onFocus={() => setWanted(true)}
        onKeyDown={step}
      >
        <div ref={place} aria-hidden="true" />
        {!isLoaded && (
          <picture>
            <source media={phone} srcSet={narrowAddress} {...narrow} />
            <img src={wideAddress} alt={text(w.chartOf, name)} {...wide} />
          </picture>
        )}
        {told?.place && (
          <p className="tip" style={told.place} aria-hidden="true">
            {description}
          </p>
        )}
      </div>
      <p role="status" className="hidden">
        {description}
      </p>
    </figure>
  );
}
