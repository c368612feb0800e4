import { values as valueWords, indicators as w } from '../generated/texts';
import './indicators.css';
import type { IndicatorPageQuery } from '../generated/operations';
import { SeriesPlot } from '../series/SeriesPlot';
import { SeriesTable } from '../series/SeriesTable';
import { chartCard, chartFile, chartParameters } from '../shared/ChartQuestion';
import { fill } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { plannedAreas } from '../shared/places';
import { useLanguage, useTexts } from '../shared/Texts';
import { quantityText, unitText } from '../shared/values/quantities';
import { SourceName } from '../shared/values/SourceName';
import { remarksText } from '../shared/values/ValueRemarks';
import { CoverageTable } from './CoverageTable';
import type { Indicator, Observation, Series } from './data';
import { IndicatorFacts } from './IndicatorFacts';
import { RevisionTable } from './RevisionTable';
import { SelectionForm } from './SelectionForm';
import { readSelection } from './selection';
import { TargetList } from './TargetList';

/** An indicator: what it is, and every value of it. */
export const indicatorPage: Page<IndicatorPageQuery> = {
  exists: data => data.indicator !== null,
  head: ({ data, address }) => {
    const indicator = data.indicator as Indicator;
    const { language } = address;
    const selection = readSelection(indicator, plannedAreas(data), address);
    const sources = sourcesOf(indicator.series);
    const years = indicator.series.flatMap(series => series.observations.map(({ year }) => year));
    const description = fill(
      w.indicatorDescription[language],
      sentence(indicator.name, language),
      sentence(indicator.definition, language),
      latestOf(selection.series)
        .map(({ area, observation }) =>
          fill(w.latest[language], area, observation.year, quantityText(observation, indicator, language)),
        )
        .join(' '),
    );
    return {
      title: indicator.name,
      description,
      picture: chartCard(selection.question, language),
      canonical: address.only('language', 'release'),
      linkedData: {
        '@type': 'Dataset',
        name: indicator.name,
        description,
        identifier: indicator.code,
        variableMeasured: {
          '@type': 'StatisticalVariable',
          name: indicator.name,
          description: indicator.definition,
          unitText: unitText(indicator, language),
        },
        temporalCoverage: years.length > 0 ? `${Math.min(...years)}/${Math.max(...years)}` : undefined,
        spatialCoverage: indicator.series.map(({ area }) => ({ '@type': 'AdministrativeArea', name: area.name })),
        creditText: data.dataset.citation.text,
        isPartOf: { '@type': 'Dataset', name: data.dataset.title, url: address.global('/dataset') },
        isBasedOn: sources.map(source => ({
          '@type': 'CreativeWork',
          name: source.name,
          url: address.page(`/sources/${source.code}`).absolute,
          ...(source.producer !== null && { publisher: { '@type': 'Organization', name: source.producer } }),
        })),
        distribution: ['csv', 'xlsx', 'parquet'].map(format => ({
          '@type': 'DataDownload',
          encodingFormat: format,
          contentUrl: address.global(chartFile({ indicators: [indicator.code] }, format, language)),
        })),
      },
    };
  },
  Content: IndicatorContent,
};

function IndicatorContent({ data, address }: PageProps<IndicatorPageQuery>) {
  const text = useTexts();
  const language = useLanguage();
  const indicator = data.indicator as Indicator;
  const planned = plannedAreas(data);
  const selection = readSelection(indicator, planned, address);
  const { question, fileQuestion, series, drawn } = selection;
  const sources = sourcesOf(indicator.series);
  const latest = latestOf(series);
  return (
    <>
      <h1>{indicator.name}</h1>
      <p className="lead">{indicator.definition}</p>
      {latest.length > 0 && (
        <ul className="plain latest">
          {latest.map(({ area, observation }) => (
            <li key={area}>
              {text(w.latest, area, observation.year, quantityText(observation, indicator, language))}{' '}
              <span className="soft">{remarksText(observation, language)}</span>
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="chart">
        <h2 id="chart">{text(w.chart)}</h2>
        {selection.unknown.length > 0 && (
          <p role="alert">
            {text(w.unknownAreas, selection.unknown.join(', '))}{' '}
            {selection.meant.map(area => (
              <span key={area.code}>
                {text(w.codeOf, area.name)}{' '}
                <a href={address.at(`/indicators/${indicator.code}`, { areas: area.code })}>{area.code}</a>{' '}
              </span>
            ))}
          </p>
        )}
        <SelectionForm indicator={indicator} selection={selection} planned={planned} address={address} />
        {series.length === 0 ? (
          <p>{text(w.noneChosen)}</p>
        ) : (
          <SeriesPlot indicator={indicator} series={drawn} question={question} />
        )}
        {drawn.length < series.length && <p>{text(w.drawn, drawn.length, series.length)}</p>}
        <ul className="inline buttons">
          <li>
            <a href={address.to('/chart', chartParameters(question))}>{text(w.toBuilder)}</a>
          </li>
          <li>
            <a href={address.local(chartFile(fileQuestion, 'csv', language))}>{text(w.csv)}</a>
          </li>
          <li>
            <a href={address.local(chartFile(fileQuestion, 'xlsx', language))}>{text(w.xlsx)}</a>
          </li>
        </ul>
      </section>
      {series.length > 0 && (
        <section aria-labelledby="values">
          <h2 id="values">{text(w.table)}</h2>
          <SeriesTable indicator={indicator} series={series} sources={sources} address={address} />
        </section>
      )}
      <IndicatorFacts indicator={indicator} />
      {indicator.breaks.length > 0 && (
        <section aria-labelledby="breaks">
          <h2 id="breaks">{text(w.breaks)}</h2>
          <p>{text(w.breaksLead)}</p>
          <ul>
            {indicator.breaks.map(({ area, year, reason, source }) => (
              <li key={`${area.code}-${year}`}>
                {text(w.breakItem, area.name, year, reason)}{' '}
                <span className="soft">
                  (<SourceName source={source} />)
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RevisionTable indicator={indicator} />
      <TargetList targets={indicator.targets.nodes ?? []} address={address} />
      <CoverageTable indicator={indicator} address={address} />
      <section aria-labelledby="sources">
        <h2 id="sources">{text(valueWords.sources)}</h2>
        <ul className="sources">
          {sources.map(source => (
            <li key={source.code}>
              <SourceName source={source} /> {source.open && <span className="soft">{text(w.openMark)}</span>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** With a point at its end, as sentences have it. */
const sentence = (text: string, language: PageProps<unknown>['address']['language']) =>
  /[.。]$/.test(text) ? text : text + (language === 'en' ? '.' : '。');

/** The last value of each series; of more than three nothing, since those that come first are no better than the others. */
const latestOf = (series: readonly Series[]): { readonly area: string; readonly observation: Observation }[] =>
  series.length > 3
    ? []
    : series.flatMap(({ area, observations }) => {
        const observation = observations.findLast(({ value }) => value !== null);
        return observation ? [{ area: area.name, observation }] : [];
      });

const sourcesOf = (series: readonly Series[]) => [
  ...new Map(series.flatMap(one => one.sources).map(source => [source.code, source])).values(),
];
