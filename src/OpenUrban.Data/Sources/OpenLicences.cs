namespace OpenUrban.Data.Sources;

/// <summary>
/// The licences that let others reuse what is under them, by their identifiers of the SPDX licence list. They are those that
/// the Open Definition 2.1 calls conformant, and the permissive licences of software that data are published under.
/// </summary>
public static class OpenLicences
{
    private static readonly HashSet<string> Identifiers = new(StringComparer.Ordinal)
    {
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC-BY-3.0",
        "CC-BY-3.0-IGO",
        "CC-BY-4.0",
        "CC-BY-SA-3.0",
        "CC-BY-SA-3.0-IGO",
        "CC-BY-SA-4.0",
        "CC0-1.0",
        "CDLA-Permissive-1.0",
        "CDLA-Permissive-2.0",
        "DL-DE-BY-2.0",
        "DL-DE-ZERO-2.0",
        "GPL-3.0-or-later",
        "LGPL-2.1-or-later",
        "LGPL-3.0-or-later",
        "MIT",
        "ODC-By-1.0",
        "ODbL-1.0",
        "OGL-UK-3.0",
        "PDDL-1.0",
        "WTFPL",
    };

    /// <summary>The identifiers, in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Identifiers.Order(StringComparer.Ordinal)];

    /// <summary>Whether a licence lets others reuse. What states no licence does not.</summary>
    public static bool Contains(string? licenceId) => licenceId is not null && Identifiers.Contains(licenceId);
}
