using System.Globalization;
using System.Text.Json.Nodes;

namespace OpenUrban.Exports.Zips;

/// <summary>How an export is cited, and what may be done with it, as files.</summary>
internal static class Citation
{
    /// <summary>Citation File Format 1.2.0. Texts are in the quotes of JSON, which YAML reads too.</summary>
    public static string Cff(ExportSubject subject, string format) =>
        $"""
            cff-version: 1.2.0
            message: {Quoted(subject.Citation)}
            type: dataset
            title: {Quoted(subject.Title)}
            authors:
              - name: {Quoted(subject.Publisher)}
                website: {Quoted(subject.Home)}
            version: "{subject.Release}"
            date-released: {subject.ReleasedOn.ToString("O", CultureInfo.InvariantCulture)}
            license: {subject.LicenceId}
            url: {Quoted(subject.Address(format))}

            """;

    public static string Licence(ExportSubject subject) =>
        $"{subject.LicenceName}\n{subject.LicenceId}\n{subject.LicenceAddress}\n";

    private static string Quoted(string text) => JsonValue.Create(text).ToLine();
}
