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

/** A whole page: the API sends it rendered, and the browser takes it over from there. */
export function Document({
  address,
  head,
  dataset,
  operation,
  assets,
  dataText,
  children,
}: {
  address: Address;
  head: Head;
  dataset: DatasetFacts;
  operation: string;
  assets: Assets;
  /** What the page is rendered from, as JSON in which no tag can end. */
  dataText: string;
  children: ReactNode;
}) {
  const { language } = address;
  const canonical = head.canonical ?? address;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${head.title} – OpenUrban`}</title>
        <meta name="description" content={head.description} />
        <link rel="canonical" href={canonical.absolute} />
        {(Object.keys(languages) as Language[]).map(other => (
          <link key={other} rel="alternate" hrefLang={other} href={canonical.in(other).absolute} />
        ))}
        <link rel="alternate" hrefLang="x-default" href={canonical.in('en').absolute} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content="OpenUrban" />
        <meta property="og:title" content={head.title} />
        <meta property="og:description" content={head.description} />
        <meta property="og:url" content={canonical.absolute} />
        {head.picture && <meta property="og:image" content={address.global(head.picture)} />}
        <meta name="twitter:card" content={head.picture ? 'summary_large_image' : 'summary'} />
        <link rel="icon" type="image/svg+xml" href={address.local('/web/icon.svg')} />
        {assets.styles.map(style => (
          <link key={style} rel="stylesheet" href={address.local(`/${style}`)} />
        ))}
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which every < is escaped.
          dangerouslySetInnerHTML={{ __html: linkedData(head.linkedData, address) }}
        />
        <script type="module" src={address.local(`/${assets.script}`)} />
      </head>
      <body>
        <AddressProvider value={address}>
          <LanguageProvider value={language}>
            <Header address={address} />
            <main id="content">{children}</main>
            <Footer address={address} dataset={dataset} operation={operation} />
          </LanguageProvider>
        </AddressProvider>
        {/* Behind what is read: it is as long as the page itself. */}
        <script
          id="page-data"
          type="application/json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which every < is escaped.
          dangerouslySetInnerHTML={{ __html: dataText }}
        />
      </body>
    </html>
  );
}
