import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Client, CombinedError, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { endpoint, recordingFetch } from './api.js';

const page = gql`
  query Page($first: Int, $after: String, $last: Int, $before: String) {
    districts(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id code name(language: ZH_HANS) } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
const sdl = await readFile(new URL('../../schema/openurban.graphql', import.meta.url), 'utf8');
// With it the cache knows which types implement which interface, and refuses fields that do not exist.
const schema = introspectionFromSchema(buildSchema(sdl));

function connect({ exchanges = [], ...options } = {}) {
  const cache = cacheExchange({
    schema,
    resolvers: { Query: { districts: relayPagination() } },
    // They have no id: they belong to the field they were asked under.
    keys: { DistrictsConnection: () => null, DistrictsEdge: () => null, PageInfo: () => null },
  });
  return new Client({
    url: endpoint,
    preferGetMethod: false,
    ...options,
    exchanges: [cache, ...exchanges, fetchExchange],
  });
}

async function ask(client, query, variables = {}) {
  const { data, error } = await client.query(query, variables).toPromise();
  if (error) throw error;
  return data;
}

const codes = data => data.districts.edges.map(edge => edge.node.code);
const allCodes = async () =>
  (await ask(connect(), gql`{ districts(first: 50) { nodes { id code } } }`)).districts.nodes.map(district => district.code);

describe('urql', { timeout: 60_000 }, () => {
  it('joins pages forward', async () => {
    const client = connect();
    let data = await ask(client, page, { first: 6 });
    const lengths = [codes(data).length];
    while (data.districts.pageInfo.hasNextPage) {
      data = await ask(client, page, { first: 6, after: data.districts.pageInfo.endCursor });
      lengths.push(codes(data).length);
    }

    assert.deepEqual(lengths, [6, 12, 16]);
    assert.deepEqual(codes(data), await allCodes());
  });

  it('joins pages backward', async () => {
    const client = connect();
    let data = await ask(client, page, { last: 6 });
    const lengths = [codes(data).length];
    while (data.districts.pageInfo.hasPreviousPage) {
      data = await ask(client, page, { last: 6, before: data.districts.pageInfo.startCursor });
      lengths.push(codes(data).length);
    }

    assert.deepEqual(lengths, [6, 12, 16]);
    assert.deepEqual(codes(data), await allCodes());
  });

  it('fetches a node again by its id', async () => {
    const client = connect();
    const { goal } = await ask(client, gql`{ goal(code: "G1") { __typename id code } }`);

    const { node } = await ask(
      client,
      gql`query Again($id: ID!) { node(id: $id) { __typename id ... on Goal { code name(language: ZH_HANT) } } }`,
      { id: goal.id },
    );

    assert.deepEqual(node, { ...goal, name: '人民城市服務保障水平有力提升' });
  });

  it('tells the code of an error', async () => {
    await assert.rejects(ask(connect(), page, { first: 51 }), error => {
      assert.ok(error instanceof CombinedError);
      assert.equal(error.networkError, undefined);
      assert.equal(error.graphQLErrors[0].extensions.code, 'PAGE_TOO_LARGE');
      return true;
    });
  });

  it('sends and receives Chinese with GET', async () => {
    const fetch = recordingFetch();
    const client = connect({ preferGetMethod: 'force', fetch });

    const { districts } = await ask(
      client,
      gql`query Named($name: String) { districts(where: { name: { zhHans: { eq: $name } } }) { nodes { id code name(language: ZH_HANS) } } }`,
      { name: '静安区' },
    );

    assert.deepEqual(districts.nodes.map(({ code, name }) => [code, name]), [['310106', '静安区']]);
    assert.deepEqual(fetch.requests.map(request => request.method), ['GET']);
  });

  it('sends a query as its hash once it is known', async () => {
    const fetch = recordingFetch();
    const persisted = () => connect({ exchanges: [persistedExchange({ preferGetForPersistedQueries: true })], fetch });
    const query = gql`{ plan(code: "SHP") { id name } }`;

    const first = await ask(persisted(), query);
    const second = await ask(persisted(), query);

    // Unknown, then with its text; afterwards the hash is enough.
    assert.deepEqual(fetch.requests.map(({ method, url }) => [method, url.searchParams.has('query')]), [
      ['GET', false],
      ['GET', true],
      ['GET', false],
    ]);
    assert.deepEqual(second, first);
  });
});
