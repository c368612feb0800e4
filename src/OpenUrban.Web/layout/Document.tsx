import type { ReactNode } from 'react';
import type { Address } from '../shared/Address';
import { type Language, languages } from '../shared/languages';
import type { Head } from '../shared/Page';
import { AddressProvider } from '../shared/Site';
import { LanguageProvider } from '../shared/Texts';
import { type DatasetFacts, Footer } from './Footer';
import { Header } from './Header';
import { linkedData } from './linkedData';

/** The scripts and styles of the pages, as paths in the site, without a slash before them. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
}

/** A whole page: the API sends it rendered, and where it has a script the browser takes it over from there. */
export function Document({
  address,
  head,
  dataset,
  operation,
  assets,
  dataText,
  isFramed,
  children,
}: {
  address: Address;
  head: Head;
  /** Undefined for an error, which is no page of the data set. */
  dataset: DatasetFacts | undefined;
  operation: string | undefined;
  assets: Assets;
  /** What the page is rendered from, as JSON in which no tag can end; undefined where no script runs. */
  dataText: string | undefined;
  /** Whether it stands in a frame of another page, which has a top and an end of its own. */
  isFramed: boolean;
  children: ReactNode;
}) {
  const { language } = address;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${head.title} – OpenUrban`}</title>
        {/* What is no page of the data set has no other addresses. */}
        {dataset && <Alternates canonical={head.canonical ?? address} />}
        {isFramed && head.canonical && <link rel="canonical" href={head.canonical.absolute} />}
        {head.links?.map(link => (
          <link
            key={link.href}
            rel={link.rel}
            type={link.type ?? undefined}
            href={link.href}
            title={link.title ?? undefined}
          />
        ))}
        {head.description && <Preview head={head} description={head.description} address={address} />}
        <link rel="icon" type="image/svg+xml" href={address.local('/web/icon.svg')} />
        {assets.styles.map(style => (
          <link key={style} rel="stylesheet" href={address.local(`/${style}`)} />
        ))}
        {head.linkedData && (
          <script
            type="application/ld+json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which every < is escaped.
            dangerouslySetInnerHTML={{ __html: linkedData(head.linkedData, address) }}
          />
        )}
        {dataText !== undefined && <script type="module" src={address.local(`/${assets.script}`)} />}
      </head>
      <body className={isFramed ? 'framed' : undefined}>
        <AddressProvider value={address}>
          <LanguageProvider value={language}>
            {!isFramed && <Header address={address} />}
            <main id="content">{children}</main>
            {!isFramed && dataset && <Footer address={address} dataset={dataset} operation={operation} />}
          </LanguageProvider>
        </AddressProvider>
        {/* Behind what is read: it is as long as the page itself. */}
        {dataText !== undefined && (
          <script
            id="page-data"
            type="application/json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which every < is escaped.
            dangerouslySetInnerHTML={{ __html: dataText }}
          />
        )}
      </body>
    </html>
  );
}

/** The page in all languages. */
function Alternates({ canonical }: { canonical: Address }) {
  return (
    <>
      <link rel="canonical" href={canonical.absolute} />
      {(Object.keys(languages) as Language[]).map(other => (
        <link key={other} rel="alternate" hrefLang={other} href={canonical.in(other).absolute} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={canonical.in('en').absolute} />
    </>
  );
}

/** What search engines and social networks show of a link (Open Graph). */
function Preview({ head, description, address }: { head: Head; description: string; address: Address }) {
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="OpenUrban" />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={(head.canonical ?? address).absolute} />
      {head.picture && <meta property="og:image" content={address.global(head.picture)} />}
      {head.pictureText && <meta property="og:image:alt" content={head.pictureText} />}
      <meta name="twitter:card" content={head.picture ? 'summary_large_image' : 'summary'} />
    </>
  );
}
