import { useEffect, useMemo, useState } from 'react';
import type { ChartPageQuery } from '../generated/operations';
import { chartBuilder as w } from '../generated/texts';
import { type ChartQuestion, chartFile } from '../shared/ChartQuestion';
import { useLocal } from '../shared/Site';
import { useLanguage, useTexts } from '../shared/Texts';
import { ChartFiles } from './ChartFiles';
import { drawnOf, lackOf, titleOf } from './choices';

const wide = { width: 960, height: 540 };
const narrow = { width: 400, height: 520 };

interface Drawn {
  readonly question: ChartQuestion;
  /** What the picture itself says for those who do not see it. */
  readonly description?: string;
}

/** The chart as the API draws it, or why it cannot be. While another one is drawn, the last one stays. */
export function ChartPicture({ data, question: asked }: { data: ChartPageQuery; question: ChartQuestion }) {
  const text = useTexts();
  const language = useLanguage();
  const local = useLocal();
  // No more areas than there is room for.
  const room = useMemo(() => drawnOf(data, asked), [data, asked]);
  const { question } = room;
  const [drawn, setDrawn] = useState<Drawn>({ question });
  const [refused, setRefused] = useState('');
  const lack = lackOf(data, question);
  const problem = lack ? text(lack) : refused;
  // Where nothing was chosen in the beginning, there is no last one.
  const shown: Drawn = lackOf(data, drawn.question) ? { question } : drawn;

  useEffect(() => {
    if (lackOf(data, question)) {
      return;
    }
    const left = new AbortController();
    drawing(local(chartFile(question, 'svg', language, wide)), left.signal).then(
      answer => {
        setRefused('problem' in answer ? answer.problem : '');
        if ('description' in answer) {
          setDrawn({ question, description: answer.description });
        }
      },
      () => left.signal.aborted || setRefused(text(w.unreachable)),
    );
    return () => left.abort();
  }, [data, question, language, text, local]);

  return (
    <section className="chart-view" aria-label={text(w.picture)}>
      <p role="status" className={problem && 'problem'}>
        {problem && `${text(w.cannotDraw)} ${problem}`}
      </p>
      {!problem && (
        <picture>
          <source
            media="(max-width: 40rem)"
            srcSet={local(chartFile(shown.question, 'svg', language, narrow))}
            width={narrow.width}
            height={narrow.height}
          />
          <img
            className="chart-picture"
            src={local(chartFile(shown.question, 'svg', language, wide))}
            alt={shown.description ?? text(w.pictureOf, titleOf(data, shown.question, language))}
            width={wide.width}
            height={wide.height}
          />
        </picture>
      )}
      {!lack && room.drawn < room.all && <p>{text(w.drawn, room.drawn, room.all)}</p>}
      {!lack && <ChartFiles question={asked} picture={question} />}
    </section>
  );
}

/** What a picture says of itself, or why there is none. */
async function drawing(
  address: string,
  signal: AbortSignal,
): Promise<{ description: string | undefined } | { problem: string }> {
  const response = await fetch(address, { signal });
  if (!response.ok) {
    const { errors } = await response.json();
    return { problem: errors[0].message };
  }
  const svg = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  return { description: svg.querySelector('desc')?.textContent ?? undefined };
}
