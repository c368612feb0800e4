import type { SourcePageQuery } from '../generated/operations';
import { sources as w } from '../generated/texts';
import { CopyField } from '../shared/CopyField';
import { publishedText } from '../shared/dates';
import { fill, type Language } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { useLanguage, useTexts } from '../shared/Texts';
import { CarriedTable } from './CarriedTable';
import { type Carried, carriedOf } from './carried';
import type { Source } from './data';
import { SourceCopy } from './SourceCopy';

/** Indicators that are named in the description of the page. */
const mostNamed = 4;

/** A source: who published what and when, what was read of it, and the figures that are from it. */
export const sourcePage: Page<SourcePageQuery> = {
  exists: ({ source }) => source !== null,
  head: ({ data, address }) => {
    const { language } = address;
    const source = data.source as Source;
    const published = publishedText(source.publishedOn, source.publishedPrecision, language);
    return {
      title: source.citation,
      description: fill(
        w.sourceDescription[language],
        source.citation,
        published,
        w.grades[source.grade][language],
        figuresText(carriedOf(data), language),
      ),
      canonical: address.only('language', 'release'),
      linkedData: {
        '@type': 'CreativeWork',
        name: source.name,
        ...(source.producer !== null && { publisher: { '@type': 'Organization', name: source.producer } }),
        ...(source.publishedPrecision !== 'NOT_AFTER' && {
          datePublished: source.publishedPrecision === 'YEAR' ? source.publishedOn.slice(0, 4) : source.publishedOn,
        }),
        ...(source.address !== null && { sameAs: source.address }),
      },
    };
  },
  Content: SourceContent,
};

function SourceContent({ data, address }: PageProps<SourcePageQuery>) {
  const text = useTexts();
  const language = useLanguage();
  const source = data.source as Source;
  return (
    <>
      <p>
        <a href={address.to('/sources')}>{text(w.title)}</a>
      </p>
      <h1>{source.name}</h1>
      <p className="lead">{source.producer ?? text(w.producerUnknown)}</p>
      <section aria-labelledby="facts">
        <h2 id="facts">{text(w.facts)}</h2>
        <dl className="facts">
          <dt>{text(w.producer)}</dt>
          <dd>{source.producer ?? text(w.producerUnknown)}</dd>
          <dt>{text(w.publication)}</dt>
          <dd>{source.name}</dd>
          {source.table !== null && (
            <>
              <dt>{text(w.table)}</dt>
              <dd>{source.table}</dd>
            </>
          )}
          <dt>{text(w.published)}</dt>
          <dd>{publishedText(source.publishedOn, source.publishedPrecision, language)}</dd>
          <dt>{text(w.grade)}</dt>
          <dd>{text(w.grades[source.grade])}</dd>
          <dt>{text(w.address)}</dt>
          <dd>
            {source.address === null ? (
              text(w.addressUnknown)
            ) : (
              <a href={source.address} rel="external">
                {source.address}
              </a>
            )}
          </dd>
          <dt>{text(w.licence)}</dt>
          <dd>{text(w.licenceAndUse, source.licence, text(source.open ? w.open : w.notOpen))}</dd>
          {source.note !== null && (
            <>
              <dt>{text(w.remark)}</dt>
              <dd>{source.note}</dd>
            </>
          )}
          <dt>{text(w.code)}</dt>
          <dd>{source.code}</dd>
        </dl>
      </section>
      {source.copy && <SourceCopy copy={source.copy} isOfficial={source.grade === 'OFFICIAL'} />}
      <section aria-labelledby="cite">
        <h2 id="cite">{text(w.cite)}</h2>
        <CopyField label={text(w.citation)} value={source.citation} />
      </section>
      <CarriedTable data={data} address={address} />
    </>
  );
}

/** The indicators that it has figures of, the first few by name. */
function figuresText(carried: readonly Carried[], language: Language): string {
  const [first, ...others] = carried.slice(0, mostNamed).map(({ name }) => name);
  if (first === undefined) {
    return w.noFigures[language];
  }
  const named = others.reduce((all, name) => fill(w.listing[language], all, name), first);
  return carried.length > mostNamed ? fill(w.moreFigures[language], named, carried.length - mostNamed) : named;
}
