using System.Globalization;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Api.Observations;

/// <summary>The editions of values: what of a value says whether it may be compared with another.</summary>
internal static class Editions
{
    /// <param name="vintageId">The earlier edition that the value stems from; null for the one in force.</param>
    /// <param name="bases">The bases that its notes name.</param>
    public static EditionKey Of(int? vintageId, IEnumerable<string?> bases) =>
        EditionKey.Of(vintageId?.ToString(CultureInfo.InvariantCulture), bases);

    /// <summary>The same of a value in memory, most of which have neither.</summary>
    public static EditionKey Of(int? vintageId, IReadOnlyList<Note> notes)
    {
        var isCurrent = vintageId is null;
        for (var i = 0; isCurrent && i < notes.Count; i++)
        {
            isCurrent = notes[i].Edition is null;
        }

        return isCurrent ? default : Of(vintageId, notes.Select(note => note.Edition));
    }
}
