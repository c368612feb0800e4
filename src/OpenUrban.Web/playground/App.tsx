import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { examplesPlugin } from './ExamplesPlugin';
import { examples } from './examples';
import { readLink } from './link';
import { SelectOperation } from './SelectOperation';

// GraphiQL resets the visible panel when it gets a new plugin list, so the list is made once.
const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const link = readLink(window.location.search);

export function App() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={examplesPlugin.title}
      defaultQuery={examples[0]?.query}
      initialQuery={link?.query}
      initialVariables={link?.variables}
    >
      <GraphiQL.Logo>OpenUrban</GraphiQL.Logo>
      {link?.operationName && <SelectOperation name={link.operationName} />}
    </GraphiQL>
  );
}
