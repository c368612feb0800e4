import { chartBuilder as w } from '../generated/texts';
import './charts.css';
import { useMemo, useRef } from 'react';
import type { ChartPageQuery } from '../generated/operations';
import type { Address } from '../shared/Address';
import { type ChartQuestion, chartCard, chartFile, chartParameters } from '../shared/ChartQuestion';
import { fill } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { show } from '../shared/show';
import { useTexts } from '../shared/Texts';
import { ChartForm } from './ChartForm';
import { ChartPicture } from './ChartPicture';
import { ChartUses } from './ChartUses';
import { drawnOf, lackOf, namesOf, titleOf } from './choices';
import { examples, firstQuestion } from './examples';
import { readChartQuestion } from './readChartQuestion';

/** A chart of anything there is, made by choosing: its address is all that is needed to have it again. */
export const chartPage: Page<ChartPageQuery> = {
  head: ({ data, address }) => {
    const question = questionOf(address);
    const canonical = asksNothing(address)
      ? addressOf(address, {}, question.release)
      : addressOf(address, chartParameters(question), question.release);
    if (lackOf(data, question)) {
      const title = w.title[address.language];
      const description = w.lead[address.language];
      return { title, description, canonical, linkedData: { '@type': 'WebPage', name: title } };
    }
    const { indicators, areas } = namesOf(data, question, address.language);
    return {
      title: titleOf(data, question, address.language),
      description: fill(w.description[address.language], indicators, areas),
      picture: chartCard(drawnOf(data, question).question, address.language),
      canonical,
      linkedData: {
        '@type': 'Dataset',
        name: `${indicators} – ${areas}`,
        description: fill(w.description[address.language], indicators, areas),
        variableMeasured: indicators,
        creditText: data.dataset.citation.text,
        isPartOf: { '@type': 'Dataset', name: data.dataset.title, url: address.global('/dataset') },
        image: address.global(chartCard(drawnOf(data, question).question, address.language)),
        distribution: ['csv', 'xlsx', 'parquet'].map(format => ({
          '@type': 'DataDownload',
          encodingFormat: format,
          contentUrl: address.global(chartFile(question, format, address.language)),
        })),
      },
    };
  },
  Content: ChartContent,
};

const questionOf = (address: Address): ChartQuestion => {
  const question = readChartQuestion(address);
  return asksNothing(address) ? { ...firstQuestion, release: question.release } : question;
};

/** Whether the address leaves it to the page what to show; boxes that are all empty do not. */
const asksNothing = ({ parameters }: Address) =>
  !Object.keys(chartParameters(firstQuestion)).some(name => parameters.has(name));

/** The page at the address of another question. */
const addressOf = (address: Address, parameters: Readonly<Record<string, string | undefined>>, release?: string) =>
  address
    .only()
    .in(address.language)
    .with({ ...parameters, release });

function ChartContent({ data, address }: PageProps<ChartPageQuery>) {
  const text = useTexts();
  const question = useMemo(() => questionOf(address), [address]);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** What is typed comes letter by letter: the picture waits for a moment without. */
  const change = (changed: ChartQuestion) => {
    clearTimeout(pending.current);
    pending.current = setTimeout(() => show(addressOf(address, chartParameters(changed), changed.release)), 200);
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
        <div className="chart-side">
          <ChartPicture data={data} question={question} />
        </div>
        <ChartForm data={data} question={question} address={address} onChange={change} />
        {!lackOf(data, question) && <ChartUses data={data} question={question} address={address} />}
      </div>
    </>
  );
}
