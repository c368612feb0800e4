using System.Globalization;
using System.Text.Json;
using OpenUrban.Api.Tests.Execution;

namespace OpenUrban.Api.Tests.Coercion;

/// <summary>Asks with something in a place of the schema, and notes the answers that are not as expected.</summary>
internal sealed class CoercionCheck(HostPair pair)
{
    /// <summary>The code of a document that is not valid.</summary>
    public const string Refused = "VALIDATION_FAILED";

    private readonly List<string> failures = [];

    /// <summary>What was not as expected.</summary>
    public IReadOnlyList<string> Failures => failures;

    /// <summary>Requests that were sent.</summary>
    public int Forms { get; private set; }

    /// <summary>Answers that say that the server has a fault.</summary>
    public int Faults { get; private set; }

    /// <summary>Nulls that went where none may go, and nothing said so.</summary>
    public int Silent { get; private set; }

    /// <summary>A variable that is null: refused, or an error of the field where the place takes no null.</summary>
    public async Task ExpectNullAsync(
        Position place,
        string declaration,
        string variables,
        bool isRefused,
        string text = "$v"
    )
    {
        var isRequired = place.Type.IsRequired || text != "$v";
        var answer = await ExpectAsync(
            place,
            declaration,
            text,
            variables,
            isRefused ? Refused
                : isRequired ? "*"
                : null
        );
        if (isRefused || !isRequired)
        {
            return;
        }

        using var document = JsonDocument.Parse(answer);
        if (
            !document.RootElement.TryGetProperty("errors", out var errors)
            || !errors
                .EnumerateArray()
                .All(e =>
                    e.At("extensions", "code").GetString() == "INVALID_ARGUMENT"
                    && (
                        place.Field is null
                            ? e.TryGetProperty("locations", out _)
                            : e.TryGetProperty("path", out var path)
                                && path.EnumerateArray().Last() is { ValueKind: JsonValueKind.String } last
                                && last.GetString() == place.Field
                    )
                )
        )
        {
            Silent += document.RootElement.TryGetProperty("errors", out _) ? 0 : 1;
            Fail(place, declaration, text, variables, $"an error of the field {place.Field}", answer);
        }
    }

    public async Task SameAsync(Position place, string declaration, string? text, string variables, string? expected)
    {
        var answer = await AskAsync(place, declaration, text, variables);
        if (Essence(answer) != Essence(expected!))
        {
            Fail(place, declaration, text, variables, expected!, answer);
        }
    }

    /// <param name="place">The place.</param>
    /// <param name="declaration">Variables of the operation.</param>
    /// <param name="text">What stands in the place.</param>
    /// <param name="variables">Values of the variables.</param>
    /// <param name="code">The code of the only kind of error; * for any, null for none but those of the field's own.</param>
    /// <param name="leaveOut">Whether nothing stands in the place.</param>
    public async Task<string> ExpectAsync(
        Position place,
        string declaration,
        string text,
        string variables,
        string? code,
        bool leaveOut = false
    )
    {
        var answer = await AskAsync(place, declaration, leaveOut ? null : text, variables);
        using var document = JsonDocument.Parse(answer);
        var codes = document.RootElement.TryGetProperty("errors", out var errors)
            ? errors.EnumerateArray().Select(e => e.At("extensions", "code").GetString()).Distinct().ToList()
            : [];
        var isAsExpected = code switch
        {
            null => !codes.Contains(Refused) && !codes.Contains("INVALID_VARIABLE"),
            "*" => codes.Count > 0,
            _ => codes is [{ } only] && only == code,
        };
        if (!isAsExpected)
        {
            Silent += code is not null && codes.Count == 0 ? 1 : 0;
            Fail(place, declaration, text, variables, code ?? "no refusal", answer);
        }

        return answer;
    }

    public async Task<string> AskAsync(Position place, string declaration, string? text, string variables)
    {
        Forms++;
        var query = $"query {(declaration.Length == 0 ? "" : $"({declaration}) ")}{place.Selection(text)}";
        try
        {
            var (status, answer) = await pair.EqualAsync(Body(query, variables));
            if (status >= 500 || answer.Contains("\"INTERNAL\"", StringComparison.Ordinal))
            {
                Faults++;
                Fail(place, declaration, text, variables, "no fault", answer);
            }

            return answer.Length == 0 ? "{}" : answer;
        }
        catch (Xunit.Sdk.XunitException different)
        {
            failures.Add($"{place.Name}: {different.Message}");
            return "{}";
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The test server hands on what a real one answers with 500.
            Faults++;
            failures.Add($"{place.Name}: {query} {variables}\n{exception.GetType().Name} {exception.Message}");
            return "{}";
        }
    }

    private void Fail(
        Position place,
        string declaration,
        string? text,
        string variables,
        string expected,
        string answer
    ) =>
        failures.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{place.Name}: ({declaration}) {place.Selection(text)} {variables}\n  expected {Shorten(expected)}\n  was      {Shorten(answer)}"
            )
        );

    private static string Shorten(string text) => text.Length <= 400 ? text : text[..400];

    /// <summary>An answer without what depends on how the document is laid out.</summary>
    private static string Essence(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        var root = document.RootElement;
        return root.TryGetProperty("errors", out var errors)
            ? string.Join(", ", errors.EnumerateArray().Select(e => e.At("extensions", "code").GetString()))
                + (root.TryGetProperty("data", out var some) ? some.GetRawText() : "")
            : root.GetRawText();
    }

    public static string Body(string query, string variables) =>
        $$"""{ "query": {{JsonSerializer.Serialize(query)}}, "variables": {{variables}} }""";
}
