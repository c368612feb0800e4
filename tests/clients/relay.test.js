import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createElement } from 'react';
import { RelayEnvironmentProvider, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { act, create } from 'react-test-renderer';
import relay from 'relay-runtime';
import { endpoint } from './api.js';
import districtsFragment from './relay/__generated__/documents_districts.graphql.js';
import planFragment from './relay/__generated__/documents_plan.graphql.js';
import districtsQuery from './relay/__generated__/documentsDistrictsQuery.graphql.js';
import nodeQuery from './relay/__generated__/documentsNodeQuery.graphql.js';
import planQuery from './relay/__generated__/documentsPlanQuery.graphql.js';

const { Environment, Network, RecordSource, Store, fetchQuery } = relay;

// React asks for these two where there is no browser.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.IS_REACT_NATIVE_TEST_ENVIRONMENT = true;

// Relay keeps what it has fetched for minutes; its timers must not keep this process as long.
const { setTimeout } = globalThis;
globalThis.setTimeout = (action, milliseconds, ...rest) => {
  const timer = setTimeout(action, milliseconds, ...rest);
  return milliseconds > 60_000 ? timer.unref() : timer;
};

/** @returns a Relay environment that records the names of the operations it sends. */
function connect() {
  const sent = [];
  const network = Network.create(async ({ name, text }, variables) => {
    sent.push(name);
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  });
  return Object.assign(new Environment({ network, store: new Store(new RecordSource()) }), { sent });
}

/** Fetches a query and shows its pagination fragment. Gives what the hook last returned. */
async function render(environment, query, variables, fragment, select = data => data) {
  await fetchQuery(environment, query, variables).toPromise();
  const shown = {};
  const Component = () => {
    const data = useLazyLoadQuery(query, variables, { fetchPolicy: 'store-only' });
    Object.assign(shown, usePaginationFragment(fragment, select(data)));
    return null;
  };
  const root = createElement(RelayEnvironmentProvider, { environment }, createElement(Component));
  const renderer = await act(async () => create(root));
  return { shown, close: () => act(async () => renderer.unmount()) };
}

/** Presses "more": loadNext or loadPrevious. */
const more = (load, count) =>
  act(() => new Promise((resolve, reject) => load(count, { onComplete: error => (error ? reject(error) : resolve()) })));

const codes = connection => connection.edges.map(edge => edge.node.code);

describe('Relay', { timeout: 60_000 }, () => {
  it('pages forward and back through a connection of the root', async () => {
    const forward = await render(connect(), districtsQuery, { first: 6 }, districtsFragment);
    const lengths = [];
    for (; forward.shown.hasNext; await more(forward.shown.loadNext, 6)) {
      lengths.push(codes(forward.shown.data.districts).length);
    }
    const back = await render(connect(), districtsQuery, { last: 6 }, districtsFragment);
    for (; back.shown.hasPrevious; await more(back.shown.loadPrevious, 6)) {
      lengths.push(codes(back.shown.data.districts).length);
    }

    assert.deepEqual(lengths, [6, 12, 6, 12]);
    assert.equal(new Set(codes(forward.shown.data.districts)).size, 16);
    assert.deepEqual(codes(back.shown.data.districts), codes(forward.shown.data.districts));
    assert.ok(forward.shown.data.districts.edges.some(edge => edge.node.name === '浦东新区'));
    await forward.close();
    await back.close();
  });

  it('fetches further pages of a connection by the id of its node', async () => {
    const environment = connect();
    const { shown, close } = await render(environment, planQuery, { code: 'SHP' }, planFragment, data => data.plan);
    const first = codes(shown.data.measures);
    await more(shown.loadNext, 50);

    assert.equal(first.length, 9);
    assert.equal(codes(shown.data.measures).length, 20);
    assert.deepEqual(codes(shown.data.measures), codes(shown.data.measures).toSorted().toReversed());
    assert.deepEqual(environment.sent, ['documentsPlanQuery', 'documentsPlanPageQuery']);
    assert.equal(shown.hasNext, false);
    await close();
  });

  it('fetches a node by its id, of whatever type', async () => {
    const id = Buffer.from('District:310115').toString('base64');

    const { node } = await fetchQuery(connect(), nodeQuery, { id }).toPromise();

    assert.deepEqual(node, { __typename: 'District', id, name: '浦東新區', parent: { name: '上海市' } });
  });

  it('tells the code of an error', async () => {
    await assert.rejects(fetchQuery(connect(), districtsQuery, { first: 51 }).toPromise(), error => {
      assert.equal(error.source.errors[0].extensions.code, 'PAGE_TOO_LARGE');
      return true;
    });
  });
});
