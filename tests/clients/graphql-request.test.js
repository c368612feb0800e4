import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClientError, GraphQLClient, gql } from 'graphql-request';
import { endpoint, recordingFetch } from './api.js';

const page = gql`
  query Page($first: Int, $after: String, $last: Int, $before: String) {
    districts(first: $first, after: $after, last: $last, before: $before) {
      nodes { id code name(language: ZH_HANS) }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

describe('graphql-request', { timeout: 60_000 }, () => {
  const client = new GraphQLClient(endpoint);

  it('pages through all districts forward and back', async () => {
    const forward = [];
    let { districts } = await client.request(page, { first: 6 });
    forward.push(districts.nodes);
    while (districts.pageInfo.hasNextPage) {
      ({ districts } = await client.request(page, { first: 6, after: districts.pageInfo.endCursor }));
      forward.push(districts.nodes);
    }
    const back = [districts.nodes];
    while (districts.pageInfo.hasPreviousPage) {
      ({ districts } = await client.request(page, { last: 6, before: districts.pageInfo.startCursor }));
      back.unshift(districts.nodes);
    }

    assert.deepEqual(forward.map(nodes => nodes.length), [6, 6, 4]);
    assert.equal(new Set(forward.flat().map(district => district.code)).size, 16);
    assert.deepEqual(back.flat(), forward.flat());
  });

  it('fetches a node again by its id', async () => {
    const { district } = await client.request('{ district(code: "310115") { __typename id code name(language: ZH_HANT) } }');

    const { node } = await client.request(
      gql`query Again($id: ID!) { node(id: $id) { __typename id ... on District { code name(language: ZH_HANT) } } }`,
      { id: district.id },
    );

    assert.deepEqual(node, district);
    assert.equal(node.name, '浦東新區');
  });

  it('tells the code of an error', async () => {
    await assert.rejects(client.request(page, { first: 51 }), error => {
      assert.ok(error instanceof ClientError);
      assert.equal(error.response.status, 200);
      assert.equal(error.response.errors[0].extensions.code, 'PAGE_TOO_LARGE');
      return true;
    });
  });

  it('sends and receives Chinese with GET', async () => {
    const fetch = recordingFetch();
    const getting = new GraphQLClient(endpoint, { method: 'GET', fetch });

    const { districts } = await getting.request(
      gql`query Named($name: String) { districts(where: { name: { zhHans: { eq: $name } } }) { nodes { code name(language: ZH_HANS) } } }`,
      { name: '静安区' },
    );

    assert.deepEqual(districts.nodes, [{ code: '310106', name: '静安区' }]);
    assert.deepEqual(fetch.requests.map(request => request.method), ['GET']);
  });
});
