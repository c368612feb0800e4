using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Queries;

/// <summary>The number of statements is that of the fields, however many rows they are asked for.</summary>
[Collection(nameof(StatementHosts))]
public sealed class StatementCountTests(StatementHosts hosts)
{
    // The conditions see to it that the first row has something on every level: else fewer statements would be needed.
    private static readonly string[] Queries =
    [
        """
            query ($first: Int!) {
              plans(first: $first, order: [{ code: DESC }]) { nodes { goals(first: $first, where: { measures: { some: { targets: { some: { indicator: { code: { neq: null } } } } } } }) {
                nodes { measures(first: $first, where: { targets: { some: { indicator: { code: { neq: null } } } } }) {
                  edges { basis node { parts { target { code } } targets(first: $first, where: { indicator: { code: { neq: null } } }) {
                    totalCount nodes { unit { code } indicator { latest { code source { code } } } } } } } } } } }
              }
            }
            """,
        """
            query ($first: Int!) {
              measures(first: $first, where: { areas: { some: { code: { eq: "310115" } } } }) {
                nodes {
                  action { code }
                  areas(first: $first) { edges { basis node { code latest(indicators: ["POP_CENSUS", "GDP"]) { code valueText } } } }
                  districts(first: $first) { nodes { code parent { code } latest(indicators: ["POP_CENSUS", "GDP"]) { code notes { text } } } }
                }
              }
            }
            """,
        """
            query ($first: Int!) {
              districts(first: $first) {
                totalCount
                nodes {
                  areaKm2Source { code }
                  parent { code }
                  predecessors { source { code } }
                  zones(first: $first) { edges { basis source { code } node { code districts(first: $first) { nodes { code } } } } }
                  measures(first: $first) { nodes { goals(first: $first) { edges { basis node { code } } } } }
                  series(indicators: ["POP_CENSUS", "GDP"]) {
                    unit { code } sources { code } revisedIn breaks { year } observations { code source { code } notes { code } revisions { change source { code } } }
                  }
                }
              }
            }
            """,
        """
            query ($first: Int!) {
              indicators(first: $first, where: { code: { in: ["RAIL_KM", "GDP"] } }, order: [{ code: DESC }]) {
                nodes {
                  topic { code } unit { code } breaks { reason source { code } }
                  targets(first: $first) { nodes { code plan { code } } }
                  series { crossesBreak first { code } breaks { year } observations { notes { code } } }
                }
              }
            }
            """,
        """
            query ($first: Int!) {
              indicators(first: $first, where: { code: { in: ["URB_RATE", "POP_RES_YE"] } }, order: [{ code: DESC }]) {
                nodes {
                  vintages { code indicator { code } }
                  series { revisedIn observations { code vintage { code } revisions { notes { code } } } }
                  then: series(asOf: "2016-12-31") { observations { id } }
                }
              }
            }
            """,
        """
            query ($first: Int!) {
              actions(first: $first, where: { code: { startsWith: "A" } }) {
                nodes {
                  plan { code area { code } source { code } }
                  answers(first: $first) { edges { basis node { code answeredBy(first: $first) { edges { basis node { code } } } } } }
                  principles(first: $first) { nodes { actions(first: $first) { edges { basis node { code } } } } }
                  measures(first: $first) { totalCount nodes { parts { locators { lineFrom } } } }
                }
              }
            }
            """,
        """
            query ($first: Int!) {
              coverage(first: $first, where: { indicator: { code: { in: ["RAIL_KM", "GDP"] } } }, order: [{ indicator: { code: DESC } }, { area: { code: DESC } }]) {
                totalCount nodes { indicator { unit { code } } area { parent { code } } interval gaps { years notes { code } breaks { year source { code } } } breaks { year } }
              }
              indicators(first: $first, where: { code: { in: ["RAIL_KM", "GDP"] } }, order: [{ code: DESC }]) {
                nodes { coverage(first: $first) { totalCount nodes { area { code } values gaps { years } } } }
              }
              districts(first: $first) { nodes { coverage(first: $first) { nodes { indicator { code } missing gaps { years } } } } }
            }
            """,
        """
            query ($first: Int!) {
              targets(first: $first) {
                nodes {
                  changes movedFrom { id } history { id progress { status } }
                  progress { status inputs { code source { code } } } compound: progress(method: COMPOUND) { status inputs { notes { code } } }
                }
              }
              goals(first: $first) { nodes { progress { onTrack total targets { code progress { status } } } } }
            }
            """,
        """
            query ($first: Int!) {
              districts(first: $first) {
                nodes {
                  ranks: series(indicators: ["POP_CENSUS", "POP_RES_YE"], transform: RANK) { sources { code } valueUnit { unit { code } } points { inputs { unit { name } area { code } observation { source { code } } } } }
                  shares: series(indicators: ["POP_CENSUS", "POP_RES_YE"], transform: SHARE_OF_PARENT) { breaks { year } points { inputs { area { code } } } }
                  heads: series(indicators: ["POP_CENSUS", "POP_RES_YE"], transform: PER_CAPITA) { crossesBreak points { inputs { indicator { code } } } }
                  km2: series(indicators: ["POP_CENSUS", "POP_RES_YE"], transform: PER_KM2) { valueUnit { name unit { code } } sources { code } }
                  growth: series(indicators: ["POP_CENSUS", "POP_RES_YE"], transform: CHANGE) { points { value } }
                  level: series(indicators: ["POP_CENSUS", "POP_RES_YE"]) { points { value inputs { unit { name } } } }
                }
              }
            }
            """,
        """
            query ($first: Int!) {
              search(text: "rate", kinds: [INDICATOR, INDICATOR], first: $first) {
                totalCount
                edges { match { field text } node { id name ... on Indicator { unit { code } series { sources { code } } } } }
              }
            }
            """,
    ];

    public static TheoryData<int, Engine> Cases()
    {
        var data = new TheoryData<int, Engine>();
        foreach (var query in Enumerable.Range(0, Queries.Length))
        {
            foreach (var engine in Engines.All)
            {
                data.Add(query, engine);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Fifty_rows_take_as_many_statements_as_one(int query, Engine engine)
    {
        var host = await hosts.GetAsync(engine);

        var one = await StatementsAsync(host, Queries[query], first: 1);
        var fifty = await StatementsAsync(host, Queries[query], first: 50);

        Assert.True(one == fifty, $"{one} statements for one row, {fifty} for fifty: {Queries[query]}");
    }

    private static async Task<int> StatementsAsync(ApiHost host, string query, int first)
    {
        host.Sql.Clear();
        var answer = await host.QueryAsync(query, new { first });
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return host.Sql.Statements.Count;
    }
}
