import './series.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type ChartQuestion, chartFile } from '../shared/ChartQuestion';
import { referenceText } from '../shared/dates';
import { useLocal } from '../shared/Site';
import { useLanguage, useTexts } from '../shared/Texts';
import { quantityText, unitText } from '../shared/values/quantities';
import { statusText } from '../shared/values/statuses';
import type { Indicator, Series } from './data';
import type { Plotted } from './plot';
import { basisYears, type Point, panelsOf, pointsOf } from './series';
import * as w from './words';

const wide = { width: 960, height: 540 };
const narrow = { width: 400, height: 520 };

/**
 * The series as a picture of the API, and for who points at it as a chart that tells each value: the library for that is as large
 * as all else, and most readers only look.
 */
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
  const figure = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const plotted = useRef<Plotted>(undefined);
  const [isWanted, setWanted] = useState(false);
  const [isPlotted, setPlotted] = useState(false);
  const [told, setTold] = useState<{ readonly index: number; readonly text: string }>();
  const breaks = basisYears(indicator, series);
  const shown = JSON.stringify([
    indicator.code,
    series.map(({ area, observations }) => [area.code, observations.length, observations[0]?.year]),
  ]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: series are read anew at each rendering; shown says whether they are others.
  useEffect(() => {
    if (!isWanted) {
      return;
    }
    const frame = figure.current as HTMLElement;
    let isLeft = false;
    let draw: (() => void) | undefined;
    const size = new ResizeObserver(() => draw?.());
    import('./plot').then(({ plot }) => {
      if (isLeft) {
        return;
      }
      draw = () => {
        const width = Math.floor(frame.clientWidth);
        if (width !== plotted.current?.width) {
          plotted.current = plot(panelsOf(indicator, pointsOf(indicator, series)), {
            width,
            unit: unitText(indicator, language),
            breaks,
            tell: point => describe(point),
          });
          place.current?.replaceChildren(plotted.current.element);
          setPlotted(true);
        }
      };
      plotted.current = undefined;
      size.observe(frame);
      draw();
    });
    return () => {
      isLeft = true;
      size.disconnect();
    };
  }, [isWanted, shown, language]);

  const describe = ({ area, year, observation }: Point): string => {
    const { status, reference, notes, source } = observation;
    return [
      text(w.point, area, year, quantityText(observation, indicator, language)),
      ...(reference === null ? [] : [referenceText(reference, language)]),
      ...(status === 'A' ? [] : [text(statusText(status))]),
      ...notes.map(note => note.text),
      series.flatMap(one => one.sources).find(({ code }) => code === source.code)?.citation ?? '',
    ].join('\n');
  };

  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const count = plotted.current?.points.length ?? 0;
    if (by === undefined || count === 0) {
      return;
    }
    event.preventDefault();
    const index = ((told?.index ?? (by > 0 ? -1 : 0)) + by + count) % count;
    const point = plotted.current?.points[index] as Point;
    plotted.current?.point(point);
    setTold({ index, text: describe(point) });
  };

  const areas = series.map(({ area }) => area.name).join(', ');
  const hasUncertain = series.some(one => pointsOf(indicator, [one]).some(({ isUncertain }) => isUncertain));
  return (
    <figure className="series-plot" ref={figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of values that arrow keys go through is no fieldset. */}
      <div
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys tell its values.
        tabIndex={0}
        aria-label={text(w.chart, `${indicator.name} – ${areas}`)}
        onPointerEnter={() => setWanted(true)}
        onFocus={() => setWanted(true)}
        onKeyDown={step}
      >
        <div ref={place} aria-hidden="true" />
        {!isPlotted && (
          <picture>
            <source
              media="(max-width: 40rem)"
              srcSet={local(chartFile(question, 'svg', language, narrow))}
              {...narrow}
            />
            <img
              src={local(chartFile(question, 'svg', language, wide))}
              alt={text(w.chartOf, `${indicator.name} – ${areas}`)}
              {...wide}
            />
          </picture>
        )}
      </div>
      <p role="status" className="hidden">
        {told?.text}
      </p>
      {isPlotted && (
        <figcaption className="soft">
          {hasUncertain && <span>{text(w.hollow)}</span>} {breaks.length > 0 && <span>{text(w.broken)}</span>}
        </figcaption>
      )}
    </figure>
  );
}
