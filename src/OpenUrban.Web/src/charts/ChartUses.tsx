import { useState } from 'react';
import document from '../../../../schema/operations/chart.graphql?raw';
import { type Address, query } from '../Address';
import type { ChartPageQuery } from '../generated/operations';
import { CopyField } from '../layout/CopyField';
import { useLanguage, useTexts } from '../layout/Texts';
import { type ChartQuestion, chartEmbed, chartFile, chartParameters, chartVariables } from './ChartQuestion';
import { namesOf } from './choices';
import * as w from './words';

const formats = [
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
  ['json', 'JSON'],
  ['parquet', 'Parquet'],
  ['svg', 'SVG'],
  ['png', 'PNG'],
] as const;

/** What can be done with the chart: files, link, embed, citation, query. */
export function ChartUses({
  data,
  question,
  address,
}: {
  data: ChartPageQuery;
  question: ChartQuestion;
  address: Address;
}) {
  const text = useTexts();
  const language = useLanguage();
  const [short, setShort] = useState<{ readonly of: ChartQuestion; readonly address: string }>();
  const { indicators, areas } = namesOf(data, question, language);
  const title = question.title ?? `${indicators} – ${areas}`;
  const { home } = address;
  const addressOf = (release: string | undefined) =>
    home + address.at('/chart', { ...chartParameters(question), release });
  const variables = chartVariables(question, language);

  const shorten = async () => {
    const response = await fetch('/q', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = await response.json();
    setShort({ of: question, address: response.ok ? `${home}/q/${answer.hash}` : answer.errors[0].message });
  };

  return (
    <section className="chart-uses" aria-labelledby="chart-uses">
      <h2 id="chart-uses">{text(w.take)}</h2>
      <h3>{text(w.files)}</h3>
      <ul className="inline buttons">
        {formats.map(([format, name]) => (
          <li key={format}>
            <a href={chartFile(question, format, language)} download={`openurban.${format}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <CopyField label={text(w.link)} value={addressOf(question.release)} />
      <CopyField label={text(w.embed)} value={embedCode(home + chartEmbed(question, language), title)} />
      <CopyField
        label={text(w.citation)}
        value={`${title}. ${data.dataset.citation.text} ${addressOf(data.dataset.release.number.toString())}`}
      />
      <CopyField label={text(w.bibtex)} value={data.dataset.citation.bibtex} />
      {short?.of === question ? (
        <CopyField label={text(w.short)} value={short.address} />
      ) : (
        <button type="button" onClick={shorten}>
          {text(w.shorten)}
        </button>
      )}
      <details>
        <summary>{text(w.showQuery)}</summary>
        <pre>{document}</pre>
        <h3>{text(w.variables)}</h3>
        <pre>{JSON.stringify(variables, null, 2)}</pre>
        <a
          href={`/graphql${query([
            ['operation', 'chart'],
            ['variables', JSON.stringify(variables)],
          ])}`}
        >
          {text(w.openPlayground)}
        </a>
      </details>
    </section>
  );
}

/** A frame that needs no script and no style of the page it stands in. */
const embedCode = (source: string, title: string) =>
  `<iframe src="${attribute(source)}" title="${attribute(title)}" width="720" height="520" style="border:0;max-width:100%" loading="lazy"></iframe>`;

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
