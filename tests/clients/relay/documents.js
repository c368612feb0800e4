// Only relay-compiler reads this file. The tests import what it makes of it, as Babel would let them.

// A connection of the root, page by page in both directions.
graphql`
  query documentsDistrictsQuery($first: Int, $last: Int) {
    ...documents_districts @arguments(first: $first, last: $last)
  }
`;
graphql`
  fragment documents_districts on Query
  @refetchable(queryName: "documentsDistrictsPageQuery")
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    districts(first: $first, after: $after, last: $last, before: $before) @connection(key: "documents_districts") {
      edges { node { code name(language: ZH_HANS) } }
    }
  }
`;

// A connection of a node: its further pages are fetched by node(id:).
graphql`
  query documentsPlanQuery($code: String!) {
    plan(code: $code) { id ...documents_plan }
  }
`;
graphql`
  fragment documents_plan on Plan
  @refetchable(queryName: "documentsPlanPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 9 }, cursor: { type: "String" }) {
    shortName(language: ZH_HANT)
    measures(first: $count, after: $cursor, order: [{ code: DESC }]) @connection(key: "documents_plan_measures") {
      edges { node { code } }
    }
  }
`;

// A node by its id, of whatever type.
graphql`
  query documentsNodeQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Area { name(language: ZH_HANT) parent { name(language: ZH_HANT) } }
    }
  }
`;
