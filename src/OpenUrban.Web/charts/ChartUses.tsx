import document from '../../../schema/operations/chart.graphql?raw';
import type { ChartPageQuery } from '../generated/operations';
import { chartBuilder as w } from '../generated/texts';
import { type Address, query } from '../shared/Address';
import { type ChartQuestion, chartEmbed, chartParameters, chartVariables } from '../shared/ChartQuestion';
import { CopyField } from '../shared/CopyField';
import { citedBibtex } from '../shared/citations';
import { useLanguage, useTexts } from '../shared/Texts';
import { drawnOf, titleOf } from './choices';
import { ShortLink } from './ShortLink';

/** What can be done with the chart beside its files: link, embed, citation, query. */
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
  const title = titleOf(data, question, language);
  const addressOf = (release: string | undefined) =>
    address.page('/chart', { ...chartParameters(question), release }).absolute;
  const { citation, release } = data.dataset;
  const permanent = addressOf(release.number.toString());
  const variables = chartVariables(question, language);
  // The published operation has no clocks; what is shown has those of the page.
  const clocks = [
    ...(question.asOf ? [`asOf: ${JSON.stringify(question.asOf)}, `] : []),
    ...(question.release ? [`release: ${Number(question.release)}, `] : []),
  ].join('');
  const shown = document.replace(/\bseries\(\s*/, start => start + clocks);

  return (
    <section className="chart-uses" aria-labelledby="chart-uses">
      <h2 id="chart-uses">{text(w.take)}</h2>
      <CopyField label={text(w.link)} value={addressOf(question.release)} />
      <CopyField
        label={text(w.embed)}
        value={embedCode(address.global(chartEmbed(drawnOf(data, question).question, language)), title)}
      />
      <CopyField label={text(w.citation)} value={`${title}. ${citation.text} ${permanent}`} />
      <CopyField label={text(w.bibtex)} value={citedBibtex(citation.bibtex, text(w.chartTitled, title), permanent)} />
      <ShortLink question={question} />
      <details>
        <summary>{text(w.showQuery)}</summary>
        <pre>{shown}</pre>
        <h3>{text(w.variables)}</h3>
        <pre>{JSON.stringify(variables, null, 2)}</pre>
        <a
          href={address.local(
            `/graphql${query([
              clocks === '' ? ['operation', 'chart'] : ['query', shown],
              ['variables', JSON.stringify(variables)],
            ])}`,
          )}
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
