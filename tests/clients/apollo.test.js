import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom } from 'rxjs';
import { endpoint, recordingFetch } from './api.js';

const page = gql`
  query Page($first: Int, $after: String, $last: Int, $before: String) {
    districts(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id code name(language: ZH_HANS) } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

function connect(link = new HttpLink({ uri: endpoint })) {
  return new ApolloClient({
    link,
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { districts: relayStylePagination() } } },
    }),
  });
}

const codes = data => data.districts.edges.map(edge => edge.node.code);

/** Shows a page and fetches more until there are none. Gives the codes that are shown after each step. */
async function showAll(variables, next) {
  const query = connect().watchQuery({ query: page, variables });
  const shown = [];
  const subscription = query.subscribe();
  /** The client shows what it has fetched a moment later. */
  const grow = async () => {
    const results = query.pipe(
      filter(({ dataState, data }) => dataState === 'complete' && codes(data).length > (shown.at(-1)?.length ?? 0)),
    );
    const { data } = await firstValueFrom(results);
    shown.push(codes(data));
    return next(data.districts.pageInfo);
  };
  for (let more = await grow(); more; more = await grow()) {
    await query.fetchMore({ variables: { ...variables, ...more } });
  }
  subscription.unsubscribe();
  return shown;
}

async function allCodes() {
  const { data } = await connect().query({ query: page, variables: { first: 50 } });
  return codes(data);
}

describe('Apollo Client', { timeout: 60_000 }, () => {
  it('joins pages forward', async () => {
    const shown = await showAll({ first: 6 }, info => info.hasNextPage && { after: info.endCursor });

    assert.deepEqual(shown.map(page => page.length), [6, 12, 16]);
    assert.deepEqual(shown.at(-1), await allCodes());
  });

  it('joins pages backward', async () => {
    const shown = await showAll({ last: 6 }, info => info.hasPreviousPage && { before: info.startCursor });

    assert.deepEqual(shown.map(page => page.length), [6, 12, 16]);
    assert.deepEqual(shown.at(-1), await allCodes());
  });

  it('fetches a node again by its id into the same place of the cache', async () => {
    const client = connect();
    const { data: first } = await client.query({ query: gql`{ goal(code: "G1") { id code } }` });

    const { data } = await client.query({
      query: gql`query Again($id: ID!) { node(id: $id) { id ... on Goal { name(language: ZH_HANT) } } }`,
      variables: { id: first.goal.id },
    });

    assert.equal(data.node.name, '人民城市服務保障水平有力提升');
    assert.deepEqual(
      client.readFragment({
        id: `Goal:${first.goal.id}`,
        fragment: gql`fragment Both on Goal { code name(language: ZH_HANT) }`,
      }),
      { __typename: 'Goal', code: 'G1', name: '人民城市服務保障水平有力提升' },
    );
  });

  it('keeps what was known then beside what is known now', async () => {
    const client = connect();
    const query = gql`
      query Rate($asOf: Date) {
        series(indicators: ["URB_RATE"], areas: ["000000"], from: 1996, to: 1996, asOf: $asOf) {
          observations { id code value }
        }
      }
    `;
    const value = async (asOf, fetchPolicy) => {
      const { data } = await client.query({ query, variables: { asOf }, fetchPolicy });
      return data.series[0].observations[0];
    };
    await value(null, 'network-only');
    await value('1998-12-31', 'network-only');

    const [now, then] = [await value(null, 'cache-only'), await value('1998-12-31', 'cache-only')];

    assert.deepEqual([now.value, then.value], [30.48, 29.37]);
    assert.equal(now.code, then.code);
    assert.notEqual(now.id, then.id);

    const { data } = await client.query({
      query: gql`query Again($id: ID!) { node(id: $id) { id ... on Observation { valueText } } }`,
      variables: { id: then.id },
    });
    assert.deepEqual([data.node.id, data.node.valueText], [then.id, '29.37']);
  });

  it('tells the code of an error', async () => {
    await assert.rejects(connect().query({ query: page, variables: { first: 51 } }), error => {
      assert.ok(CombinedGraphQLErrors.is(error), String(error));
      assert.equal(error.errors[0].extensions.code, 'PAGE_TOO_LARGE');
      return true;
    });
  });

  it('sends and receives Chinese with GET', async () => {
    const fetch = recordingFetch();
    const client = connect(new HttpLink({ uri: endpoint, useGETForQueries: true, fetch }));

    const { data } = await client.query({
      query: gql`query Named($name: String) { districts(where: { name: { zhHans: { eq: $name } } }) { nodes { id code name(language: ZH_HANS) } } }`,
      variables: { name: '静安区' },
    });

    assert.deepEqual(data.districts.nodes.map(({ code, name }) => [code, name]), [['310106', '静安区']]);
    assert.deepEqual(fetch.requests.map(request => request.method), ['GET']);
  });

  it('sends a query as its hash once it is known', async () => {
    const fetch = recordingFetch();
    const link = () =>
      new PersistedQueryLink({
        sha256: text => createHash('sha256').update(text).digest('hex'),
        useGETForHashedQueries: true,
      }).concat(new HttpLink({ uri: endpoint, fetch }));
    const query = gql`{ plan(code: "SHP") { id shortName } }`;

    const { data: first } = await connect(link()).query({ query });
    const { data: second } = await connect(link()).query({ query });

    // Unknown, then with its text; afterwards the hash is enough.
    assert.deepEqual(fetch.requests.slice(1).map(({ method, url }) => [method, url.searchParams.has('query')]), [
      ['POST', false],
      ['GET', false],
    ]);
    assert.deepEqual(second, first);
  });
});
