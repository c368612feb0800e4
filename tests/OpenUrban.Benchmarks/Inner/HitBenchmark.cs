using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using OpenUrban.Benchmarks.Data;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Benchmarks.Inner;

/// <summary>What it costs to find the answer to a request that has come before, by all of its bytes.</summary>
[MemoryDiagnoser]
public class HitBenchmark
{
    private readonly AnswerStore store = new(new State(), maximumBytes: 1024 * 1024);
    private readonly HttpRequest request = new DefaultHttpContext().Request;
    private readonly byte[] body = Encoding.UTF8.GetBytes(Workload.All[0].Body);

    [GlobalSetup]
    public void SetUp()
    {
        request.Method = HttpMethods.Post;
        request.Path = "/graphql";
        request.ContentType = "application/json";
        var kept = new KeptAnswer(new State(), new byte[2_000]);
        var ready = new ReadyAnswer(kept, "application/json", ContentCoding.Identity, tag: null, freshness: "");
        store.Add(new RawRequest(request, body).Keep(), ready);
    }

    [Benchmark]
    public bool Find() => store.Find(new RawRequest(request, body)) is not null;

    private sealed class State : DataState
    {
        public override string? Version => "state";
    }
}
