using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Tabular;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Execution;

/// <summary>What is missing while an answer is written is fetched, and the answer is written again.</summary>
public sealed class AsksTests
{
    private const int Rows = 4_000;

    /// <summary>Far enough down for pieces to have been taken before.</summary>
    private static readonly int[] Asking = [1_500, 1_501, 3_000];

    [Fact]
    public void What_is_not_here_is_noted_once_and_known_when_it_was_answered()
    {
        var asks = new Asks();

        Assert.False(asks.TryGet(new NumberAsk(1), out _));
        Assert.False(asks.TryGet(new NumberAsk(1), out _));
        Assert.False(asks.TryGet(new NumberAsk(2), out _));
        Assert.Equal([1, 2], asks.Open.Cast<NumberAsk>().Select(ask => ask.Number).Order());

        asks.Answer(new NumberAsk(1), 10);
        Assert.True(asks.TryGet(new NumberAsk(1), out var answer));
        Assert.Equal(10, answer);
        Assert.Equal(new NumberAsk(2), Assert.Single(asks.Open));
    }

    [Fact]
    public async Task Pieces_are_equal_to_the_whole_when_something_is_asked_in_the_middle()
    {
        var (whole, rounds) = await WriteAsync(inPieces: false, new NumberSource());
        Assert.Equal(Expected(), Assert.Single(whole));
        Assert.Equal(1, rounds);

        var (pieces, again) = await WriteAsync(inPieces: true, new NumberSource());
        Assert.True(pieces.Count > 2, $"There were {pieces.Count} pieces.");
        Assert.Equal(Expected(), string.Concat(pieces));
        Assert.Equal(1, again);

        // Each ends behind a row.
        Assert.All(pieces.SkipLast(1), piece => Assert.EndsWith("\"", piece, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_known_only_with_an_answer_is_fetched_in_the_next_round()
    {
        var source = new NumberSource();
        var (pieces, rounds) = await WriteAsync(inPieces: true, source, chained: true);

        Assert.Equal(Expected(), string.Concat(pieces));
        Assert.Equal(Asking.Length, rounds);
    }

    [Fact]
    public async Task A_source_that_does_not_answer_is_not_asked_for_ever()
    {
        var source = new NumberSource { IsMute = true };

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(inPieces: false, source));
        Assert.InRange(source.Rounds, 1, 100);
    }

    private static string Expected() =>
        $$$"""{"data":{"rows":[{{{string.Join(',', Enumerable.Range(0, Rows).Select(RowOf))}}}]}}""";

    private static string RowOf(int row) =>
        $"\"{(Asking.Contains(row) ? -row : row).ToString(CultureInfo.InvariantCulture)} {new string('x', 100)}\"";

    private static async Task<(List<string> Pieces, int Rounds)> WriteAsync(
        bool inPieces,
        NumberSource source,
        bool chained = false
    )
    {
        var host = await LibraryHost.GetAsync(Store.Memory);
        var executor = ActivatorUtilities.CreateInstance<OperationExecutor>(host.Services, source);
        var state = await host.Services.GetRequiredService<IDataStates>().GetAsync(CancellationToken.None);
        var document = Parser.Parse("{ rows }");
        var field = (GraphQLField)((GraphQLOperationDefinition)document.Definitions[0]).SelectionSet.Selections[0];
        var operation = new PlannedOperation(
            new ObjectWriter<Root>(
                [(new FieldPlacement("rows", field, IsRequired: true), new RowsWriter(chained))],
                note: null
            ),
            SlotCount: 0
        );
        var pieces = new List<string>();
        new PreparedAnswer(
            executor,
            new WriterPool(),
            state,
            document,
            operation,
            Variables.None,
            Inputs.Empty,
            new TableLimits()
        ).Write(
            new Receipt(),
            inPieces,
            piece => pieces.Add(Encoding.UTF8.GetString(piece.Span)),
            CancellationToken.None
        );
        return (pieces, source.Rounds);
    }

    private sealed record NumberAsk(int Number) : Ask<int>;

    private sealed class NumberSource : IAskSource
    {
        public bool IsMute { get; init; }

        public int Rounds { get; private set; }

        public ValueTask FetchAsync(DataState state, Asks asks, CancellationToken cancellationToken)
        {
            Rounds++;
            foreach (var ask in IsMute ? [] : asks.Open.OfType<NumberAsk>().ToList())
            {
                asks.Answer(ask, -ask.Number);
            }

            return default;
        }
    }

    /// <summary>Writes rows, of which some need a number that is not here.</summary>
    /// <param name="chained">Whether a row asks only when those before it have been answered.</param>
    private sealed class RowsWriter(bool chained) : FieldWriter<Root>
    {
        public override void Write(OperationWriter writer, Root source)
        {
            writer.Raw((byte)'[');
            for (var row = 0; row < Rows; row++)
            {
                if (row > 0)
                {
                    writer.Raw((byte)',');
                }

                var number = row;
                if (!Asking.Contains(row))
                {
                    WriteRow(writer, number);
                }
                else if (!(chained && writer.Asks.Open.Count > 0) && writer.Asks.TryGet(new NumberAsk(row), out number))
                {
                    WriteRow(writer, number);
                }
                else
                {
                    writer.Null();
                }

                writer.EndRow();
            }

            writer.Raw((byte)']');
        }

        private static void WriteRow(OperationWriter writer, int number) =>
            writer.Text($"{number.ToString(CultureInfo.InvariantCulture)} {new string('x', 100)}");
    }
}
