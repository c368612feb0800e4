import './charts.css';
import { useMemo, useRef } from 'react';
import type { ChartPageQuery } from '../generated/operations';
import { fill } from '../languages';
import { useTexts } from '../layout/Texts';
import type { Page, PageProps } from '../Page';
import { show } from '../show';
import { ChartForm } from './ChartForm';
import { ChartPicture } from './ChartPicture';
import { type ChartQuestion, chartCard, chartFile, chartParameters, readChartQuestion } from './ChartQuestion';
import { ChartUses } from './ChartUses';
import { namesOf } from './choices';
import { examples, firstQuestion } from './examples';
import * as w from './words';

/** A chart of anything there is, made by choosing: its address is all that is needed to have it again. */
export const chartPage: Page<ChartPageQuery> = {
  head: ({ data, address }) => {
    const question = questionOf(address);
    const { indicators, areas } = namesOf(data, question, address.language);
    return {
      title: question.title ?? `${indicators} – ${areas}`,
      description: fill(w.description[address.language], indicators, areas),
      picture: chartCard(question, address.language),
      canonical: address.only(...Object.keys(chartParameters(question)), 'language', 'release'),
      linkedData: {
        '@type': 'Dataset',
        name: `${indicators} – ${areas}`,
        description: fill(w.description[address.language], indicators, areas),
        variableMeasured: indicators,
        license: data.dataset.licenceAddress,
        creditText: data.dataset.citation.text,
        isPartOf: { '@type': 'Dataset', name: data.dataset.title, url: `${address.home}/dataset` },
        image: address.home + chartCard(question, address.language),
        distribution: ['csv', 'xlsx', 'parquet'].map(format => ({
          '@type': 'DataDownload',
          encodingFormat: format,
          contentUrl: address.home + chartFile(question, format, address.language),
        })),
      },
    };
  },
  Content: ChartContent,
};

const questionOf = (address: PageProps<unknown>['address']): ChartQuestion => {
  const question = readChartQuestion(address);
  return question.indicators.length > 0 ? question : { ...firstQuestion, release: question.release };
};

function ChartContent({ data, address }: PageProps<ChartPageQuery>) {
  const text = useTexts();
  const question = useMemo(() => questionOf(address), [address]);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** What is typed comes letter by letter: the picture waits for a moment without. */
  const change = ({ release, ...changed }: ChartQuestion) => {
    clearTimeout(pending.current);
    pending.current = setTimeout(
      () => show(address.only('language').with({ ...chartParameters(changed), release })),
      200,
    );
  };

  return (
    <>
      <h1>{text(w.title)}</h1>
      <p className="lead">{text(w.lead)}</p>
      <nav aria-label={text(w.examples)}>
        <ul className="inline">
          {examples.map(([name, example]) => (
            <li key={name.en}>
              <a href={address.at('/chart', chartParameters(example))}>{text(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="chart-builder">
        <ChartPicture data={data} question={question} />
        <ChartForm data={data} question={question} address={address} onChange={change} />
        <ChartUses data={data} question={question} address={address} />
      </div>
    </>
  );
}
