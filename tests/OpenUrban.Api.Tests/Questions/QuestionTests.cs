using System.Globalization;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Questions;

/// <summary>
/// What researchers asked: a request each (<c>.graphql</c>), with figures worked by hand from the data files
/// (<c>.worked.json</c>: where the figure stands in the answer, what it is, and how it was worked).
/// </summary>
public sealed class QuestionTests
{
    private const double Tolerance = 1e-6;

    public static TheoryData<string> Questions() =>
        [
            .. Directory
                .EnumerateFiles(Golden.Source("Questions"), "*.graphql")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(),
        ];

    [Theory, MemberData(nameof(Questions))]
    public async Task One_request_has_the_figures_that_were_worked_by_hand(string question)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var worked = JsonDocument.Parse(
            await File.ReadAllTextAsync(Golden.Source("Questions", $"{question}.worked.json"))
        );

        var answer = await host.QueryAsync(
            await File.ReadAllTextAsync(Golden.Source("Questions", $"{question}.graphql"))
        );

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.NotEmpty(worked.RootElement.EnumerateArray());
        foreach (var figure in worked.RootElement.EnumerateArray())
        {
            var expected = figure.At("value").GetDouble();
            var found = Find(answer.At("data"), figure.At("at").GetString()!).GetDouble();

            Assert.True(
                Math.Abs(found - expected) <= Tolerance * Math.Max(1, Math.Abs(expected)),
                $"{figure.At("at")} is {found}, not {expected} = {figure.At("worked")}"
            );
        }
    }

    private static JsonElement Find(JsonElement element, string path)
    {
        foreach (var part in path.Split('/'))
        {
            element = int.TryParse(part, CultureInfo.InvariantCulture, out var place)
                ? element[place]
                : element.At(part);
        }

        return element;
    }
}
