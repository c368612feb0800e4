namespace OpenUrban.Exports;

/// <summary>What an export is of and how it is cited: what has to go along with the figures. Texts are in the export's language.</summary>
public sealed record ExportSubject
{
    /// <summary>What it is, for people.</summary>
    public required string Title { get; init; }

    /// <summary>A name for files, of ASCII letters, digits and hyphens: <c>openurban-3f2a…-r1</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>The question, as a GraphQL document.</summary>
    public required string Query { get; init; }

    /// <summary>Its variables as JSON; <c>{}</c> for none.</summary>
    public required string Variables { get; init; }

    /// <summary>
    /// The absolute address that gives the same again, of the same release, in a format; with the name of one, for example
    /// <c>csv</c>. Options are those by default.
    /// </summary>
    public required Func<string, string> Address { get; init; }

    /// <summary>Title of the data set.</summary>
    public required string Dataset { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Address of the publisher's server, without a path.</summary>
    public required string Home { get; init; }

    public required int Release { get; init; }

    /// <summary>The day on which the release was published.</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>Names all data of the release.</summary>
    public required string Checksum { get; init; }

    /// <summary>The day as of which the sources speak; null for now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How texts and arrangement may be used, in a sentence. Figures are under the licences of their sources.</summary>
    public required string LicenceName { get; init; }

    /// <summary>The licence of texts and arrangement, as SPDX has it. It is never that of the figures.</summary>
    public required string LicenceId { get; init; }

    /// <summary>Where its text is.</summary>
    public required string LicenceAddress { get; init; }

    /// <summary>A line for a list of references.</summary>
    public required string Citation { get; init; }

    public required string BibTeX { get; init; }

    /// <summary>
    /// Whether the question itself asks for a part of what there is (<c>first: 10</c> of 16 districts). Nothing is left out for
    /// another reason.
    /// </summary>
    public bool IsPart { get; init; }
}
