import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { playground } from '../generated/texts';
import { Address } from '../shared/Address';
import { LanguageProvider } from '../shared/Texts';
import { CompleteCodes } from './CompleteCodes';
import { examplesPlugin } from './ExamplesPlugin';
import { examples } from './examples';
import { readLink } from './link';
import { QueryUses } from './QueryUses';
import { SelectOperation } from './SelectOperation';
import { site } from './site';

// GraphiQL resets the visible panel when it gets a new plugin list, so the list is made once.
const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: `${site.base}/graphql` });
const link = readLink(location.search);
const address = Address.of(site, '/graphql', location.search);

export function App() {
  return (
    <LanguageProvider value={address.language}>
      <h1 className="hidden">{playground.title[address.language]}</h1>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        // On a phone it would leave no room for the query.
        visiblePlugin={matchMedia('(min-width: 48rem)').matches ? examplesPlugin.title : undefined}
        defaultQuery={examples[0]?.query}
        initialQuery={link?.query}
        initialVariables={link?.variables}
      >
        <GraphiQL.Logo>
          <a href={address.at('/')} title={playground.pages[address.language]}>
            OpenUrban
          </a>
        </GraphiQL.Logo>
        <CompleteCodes />
        {link?.operationName && <SelectOperation name={link.operationName} />}
        <GraphiQL.Footer>
          <QueryUses />
        </GraphiQL.Footer>
      </GraphiQL>
    </LanguageProvider>
  );
}
