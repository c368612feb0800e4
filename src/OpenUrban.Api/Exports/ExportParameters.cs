using System.Globalization;
using Microsoft.Extensions.Primitives;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Exports;

/// <summary>What an address says beside the question and the format.</summary>
/// <param name="Release">Number of the release; null for the current one.</param>
/// <param name="AsOf">The day as of which the sources speak; null for now.</param>
/// <param name="Language">Language of texts that the question does not ask for in one.</param>
/// <param name="Variables">Variables of a persisted document, as JSON; null for none.</param>
/// <param name="OperationName">Which operation of a persisted document; null where it has one.</param>
/// <param name="Others">All else: options of the format, and what others have added to a link, which nobody reads.</param>
internal sealed record ExportParameters(
    int? Release,
    DateOnly? AsOf,
    Language Language,
    string? Variables,
    string? OperationName,
    IReadOnlyList<KeyValuePair<string, string>> Others
)
{
    /// <summary>The parameters that all formats have.</summary>
    public static IReadOnlyList<ExportOption> Common { get; } =
    [
        new("release", "Number of the release to answer from; the current one without.", [], ""),
        new("asOf", "The day (yyyy-MM-dd) as of which the sources speak; now without.", [], ""),
        new("language", "Language of names and of what the export itself says.", [.. ExportLanguages.Tags], "en"),
    ];

    /// <summary>An address that says nothing.</summary>
    public static ExportParameters Default { get; } = new(null, null, Language.En, null, null, []);

    /// <exception cref="RequestError">One of them cannot be.</exception>
    public static ExportParameters Read(IQueryCollection query)
    {
        int? release = null;
        DateOnly? asOf = null;
        var language = Language.En;
        string? variables = null;
        string? operationName = null;
        var others = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in query)
        {
            switch (name)
            {
                case "release":
                    release =
                        int.TryParse(One(name, values), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                        && number > 0
                            ? number
                            : throw Bad("release has to be the number of a release: 1, 2, 3, ...");
                    break;
                case "asOf":
                    asOf = DateOnly.TryParseExact(
                        One(name, values),
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        default,
                        out var day
                    )
                        ? day
                        : throw Bad("asOf has to be a day such as 2019-12-31.");
                    break;
                case "language":
                    language =
                        ExportLanguages.Read(One(name, values))
                        ?? throw Bad($"language has to be one of {string.Join(", ", ExportLanguages.Tags)}.");
                    break;
                case "variables":
                    // Addresses say it again, and there a byte order mark would not be ignored.
                    variables = One(name, values)?.TrimStart('\uFEFF') is { Length: > 0 } json ? json : null;
                    break;
                case "operationName":
                    operationName = One(name, values);
                    break;
                default:
                    others.AddRange(values.Select(value => KeyValuePair.Create(name, value ?? "")));
                    break;
            }
        }

        return new ExportParameters(release, asOf, language, variables, operationName, others);
    }

    /// <summary>The arguments that fields take which have none.</summary>
    public IReadOnlyDictionary<string, string> Defaults
    {
        get
        {
            var defaults = new Dictionary<string, string>();
            if (AsOf is { } day)
            {
                defaults["asOf"] = $"\"{day.ToString("O", CultureInfo.InvariantCulture)}\"";
            }

            if (Language != Language.En)
            {
                defaults["language"] = ExportLanguages.Literal(Language);
            }

            return defaults;
        }
    }

    private static string One(string name, StringValues values) =>
        values is [{ } value] ? value : throw Bad($"{name} is given {values.Count} times. Give it once.");

    private static RequestError Bad(string message) => new(ErrorCode.BadRequest, message);
}
