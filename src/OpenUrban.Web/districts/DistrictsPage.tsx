import { values, districts as w } from '../generated/texts';
import './districts.css';
import type { DistrictsPageQuery } from '../generated/operations';
import { chartCard, chartFile, chartParameters } from '../shared/ChartQuestion';
import { fill, type Language } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { useLanguage, useTexts } from '../shared/Texts';
import { printed, quantityText, unitText } from '../shared/values/quantities';
import { statusText } from '../shared/values/statuses';
import { remarksText } from '../shared/values/ValueRemarks';
import { ComparisonForm } from './ComparisonForm';
import { ComparisonTable } from './ComparisonTable';
import { classesOf, classIndex } from './classes';
import { type ComparedRow, type Comparison, readComparison } from './comparison';
import { Legend } from './Legend';
import { shortName } from './names';
import { type TileContent, TileMap } from './TileMap';

/** The districts compared by one indicator in one year. */
export const districtsPage: Page<DistrictsPageQuery> = {
  head: ({ data, address }) => {
    const { language } = address;
    const comparison = readComparison(data, address);
    const { indicator, year } = comparison;
    return {
      title: fill(w.title[language], indicator.name, year),
      description: fill(w.description[language], indicator.name, year, summary(comparison, language)),
      picture: chartCard(
        { indicators: [indicator.code], areas: 'districts', from: year, to: year, chart: 'ranking' },
        language,
      ),
      canonical: address.only('indicator', 'year', 'language', 'release'),
      linkedData: {
        '@type': 'CollectionPage',
        name: fill(w.title[language], indicator.name, year),
        isPartOf: { '@type': 'Dataset', name: data.dataset.title, url: address.global('/dataset') },
        about: comparison.rows.map(({ district }) => ({
          '@type': 'AdministrativeArea',
          name: district.name,
          identifier: district.code,
          url: address.page(`/districts/${district.code}`, { release: address.release }).absolute,
        })),
      },
    };
  },
  Content: DistrictsContent,
};

function DistrictsContent({ data, address }: PageProps<DistrictsPageQuery>) {
  const text = useTexts();
  const language = useLanguage();
  const comparison = readComparison(data, address);
  const { indicator, year, rows } = comparison;
  const values = rows.flatMap(({ value }) => value ?? []);
  const classes = classesOf(values);
  const question = { indicators: [indicator.code], areas: 'districts' } as const;
  const shade = (value: number | null) => (value === null ? 'missing' : classIndex(value, classes));
  const contents = rows.map(
    (row): TileContent => ({
      code: row.district.code,
      name: shortName(row.district.name),
      value: tileText(row, language) + (isMarked(row) ? '*' : ''),
      label: tileLabel(row, comparison, language),
      address: address.to(`/districts/${row.district.code}`),
      shade: shade(row.value),
    }),
  );
  return (
    <>
      <h1>{text(w.heading)}</h1>
      <p className="lead">{text(w.lead)}</p>
      <ComparisonForm comparison={comparison} address={address} />
      {comparison.isSubstitute && <p>{text(w.substitute)}</p>}
      <section aria-labelledby="map">
        <h2 id="map">{text(w.title, indicator.name, year)}</h2>
        <div className="map-and-legend">
          <TileMap contents={contents} label={text(w.tileMap)} />
          <div>
            <p aria-live="polite">{summary(comparison, language)}</p>
            <Legend
              classes={classes}
              unit={unitText(indicator, language)}
              textOf={value => printed(rows.find(row => row.value === value) as ComparedRow, language)}
              marked={rows.filter(isMarked).flatMap(row => markText(row, language) || [])}
              hasMissing={values.length < rows.length}
            />
            <p>{indicator.definition}</p>
            <ul className="inline">
              <li>
                <a href={address.to(`/indicators/${indicator.code}`)}>{text(w.aboutIndicator)}</a>
              </li>
              <li>
                <a href={address.to('/chart', chartParameters(question))}>{text(w.chartOf)}</a>
              </li>
              <li>
                <a href={address.local(chartFile({ ...question, release: address.release }, 'csv', language))}>
                  {text(w.fileOf)}
                </a>
              </li>
            </ul>
          </div>
        </div>
      </section>
      <section aria-labelledby="table">
        <h2 id="table">{text(w.table)}</h2>
        <ComparisonTable comparison={comparison} address={address} />
      </section>
    </>
  );
}

/** A tile has no room for more than the number; its label says the rest. */
const tileText = (row: ComparedRow, language: Language) => printed({ ...row, bound: 'EXACT' }, language);

/** Whether a value is anything else than a normal one, and has to say so. */
const isMarked = ({ value, status, bound }: ComparedRow) => value !== null && (status !== 'A' || bound !== 'EXACT');

/** What an asterisk stands for. */
const markText = ({ status = 'A', reference, notes, bound }: ComparedRow, language: Language) =>
  [
    bound === 'EXACT' ? '' : fill(values.bounds[bound][language], '…'),
    remarksText({ status, reference, notes }, language),
  ]
    .filter(Boolean)
    .join(w.comma[language]);

/** How many districts have a value, and which have the most and the least of it. */
function summary({ indicator, rows }: Comparison, language: Language): string {
  const values = rows.flatMap(({ value }) => value ?? []);
  const known = fill(w.known[language], values.length, rows.length);
  const those = (value: number) => {
    const ofValue = rows.filter(row => row.value === value);
    return [
      ofValue.map(({ district }) => shortName(district.name)).join(w.comma[language]),
      quantityText(ofValue[0] as ComparedRow, indicator, language) + (isMarked(ofValue[0] as ComparedRow) ? '*' : ''),
    ] as const;
  };
  const highest = fill(w.highest[language], ...those(Math.max(...values)));
  const lowest = fill(w.lowest[language], ...those(Math.min(...values)));
  return [known, highest, ...(values.length > 1 ? [lowest] : [])].join(language === 'en' ? ' ' : '');
}

/** It begins with what the tile shows, for those who speak to their browser. */
function tileLabel(row: ComparedRow, comparison: Comparison, language: Language): string {
  const { district, value, rank, status } = row;
  const name = shortName(district.name);
  if (value === null || rank === undefined) {
    return fill(w.tileMissing[language], name, statusText(status)[language]);
  }
  const ranked = comparison.rows.filter(row => row.rank !== undefined).length;
  const quantity = quantityText(row, comparison.indicator, language);
  const label = fill(w.tileName[language], name, quantity, rank, ranked);
  return status === 'A' ? label : fill(w.tileStatus[language], label, statusText(status)[language]);
}
